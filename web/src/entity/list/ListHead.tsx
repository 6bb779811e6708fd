/** Above the rows of a list: its name and number, search, chips, filter, views, columns. */
import { Collapse, Group } from "@mantine/core";
import { useCallback, useState } from "react";

import { t } from "../../i18n";
import type { Query } from "../../device/contract";
import { IconButton } from "../../ui/IconButton";
import { useLatest } from "../../ui/useLatest";
import { useNarrow } from "../../ui/useNarrow";
import { type Format, useExport } from "../export/ExportMenu";
import { FilterBuilder } from "../filter/FilterBuilder";
import { countRules } from "../filter/tree";
import type { EntityMeta } from "../../model/meta";
import { ColumnsMenu } from "./ColumnsMenu";
import { layoutsFor } from "../registry";
import { FilterWords } from "./FilterWords";
import { LayoutSwitch } from "./LayoutSwitch";
import { ListActs } from "./ListActs";
import { ListSearch } from "./ListSearch";
import { ListSheet } from "./ListSheet";
import type { ViewState } from "./useView";
import { ViewsMenu } from "./ViewsMenu";
import { ListName } from "./ListName";
import { FilterButton } from "./FilterButton";
import { QuickChip } from "./QuickChip";

interface Props {
  readonly meta: EntityMeta;
  readonly state: ViewState;
  readonly query: Query;
  readonly total: number | null;
  readonly filtering: boolean;
  readonly onFiltering: (open: boolean) => void;
  readonly choosing: boolean;
  readonly onChoosing: (on: boolean) => void;
  readonly onDown: () => void;
}

/** In parts that are remembered: an order or a search changes few of them. */
export function ListHead(props: Props) {
  const { meta, state, query, total, filtering, onFiltering, choosing, onChoosing, onDown } = props;
  const narrow = useNarrow();
  const [sheet, setSheet] = useState(false);
  const exporting = useExport(meta, query, state.view.columns);
  const view = useLatest(state.view);
  const toExport = useLatest(exporting.run);
  const onExport = useCallback((format: Format) => toExport()(format), [toExport]);
  const onSheet = useCallback(() => setSheet(true), []);
  const views = (
    <ViewsMenu
      meta={meta}
      viewId={state.viewId}
      view={view}
      openView={state.openView}
      setColumns={state.setColumns}
    />
  );

  const layouts = (
    <LayoutSwitch layouts={layoutsFor(meta.key)} value={state.layout} onChange={state.setLayout} />
  );

  return (
    <header className="list-head">
      <ListName meta={meta} total={total} />
      <Group gap="xs" className="list-tools">
        <ListSearch
          key={meta.key}
          value={state.view.search}
          onSearch={state.setSearch}
          label={t("Cerca in {{plural}}", { plural: t(meta.plural).toLowerCase() })}
          onDown={onDown}
        />
        {!narrow && layouts}
        {!narrow && views}
        <FilterButton rules={countRules(state.own)} filtering={filtering} onFiltering={onFiltering} />
        {!narrow && <ColumnsMenu meta={meta} columns={state.view.columns} onChange={state.setColumns} />}
        {narrow && (
          <IconButton
            icon="checklist"
            label={t("Scegli più schede")}
            aria-pressed={choosing}
            variant={choosing ? "light" : "default"}
            size={36}
            onClick={() => onChoosing(!choosing)}
          />
        )}
        <ListActs meta={meta} onSheet={onSheet} onExport={onExport} />
      </Group>
      {(narrow || meta.quick.length > 0) && (
        <Group gap={6} role="group" aria-label={t("Filtri pronti")} className="chips">
          {narrow && layouts}
          {narrow && views}
          {meta.quick.map((quick, index) => (
            <QuickChip
              key={quick.label}
              label={quick.label}
              index={index}
              on={state.quick.includes(index)}
              onToggle={state.toggleQuick}
            />
          ))}
        </Group>
      )}
      <Collapse expanded={filtering}>
        {filtering && (
          <div className="filter-box">
            <FilterBuilder
              key={`${meta.key} ${state.viewId}`}
              meta={meta}
              filter={state.own}
              onChange={state.setFilter}
            />
          </div>
        )}
      </Collapse>
      {!filtering && state.own && (
        <FilterWords
          meta={meta}
          filter={state.own}
          onEdit={() => onFiltering(true)}
          onClear={() => state.setFilter(null)}
        />
      )}
      {narrow && <ListSheet meta={meta} state={state} opened={sheet} onClose={() => setSheet(false)} />}
      {exporting.dialog}
    </header>
  );
}
