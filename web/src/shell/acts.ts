/** The acts on many records that stand in this device's queue, newest first. Pure. */
import type { QueuedBatch } from "../device/contract";

export interface QueuedAct {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  readonly undone: boolean;
  /** Made there (an import, a merge): undone there too. */
  readonly onServer: boolean;
}

export function actsIn(queue: readonly QueuedBatch[]): readonly QueuedAct[] {
  const acts = new Map<string, QueuedAct>();
  for (const { changeset, title, made, state } of queue) {
    if (!changeset || !title || state === "refused" || state === "quarantined") continue;
    if (!acts.has(changeset))
      acts.set(changeset, { id: changeset, title, at: made, undone: false, onServer: false });
  }
  return [...acts.values()];
}
