/** The list's state: filter, order, search and quick chips live in the address; columns on the device, per view. */
import { useLoaderData, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";

import { useDevice, useRecord } from "../../device/hooks";
import type { EntityMeta, Filter } from "../../model/meta";
import {
  defaultColumns,
  namesUnknown,
  type ListSearch,
  placeOf,
  readAsked,
  readColumns,
  readDefinition,
  type View,
  withQuick,
} from "./view";
import type { Column } from "./widths";
import { formatSort, type Sort } from "./sort";

export interface ViewState extends ViewActs {
  readonly view: View;
  /** The filter of the builder alone, without the quick chips. */
  readonly own: Filter | null;
  readonly quick: readonly number[];
  readonly viewId: string;
  /** The saved view asks for more than this person may see. */
  readonly isCut: boolean;
  /** "" is the table. */
  readonly layout: string;
}

/** The same functions as long as the list is the same: what is painted with them is not painted again. */
interface ViewActs {
  readonly setFilter: (filter: Filter | null) => void;
  readonly setSort: (sort: readonly Sort[]) => void;
  readonly setSearch: (text: string) => void;
  readonly toggleQuick: (index: number) => void;
  readonly setColumns: (columns: readonly Column[] | null) => void;
  readonly openView: (id: string) => void;
  readonly setLayout: (name: string) => void;
}

export function useView(meta: EntityMeta): ViewState {
  const raw: ListSearch = useSearch({ strict: false });
  const kept = useLoaderData({ from: "/e/$entity" });
  const navigate = useNavigate();
  const { settings } = useDevice();
  const viewId = raw.view ?? "";
  const saved = useRecord("core.savedview", viewId);
  const definition = useMemo(() => (saved ? readDefinition(meta, saved["definition"]) : null), [saved, meta]);

  const isCut = useMemo(() => namesUnknown(meta, saved?.["definition"]), [saved, meta]);

  const place = placeOf(meta, viewId);
  const [chosen, setChosen] = useState<{ place: string; columns: readonly Column[] | null }>();
  const columns = useMemo(
    () =>
      (chosen?.place === place ? chosen.columns : readColumns(meta, kept)) ??
      definition?.columns ??
      defaultColumns(meta),
    [chosen, place, kept, definition, meta],
  );
  const asked = useMemo(() => readAsked(meta, raw, definition), [meta, raw, definition]);
  const view = useMemo<View>(() => ({ ...asked, columns }), [asked, columns]);

  const acts = useMemo<ViewActs>(() => {
    const go = (change: (past: ListSearch) => ListSearch) =>
      void navigate({
        to: "/e/$entity",
        params: { entity: meta.key },
        search: (past: ListSearch) => cleaned({ ...past, ...change(past) }),
        replace: true,
      });
    // In a saved view "nothing" must be said: without a word, what the view says would hold again.
    return {
      setFilter: (next) =>
        go((past) => ({ filter: next ? JSON.stringify(next) : past.view ? "none" : undefined })),
      setSort: (next) => go(() => ({ sort: formatSort(next) })),
      setSearch: (text) => go((past) => ({ q: text || (past.view ? "" : undefined) })),
      toggleQuick: (index) => go((past) => ({ quick: withQuick(meta, past.quick, index) })),
      setColumns: (next) => {
        setChosen({ place, columns: next });
        void settings.put(place, next);
      },
      setLayout: (name) => go(() => ({ layout: name || undefined })),
      openView: (id) =>
        void navigate({ to: "/e/$entity", params: { entity: meta.key }, search: id ? { view: id } : {} }),
    };
  }, [meta, place, settings, navigate]);

  const { own, quick } = asked;
  const layout = raw.layout ?? "";
  return useMemo(
    () => ({ ...acts, view, own, quick, viewId, isCut, layout }),
    [acts, view, own, quick, viewId, isCut, layout],
  );
}

function cleaned(search: ListSearch): ListSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
