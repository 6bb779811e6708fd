/** Acts on many records: which ones, what would change, and doing it as one thing that can be undone as one. */
import type { Device, Edit, Query } from "../../device/contract";
import { t } from "../../i18n";
import { say, sayProgress } from "../../ui/say";
import { newId } from "../newId";
import type { EntityMeta, Row } from "../../model/meta";
import { sameValue, valueOf } from "../values";
import type { CellChange } from "./paste";
import type { Selection } from "./selection";

const LIMIT = 200_000;
const SLICE = 1000;

export async function chosenIds(
  device: Device,
  query: Query,
  selection: Selection,
): Promise<readonly string[]> {
  if (!selection.all) return [...selection.ids];
  const ids = await device.ids(query, LIMIT);
  return selection.except.size ? ids.filter((id) => !selection.except.has(id)) : ids;
}

export async function rowsOf(
  device: Device,
  entity: string,
  ids: readonly string[],
  progress?: (done: number) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let first = 0; first < ids.length; first += SLICE) {
    rows.push(...(await device.rows(entity, ids.slice(first, first + SLICE))));
    progress?.(Math.min(ids.length, first + SLICE));
  }
  return rows;
}

/** The same value into one field of every row; rows that hold it already are left out. */
export function planSame(
  meta: EntityMeta,
  rows: readonly Row[],
  name: string,
  value: unknown,
  how: "set" | "add" | "remove",
): readonly CellChange[] {
  const field = meta.fields[name];
  if (!field) return [];
  return rows.flatMap((row): CellChange[] => {
    const before = valueOf(row, name);
    const after = how === "set" ? value : withMembers(before, value, how);
    return sameValue(before, after) ? [] : [{ row, field, before, after, error: null }];
  });
}

/** Adding a tag to a thousand cards must not take away the tags they have. */
function withMembers(before: unknown, change: unknown, how: "add" | "remove"): unknown[] {
  const had: unknown[] = Array.isArray(before) ? before : [];
  const members: unknown[] = Array.isArray(change) ? change : [];
  return how === "add" ? [...new Set([...had, ...members])] : had.filter((item) => !members.includes(item));
}

/** The changes of rows that stand still are kept in the plan with the reason, and left out of what is done. */
export async function withoutFrozen(
  device: Device,
  entity: string,
  changes: readonly CellChange[],
): Promise<readonly CellChange[]> {
  const reasons = new Map<string, Readonly<Record<string, string>>>();
  for (const name of new Set(changes.map((change) => change.field.name))) {
    const ids = changes.filter((change) => change.field.name === name).map((change) => change.row.id);
    reasons.set(name, await device.frozen(entity, ids, [name]));
  }
  return changes.map((change) => {
    const reason = reasons.get(change.field.name)?.[change.row.id];
    return reason ? { ...change, error: reason } : change;
  });
}

/** All changes of one row become one edit. */
export function editsOf(entity: string, changes: readonly CellChange[]): readonly Edit[] {
  const byRow = new Map<string, Record<string, unknown>>();
  for (const { row, field, after, error } of changes)
    if (!error) byRow.set(row.id, { ...byRow.get(row.id), [field.name]: after });
  return [...byRow].map(([record, values]) => ({ act: "update", entity, record, values }));
}

/** Returns what `undo` takes back. Long work tells how far it is, and can be stopped: what is done can be undone. */
export async function apply(device: Device, edits: readonly Edit[], title: string): Promise<string> {
  const changeset = newId();
  const progress = edits.length > SLICE ? sayProgress(title) : null;
  try {
    for (let first = 0; first < edits.length && !progress?.stopped; first += SLICE) {
      await device.batch(edits.slice(first, first + SLICE), { title, changeset });
      progress?.update(Math.min(edits.length, first + SLICE), edits.length);
    }
  } finally {
    progress?.end();
  }
  return changeset;
}

export async function takeBack(device: Device, changeset: string, many: boolean): Promise<void> {
  const progress = many ? sayProgress(t("Annullo le modifiche")) : null;
  try {
    const { left } = await device.undo(changeset);
    if (left.length)
      say(
        t("Annullato; lasciati stare i valori cambiati dopo: {{left}}", {
          left: left.slice(0, 5).join(", "),
        }),
      );
  } finally {
    progress?.end();
  }
}
