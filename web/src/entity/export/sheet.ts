/** The rows of a view as typed cells: read from the device in slices, names of references looked up in bulk. */
import { formatDay, formatInstant } from "../../i18n/dates";
import { editableTrimmed } from "../../i18n/numbers";
import { t } from "../../i18n";
import type { Device } from "../../device/contract";
import { type Linked, linked } from "../../model/links";
import { formatValue } from "../kinds/format";
import type { EntityMeta, FieldMeta, Row } from "../../model/meta";
import { metaOf } from "../metas";
import { type FieldPath, fieldAt, isEmpty, titleOf, valueOf } from "../values";
import type { Cell, Sheet } from "./csv";

const SLICE = 1000;

export interface Progress {
  (done: number, total: number): void;
}

export async function buildSheet(
  device: Device,
  meta: EntityMeta,
  ids: readonly string[],
  columns: readonly string[],
  progress: Progress = () => undefined,
  signal?: AbortSignal,
): Promise<Sheet> {
  const paths = columns.map((column) => fieldAt(meta, column)).filter((found) => found !== null);
  const rows: Cell[][] = [];
  for (let first = 0; first < ids.length; first += SLICE) {
    signal?.throwIfAborted();
    const slice = await device.rows(meta.key, ids.slice(first, first + SLICE));
    const related = await relatedRows(device, paths, slice);
    for (const row of slice) rows.push(paths.map((path) => cellOf(path, row, related)));
    progress(Math.min(first + SLICE, ids.length), ids.length);
  }
  return { name: t(meta.plural), headers: paths.map((path) => path.label), rows };
}

type Related = ReadonlyMap<string, Row>;

async function relatedRows(
  device: Device,
  paths: readonly FieldPath[],
  rows: readonly Row[],
): Promise<Related> {
  const found = new Map<string, Row>();
  const fetch = async (entity: string, ids: Iterable<string>) => {
    const missing = [...new Set(ids)].filter((id) => !found.has(id));
    for (let first = 0; first < missing.length; first += SLICE)
      for (const row of await device.rows(entity, missing.slice(first, first + SLICE)))
        found.set(row.id, row);
  };
  for (const { via } of paths)
    if (via?.to)
      await fetch(
        via.to,
        rows.flatMap((row) => idsIn(valueOf(row, via.name))),
      );
  for (const path of paths) {
    if (path.field.kind === "link")
      for (const [entity, ids] of byEntity(rows.map((row) => linked(valueAlong(path, row, found)))))
        await fetch(entity, ids);
    if (!path.field.to) continue;
    await fetch(
      path.field.to,
      rows.flatMap((row) => idsIn(valueAlong(path, row, found))),
    );
  }
  return found;
}

function byEntity(links: readonly (Linked | null)[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const link of links) if (link) found.set(link.entity, (found.get(link.entity) ?? []).concat(link.id));
  return found;
}

function idsIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((id): id is string => typeof id === "string" && id !== "");
}

/** The value at a path, once the records it passes through are at hand. */
export function valueAlong(path: FieldPath, row: Row, related: Related): unknown {
  if (!path.via) return valueOf(row, path.field.name);
  const next = related.get(String(valueOf(row, path.via.name)));
  return next ? valueOf(next, path.field.name) : null;
}

function cellOf(path: FieldPath, row: Row, related: Related): Cell {
  return typedCell(path.field, valueAlong(path, row, related), (id) => {
    const link = path.field.kind === "link" ? linked(id) : null;
    const target = related.get(link?.id ?? id);
    const meta = metaOf(link?.entity ?? path.field.to ?? "");
    if (!target || !meta) return "";
    // What it is, too: so an import reads it back.
    return link ? `${meta.label}: ${titleOf(meta, target)}` : titleOf(meta, target);
  });
}

/** Zeros at the end stay out of the file as they stay off the screen. */
function decimalCell(field: FieldMeta, value: string): Cell {
  const least = field.kind === "money" ? Math.min(2, field.decimals ?? 2) : 0;
  const text = editableTrimmed(value, least).replace(",", ".");
  const unit = field.kind === "money" ? "€" : field.kind === "percent" ? "%" : null;
  const decimals = text.split(".")[1]?.length ?? 0;
  return { kind: "number", text, decimals, ...(unit ? { unit } : {}) };
}

function minutesOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

export function typedCell(field: FieldMeta, value: unknown, nameOf: (id: string) => string): Cell {
  if (isEmpty(value)) return { kind: "text", text: "" };
  switch (field.kind) {
    case "integer":
      return { kind: "number", text: String(value), decimals: 0 };
    case "decimal":
      return { kind: "number", text: String(value), decimals: field.decimals ?? null };
    case "money":
    case "quantity":
    case "percent":
      return decimalCell(field, String(value));
    case "duration":
      return { kind: "clock", minutes: Number(value), span: true };
    case "time":
      return { kind: "clock", minutes: minutesOf(String(value)), span: false };
    case "date":
      return { kind: "day", text: formatDay(String(value)) };
    case "datetime":
      return { kind: "instant", text: formatInstant(String(value)) };
    case "boolean":
      return { kind: "flag", value: value === true };
    case "ref":
    case "refs":
    case "link":
      return { kind: "text", text: idsIn(value).map(nameOf).filter(Boolean).join(", ") };
    case "text":
    case "longtext":
    case "email":
    case "phone":
    case "url":
    case "choice":
    case "choices":
    case "json":
    case "file":
    case "number":
      return { kind: "text", text: formatValue(field, value) };
  }
}
