import { beforeAll, describe, expect, test } from "vitest";

import type { EntityMeta, Row } from "../../model/meta";
import { knowEntities, metaOf } from "../metas";
import { entities } from "../testing/metas";
import { fieldAt } from "../values";
import { editsOf, planSame } from "./bulk";
import { planPaste } from "./paste";
import { at, moved } from "./range";
import { chosenCount, everything, isChosen, nothing, toggled, withChosen } from "./selection";
import { namesUnknown, readColumns, readDefinition, readListSearch } from "./view";
import { formatSort, parseSort, toggleSort } from "./sort";
import { totalOf } from "./Totals";

let account: EntityMeta;
beforeAll(() => {
  knowEntities(entities);
  account = metaOf("parties.account") as EntityMeta;
});

const row = (id: string, values: Record<string, unknown> = {}): Row => ({
  id,
  version: 1,
  custom: {},
  name: "Rossi",
  city: "Roma",
  ...values,
});
const path = (name: string) => {
  const found = fieldAt(account, name);
  if (!found) throw new Error(name);
  return found;
};

describe("a colleague's view that names fields which are not there for me", () => {
  const is = (field: string) => ({ field, op: "is", value: "x" });
  test.each([
    [{ filter: { and: [is("city"), { or: [{ not: is("cost") }] }] } }, true],
    [{ sort: "city,-cost" }, true],
    [{ filter: is("owner.name"), sort: "-city,name" }, false],
    [{ filter: is("owner.cost") }, true],
    [{}, false],
    [null, false],
  ])("%j is cut: %s, and holds without them", (stored, isCut) => {
    expect(namesUnknown(account, stored)).toBe(isCut);
    expect(JSON.stringify(readDefinition(account, stored))).not.toContain("cost");
  });
});

describe("F046 the order of an index", () => {
  test("a click goes up, down, away", () => {
    const up = toggleSort([], "city", false);
    const down = toggleSort(up, "city", false);
    expect([formatSort(up), formatSort(down), formatSort(toggleSort(down, "city", false))]).toEqual([
      "city",
      "-city",
      "",
    ]);
  });
  test("with shift the other keys stay", () => {
    expect(formatSort(toggleSort(parseSort(account, "name"), "city", true))).toBe("name,city");
    expect(formatSort(toggleSort(parseSort(account, "-name,city"), "name", true))).toBe("city");
  });
  test("unknown keys of an address are dropped", () =>
    expect(formatSort(parseSort(account, "-name,password,zone.name"))).toBe("-name,zone.name"));
});

test("a stored view that no longer fits loses only what does not fit", () => {
  expect(
    readColumns(account, [{ field: "name", width: 10 }, { field: "gone", width: 100 }, null, "x"]),
  ).toEqual([{ field: "name", width: 60 }]);
  expect(readColumns(account, [])).toBeNull();
  expect(
    readDefinition(account, { filter: { field: "gone", op: "is", value: 1 }, sort: "gone" }),
  ).toMatchObject({ filter: null, sort: "" });
  expect(readDefinition(account, "nonsense").columns.length).toBeGreaterThan(3);
});

test("an address brings only text", () =>
  expect(readListSearch({ q: "rossi", filter: { a: 1 }, sort: 5, x: "y" })).toEqual({
    q: "rossi",
    sort: "5",
  }));

describe("choosing records", () => {
  test("some, one more, one less", () => {
    const two = withChosen(toggled(nothing, "a"), ["b"]);
    expect([isChosen(two, "a"), isChosen(two, "c"), chosenCount(two, 9)]).toEqual([true, false, 2]);
    expect(chosenCount(toggled(two, "a"), 9)).toBe(1);
  });
  test("the whole view but one", () => {
    const most = toggled(everything, "a");
    expect([isChosen(most, "a"), isChosen(most, "b"), chosenCount(most, 12_000)]).toEqual([
      false,
      true,
      11_999,
    ]);
    expect(chosenCount(withChosen(most, ["a"]), 12_000)).toBe(12_000);
  });
});

describe("bulk edit", () => {
  test("names before and after, and leaves out what is so already", () => {
    const changes = planSame(account, [row("1"), row("2", { city: "Bari" })], "city", "Bari", "set");
    expect(changes.map((change) => [change.row.id, change.before, change.after])).toEqual([
      ["1", "Roma", "Bari"],
    ]);
  });
  test("adding a tag takes none away", () => {
    const [change] = planSame(account, [row("1", { tags: ["a"] })], "tags", ["b"], "add");
    expect(change?.after).toEqual(["a", "b"]);
    expect(planSame(account, [row("1", { tags: ["a"] })], "tags", ["a"], "add")).toEqual([]);
    expect(planSame(account, [row("1", { tags: ["a", "b"] })], "tags", ["a"], "remove")[0]?.after).toEqual([
      "b",
    ]);
  });
});

describe("F167 pasting from a spreadsheet", () => {
  const columns = () => [path("city"), path("annual_revenue")];
  test("a block lies on rows and columns, numbers with decimal comma", () => {
    const changes = planPaste(
      [
        ["Bari", "1.234,50"],
        ["Roma", ""],
      ],
      [row("1"), row("2", { annual_revenue: "3.00" })],
      columns(),
    );
    expect(editsOf("parties.account", changes)).toEqual([
      {
        act: "update",
        entity: "parties.account",
        record: "1",
        values: { city: "Bari", annual_revenue: "1234.50" },
      },
      { act: "update", entity: "parties.account", record: "2", values: { annual_revenue: null } },
    ]);
  });
  test("one cell fills the whole selection", () =>
    expect(planPaste([["Bari"]], [row("1"), row("2")], [path("city")])).toHaveLength(2));
  test("a wrong value is shown and not written", () => {
    const changes = planPaste([["Bari", "molto"]], [row("1")], columns());
    expect(changes[1]?.error).toMatch(/numero/);
    expect(editsOf("parties.account", changes)).toEqual([
      { act: "update", entity: "parties.account", record: "1", values: { city: "Bari" } },
    ]);
  });
  test("read-only and related columns refuse", () =>
    expect(
      planPaste([["x", "y"]], [row("1")], [path("created_at"), path("zone.name")]).every(
        (change) => change.error,
      ),
    ).toBe(true));
});

test("arrows stay inside the list and shift stretches the block", () => {
  const size = { rows: 3, columns: 2, page: 10 };
  expect(moved(at(0, 0), "ArrowUp", false, size, false)).toEqual(at(0, 0));
  expect(moved(at(0, 0), "ArrowDown", true, size, true)).toEqual({
    row: 0,
    column: 0,
    endRow: 2,
    endColumn: 0,
  });
  expect(moved(at(1, 1), "x", false, size, false)).toBeNull();
});

test("under a column stands what is added up, and no total of a total", () => {
  expect(["Chilometri", "Totale", "Totale ivato"].map((label) => totalOf({ label }))).toEqual([
    "Totale Chilometri",
    "Totale",
    "Totale ivato",
  ]);
});
