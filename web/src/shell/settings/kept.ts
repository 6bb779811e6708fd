/** What `GET /api/quarantine` says, and what becomes of it. Pure. */

export interface Kept {
  readonly batch: string;
  readonly user: { readonly id: string; readonly name: string };
  readonly device: { readonly id: string; readonly name: string };
  readonly received_at: string;
  readonly operations: readonly KeptOp[];
}

interface KeptOp {
  readonly id: string;
  /** An earlier attempt to let it in that was refused. */
  readonly tried?: { readonly message?: string } | null;
}

/** Grouped by author, each with the oldest first as they came. */
export function byPerson(
  all: readonly Kept[],
): readonly { readonly id: string; readonly name: string; readonly kept: readonly Kept[] }[] {
  const authors = new Map(all.map((one) => [one.user.id, one.user.name]));
  return [...authors].map(([id, name]) => ({ id, name, kept: all.filter((one) => one.user.id === id) }));
}

export function outcome(receipts: unknown): { readonly entered: number; readonly refused: number } {
  const states = (Array.isArray(receipts) ? receipts : []).map(
    (receipt: { readonly state?: unknown }) => receipt.state,
  );
  const entered = states.filter((state) => state === "applied" || state === "merged").length;
  return { entered, refused: states.length - entered };
}

/** Why it did not enter when somebody tried, in words; "" when nobody did. */
export function refusalOf(kept: Kept): string {
  return kept.operations.map((op) => op.tried?.message ?? "").find((words) => words) ?? "";
}
