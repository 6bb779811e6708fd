/** The lines of a document as they stand under one another: each with its sub-lines, and the blank ones to write in. Pure. */
import type { EntityMeta, FieldMeta, Row } from "../../model/meta";
import { isNumber } from "../../model/meta";
import { initialValues } from "../values";
import type { Placed } from "./order";
import { isMissing, type Values } from "./pasteLines";

/** One floor of lines: their entity, and the field that names what they belong to. */
export interface Floor {
  readonly meta: EntityMeta;
  readonly by: string;
  /** The whole number that orders them; "" if nothing does. */
  readonly sort: string;
  readonly fields: readonly FieldMeta[];
}

export interface Line {
  readonly floor: Floor;
  readonly depth: 0 | 1;
  readonly row: Row;
  /** Not made yet: it is once it has what it needs. */
  readonly isBlank: boolean;
}

export interface Blank {
  readonly id: string;
  readonly above: string;
  readonly values: Values;
}

export function floorOf(meta: EntityMeta, by: string): Floor {
  const order = meta.sort.replace(/^-/, "");
  const sort = meta.fields[order]?.kind === "integer" && !meta.fields[order].readOnly ? order : "";
  const fields = meta.columns
    .filter((name) => name !== by && name !== sort)
    .map((name) => meta.fields[name])
    .filter((field) => field !== undefined);
  return { meta, by, sort, fields };
}

export function blankRow(floor: Floor, { id, above, values }: Blank): Row {
  return { id, version: 0, custom: {}, ...startOf(floor), ...values, [floor.by]: above };
}

/** What a new line begins with; what is worked out is the program's own business. */
export function startOf(floor: Floor): Values {
  const initial = Object.entries(initialValues(floor.meta));
  return Object.fromEntries(initial.filter(([name]) => !floor.meta.fields[name]?.readOnly));
}

export function isComplete(floor: Floor, values: Values): boolean {
  return !floor.fields.some((field) => isMissing(field, values));
}

interface Parts {
  readonly floor: Floor;
  readonly rows: readonly Row[];
  readonly blank: Blank | null;
}

/** `blank` of the lines stands at their end, that of the sub-lines under its own line. */
export function underOneAnother(lines: Parts, parts: Parts | null): readonly Line[] {
  const below = new Map<unknown, Line[]>();
  const put = (line: Line) => {
    const above = line.row[line.floor.by];
    below.set(above, [...(below.get(above) ?? []), line]);
  };
  if (parts) {
    for (const row of parts.rows) put({ floor: parts.floor, depth: 1, row, isBlank: false });
    if (parts.blank)
      put({ floor: parts.floor, depth: 1, row: blankRow(parts.floor, parts.blank), isBlank: true });
  }
  const all: Line[] = lines.rows.flatMap((row) => [
    { floor: lines.floor, depth: 0, row, isBlank: false },
    ...(below.get(row.id) ?? []),
  ]);
  if (lines.blank)
    all.push({ floor: lines.floor, depth: 0, row: blankRow(lines.floor, lines.blank), isBlank: true });
  return all;
}

/** The made lines that stand under the same as this one, in their order. */
export function siblings(all: readonly Line[], line: Line): readonly Line[] {
  const { by } = line.floor;
  return all.filter((each) => !each.isBlank && each.depth === line.depth && each.row[by] === line.row[by]);
}

export function placed(lines: readonly Line[]): readonly Placed[] {
  return lines.map(({ floor, row }) => ({ id: row.id, sort: Number(row[floor.sort] ?? 0) }));
}

/** The cell in which a blank line begins: it says so. */
export function beginsIn(floor: Floor): FieldMeta | undefined {
  return floor.fields.find((field) => field.required);
}

/** What one must write in a line speaks for itself where it is one thing alone. */
export function speaksForItself(floor: Floor, field: FieldMeta): boolean {
  return floor.fields[0] === field && floor.fields.filter((each) => each.required).length < 2;
}

/** As wide as what stands in it; a second text that every line has is as long as the first. */
export function widthsOf(fields: readonly FieldMeta[]): string {
  return fields
    .map((field, at) => {
      if (at === 0) return "minmax(200px, 3fr)";
      if (isNumber(field.kind)) return "minmax(96px, 130px)";
      return field.kind === "text" && field.required ? "minmax(160px, 3fr)" : "minmax(120px, 1fr)";
    })
    .join(" ");
}
