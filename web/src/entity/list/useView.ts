/** The list's state: filter, order, search and quick chips live in the address; columns on the device, per view. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";

import { useDevice, useRecord } from "../../store/hooks";
import { both } from "../filter/tree";
import type { EntityMeta, Filter } from "../meta";
import {
  type Column,
  defaultColumns,
  formatSort,
  type ListSearch,
  parseFilterText,
  parseSort,
  quickFilter,
  readColumns,
  readDefinition,
  type Sort,
  type View,
} from "./view";

export interface ViewState {
  readonly view: View;
  /** The filter of the builder alone, without the quick chips. */
  readonly own: Filter | null;
  readonly quick: readonly number[];
  readonly viewId: string;
  readonly setFilter: (filter: Filter | null) => void;
  readonly setSort: (sort: readonly Sort[]) => void;
  readonly setSearch: (text: string) => void;
  readonly toggleQuick: (index: number) => void;
  readonly setColumns: (columns: readonly Column[] | null) => void;
  readonly openView: (id: string) => void;
}

export function useView(meta: EntityMeta): ViewState {
  const raw: ListSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { settings } = useDevice();
  const viewId = raw.view ?? "";
  const saved = useRecord("core.savedview", viewId);
  const definition = useMemo(() => (saved ? readDefinition(meta, saved["definition"]) : null), [saved, meta]);

  const place = `columns:${meta.key}:${viewId}`;
  const [own, setOwn] = useState<{ place: string; columns: readonly Column[] | null }>({
    place: "",
    columns: null,
  });
  useEffect(() => {
    let live = true;
    void settings.get(place).then((stored) => {
      const kept = readColumns(meta, stored);
      if (live) setOwn((now) => (kept || now.columns ? { place, columns: kept } : now));
    });
    return () => {
      live = false;
    };
  }, [settings, place, meta]);

  const go = useCallback(
    (change: Partial<ListSearch>) =>
      void navigate({
        to: "/e/$entity",
        params: { entity: meta.key },
        search: (past: ListSearch) => cleaned({ ...past, ...change }),
        replace: true,
      }),
    [navigate, meta.key],
  );

  const filter = useMemo(
    () => (raw.filter === undefined ? (definition?.filter ?? null) : parseFilterText(meta, raw.filter)),
    [raw.filter, definition, meta],
  );
  const quick = useMemo(
    () =>
      (raw.quick ?? "")
        .split(",")
        .filter(Boolean)
        .map(Number)
        .filter((index) => meta.quick[index]),
    [raw.quick, meta],
  );
  const sort = useMemo(
    () => parseSort(meta, raw.sort ?? definition?.sort ?? meta.sort),
    [raw.sort, definition, meta],
  );
  const columns = (own.place === place ? own.columns : null) ?? definition?.columns;
  const view = useMemo<View>(
    () => ({
      columns: columns ?? defaultColumns(meta),
      filter: both(filter, quickFilter(meta, quick)),
      sort,
      search: raw.q ?? definition?.search ?? "",
    }),
    [columns, filter, quick, sort, raw.q, definition, meta],
  );

  // The same object as long as it says the same: what is painted from it is not painted again.
  return useMemo(
    () => ({
      view,
      own: filter,
      quick,
      viewId,
      setFilter: (next) =>
        go({ filter: next ? JSON.stringify(next) : definition?.filter ? "none" : undefined }),
      setSort: (next) => go({ sort: formatSort(next) }),
      setSearch: (text) => go({ q: text || (definition?.search ? "" : undefined) }),
      toggleQuick: (index) =>
        go({
          quick:
            (quick.includes(index) ? quick.filter((each) => each !== index) : [...quick, index]).join(",") ||
            undefined,
        }),
      setColumns: (next) => {
        setOwn({ place, columns: next });
        void settings.put(place, next);
      },
      openView: (id) =>
        void navigate({ to: "/e/$entity", params: { entity: meta.key }, search: id ? { view: id } : {} }),
    }),
    [view, filter, quick, viewId, definition, place, settings, meta, go, navigate],
  );
}

function cleaned(search: ListSearch): ListSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
