/** What a paste would do, before it does it. Pure: the rows are at hand, nothing is written. */
import { checkField } from "../checks";
import { parseText } from "../kinds/format";
import type { FieldMeta, Row } from "../../model/meta";
import { type FieldPath, isEmpty, sameValue, valueOf } from "../values";

export interface CellChange {
  readonly row: Row;
  readonly field: FieldMeta;
  readonly before: unknown;
  readonly after: unknown;
  readonly error: string | null;
}

/** A block of cells laid on the rows from the first column on; a single cell fills the whole of it. */
export function planPaste(
  block: readonly (readonly string[])[],
  rows: readonly Row[],
  columns: readonly FieldPath[],
): readonly CellChange[] {
  const single = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? "") : null;
  const changes: CellChange[] = [];
  rows.forEach((row, down) => {
    columns.forEach((path, right) => {
      const text = single ?? block[down]?.[right];
      if (text === undefined) return;
      const change = planCell(row, path, text);
      if (change) changes.push(change);
    });
  });
  return changes;
}

function planCell(row: Row, path: FieldPath, text: string): CellChange | null {
  const { field } = path;
  const before = valueOf(row, field.name);
  const refused = (error: string): CellChange => ({ row, field, before, after: text, error });
  if (path.via || field.readOnly)
    return isEmpty(text) ? null : refused("Questa colonna non si può scrivere da qui.");
  const parsed = parseText(field, text);
  if ("error" in parsed) return refused(parsed.error);
  const error = checkField(field, parsed.value, { ...row, [field.name]: parsed.value });
  if (!error && sameValue(before, parsed.value)) return null;
  return { row, field, before, after: parsed.value, error };
}
