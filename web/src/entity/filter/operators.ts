/** The operators of docs/protocol.md, section 7, per kind, with the words people read and the shape of their value. */
import type { FieldKind } from "../../model/meta";

/** none: no value; one/many/range: in the field's own kind; relative: {n, unit}; period: "week"...; */
export type Operand =
  "none" | "one" | "many" | "range" | "relative" | "period" | "person" | "flag" | "tables";

export interface Operator {
  readonly op: string;
  readonly label: string;
  readonly operand: Operand;
}

const EMPTY: readonly Operator[] = [
  { op: "empty", label: "è vuoto", operand: "none" },
  { op: "not_empty", label: "non è vuoto", operand: "none" },
];

const TEXT: readonly Operator[] = [
  { op: "contains", label: "contiene", operand: "one" },
  { op: "not_contains", label: "non contiene", operand: "one" },
  { op: "starts", label: "comincia con", operand: "one" },
  { op: "is", label: "è", operand: "one" },
  { op: "is_not", label: "non è", operand: "one" },
  ...EMPTY,
];

const NUMBER: readonly Operator[] = [
  { op: "is", label: "è uguale a", operand: "one" },
  { op: "is_not", label: "è diverso da", operand: "one" },
  { op: "lt", label: "è minore di", operand: "one" },
  { op: "le", label: "è al massimo", operand: "one" },
  { op: "gt", label: "è maggiore di", operand: "one" },
  { op: "ge", label: "è almeno", operand: "one" },
  { op: "between", label: "è tra", operand: "range" },
  ...EMPTY,
];

const DAY: readonly Operator[] = [
  { op: "this", label: "è nel periodo in corso", operand: "period" },
  { op: "previous", label: "è nel periodo scorso", operand: "period" },
  { op: "following", label: "è nel prossimo periodo", operand: "period" },
  { op: "last", label: "è negli ultimi", operand: "relative" },
  { op: "next", label: "è nei prossimi", operand: "relative" },
  { op: "is", label: "è il giorno", operand: "one" },
  { op: "before", label: "è prima del", operand: "one" },
  { op: "after", label: "è dopo il", operand: "one" },
  { op: "between", label: "è tra", operand: "range" },
  ...EMPTY,
];

const TIME: readonly Operator[] = [
  { op: "before", label: "è prima delle", operand: "one" },
  { op: "after", label: "è dopo le", operand: "one" },
  { op: "between", label: "è tra", operand: "range" },
  { op: "is", label: "è alle", operand: "one" },
  { op: "is_not", label: "non è alle", operand: "one" },
  ...EMPTY,
];

const CHOICE: readonly Operator[] = [
  { op: "in", label: "è uno tra", operand: "many" },
  { op: "not_in", label: "non è tra", operand: "many" },
  { op: "is", label: "è", operand: "one" },
  { op: "is_not", label: "non è", operand: "one" },
  ...EMPTY,
];

const SET: readonly Operator[] = [
  { op: "has_any", label: "comprende almeno uno tra", operand: "many" },
  { op: "has_all", label: "comprende tutti", operand: "many" },
  { op: "has", label: "comprende", operand: "one" },
  { op: "has_not", label: "non comprende", operand: "one" },
  ...EMPTY,
];

const REF: readonly Operator[] = [
  { op: "in", label: "è uno tra", operand: "many" },
  { op: "is", label: "è", operand: "one" },
  { op: "is_not", label: "non è", operand: "one" },
  ...EMPTY,
];

const LINK: readonly Operator[] = [
  { op: "of", label: "è una scheda di", operand: "tables" },
  { op: "not_of", label: "non è una scheda di", operand: "tables" },
  { op: "is", label: "è", operand: "one" },
  { op: "is_not", label: "non è", operand: "one" },
  ...EMPTY,
];

const ME: Operator = { op: "me", label: "sono io", operand: "none" };

const OF_KIND: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: TEXT,
  longtext: TEXT,
  email: TEXT,
  phone: TEXT,
  url: TEXT,
  integer: NUMBER,
  decimal: NUMBER,
  money: NUMBER,
  quantity: NUMBER,
  percent: NUMBER,
  duration: NUMBER,
  time: TIME,
  number: TEXT,
  file: EMPTY,
  boolean: [{ op: "is", label: "è", operand: "flag" }],
  date: DAY,
  datetime: DAY,
  choice: CHOICE,
  choices: SET,
  refs: SET,
  ref: REF,
  link: LINK,
  json: [],
};

export function operatorsOf(field: { readonly kind: FieldKind; readonly to?: string }): readonly Operator[] {
  const operators = OF_KIND[field.kind];
  return field.kind === "ref" && field.to === "core.user" ? [ME, ...operators] : operators;
}

export const PERIODS: readonly (readonly [string, string])[] = [
  ["day", "giorno"],
  ["week", "settimana"],
  ["month", "mese"],
  ["quarter", "trimestre"],
  ["year", "anno"],
];

export const UNITS: readonly (readonly [string, string])[] = [
  ["day", "giorni"],
  ["week", "settimane"],
  ["month", "mesi"],
  ["year", "anni"],
];
