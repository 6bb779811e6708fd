import {
  createContext,
  createElement,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";

import type { Row } from "../model/meta";
import type { Device, HistoryRow, Query, SyncState } from "./contract";
import { recentRow } from "./recent";
import type { Known, QueryOf, RecordOf } from "./typed";
import { keyOf, type ListContent, readerOf } from "./window";

const DeviceContext = createContext<Device | null>(null);

export function DeviceProvider({ device, children }: { device: Device; children: ReactNode }): ReactNode {
  return createElement(DeviceContext.Provider, { value: device }, children);
}

export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error("DeviceProvider is missing above this component");
  return device;
}

export function useSync(): SyncState {
  const { sync } = useDevice();
  return useSyncExternalStore(
    useCallback((changed) => sync.watch(changed), [sync]),
    () => sync.state(),
  );
}

export interface ListView<R = Row> {
  /** As last counted: a new question keeps the old number for the blink until its own is known. */
  readonly total: number | null;
  /** Rows to scroll through, as far as known. */
  readonly length: number;
  get(index: number): R | undefined;
  /** Ask for the rows that are on the screen; nearby ones come along. */
  load(first: number, last: number): void;
}

/** A window upon a list of any length. The old rows stay until the new ones are there: no spinner, no flash. */
export function useList<const K extends string>(query: QueryOf<K>): ListView<RecordOf<K>>;
export function useList(query: Query): ListView {
  const device = useDevice();
  const key = keyOf(query);
  const reader = useMemo(() => readerOf(device, JSON.parse(key) as Query), [device, key]);
  const [content, setContent] = useState<ListContent | null>(null);
  useEffect(() => reader.follow(setContent), [reader]);

  // Another entity's rows are no rows of this list, not even for a moment.
  const before = content?.entity === query.entity ? content : null;
  const shown = before?.key === key ? before : (reader.content ?? before);
  return useMemo(
    () => ({
      // Nothing found before says nothing about the rows that are there now.
      total: shown?.total ?? (before?.total || null),
      length: shown ? (shown.total ?? shown.first + shown.rows.length) : 0,
      get: (index) => shown?.rows[index - shown.first],
      load: (first, last) => reader.show(first, last),
    }),
    [shown, before, reader],
  );
}

export function useCount<const K extends string>(query: QueryOf<K>): number | null;
export function useCount(query: Query): number | null {
  const key = JSON.stringify(query);
  const read = useCallback((device: Device) => device.count(JSON.parse(key) as Query), [key]);
  return useLive(`count ${key}`, [query.entity], read) ?? null;
}

/** undefined: not read yet; null: is not there. Opened from a list, it is shown as the list had it, and read again. */
export function useRecord<const K extends string>(
  entity: Known<K>,
  id: string,
): RecordOf<K> | null | undefined;
export function useRecord(entity: string, id: string): Row | null | undefined {
  const read = useCallback(
    (device: Device) => (id ? device.record(entity, id) : Promise.resolve(null)),
    [entity, id],
  );
  const row = useLive(`record ${entity} ${id}`, [entity], read);
  return row === undefined ? recentRow(entity, id) : row;
}

export function useRows<const K extends string>(
  query: QueryOf<K>,
  limit: number,
): readonly RecordOf<K>[] | undefined;
export function useRows(query: Query, limit: number): readonly Row[] | undefined {
  const key = JSON.stringify(query);
  const read = useCallback((device: Device) => device.list(JSON.parse(key) as Query, 0, limit), [key, limit]);
  return useLive(`rows ${key} ${limit}`, [query.entity], read);
}

export type Group = Awaited<ReturnType<Device["groups"]>>[number];

export function useGroups(query: Query, field: string, sum?: string): readonly Group[] | undefined {
  const key = JSON.stringify(query);
  const read = useCallback(
    (device: Device) => device.groups(JSON.parse(key) as Query, field, sum),
    [key, field, sum],
  );
  return useLive(`groups ${key} ${field} ${sum ?? ""}`, [query.entity], read);
}

export function useHistory(entity: string, id: string): readonly HistoryRow[] | undefined {
  const read = useCallback((device: Device) => device.history(entity, id), [entity, id]);
  return useLive(`history ${entity} ${id}`, [entity], read);
}

/** Name of a referenced record. Lists show hundreds of them: asked for together, once. */
export function useTitle(entity: string, id: string): string {
  const device = useDevice();
  const titles = titlesOf(device);
  return useSyncExternalStore(
    useCallback((changed) => titles.watch(entity, id, changed), [titles, entity, id]),
    () => titles.get(entity, id),
  );
}

/** A value read from the device, read again whenever one of the entities changes; the old one stays meanwhile. */
function useLive<T>(
  key: string,
  entities: readonly string[],
  read: (device: Device) => Promise<T>,
): T | undefined {
  const device = useDevice();
  const [found, setFound] = useState<{ key: string; value: T } | undefined>(undefined);
  const watched = entities.join();
  useEffect(() => {
    let stopped = false;
    let busy = false;
    let wanted = false;
    const refresh = async () => {
      wanted = true;
      if (busy) return;
      busy = true;
      while (wanted && !stopped) {
        wanted = false;
        try {
          const value = await read(device);
          if (!stopped) setFound({ key, value });
        } catch (error) {
          console.warn(error);
        }
      }
      busy = false;
    };
    void refresh();
    const stops = watched.split(",").map((entity) => device.watch(entity, () => void refresh()));
    return () => {
      stopped = true;
      stops.forEach((stop) => stop());
    };
  }, [device, key, watched, read]);
  // The record shown before must not pass for the one asked for now.
  return found?.key === key ? found.value : undefined;
}

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

function titlesOf(device: Device): Titles {
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
