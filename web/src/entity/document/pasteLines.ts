/** Rows of a spreadsheet as new lines, before anything is made of them: what was understood, and what was not. Pure. */
import { t } from "../../i18n";
import { fold } from "../../i18n/text";
import type { FieldMeta } from "../../model/meta";
import { checkField } from "../checks";
import { type Parsed, parseText } from "../kinds/format";
import { isEmpty } from "../values";

export type Values = Readonly<Record<string, unknown>>;

export interface Misread {
  /** As the person counts the pasted rows. */
  readonly row: number;
  readonly label: string;
  readonly text: string;
  readonly reason: string;
}

export interface PastePlan {
  readonly lines: readonly Values[];
  readonly misread: readonly Misread[];
}

/** From the column of the cursor on, or by the headings where the first row has them. */
export function planLines(
  block: readonly (readonly string[])[],
  fields: readonly FieldMeta[],
  column: number,
): PastePlan {
  const titled = headings(block[0] ?? [], fields);
  const columns = titled ?? fields.slice(column);
  const lines: Values[] = [];
  const misread: Misread[] = [];
  block.forEach((cells, at) => {
    if ((titled && at === 0) || cells.every((cell) => !cell.trim())) return;
    const values: Record<string, unknown> = {};
    const refused = (label: string, text: string, reason: string): void =>
      void misread.push({ row: at + 1, label, text, reason });
    cells.forEach((cell, right) => {
      const text = cell.trim();
      const field = columns[right];
      if (!text) return;
      const read = field ? readCell(field, text, values) : { error: t("Qui non c'è una colonna.") };
      if ("error" in read) refused(field ? t(field.label) : "", text, read.error);
      else if (field) values[field.name] = read.value;
    });
    const missing = columns.concat(fields).find((field) => field && isMissing(field, values));
    if (missing) refused(t(missing.label), "", t("Senza questo la riga non si può creare."));
    else lines.push(values);
  });
  return { lines, misread };
}

function readCell(field: FieldMeta, text: string, values: Values): Parsed {
  if (field.readOnly) return { error: t("Si calcola da sé.") };
  const parsed = parseText(field, text);
  const wrong = "value" in parsed ? checkField(field, parsed.value, values) : null;
  return wrong ? { error: wrong } : parsed;
}

function headings(
  cells: readonly string[],
  fields: readonly FieldMeta[],
): readonly (FieldMeta | undefined)[] | null {
  const named = cells.map((cell) => fields.find((field) => fold(t(field.label)) === fold(cell.trim())));
  return named.filter(Boolean).length > 1 ? named : null;
}

export function isMissing(field: FieldMeta, values: Values): boolean {
  return field.required && !field.readOnly && isEmpty(values[field.name] ?? field.initial);
}
