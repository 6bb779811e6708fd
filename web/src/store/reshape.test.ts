import { beforeEach, expect, test } from "vitest";

import type { FieldMeta } from "../model/meta";
import { entity } from "../model/testing/entities";
import type { Database } from "./database";
import { openInMemory } from "./memory";
import { Records } from "./records";
import { searchEverything } from "./search";

const THING = "vectors.thing";
let db: Database;

beforeEach(async () => {
  db = await openInMemory();
});

function field(name: string, kind: FieldMeta["kind"] = "text"): FieldMeta {
  return { name, label: name, kind, required: false, merge: "plain", readOnly: false };
}

function opened(fields: readonly FieldMeta[], words: { search?: string[]; columns?: string[] } = {}) {
  const columns = words.columns ?? ["name"];
  const search = words.search ?? ["name"];
  const declared = { title: ["name"], sort: "name", search, columns };
  const records = new Records(db, { [THING]: entity(THING, [...fields], declared) });
  return { records, reshaped: records.prepare() };
}

const OLD = [field("name"), field("city"), field("pieces", "integer"), field("gone")];

function filled(): void {
  const { records } = opened(OLD);
  records.writePage(THING, {
    columns: ["id", "version", "custom", "name", "city", "pieces", "gone"],
    rows: [
      ["a", 1, {}, "Città di Forlì", "Forlì", 3, "via"],
      ["b", 2, { x: 1 }, "Rossi", "Roma", null, ""],
    ],
  });
}

/** Statements that reach the text index while something is done. */
function indexed(work: () => void): number {
  const run = db.run.bind(db);
  let count = 0;
  db.run = (sql: string, ...rest: never[]) => {
    if (/INTO (words|grams)|FROM (words|grams)/.test(sql)) count += 1;
    return run(sql, ...rest);
  };
  work();
  db.run = run;
  return count;
}

test("a new field is a new column: rows, their numbers and their words stay where they are", () => {
  filled();
  const numbers = db.all(`SELECT k, id FROM "r_${THING}" ORDER BY k`);
  let after: ReturnType<typeof opened> | undefined;
  expect(
    indexed(
      () => (after = opened([...OLD, field("price", "decimal"), field("note"), field("tags", "refs")])),
    ),
  ).toBe(0);
  expect(after?.reshaped).toEqual([THING]);
  const row = after?.records.read(THING, "a");
  expect(row).toMatchObject({
    name: "Città di Forlì",
    pieces: 3,
    price: null,
    note: "",
    tags: [],
    version: 1,
  });
  expect(db.all(`SELECT k, id FROM "r_${THING}" ORDER BY k`)).toEqual(numbers);
  expect(searchEverything(db, after?.records as Records, "forli", 5).map((hit) => hit.row.id)).toEqual(["a"]);
});

test("what is only shown otherwise is not asked of the server again, and can be ordered at once", () => {
  filled();
  const { records, reshaped } = opened(OLD, { columns: ["name", "city"] });
  expect(reshaped).toEqual([]);
  expect(db.all(`SELECT "city~" AS folded FROM "r_${THING}" ORDER BY k`)).toEqual([
    { folded: "forli" },
    { folded: "roma" },
  ]);
  records.writePage(THING, { columns: ["id", "version", "custom", "city"], rows: [["b", 3, {}, "Ancona"]] });
  expect(db.value(`SELECT "city~" FROM "r_${THING}" WHERE id = 'b'`)).toBe("ancona");
});

test("what is searched is indexed anew when it changes, and only then", () => {
  filled();
  let after: ReturnType<typeof opened> | undefined;
  expect(indexed(() => (after = opened(OLD, { search: ["name", "city"] })))).toBeGreaterThan(0);
  expect(after?.reshaped).toEqual([]);
  expect(searchEverything(db, after?.records as Records, "roma", 5).map((hit) => hit.row.id)).toEqual(["b"]);
});

test("a field that is no more leaves nothing behind, one of another kind begins anew", () => {
  filled();
  const { records, reshaped } = opened([field("name"), field("city"), field("pieces")], {
    columns: ["name", "pieces"],
  });
  expect(reshaped).toEqual([THING]);
  expect(records.read(THING, "a")).toEqual({
    id: "a", version: 1, custom: {}, name: "Città di Forlì", city: "Forlì", pieces: "",
  }); // prettier-ignore
  expect(db.all(`SELECT name FROM pragma_table_info('r_${THING}')`).map((row) => row["name"])).not.toContain(
    "gone",
  );
});

test("the same declaration a second time changes nothing", () => {
  filled();
  opened([...OLD, field("price", "decimal")]);
  expect(opened([...OLD, field("price", "decimal")]).reshaped).toEqual([]);
});
