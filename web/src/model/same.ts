import { type FieldKind, isDecimal } from "./meta";

/** Whether two values on the wire are the same to a person: sets without order, "" and null both missing, 1.5 = 1.50. */
export function sameValue(kind: FieldKind, a: unknown, b: unknown): boolean {
  if (a === b || (isMissing(a) && isMissing(b))) return true;
  if (isMissing(a) || isMissing(b)) return false;
  if (isDecimal(kind)) return trimmed(text(a)) === trimmed(text(b));
  if (kind === "datetime") return Date.parse(text(a)) === Date.parse(text(b));
  if (kind === "choices" || kind === "refs") return sameSet(a, b);
  return kind === "json" && sameJson(a, b);
}

function sameSet(a: unknown, b: unknown): boolean {
  return (
    Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((member) => b.includes(member))
  );
}

function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) !== Array.isArray(b))
    return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length && names.every((name) => sameJson(left[name], right[name]))
  );
}

function isMissing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function trimmed(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
