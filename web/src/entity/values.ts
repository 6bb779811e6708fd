/** Reading and naming values along a path: "name", "custom.colore", "account.city". */
import type { EntityMeta, FieldMeta, Row } from "../model/meta";
import { metaOf } from "./metas";
import { t } from "../i18n";

export interface FieldPath {
  readonly path: string;
  readonly field: FieldMeta;
  /** The reference to follow first, for "account.city". */
  readonly via: FieldMeta | null;
  readonly label: string;
}

export function fieldAt(meta: EntityMeta, path: string): FieldPath | null {
  const direct = Object.hasOwn(meta.fields, path) ? meta.fields[path] : undefined;
  if (direct) return { path, field: direct, via: null, label: t(direct.label) };
  const dot = path.indexOf(".");
  const via =
    dot > 0 && Object.hasOwn(meta.fields, path.slice(0, dot)) ? meta.fields[path.slice(0, dot)] : undefined;
  const target = via?.kind === "ref" && via.to ? metaOf(via.to) : undefined;
  const rest = path.slice(dot + 1);
  const field = target && Object.hasOwn(target.fields, rest) ? target.fields[rest] : undefined;
  return via && field ? { path, field, via, label: `${t(via.label)} · ${t(field.label)}` } : null;
}

/** As the sections tell them, then the rest: owner, tags, dates. */
export function orderedFields(meta: EntityMeta): readonly FieldMeta[] {
  const names = new Set([...meta.sections.flatMap((section) => section.fields), ...Object.keys(meta.fields)]);
  return [...names].map((name) => meta.fields[name]).filter((field) => field !== undefined);
}

/** Every field one may show, filter or sort by: the entity's own, then those of the records it refers to. */
export function fieldPaths(meta: EntityMeta, related = true): readonly FieldPath[] {
  const own = orderedFields(meta).filter((field) => field.kind !== "json");
  const paths = own.map((field) => field.name);
  if (related)
    for (const ref of own.filter((field) => field.kind === "ref"))
      for (const field of Object.values((ref.to ? metaOf(ref.to) : undefined)?.fields ?? {}))
        if (field.kind !== "json") paths.push(`${ref.name}.${field.name}`);
  return paths.map((path) => fieldAt(meta, path)).filter((found) => found !== null);
}

/** The value under a path of one row; references are not followed here. */
export function valueOf(row: Row, name: string): unknown {
  return name.startsWith("custom.") ? row.custom[name.slice("custom.".length)] : row[name];
}

export function isEmpty(value: unknown): boolean {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}

export function sameValue(left: unknown, right: unknown): boolean {
  if (isEmpty(left) && isEmpty(right)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    const other = new Set<unknown>(right);
    return left.length === right.length && left.every((item) => other.has(item));
  }
  if (typeof left === "object" && typeof right === "object")
    return JSON.stringify(left) === JSON.stringify(right);
  return left === right;
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** The decimal string of a number, whichever way it is held; "0" for nothing. */
export function numberOf(value: unknown): string {
  return textOf(value) || "0";
}

export function titleOf(meta: EntityMeta, row: Row, nameless = t("(senza nome)")): string {
  return joined(row, meta.title) || nameless;
}

function joined(row: Row, fields: readonly string[]): string {
  return fields
    .map((name) => textOf(valueOf(row, name)))
    .filter(Boolean)
    .join(" ");
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ids reach us through addresses that anybody can write. */
export function isRecordId(id: string): boolean {
  return UUID.test(id);
}

/** A new record's starting values. */
export function initialValues(meta: EntityMeta): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of Object.values(meta.fields))
    if (field.initial !== undefined) values[field.name] = field.initial;
  return values;
}
