/** What the server said about a refused batch. Pure. */
import type { QueuedBatch } from "../../device/contract";

export interface Stale {
  readonly entity: string;
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly by: string;
  readonly at: string;
}
/** One box of what is to be decided: what began it, and what was refused only because it builds on that. */
export interface Cause {
  readonly batch: QueuedBatch;
  readonly hanging: readonly QueuedBatch[];
}

/** The queue is newest first; what hangs on a cause is told in the order in which it was done. */
export function causesOf(queue: readonly QueuedBatch[]): readonly Cause[] {
  const refused = queue.filter((batch) => batch.state === "refused");
  const ids = new Set(refused.map((batch) => batch.id));
  return refused
    .filter((batch) => !batch.heldBy || !ids.has(batch.heldBy))
    .map((batch) => ({
      batch,
      hanging: refused.filter((other) => other.heldBy === batch.id).reverse(),
    }));
}

export interface Refusal {
  readonly message: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly stale: readonly Stale[];
}

export function refusalOf(batch: QueuedBatch): Refusal {
  const receipts = batch.ops.map((op) => op.receipt ?? {});
  // The operation that is to blame; the others of the batch only fell with it.
  const guilty =
    receipts.find((receipt) => receipt["state"] === "refused" && receipt["code"] !== "batch_refused") ??
    receipts[0] ??
    {};
  const data = record(guilty["data"]);
  return {
    message: text(guilty["message"]) || batch.message,
    code: text(guilty["code"]) || batch.code,
    fields: Object.fromEntries(
      Object.entries(record(data["fields"])).map(([name, words]) => [name, text(words)]),
    ),
    stale: (Array.isArray(data["conflicts"]) ? (data["conflicts"] as unknown[]) : []).map((each) => {
      const conflict = record(each);
      return {
        entity: text(conflict["entity"]),
        field: text(conflict["field"]),
        mine: conflict["mine"],
        theirs: conflict["theirs"],
        by: text(conflict["by"]),
        at: text(conflict["at"]),
      };
    }),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
