/** Rows that lists have shown last: a card opened from one is painted with it, and read again. */
import type { Row } from "../model/meta";

const KEPT = 400;
const recent = new Map<string, Row>();

export function remember(entity: string, rows: readonly Row[]): void {
  for (const row of rows) {
    const key = `${entity}/${row.id}`;
    recent.delete(key);
    recent.set(key, row);
  }
  for (const oldest of recent.keys()) {
    if (recent.size <= KEPT) break;
    recent.delete(oldest);
  }
}

export const recentRow = (entity: string, id: string): Row | undefined => recent.get(`${entity}/${id}`);
