import type { LocalStore } from "../outbox/local";
import type { FeedItem, PullAnswer } from "../model/words";

/** Up to here the news of one catch-up are applied in one transaction, so that other people's batches are seen whole. */
const MOST_IN_ONE_GO = 20_000;

/** Gathers the pages of one catch-up. */
export class News {
  private items = new Map<string, FeedItem>();
  private changes: PullAnswer["changes"][number][] = [];
  private last: PullAnswer | null = null;

  add(page: PullAnswer): void {
    for (const item of page.items) {
      const key = `${item.entity}/${item.id}`;
      // Later pages tell later states.
      this.items.delete(key);
      this.items.set(key, item);
    }
    this.changes.push(...page.changes);
    this.last = page;
  }

  get isFull(): boolean {
    return this.items.size >= MOST_IN_ONE_GO;
  }

  /** Everything gathered, the place in the feed and what leaves the outbox with it: one transaction. */
  applyTo(store: LocalStore): void {
    const page = this.last;
    // Most polls bring nothing: then nothing is written, and the disk rests.
    if (!page || (page.next === store.position && !this.items.size && !this.changes.length)) return;
    store.transaction(() => {
      // With a record goes its history, also what these very news tell of it.
      store.history.store(this.changes);
      applyItems(store, [...this.items.values()]);
      store.keep.put("since", page.next);
      store.keep.put("contact", store.time());
      store.outbox.reached(page.next);
    });
    this.items = new Map();
    this.changes = [];
    this.last = null;
  }
}

export function applyItems(store: LocalStore, items: readonly FeedItem[]): void {
  const removed = new Map<string, string[]>();
  const present = new Map<string, { columns: string[]; rows: unknown[][] }>();
  for (const item of items) {
    if (!store.records.has(item.entity)) continue;
    if (item.removed || !item.values) {
      group(removed, item.entity, () => []).push(item.id);
      continue;
    }
    const { values } = item;
    const columns = [
      "id",
      "version",
      "custom",
      ...store.records.table(item.entity).columns.map((column) => column.name),
    ];
    const page = group(present, item.entity, () => ({ columns, rows: [] }));
    page.rows.push(
      columns.map((name) => (name === "id" ? item.id : name === "version" ? item.version : values[name])),
    );
  }
  for (const [entity, ids] of removed) {
    store.shadows.serverRemoved(entity, ids);
    store.history.forgetRecords(entity, ids);
  }
  for (const [entity, page] of present) store.shadows.serverPage(entity, page);
}

function group<V>(map: Map<string, V>, key: string, make: () => V): V {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = make()));
  return found;
}
