import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";

import type { Entities, Row } from "../model/meta";
import type { Device, HistoryRow, Query, SyncState } from "./contract";
import { useDevice } from "./context";
import { recentRow } from "./recent";
import type { Known, QueryOf, RecordOf } from "./typed";
import { keyOf, type ListContent, readerOf } from "./window";
import { titlesOf } from "./titles";
import { useLive } from "./useLive";

export { DeviceProvider, useDevice } from "./context";

export function useSync(): SyncState {
  const { sync } = useDevice();
  return useSyncExternalStore(
    useCallback((changed) => sync.watch(changed), [sync]),
    () => sync.state(),
  );
}

/** One value of the sync state, by its identity: paints again when that changes, not at every delivery. */
export function useSyncPart<T extends string | number | boolean | null>(pick: (state: SyncState) => T): T {
  const { sync } = useDevice();
  return useSyncExternalStore(
    useCallback((changed) => sync.watch(changed), [sync]),
    () => pick(sync.state()),
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
  const read = useCallback(
    (device: Device) => (limit ? device.list(JSON.parse(key) as Query, 0, limit) : Promise.resolve([])),
    [key, limit],
  );
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
  const { entities } = useDevice();
  const read = useCallback((device: Device) => device.history(entity, id), [entity, id]);
  return useLive(`history ${entity} ${id}`, [entity, ...linesOf(entities, entity)], read);
}

/** The entities that are lines of this one, all floors. */
function linesOf(entities: Entities, entity: string): string[] {
  const lines = entities[entity]?.children.filter((child) => child.lines) ?? [];
  return lines.flatMap((child) => [child.entity, ...linesOf(entities, child.entity)]);
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
