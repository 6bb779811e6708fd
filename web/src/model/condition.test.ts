import { expect, test } from "vitest";

import vectors from "@vectors/filters.json";

import type { FieldKind, Filter } from "./meta";
import { holds, judged } from "./condition";

interface Case {
  readonly name: string;
  readonly filter: Filter;
  readonly finds?: readonly string[];
}

const FIELDS = vectors.entities["vectors.thing"] as Readonly<Record<string, { readonly kind: FieldKind }>>;
const CLOCKLESS = ["is", "is_not", "in", "not_in", "empty", "not_empty", "lt", "le", "gt", "ge"];
const SETS = ["has", "has_not", "has_any", "has_all"];
const CASES = (vectors.cases as readonly Case[]).filter(
  ({ filter, finds }) => finds && leaves(filter).every(decidable),
);

test("enough of the vectors can be decided from a record alone", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(50);
});

test.each(CASES)("a condition answers as the filter does: $name", ({ filter, finds }) => {
  const found = vectors.rows["vectors.thing"].filter((row) => holds(filter, row, FIELDS));
  expect(found.map((row) => row.id.slice(-2)).sort()).toEqual([...(finds ?? [])].sort());
});

test("what hangs on a field that is not seen cannot be told; what does not, can", () => {
  const draft: Filter = { field: "state", op: "is", value: "draft" };
  const dear: Filter = { field: "cost", op: "gt", value: "100" };
  const seen = { state: { kind: "choice" } } as const;
  const answers = (tree: Filter) =>
    ["draft", "closed"].map((state) => judged(tree, { state, cost: null }, seen));
  expect(answers({ and: [draft, dear] })).toEqual([null, false]);
  expect(answers({ or: [draft, dear] })).toEqual([true, null]);
  expect(answers({ not: { and: [draft, dear] } })).toEqual([null, true]);
  expect(answers({ field: "cost", op: "empty" })).toEqual([null, null]);
  expect(answers({ field: "state", op: "sounds_like", value: "draft" })).toEqual([null, null]);
});

function leaves(tree: Filter): { field: string; op: string }[] {
  if ("and" in tree) return tree.and.flatMap(leaves);
  if ("or" in tree) return tree.or.flatMap(leaves);
  return "not" in tree ? leaves(tree.not) : [tree];
}

function decidable({ field, op }: { field: string; op: string }): boolean {
  const kind = FIELDS[field]?.kind;
  if (!kind) return false;
  if (kind === "choices" || kind === "refs") return [...SETS, "empty", "not_empty"].includes(op);
  if (kind === "date" || kind === "datetime" || kind === "json") return ["empty", "not_empty"].includes(op);
  return CLOCKLESS.includes(op);
}
