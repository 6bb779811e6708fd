/** Names of records, asked for together and told again when they change. */
import type { Row } from "../model/meta";
import type { Device } from "./contract";

class Titles {
  private readonly known = new Map<string, string>();
  private readonly watchers = new Map<string, Set<() => void>>();
  private readonly followed = new Set<string>();
  private toAsk = new Map<string, Set<string>>();

  constructor(private readonly device: Device) {}

  get(entity: string, id: string): string {
    return this.known.get(`${entity}/${id}`) ?? "";
  }

  watch(entity: string, id: string, changed: () => void): () => void {
    const key = `${entity}/${id}`;
    const watchers = this.watchers.get(key) ?? new Set();
    this.watchers.set(key, watchers.add(changed));
    if (id && !this.known.has(key)) this.ask(entity, [id]);
    if (!this.followed.has(entity)) {
      this.followed.add(entity);
      this.device.watch(entity, () => this.ask(entity, this.watchedIds(entity)));
    }
    return () => {
      watchers.delete(changed);
      if (!watchers.size) this.watchers.delete(key);
    };
  }

  private watchedIds(entity: string): string[] {
    const start = `${entity}/`;
    return [...this.watchers.keys()]
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  }

  private ask(entity: string, ids: readonly string[]): void {
    const first = this.toAsk.size === 0;
    const asked = this.toAsk.get(entity) ?? new Set();
    for (const id of ids) asked.add(id);
    this.toAsk.set(entity, asked);
    if (first) queueMicrotask(() => void this.fetch());
  }

  private async fetch(): Promise<void> {
    const asked = this.toAsk;
    this.toAsk = new Map();
    for (const [entity, ids] of asked) {
      const title = this.device.entities[entity]?.title ?? [];
      const rows = await this.device.rows(entity, [...ids]).catch(() => []);
      const found = new Map(rows.map((row) => [row.id, titleOf(row, title)]));
      for (const id of ids) {
        const key = `${entity}/${id}`;
        const name = found.get(id) ?? "";
        if (this.known.get(key) === name) continue;
        this.known.set(key, name);
        for (const changed of this.watchers.get(key) ?? []) changed();
      }
    }
  }
}

const titles = new WeakMap<Device, Titles>();

export function titlesOf(device: Device): Titles {
  let found = titles.get(device);
  if (!found) titles.set(device, (found = new Titles(device)));
  return found;
}

function titleOf(row: Row, title: readonly string[]): string {
  return title
    .map((name) => row[name])
    .filter((value) => typeof value === "string" && value)
    .join(" ");
}
