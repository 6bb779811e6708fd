/** Above the rows of a list: its name and number, search, chips, filter, views, columns. */
import { Badge, Button, Collapse, Group, Title } from "@mantine/core";
import { memo, useCallback, useState } from "react";

import { t } from "../../i18n";
import type { Query } from "../../device/contract";
import { Hint } from "../../ui/Hint";
import { CHIP } from "../../ui/Chip";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useLatest } from "../../ui/useLatest";
import { useNarrow } from "../../ui/useNarrow";
import { type Format, useExport } from "../export/ExportMenu";
import { FilterBuilder } from "../filter/FilterBuilder";
import { countRules } from "../filter/tree";
import type { EntityMeta } from "../../model/meta";
import { useEnglishName } from "../terms";
import { ColumnsMenu } from "./ColumnsMenu";
import { layoutsFor } from "../registry";
import { FilterWords } from "./FilterWords";
import { LayoutSwitch } from "./LayoutSwitch";
import { ListActs } from "./ListActs";
import { ListSearch } from "./ListSearch";
import { ListSheet } from "./ListSheet";
import type { ViewState } from "./useView";
import { ViewsMenu } from "./ViewsMenu";

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

  return (
    <header className="list-head">
      <Name meta={meta} total={total} />
      <Group gap="xs" className="list-tools">
        <ListSearch
          key={meta.key}
          value={state.view.search}
          onSearch={state.setSearch}
          label={t("Cerca in {{plural}}", { plural: t(meta.plural).toLowerCase() })}
          onDown={onDown}
        />
        <LayoutSwitch layouts={layoutsFor(meta.key)} value={state.layout} onChange={state.setLayout} />
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

const Name = memo(function Name({
  meta,
  total,
}: {
  readonly meta: EntityMeta;
  readonly total: number | null;
}) {
  const english = useEnglishName(meta);
  return (
    <Group gap="xs" wrap="nowrap" className="list-title">
      <Icon name={meta.icon} size={22} />
      <Title order={1} fz="xl">
        {t(meta.plural)}
      </Title>
      {english && <span className="english">({english})</span>}
      {meta.help && <Hint text={t(meta.help)} />}
      <Badge variant="light" color="gray" className="figures" tt="none">
        {total?.toLocaleString("it-IT") ?? "…"}
      </Badge>
    </Group>
  );
});

interface FilterButtonProps {
  readonly rules: number;
  readonly filtering: boolean;
  readonly onFiltering: (open: boolean) => void;
}

const FilterButton = memo(function FilterButton({ rules, filtering, onFiltering }: FilterButtonProps) {
  const look = {
    variant: rules ? "light" : "default",
    "aria-expanded": filtering,
    onClick: () => onFiltering(!filtering),
  };
  return useNarrow() ? (
    <IconButton icon="filter" label={t("Filtro")} size={36} {...look} />
  ) : (
    <Button leftSection={<Icon name="filter" />} {...look}>
      {rules ? t("Filtro ({{n}})", { n: rules }) : t("Filtro")}
    </Button>
  );
});

interface QuickChipProps {
  readonly label: string;
  readonly index: number;
  readonly on: boolean;
  readonly onToggle: (index: number) => void;
}

const QuickChip = memo(function QuickChip({ label, index, on, onToggle }: QuickChipProps) {
  return (
    <Button {...CHIP} variant={on ? "filled" : "default"} aria-pressed={on} onClick={() => onToggle(index)}>
      {t(label)}
    </Button>
  );
});
