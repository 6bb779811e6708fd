import type { Row } from "../model/meta";
import type { Effect } from "../model/words";
import { BATCH_SIZE } from "./limits";
import type { LocalStore } from "./local";
import { deedOfChange, deedOfEffect, undoing } from "./undo";

export interface Undone {
  readonly undone: number;
  readonly left: readonly string[];
}

/** Undoes a batch or changeset as a new batch `id`. To be called inside a transaction. */
export function takeBack(store: LocalStore, id: string, batchOrChangeset: string): Undone {
  if (store.outbox.has(id)) return { undone: store.outbox.ops(id).length, left: [] };
  const family = store.outbox
    .family(batchOrChangeset)
    .filter((batch) => batch.state !== "refused" && batch.state !== "quarantined");
  const ops = family.flatMap((batch) => store.outbox.ops(batch.id));
  const told = store.history.ofBatch(batchOrChangeset).filter((change) => store.records.has(change.entity));
  // A delivered command did more than the device could guess: then the server's history knows better.
  const byHistory = told.length > 0 && (ops.length === 0 || ops.some((op) => op.wire.kind === "command"));
  const deeds = byHistory
    ? told.map(deedOfChange)
    : ops.flatMap((op) =>
        op.wire.kind === "edit" ? [deedOfEffect(op.effects[0] as Effect)] : op.effects.map(deedOfEffect),
      );
  const { edits, left } = undoing(deeds, {
    read: (entity, record) => store.records.read(entity, record),
    meta: (entity) => store.records.table(entity).meta,
  });
  const images = new Map(ops.flatMap((op) => op.effects).map((effect) => [effect.record, effect]));
  const ofMany = family.some((batch) => batch.changeset === batchOrChangeset);
  for (let at = 0; at < edits.length; at += BATCH_SIZE) {
    const drafted = new Map<string, Row | null>();
    const undoOps = edits.slice(at, at + BATCH_SIZE).flatMap((edit) => {
      const op =
        edit.act === "restore"
          ? store.operations.restore(edit, images)
          : store.operations.edit(edit, drafted);
      return op ? [op] : [];
    });
    if (ofMany && at + BATCH_SIZE >= edits.length) undoOps.push(store.operations.undone(batchOrChangeset));
    if (undoOps.length)
      store.outbox.add({
        id: at === 0 ? id : store.uuid(),
        changeset: null,
        title: "Annulla",
        ops: undoOps,
      });
  }
  return { undone: edits.length, left };
}
