/** A right to a field is withdrawn: not a byte of what stood in it stays in the device's file. */
import init from "@sqlite.org/sqlite-wasm";
import { expect, test } from "vitest";

import type { Me } from "../model/me";
import { entity } from "../model/testing/entities";
import { wrap } from "../store/database";
import { fieldsMoved, forgetFields, shred } from "./forget";
import { LocalStore } from "./local";

const BOAT = "sample.boat";
const text = { kind: "text", required: false, merge: "plain", readOnly: false } as const;
const field = (name: string) => ({ ...text, name, label: name });
const entities = {
  [BOAT]: entity(BOAT, [field("name"), field("notes"), field("city")], {
    search: ["name", "notes"],
    columns: ["name", "notes"],
  }),
};
const ID = "0198c0de-0000-7000-8000-000000000001";
const COPY = "0198c0de-0000-7000-8000-000000000002";
const GONE = "0198c0de-0000-7000-8000-000000010007";

async function opened() {
  const sqlite = await init();
  const file = new sqlite.oo1.DB(":memory:", "c");
  let ids = 0;
  const store = new LocalStore({
    db: wrap(file),
    entities,
    commands: {
      "sample.paint": {
        label: "Paint",
        of: { boat: BOAT },
        when: {},
        seen: { boat: ["notes", "city"] },
        undo: true,
      },
    },
    now: () => 0,
    schema: 1,
    uuid: () => `0198c0de-0000-7000-8000-1${String(ids++).padStart(11, "0")}`,
  });
  const bytes = () => new TextDecoder("latin1").decode(sqlite.capi.sqlite3_js_db_export(file));
  return { store, bytes };
}

function filled(store: LocalStore): void {
  store.transaction(() => {
    store.shadows.serverPage(BOAT, {
      columns: ["id", "version", "custom", "name", "notes", "city"],
      rows: Array.from({ length: 50 }, (_, at) => [
        at ? `0198c0de-0000-7000-8000-00000001${String(at).padStart(4, "0")}` : ID,
        1,
        { colore: "Pistacchio", altro: "Resta" },
        `Aurora ${at}`,
        "Parolasegreta",
        "Genova",
      ]),
    });
    store.history.store([
      {
        seq: 1, entity: BOAT, record: ID, version: 1, kind: "updated", operation: null, command: "", batch: null,
        changeset: null, user: null, device: null, device_time: null, at: "2026-11-30T10:00:00.000Z",
        before: { notes: "Parolasegreta", city: "Roma" }, after: { "notes": "Parolasegreta", "custom.colore": "Pistacchio" },
      } as never,
    ]); // prettier-ignore
  });
  store.drafts.put(`${BOAT}/new`, { values: { notes: "Parolasegreta" } });
  store.batch("0198c0de-0000-7000-8000-200000000000", [
    { act: "update", entity: BOAT, record: ID, values: { city: "Savona" } },
  ]);
  store.run("0198c0de-0000-7000-8000-200000000002", "sample.paint", { boat: ID }, [
    { act: "create", entity: BOAT, record: COPY, values: { notes: "Parolasegreta", city: "Recco" } },
  ]);
  store.batch("0198c0de-0000-7000-8000-200000000003", [
    { act: "delete", entity: BOAT, record: GONE, values: {} },
  ]);
  store.batch("0198c0de-0000-7000-8000-200000000001", [
    { act: "update", entity: BOAT, record: ID, values: { notes: "Scritta ora" } },
  ]);
}

test("nothing of it is left in the file: rows, words, shadows, history, drafts, what was done and what it was done upon", async () => {
  const { store, bytes } = await opened();
  filled(store);
  expect(bytes()).toContain("Parolasegreta");
  expect(store.search("parolasegreta", 5)).not.toHaveLength(0);
  forgetFields(store, BOAT, ["notes", "custom.colore"]);
  shred(store);
  for (const word of ["Parolasegreta", "parolasegreta", "Pistacchio", "rolasegre"])
    expect(bytes()).not.toContain(word);
  expect(store.search("parolasegreta", 5)).toEqual([]);
});

test("all else stays: other fields, their words, pending edits and what the person typed", async () => {
  const { store, bytes } = await opened();
  filled(store);
  forgetFields(store, BOAT, ["notes", "custom.colore"]);
  expect(store.record(BOAT, ID)).toMatchObject({
    name: "Aurora 0",
    city: "Savona",
    custom: { altro: "Resta" },
  });
  expect(store.search("aurora", 5)).toHaveLength(5);
  expect(store.historyOf(BOAT, ID).at(-1)).toMatchObject({ before: { city: "Roma" }, after: {} });
  expect(store.outbox.pending()).toBe(4);
  expect(store.record(BOAT, COPY)).toMatchObject({ city: "Recco" });
  expect(store.outbox.ops("0198c0de-0000-7000-8000-200000000002")[0]?.wire).toMatchObject({
    seen: { boat: { city: "Savona" } },
  });
  store.undo("0198c0de-0000-7000-8000-200000000004", "0198c0de-0000-7000-8000-200000000003");
  expect(store.record(BOAT, GONE)).toMatchObject({
    name: "Aurora 7",
    city: "Genova",
    custom: { altro: "Resta" },
  });
  expect(bytes()).toContain("Scritta ora");
});

test("what is granted and what withdrawn follows from who one was and who one is", () => {
  const rights = (fields: object) => ({
    view: "all",
    create: true,
    edit: "all",
    delete: "all",
    import: true,
    export: true,
    fields,
  });
  const me = (fields: object) => ({ rights: { [BOAT]: rights(fields) } }) as unknown as Me;
  expect(fieldsMoved(me({ notes: "none", city: "view" }), me({ city: "none" }))).toEqual([
    { entity: BOAT, withdrawn: ["city"], granted: ["notes"] },
  ]);
  expect(fieldsMoved(me({ city: "view" }), me({}))).toEqual([]);
  expect(fieldsMoved(null, me({ city: "none" }))).toEqual([]);
});
