import type { FieldKind } from "../model/meta";
import type { Value } from "./database";

/** A value as its column holds it. */
export function encode(kind: FieldKind, value: unknown): Value {
  switch (kind) {
    case "boolean":
      return value == null ? null : value ? 1 : 0;
    case "choices":
    case "refs":
      return JSON.stringify(value ?? []);
    case "json":
      return value == null ? null : JSON.stringify(value);
    case "integer":
    case "duration":
      return value == null ? null : Number(value);
    case "datetime":
      return typeof value === "string" && value ? instant(value) : null;
    case "text":
    case "longtext":
    case "email":
    case "phone":
    case "url":
    case "choice":
    case "file":
    case "number":
      return typeof value === "string" ? value : value == null ? "" : text(value);
    case "decimal":
    case "money":
    case "quantity":
    case "percent":
    case "time":
    case "date":
    case "ref":
    case "link":
      return value == null || value === "" ? null : text(value);
  }
}

function instant(value: string): string {
  if (value.length === 24 && value.endsWith("Z")) return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

/** What a value says in words, for the text index and for comparing. */
export function text(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.filter((member) => typeof member === "string").join(" ");
  return "";
}
