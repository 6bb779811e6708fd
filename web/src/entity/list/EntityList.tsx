/** The list of any entity: search, chips, filter, views, columns, choice and bulk acts, totals. Home of the secretary. */
import { Text, VisuallyHidden } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo, useRef, useState } from "react";

import { t } from "../../i18n";
import { useList } from "../../device/hooks";
import { useNarrow } from "../../ui/useNarrow";
import { countRules } from "../filter/tree";
import { useNewRecord } from "../form/newRecord";
import type { EntityMeta, Row } from "../../model/meta";
import { layoutsFor } from "../registry";
import { BulkBar } from "./BulkBar";
import { Cards } from "./Cards";
import { Grid, type GridHandle } from "./Grid";
import { LetterJump } from "./LetterJump";
import { LongAgo } from "./LongAgo";
import { ListHead } from "./ListHead";
import type { CellChange } from "./paste";
import { NothingHere } from "./NothingHere";
import { Plan } from "./Plan";
import { nothing, type Selection } from "./selection";
import { Totals } from "./Totals";
import { useView } from "./useView";
import { queryOf } from "./view";
import { isByText, toggleSort } from "./sort";

export function EntityList({ meta }: { readonly meta: EntityMeta }) {
  const state = useView(meta);
  const { view } = state;
  const query = useMemo(() => queryOf(meta, view), [meta, view]);
  const list = useList(query);
  const { total } = list;
  const narrow = useNarrow();
  const open = useNewRecord();
  const navigate = useNavigate();
  const [selection, setSelection] = useState<Selection>(nothing);
  const [choosing, setChoosing] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const [plan, setPlan] = useState<readonly CellChange[] | null>(null);
  const grid = useRef<GridHandle>(null);

  // Another question is another set of records: a choice made before would be a trap.
  const asked = JSON.stringify([query.entity, query.filter, query.search]);
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    setSelection(nothing);
  }
  // The page of another entity is this one painted anew: what was open in it is closed.
  const [entity, setEntity] = useState(meta.key);
  if (entity !== meta.key) {
    setEntity(meta.key);
    setChoosing(false);
    setFiltering(false);
    setPlan(null);
  }

  const jump = useCallback((index: number) => grid.current?.jumpTo(index), []);
  const toGrid = useCallback(() => grid.current?.focus(), []);
  const choose = useCallback((on: boolean) => {
    setChoosing(on);
    setSelection(nothing);
  }, []);
  const goTo = (row: Row) =>
    void navigate({ to: "/e/$entity/$id", params: { entity: meta.key, id: row.id } });
  const sortBy = useCallback(
    (field: string, add: boolean) => state.setSort(toggleSort(view.sort, field, add)),
    [state, view.sort],
  );
  const Layout = layoutsFor(meta.key).find((layout) => layout.name === state.layout)?.component;
  const isAsked = countRules(state.own) > 0 || state.quick.length > 0 || view.search !== "";

  return (
    <div className="list">
      <ListHead
        meta={meta}
        state={state}
        query={query}
        total={total}
        filtering={filtering}
        onFiltering={setFiltering}
        choosing={choosing}
        onChoosing={choose}
        onDown={toGrid}
      />
      {!narrow || choosing ? (
        <BulkBar
          meta={meta}
          query={query}
          total={total ?? 0}
          selection={selection}
          onSelection={setSelection}
          onPlan={setPlan}
        />
      ) : null}
      <VisuallyHidden role="status">{total === null ? "" : t("{{n}} righe", { n: total })}</VisuallyHidden>
      <div className="list-body">
        {total === 0 ? (
          <NothingHere meta={meta} isAsked={isAsked} />
        ) : Layout ? (
          <Layout meta={meta} query={query} />
        ) : narrow ? (
          <Cards
            ref={grid}
            meta={meta}
            asked={asked}
            list={list}
            columns={view.columns}
            selection={selection}
            choosing={choosing}
            onSelection={setSelection}
          />
        ) : (
          <Grid
            ref={grid}
            meta={meta}
            query={query}
            asked={asked}
            list={list}
            columns={view.columns}
            sort={view.sort}
            selection={selection}
            onSelection={setSelection}
            onSort={sortBy}
            onColumns={state.setColumns}
            onOpen={goTo}
            onEdit={(row) => open({ meta, row })}
            onPlan={setPlan}
          />
        )}
        {!Layout && (total ?? 0) > 40 && isByText(meta, view.sort) && (
          <LetterJump query={query} total={total ?? 0} onJump={jump} />
        )}
      </div>
      {state.isCut && (
        <Text className="long-ago" fz="sm" c="dimmed" role="status">
          {t("Questa vista filtra o ordina anche per campi che non puoi vedere: qui vale senza di essi.")}
        </Text>
      )}
      <LongAgo meta={meta} />
      {!narrow && !Layout && <Totals meta={meta} query={query} columns={view.columns} total={total} />}
      {plan && (
        <Plan
          meta={meta}
          changes={plan}
          title={t("Anteprima delle modifiche")}
          onClose={() => setPlan(null)}
          onDone={() => setSelection(nothing)}
        />
      )}
    </div>
  );
}
