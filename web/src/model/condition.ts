import { compareDecimals } from "./decimals";
import { fold } from "./fold";
import { linked } from "./links";
import type { FieldKind, Filter } from "./meta";

type Test = (value: unknown, wanted: unknown) => boolean;
type Kinds = Readonly<Record<string, { readonly kind: FieldKind }>>;

/**
 * Whether the tree describes the record: for conditions that the server declares, over the record's own values, without
 * clock or database. The server's twin is core/condition.py; both answer as the filters do (vectors/filters.json).
 * Null: it hangs on a field that this person does not see, or on what this version does not know; the server decides.
 */
export function judged(
  tree: Filter,
  values: Readonly<Record<string, unknown>>,
  fields: Kinds,
): boolean | null {
  if ("and" in tree) return allOf(tree.and.map((part) => judged(part, values, fields)));
  if ("or" in tree) return opposite(allOf(tree.or.map((part) => opposite(judged(part, values, fields)))));
  if ("not" in tree) return opposite(judged(tree.not, values, fields));
  const field = Object.hasOwn(fields, tree.field) ? fields[tree.field] : undefined;
  const positive = OPPOSITES[tree.op];
  const test = field && TESTS[familyOf(field.kind)][positive ?? tree.op];
  return test ? test(values[tree.field], tree.value) === (positive === undefined) : null;
}

/** For sure. */
export function holds(tree: Filter, values: Readonly<Record<string, unknown>>, fields: Kinds): boolean {
  return judged(tree, values, fields) === true;
}

function allOf(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

function opposite(answer: boolean | null): boolean | null {
  return answer === null ? null : !answer;
}

const OPPOSITES: Readonly<Record<string, string>> = {
  is_not: "is",
  not_in: "in",
  has_not: "has",
  not_of: "of",
  not_empty: "empty",
};

type Family = "number" | "text" | "set" | "boolean" | "choice" | "ref" | "link" | "other";

const FAMILIES: Readonly<Record<string, Family>> = {
  integer: "number",
  decimal: "number",
  money: "number",
  quantity: "number",
  percent: "number",
  duration: "number",
  text: "text",
  longtext: "text",
  email: "text",
  phone: "text",
  url: "text",
  number: "text",
  choices: "set",
  refs: "set",
  boolean: "boolean",
  choice: "choice",
  time: "choice",
  file: "choice",
  ref: "ref",
  link: "link",
};

function familyOf(kind: string): Family {
  return FAMILIES[kind] ?? "other";
}

const empty: Test = (value) =>
  value === null ||
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** A missing number is neither less nor more. */
function compared(holds: (sign: number) => boolean): Test {
  return (value, wanted) => !empty(value, null) && holds(compareDecimals(String(value), String(wanted)));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const REF: Readonly<Record<string, Test>> = {
  is: (value, wanted) => value === wanted,
  in: (value, wanted) => list(wanted).includes(value),
  empty,
};

const TESTS: Readonly<Record<Family, Readonly<Record<string, Test>>>> = {
  number: {
    is: compared((sign) => sign === 0),
    lt: compared((sign) => sign < 0),
    le: compared((sign) => sign <= 0),
    gt: compared((sign) => sign > 0),
    ge: compared((sign) => sign >= 0),
    empty,
  },
  text: { is: (value, wanted) => fold(textOf(value)) === fold(textOf(wanted)), empty },
  set: {
    has: (value, wanted) => list(value).includes(wanted),
    has_any: (value, wanted) => list(wanted).some((member) => list(value).includes(member)),
    has_all: (value, wanted) => list(wanted).every((member) => list(value).includes(member)),
    empty,
  },
  boolean: { is: (value, wanted) => Boolean(value) === wanted },
  choice: {
    is: (value, wanted) => (value ?? "") === wanted,
    in: (value, wanted) => list(wanted).includes(value ?? ""),
    empty,
  },
  ref: REF,
  link: { ...REF, of: (value, wanted) => list(wanted).includes(linked(value)?.entity) },
  other: { empty },
};

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
