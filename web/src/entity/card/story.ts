/**
 * A history as it is read. What one act or one push did is one entry, in the order of the feed; what only followed from
 * it (sums worked out again) is folded into it.
 */
import type { HistoryRow } from "../../device/contract";

export interface Entry {
  readonly key: string;
  /** The row that tells who, when and by which act. */
  readonly head: HistoryRow;
  /** All that was written by it, the head among them. */
  readonly changes: readonly HistoryRow[];
  /** What followed from it by itself, folded. */
  readonly derived: readonly HistoryRow[];
}

interface Open extends Entry {
  readonly changes: HistoryRow[];
  readonly derived: HistoryRow[];
}

/** Newest first, as `history` comes: undelivered rows before all, then by their place in the feed. `entity`: that of the
 *  card, on which its lines are told too. */
export function entriesOf(history: readonly HistoryRow[], entity = ""): readonly Entry[] {
  const entries: Open[] = [];
  let following: HistoryRow[] = [];
  for (const row of [...history].sort(newestFirst)) {
    if (row.kind === "derived") {
      following.push(row);
      continue;
    }
    const open = entries.at(-1);
    if (open && !following.length && (belongs(open.head, row) || areLines(entity, open.head, row)))
      open.changes.push(row);
    else entries.push({ key: keyOf(row), head: row, changes: [row], derived: following });
    following = [];
  }
  const [first] = following;
  // Sums whose cause is not among these rows: a line's change that this device was not told.
  if (first) entries.push({ key: keyOf(first), head: first, changes: [], derived: following });
  return entries;
}

/** Rows of one act, or of one operation; edits of one batch stay apart, each with its own way back. */
function belongs(head: HistoryRow, row: HistoryRow): boolean {
  if (head.seq === null || row.seq === null) return head.operation === row.operation;
  return head.command !== "" && head.command === row.command && head.batch === row.batch;
}

/** Lines that were written together: rows that were pasted, an order of lines. */
function areLines(entity: string, head: HistoryRow, row: HistoryRow): boolean {
  const isLine = ({ entity: of }: HistoryRow) => entity !== "" && of !== entity;
  return isLine(head) && isLine(row) && head.batch !== "" && head.batch === row.batch && !head.command;
}

function newestFirst(left: HistoryRow, right: HistoryRow): number {
  if (left.seq === null || right.seq === null) return Number(right.seq === null) - Number(left.seq === null);
  return right.seq - left.seq;
}

function keyOf(row: HistoryRow): string {
  return `${row.seq ?? "?"} ${row.operation} ${row.record}`;
}
