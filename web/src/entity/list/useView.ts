/** The list's state: filter, order, search and quick chips live in the address; columns on the device, per view. */
import { useLoaderData, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";

import { useDevice, useRecord } from "../../store/hooks";
import type { EntityMeta, Filter } from "../meta";
import {
  type Column,
  defaultColumns,
  formatSort,
  type ListSearch,
  placeOf,
  readAsked,
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
  const kept = useLoaderData({ from: "/e/$entity" });
  const navigate = useNavigate();
  const { settings } = useDevice();
  const viewId = raw.view ?? "";
  const saved = useRecord("core.savedview", viewId);
  const definition = useMemo(() => (saved ? readDefinition(meta, saved["definition"]) : null), [saved, meta]);

  const place = placeOf(meta, viewId);
  const [chosen, setChosen] = useState<{ place: string; columns: readonly Column[] | null }>();
  const stored = chosen?.place === place ? chosen.columns : readColumns(meta, kept);
  const columns = useMemo(
    () => stored ?? definition?.columns ?? defaultColumns(meta),
    [stored, definition, meta],
  );

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

  const asked = useMemo(() => readAsked(meta, raw, definition), [meta, raw, definition]);
  const { own, quick } = asked;
  const view = useMemo<View>(() => ({ ...asked, columns }), [asked, columns]);

  // The same object as long as it says the same: what is painted from it is not painted again.
  return useMemo(
    () => ({
      view,
      own,
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
        setChosen({ place, columns: next });
        void settings.put(place, next);
      },
      openView: (id) =>
        void navigate({ to: "/e/$entity", params: { entity: meta.key }, search: id ? { view: id } : {} }),
    }),
    [view, own, quick, viewId, definition, place, settings, meta, go, navigate],
  );
}

function cleaned(search: ListSearch): ListSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
