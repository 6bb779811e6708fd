import { beforeAll, describe, expect, test } from "vitest";

import type { EntityMeta, Filter } from "../../model/meta";
import { knowEntities, metaOf } from "../metas";
import { entities } from "../testing/metas";
import { describeFilter } from "./describe";
import {
  addNode,
  both,
  countRules,
  emptyGroup,
  fromFilter,
  newRule,
  readFilter,
  replaceNode,
  type Rule,
  toFilter,
  withOperator,
} from "./tree";

let account: EntityMeta;
beforeAll(() => {
  knowEntities(entities);
  account = metaOf("parties.account") as EntityMeta;
});

const CITY: Filter = { field: "city", op: "is", value: "Roma" };
const NESTED: Filter = {
  and: [
    CITY,
    {
      or: [
        { field: "zone.name", op: "contains", value: "nord" },
        { not: { field: "vat_number", op: "empty" } },
      ],
    },
    { field: "created_at", op: "last", value: { n: 30, unit: "day" } },
  ],
};

describe("F048 the filter builder", () => {
  test("keeps any nested filter as it was", () =>
    expect(toFilter(account, fromFilter(NESTED))).toEqual(NESTED));

  test("leaves out what is not finished yet", () => {
    const half: Rule = { id: "half", field: "city", op: "is", value: null };
    const tree = { ...fromFilter({ and: [CITY, CITY] }), join: "or" as const };
    expect(toFilter(account, addNode(tree, tree.id, half))).toEqual({ or: [CITY, CITY] });
    expect(toFilter(account, { ...emptyGroup(), nodes: [half] })).toBeNull();
  });

  test("turns a group round with not", () => {
    const tree = { ...fromFilter(CITY), not: true };
    expect(toFilter(account, tree)).toEqual({ not: CITY });
  });

  test("takes a rule out and puts another in its place", () => {
    const tree = fromFilter({ and: [CITY, { field: "name", op: "contains", value: "srl" }] });
    const first = tree.nodes[0] as Rule;
    expect(toFilter(account, replaceNode(tree, first.id, null))).toEqual({
      field: "name",
      op: "contains",
      value: "srl",
    });
    expect(countRules(toFilter(account, replaceNode(tree, first.id, { ...first, value: "Bari" })))).toBe(2);
  });

  test("keeps the value when the new operator takes the same kind of value, else starts afresh", () => {
    const rule = { ...newRule(account, "city"), op: "contains", value: "Ro" };
    expect(withOperator(account, rule, "starts").value).toBe("Ro");
    expect(withOperator(account, rule, "empty").value).toBeUndefined();
    expect(withOperator(account, newRule(account, "acquired_on"), "last").value).toEqual({
      n: 30,
      unit: "day",
    });
  });
});

describe("a filter from an address is untrusted", () => {
  test("a good one passes unchanged", () =>
    expect(readFilter(account, JSON.parse(JSON.stringify(NESTED)))).toEqual(NESTED));

  test.each([
    ["unknown field", { field: "password", op: "is", value: "x" }],
    ["prototype", { field: "__proto__", op: "is", value: "x" }],
    ["unknown operator", { field: "city", op: "drop", value: "x" }],
    ["missing value", { field: "city", op: "is" }],
    ["no object", "city"],
    ["null", null],
    ["empty group", { and: [] }],
  ])("%s is dropped", (_name, stored) => expect(readFilter(account, stored)).toBeNull());

  test("the good part of a mixed one is kept", () =>
    expect(readFilter(account, { and: [CITY, { field: "x", op: "is", value: 1 }] })).toEqual({
      and: [CITY],
    }));

  test("endless nesting ends", () => {
    let deep: unknown = CITY;
    for (let level = 0; level < 500; level++) deep = { not: deep };
    expect(readFilter(account, deep)).toBeNull();
  });
});

test("a filter is said in words", () => {
  const words = describeFilter(account, NESTED, () => "?");
  expect(words).toBe(
    "Comune è «Roma» e (Zona · Nome contiene «nord» oppure non (Partita IVA è vuoto)) e Creato il è negli ultimi 30 giorni",
  );
});

test("two filters join, and one alone stays itself", () => {
  expect(both(CITY, null)).toEqual(CITY);
  expect(both(CITY, CITY)).toEqual({ and: [CITY, CITY] });
  expect(both(null, undefined)).toBeNull();
});
