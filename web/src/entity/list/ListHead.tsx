/** Above the rows of a list: its name and number, search, chips, filter, views, columns. */
import { Badge, Button, Collapse, Group, Menu, TextInput, Title } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { memo, useEffect, useRef, useState } from "react";

import { t } from "../../i18n";
import type { Query } from "../../store/contract";
import { Hint } from "../../ui/Hint";
import { CHIP } from "../../ui/Chip";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useNarrow } from "../../ui/useNarrow";
import { ExportItems, useExport } from "../export/ExportMenu";
import { FilterBuilder } from "../filter/FilterBuilder";
import { countRules } from "../filter/tree";
import { useNewRecord } from "../form/newRecord";
import { useMe } from "../me";
import type { EntityMeta } from "../meta";
import { may } from "../rights";
import { useEnglishName } from "../terms";
import { ColumnsMenu } from "./ColumnsMenu";
import { FilterWords } from "./FilterWords";
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

/** Remembered: the rows come and go below it many times. */
export const ListHead = memo(function ListHead(props: Props) {
  const { meta, state, query, total, filtering, onFiltering, choosing, onChoosing, onDown } = props;
  const { view } = state;
  const narrow = useNarrow();
  const [sheet, setSheet] = useState(false);
  const english = useEnglishName(meta);
  const me = useMe();
  const open = useNewRecord();
  const navigate = useNavigate();
  const exporting = useExport(meta, query, view.columns);
  const rules = countRules(state.own);
  const create = () =>
    open({ meta, done: (id) => void navigate({ to: "/e/$entity/$id", params: { entity: meta.key, id } }) });

  return (
    <header className="list-head">
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
      <Group gap="xs" className="list-tools">
        <Search
          value={view.search}
          onSearch={state.setSearch}
          label={t("Cerca in {{plural}}", { plural: t(meta.plural).toLowerCase() })}
          onDown={onDown}
        />
        {!narrow && <ViewsMenu meta={meta} state={state} />}
        {narrow ? (
          <IconButton
            icon="filter"
            label={t("Filtro")}
            aria-expanded={filtering}
            variant={rules ? "light" : "default"}
            size={36}
            onClick={() => onFiltering(!filtering)}
          />
        ) : (
          <Button
            variant={rules ? "light" : "default"}
            aria-expanded={filtering}
            leftSection={<Icon name="filter" />}
            onClick={() => onFiltering(!filtering)}
          >
            {rules ? t("Filtro ({{n}})", { n: rules }) : t("Filtro")}
          </Button>
        )}
        {!narrow && <ColumnsMenu meta={meta} columns={view.columns} onChange={state.setColumns} />}
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
        <Menu position="bottom-end" width={260}>
          <Menu.Target>
            <IconButton icon="dots" label={t("Altro")} variant="default" size={36} />
          </Menu.Target>
          <Menu.Dropdown>
            {narrow && (
              <Menu.Item leftSection={<Icon name="columns-3" />} onClick={() => setSheet(true)}>
                {t("Colonne e ordine…")}
              </Menu.Item>
            )}
            {may(me, meta, "import") && (
              <Menu.Item
                leftSection={<Icon name="upload" />}
                onClick={() => void navigate({ to: "/import", search: { entity: meta.key } })}
              >
                {t("Importa da un file…")}
              </Menu.Item>
            )}
            {may(me, meta, "export") && <ExportItems run={exporting.run} />}
          </Menu.Dropdown>
        </Menu>
        {may(me, meta, "create") &&
          (narrow ? (
            <IconButton
              icon="plus"
              label={t("Nuovo")}
              variant="filled"
              color="accent"
              size={36}
              onClick={create}
            />
          ) : (
            <Button leftSection={<Icon name="plus" />} onClick={create}>
              {t("Nuovo")}
            </Button>
          ))}
      </Group>
      {(narrow || meta.quick.length > 0) && (
        <Group gap={6} role="group" aria-label={t("Filtri pronti")} className="chips">
          {narrow && <ViewsMenu meta={meta} state={state} />}
          {meta.quick.map((quick, index) => (
            <Button
              key={quick.label}
              {...CHIP}
              variant={state.quick.includes(index) ? "filled" : "default"}
              aria-pressed={state.quick.includes(index)}
              onClick={() => state.toggleQuick(index)}
            >
              {t(quick.label)}
            </Button>
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
});

interface SearchProps {
  readonly value: string;
  readonly onSearch: (text: string) => void;
  readonly label: string;
  readonly onDown: () => void;
}

function Search({ value, onSearch, label, onDown }: SearchProps) {
  const [text, setText] = useState(value);
  const own = useRef(value);
  const send = useDebouncedCallback((next: string) => {
    own.current = next;
    onSearch(next);
  }, 60);
  // Back and forward change the address without typing.
  useEffect(() => {
    if (value !== own.current) {
      own.current = value;
      setText(value);
    }
  }, [value]);
  return (
    <TextInput
      id="list-search"
      type="search"
      value={text}
      aria-label={label}
      placeholder={t("Cerca")}
      leftSection={<Icon name="search" size={16} />}
      className="list-search"
      onChange={(event) => {
        setText(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown") {
          event.preventDefault();
          onDown();
        }
        if (event.key === "Escape" && text) {
          event.stopPropagation();
          setText("");
          send("");
        }
      }}
    />
  );
}
