import type { Edit } from "../model/edit";
import type { Row } from "../model/meta";
import { Refused } from "../model/refused";
import type { Effect } from "../model/words";
import { BATCH_SIZE } from "./limits";
import type { LocalStore } from "./local";
import type { NewOp, StoredBatch, StoredOp } from "./outbox";
import { deedOfChange, deedOfEffect, titleOf, undoing, type Deed } from "./undo";
import { withdraw } from "./withdraw";

export interface Undone {
  readonly undone: number;
  readonly left: readonly string[];
}

/** Its own trace of having taken back an act on many is no act of the person. */
const TRACE = "core.mark_undone";

/** Undoes a batch or changeset: withdrawn if it never left, else by a new batch `id`. To be called inside a transaction. */
export function takeBack(store: LocalStore, id: string, batchOrChangeset: string): Undone {
  if (store.outbox.has(id)) return { undone: store.outbox.ops(id).length, left: [] };
  const family = store.outbox
    .family(batchOrChangeset)
    .filter((batch) => batch.state !== "refused" && batch.state !== "quarantined");
  const ops = family.flatMap((batch) => store.outbox.ops(batch.id));
  if (family.length && family.every((batch) => batch.state === "withdrawn"))
    return { undone: ops.length, left: [] };
  const withdrawn = withdraw(store, family, ops.some(isAct));
  if (withdrawn) return { undone: ops.length, left: [] };
  const told = store.history.ofBatch(batchOrChangeset).filter((change) => store.records.has(change.entity));
  if (ops.some(isAct)) return undoActs(store, id, family);
  // Made on another device, or so long ago that only the history knows it.
  if (!ops.length && told.some((change) => change.command && change.command !== TRACE)) {
    askToUndo(store, id, [{ batch: batchOrChangeset, ops: [] }]);
    return { undone: told.length, left: [] };
  }
  const deeds = ops.length
    ? ops.flatMap((op) => (op.wire.kind === "edit" ? [deedOfEffect(op.effects[0] as Effect)] : []))
    : told.map(deedOfChange);
  return undoEdits(store, id, batchOrChangeset, family, ops, deeds);
}

function isAct({ wire }: StoredOp): boolean {
  return wire.kind === "command" && wire.command !== TRACE;
}

/** The server takes acts back, whole or not at all; the screen shows at once what that should come to. */
function undoActs(store: LocalStore, id: string, family: readonly StoredBatch[]): Undone {
  const parts = family.map((batch) => ({ batch: batch.id, ops: store.outbox.ops(batch.id) })).reverse();
  for (const { wire } of parts.flatMap(({ ops }) => ops)) {
    const undo = wire.kind === "command" ? store.commands[wire.command]?.undo : true;
    if (typeof undo === "string") throw new Refused(undo, "no_way_back");
  }
  askToUndo(store, id, parts);
  return { undone: parts.length, left: [] };
}

function askToUndo(
  store: LocalStore,
  id: string,
  parts: readonly { readonly batch: string; readonly ops: readonly StoredOp[] }[],
): void {
  const ops = parts.map(({ batch, ops: made }): NewOp => {
    // Sums are not put back by hand: they follow from what is.
    const told = store.history
      .ofBatch(batch)
      .filter((change) => store.records.has(change.entity) && change.kind !== "derived");
    const effects = made.flatMap((op) => op.effects);
    const deeds = told.length ? told.map(deedOfChange) : effects.map(deedOfEffect);
    const images = new Map(effects.map((effect) => [`${effect.entity}/${effect.record}`, effect.image]));
    return store.operations.command("core.undo_batch", { batch }, opposites(store, deeds, images));
  });
  store.outbox.add({ id, changeset: null, title: "Annulla", ops });
}

/** What an act changed goes back, what only acts may write included. */
function opposites(
  store: LocalStore,
  deeds: readonly Deed[],
  images: ReadonlyMap<string, Effect["image"]>,
): Effect[] {
  const { edits, left: changed } = undoing(deeds, eyesOf(store), true);
  const left = [...changed, ...addedTo(store, edits)];
  // The server takes it back whole or not at all, and so does the screen.
  if (left.length) throw new Refused(`Non si può annullare. ${left.join("; ")}.`, "undo_refused", { left });
  return edits.map(({ act, entity, record, values }): Effect => {
    const row = store.look(entity, record);
    const base = Object.fromEntries(Object.keys(values).map((name) => [name, row?.[name] ?? null]));
    const image = act === "restore" ? images.get(`${entity}/${record}`) : row;
    return { act, entity, record, values, base, ...(image && act !== "update" ? { image } : {}) };
  });
}

/** Lines that hang on what would be deleted, and that the act did not make: somebody went on from it. */
function addedTo(store: LocalStore, edits: readonly Edit[]): string[] {
  const gone = edits.filter(({ act }) => act === "delete");
  const going = new Set(gone.map(({ entity, record }) => `${entity}/${record}`));
  const hanging = gone.flatMap(({ entity, record }) =>
    store.operations.goingWith(store.records.table(entity).meta, record),
  );
  return hanging
    .filter(({ entity, row }) => !going.has(`${entity}/${row.id}`))
    .map(({ entity, row }) => {
      const { meta } = store.records.table(entity);
      return `Aggiunto dopo: ${meta.label} «${titleOf(meta, row)}»`;
    });
}

function undoEdits(
  store: LocalStore,
  id: string,
  batchOrChangeset: string,
  family: readonly StoredBatch[],
  ops: readonly StoredOp[],
  deeds: readonly Deed[],
): Undone {
  const { edits, left } = undoing(deeds, eyesOf(store));
  const images = new Map(ops.flatMap((op) => op.effects).map((effect) => [effect.record, effect]));
  const kept: string[] = [];
  let refused: Refused | null = null;
  const drafted = new Map<string, Row | null>();
  const made = edits.flatMap((edit) => {
    try {
      const op = edit.act === "restore" ? store.guard.restore(edit, images) : store.guard.edit(edit, drafted);
      return op ? [op] : [];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused = error;
      const row = store.look(edit.entity, edit.record) ?? images.get(edit.record)?.image;
      const { meta } = store.records.table(edit.entity);
      kept.push(`${row ? titleOf(meta, row as Row) : meta.label}: ${error.message}`);
      return [];
    }
  });
  // Nothing of it goes back: then it is no undo that left something, but a refusal.
  if (refused && !made.length) throw refused as Refused;
  if (family.some((batch) => batch.changeset === batchOrChangeset) && made.length)
    made.push(store.operations.undone(batchOrChangeset));
  for (let at = 0; at < made.length; at += BATCH_SIZE)
    store.outbox.add({
      id: at === 0 ? id : store.uuid(),
      changeset: null,
      title: "Annulla",
      ops: made.slice(at, at + BATCH_SIZE),
    });
  return { undone: edits.length - kept.length, left: [...left, ...kept] };
}

function eyesOf(store: LocalStore): Parameters<typeof undoing>[1] {
  return {
    read: (entity, record) => store.records.read(entity, record),
    meta: (entity) => store.records.table(entity).meta,
  };
}
