/** How wide columns are: by what they hold, by what somebody chose, and by the room there is. */
import { t } from "../../i18n";
import type { EntityMeta, FieldMeta } from "../../model/meta";
import { lettersOf } from "../checks";
import { fieldAt } from "../values";

export interface Column {
  readonly field: string;
  readonly width: number;
}

const WIDTHS: Readonly<Partial<Record<FieldMeta["kind"], number>>> = {
  boolean: 90,
  date: 110,
  datetime: 150,
  integer: 110,
  decimal: 130,
  money: 130,
  quantity: 110,
  percent: 90,
  duration: 120,
  time: 80,
  file: 100,
  number: 130,
  phone: 170,
  longtext: 300,
  choices: 180,
  email: 220,
  ref: 220,
  link: 240,
};

const NAME = 340;

/** Where there is room words get it, up to here: beyond, the eye loses the row. */
const LONG = 480;
const LETTER = 8;

/** What a name, a code or a town needs, and never less than its heading. */
export function defaultWidth(meta: EntityMeta, path: string): number {
  // A name in one piece; first and last names are shorter.
  if (meta.title.length === 1 && path === meta.title[0] && path === meta.columns[0]) return NAME;
  const found = fieldAt(meta, path);
  if (!found) return 170;
  const { field, label } = found;
  const longest = field.choices
    ? Math.max(...field.choices.map(([, name]) => t(name).length))
    : lettersOf(field);
  const heading = Math.min(170, label.length * LETTER + 44);
  const content = Math.min(field.check ? 250 : 180, longest * LETTER + 36);
  return Math.max(heading, WIDTHS[field.kind] ?? content);
}

/** Widths on a screen that has `room` pixels for all: words whose width nobody chose share what is free. */
export function fitted(meta: EntityMeta, columns: readonly Column[], room: number): readonly number[] {
  let free = room - columns.reduce((sum, column) => sum + column.width, 0);
  let waiting = columns.filter((column) => grows(meta, column)).length;
  return columns.map((column) => {
    if (free <= 0 || !grows(meta, column)) return column.width;
    const more = Math.min(Math.floor(free / waiting--), Math.max(0, LONG - column.width));
    free -= more;
    return column.width + more;
  });
}

function grows(meta: EntityMeta, { field, width }: Column): boolean {
  const kind = fieldAt(meta, field)?.field.kind;
  const words = kind === "text" || kind === "longtext" || kind === "email" || kind === "ref";
  return words && width >= 170 && width === defaultWidth(meta, field);
}

export const clampWidth = (width: number) => Math.min(800, Math.max(60, Math.round(width)));
