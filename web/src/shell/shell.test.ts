import { describe, expect, test } from "vitest";

import { isRecordId } from "../entity/values";
import { entities } from "../entity/testing/metas";
import type { QueuedBatch, SyncState } from "../device/contract";
import { matchingCommands } from "./commands";
import { goLetters } from "./keys";
import { lightWords } from "./light";
import { fieldsOf, rightsOf, verbOf, withField, withRight, withVerb } from "./settings/rights";
import { causesOf, refusalOf } from "./sync/refusal";

const state = (change: Partial<SyncState>): SyncState => ({
  light: "delivered",
  online: true,
  pending: 0,
  review: 0,
  loading: null,
  lastContact: null,
  leader: true,
  keeps: true,
  message: "",
  ...change,
});

describe("the sync light tells the truth in words", () => {
  test.each([
    [state({}), "Tutto consegnato"],
    [state({ light: "pending", pending: 1 }), "1 modifica in attesa"],
    [state({ light: "pending", pending: 3 }), "3 modifiche in attesa"],
    [state({ light: "offline", pending: 2 }), "Senza rete: continua pure (2 modifiche in attesa)"],
    [state({ light: "review", review: 1, pending: 5 }), "1 da rivedere"],
    [state({ light: "loading", loading: { done: 43, total: 100, entity: "x" } }), "Carico i dati: 43 %"],
  ])("%#", (given, words) => expect(lightWords(given).words).toBe(words));
});

test("attack 32: an address brings no path, only the id of a record", () => {
  expect(isRecordId("0193a5f0-0000-7000-8000-00000000000a")).toBe(true);
  for (const evil of [
    "../api/me",
    "..%2F..",
    "",
    "1",
    "0193a5f0-0000-7000-8000-00000000000a/../x",
    "0193a5f0000070008000",
  ])
    expect(isRecordId(evil)).toBe(false);
});

test("Ctrl+K finds a command by its words in any order, without accents", () => {
  const all = ["Nuovo: Azienda", "Centro sincronizzazione", "Città"].map((name) => ({
    name,
    icon: "",
    hint: "Vai",
    run: () => undefined,
  }));
  expect(matchingCommands(all, "azi nuo").map((each) => each.name)).toEqual(["Nuovo: Azienda"]);
  expect(matchingCommands(all, "citta").map((each) => each.name)).toEqual(["Città"]);
});

test("each list has its own letter after g", () => {
  const letters = goLetters(Object.values(entities).filter((meta) => meta.area));
  expect(new Set(letters.values()).size).toBe(letters.size);
  expect(letters.get("a")?.key).toBe("parties.account");
});

describe("the rights of a group", () => {
  test("who may not see may not change", () =>
    expect(
      rightsOf(
        withRight({ x: { view: "all", create: true, edit: "all", delete: "own" } }, "x", "view", "none"),
        "x",
      ),
    ).toMatchObject({ view: "none", edit: "none", delete: "none" }));
  test("who may change may see", () =>
    expect(rightsOf(withRight({}, "x", "edit", "group"), "x").view).toBe("group"));
  test("other tables stay as they are", () =>
    expect(withRight({ y: { view: "own" } }, "x", "create", true)).toMatchObject({ y: { view: "own" } }));
  test("what is said for all tables no table can have less", () => {
    const stored = { "*": { view: "group", export: true }, "a.x": { view: "own", create: true } };
    expect(rightsOf(stored, "a.x")).toMatchObject({ view: "group", create: true, export: true });
    expect(rightsOf({ ...stored, "a.*": { view: "all" } }, "a.x").view).toBe("all");
  });
  test("nonsense counts as none", () => expect(rightsOf("all", "x").view).toBe("none"));
});

test("what hangs on a refused batch stands in its box, in the order in which it was done", () => {
  const batch = (id: string, heldBy: string | null) => ({ id, heldBy, state: "refused" }) as QueuedBatch;
  const causes = causesOf([batch("3", "1"), batch("2", "1"), batch("1", null), batch("0", "gone")]);
  expect(causes.map((cause) => [cause.batch.id, cause.hanging.map((each) => each.id)])).toEqual([
    ["1", ["2", "3"]],
    ["0", []],
  ]);
});

test("a refused batch names the guilty operation, not those that fell with it", () => {
  const batch = {
    id: "b",
    n: 1,
    changeset: null,
    title: "",
    made: "",
    state: "refused",
    message: "",
    code: "",
    heldBy: null,
    answered: null,
    ops: [
      { id: "1", kind: "edit", receipt: { state: "refused", code: "batch_refused", message: "insieme" } },
      {
        id: "2",
        kind: "edit",
        receipt: {
          state: "refused",
          code: "invalid",
          message: "Manca il nome.",
          data: {
            fields: { name: "Serve." },
            conflicts: [{ field: "stage", mine: "a", theirs: "b", by: "u", at: "t" }],
          },
        },
      },
    ],
  } as QueuedBatch;
  expect(refusalOf(batch)).toEqual({
    message: "Manca il nome.",
    code: "invalid",
    fields: { name: "Serve." },
    stale: [{ entity: "", field: "stage", mine: "a", theirs: "b", by: "u", at: "t" }],
  });
  expect(refusalOf({ ...batch, ops: [] }).fields).toEqual({});
});

describe("verbs, fields and scopes of a group", () => {
  const stored = { "a.x": { view: "zone", fields: { cost: "none" } }, "a.close": false };

  test("a change of an act keeps what is said of the fields", () =>
    expect(withRight(stored, "a.x", "create", true)["a.x"]).toMatchObject({
      create: true,
      fields: { cost: "none" },
    }));

  test("scopes add up, and whoever may edit more sees more", () => {
    expect(rightsOf({ "*": { view: "own" }, "a.x": { view: "zone" } }, "a.x").view).toBe("own+zone");
    expect(rightsOf(withRight(stored, "a.x", "edit", "own"), "a.x").view).toBe("own+zone");
    expect(rightsOf({ "*": { view: "all" }, "a.x": { view: "zone" } }, "a.x").view).toBe("all");
  });

  test("a field reserved and given back leaves nothing behind", () => {
    const reserved = withField({}, "a.x", "cost", "none");
    expect(fieldsOf(reserved, "a.x")).toEqual({ cost: "none" });
    expect(withField(reserved, "a.x", "cost", null)).toEqual({});
    expect(withField(stored, "a.x", "cost", null)).toEqual({ "a.x": { view: "zone" }, "a.close": false });
  });

  test("an act is denied, allowed, or left to whoever may edit", () => {
    expect(verbOf(stored, "a.close")).toBe(false);
    expect(verbOf(withVerb(stored, "a.close", true), "a.close")).toBe(true);
    expect(verbOf(withVerb(stored, "a.close", null), "a.close")).toBeNull();
  });
});
