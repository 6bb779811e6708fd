import { Refused } from "../model/refused";
import type { LocalStore } from "./local";
import type { StoredBatch } from "./outbox";

/**
 * Takes batches that were never sent out of the outbox and off the screen, all or none. Answers false where the usual way
 * back has to be gone: something was sent, or later edits build on these, which then go back field by field.
 */
export function withdraw(store: LocalStore, family: readonly StoredBatch[], acts: boolean): boolean {
  if (!family.length || !family.every((batch) => batch.state === "pending" && batch.n === null)) return false;
  const ids = family.map((batch) => batch.id);
  const later = store.outbox.buildingOn(ids);
  if (later && acts)
    throw new Refused(
      `Prima annulla quello che hai fatto dopo sulle stesse schede: ${wordsOf(store, later)}.`,
      "built_upon",
    );
  if (later) return false;
  for (const id of ids.reverse()) store.outbox.withdraw(id);
  return true;
}

function wordsOf(store: LocalStore, batch: StoredBatch): string {
  if (batch.title) return `«${batch.title}»`;
  const wire = store.outbox.ops(batch.id)[0]?.wire;
  if (wire?.kind === "command") return `«${store.commands[wire.command]?.label ?? wire.command}»`;
  const names = { create: "nuova scheda", update: "modifica", delete: "eliminazione", restore: "ripristino" };
  const label = wire && store.records.has(wire.entity) ? store.records.table(wire.entity).meta.label : "";
  return wire ? `${names[wire.act]} di «${label}»` : "una modifica";
}
