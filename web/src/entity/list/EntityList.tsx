/** The list of any entity: search, chips, filter, views, columns, choice and bulk acts, totals. Home of the secretary. */
import {
  Badge,
  Button,
  Collapse,
  Group,
  Menu,
  TextInput,
  Title,
  Tooltip,
  VisuallyHidden,
} from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";

import { t } from "../../i18n";
import { useCount } from "../../store/hooks";
import { Empty } from "../../ui/Empty";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useNarrow } from "../../ui/useNarrow";
import { ExportItems, useExport } from "../export/ExportMenu";
import { FilterBuilder } from "../filter/FilterBuilder";
import { countRules } from "../filter/tree";
import { useNewRecord } from "../form/newRecord";
import { useMe } from "../me";
import type { EntityMeta, Row } from "../meta";
import { may } from "../rights";
import { BulkBar } from "./BulkBar";
import { Cards } from "./Cards";
import { ColumnsMenu } from "./ColumnsMenu";
import { FilterWords } from "./FilterWords";
import { Grid, type GridHandle } from "./Grid";
import { LetterJump } from "./LetterJump";
import type { CellChange } from "./paste";
import { Plan } from "./Plan";
import { nothing, type Selection } from "./selection";
import { Totals } from "./Totals";
import { useView } from "./useView";
import { isByText, queryOf, toggleSort } from "./view";
import { ViewsMenu } from "./ViewsMenu";

export function EntityList({ meta }: { readonly meta: EntityMeta }) {
  const state = useView(meta);
  const { view } = state;
  const query = useMemo(() => queryOf(meta, view), [meta, view]);
  const total = useCount(query);
  const narrow = useNarrow();
  const me = useMe();
  const open = useNewRecord();
  const navigate = useNavigate();
  const [selection, setSelection] = useState<Selection>(nothing);
  const [choosing, setChoosing] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const [plan, setPlan] = useState<readonly CellChange[] | null>(null);
  const grid = useRef<GridHandle>(null);
  const exporting = useExport(meta, query, view.columns);

  // Another question is another set of records: a choice made before would be a trap.
  const asked = JSON.stringify([query.filter, query.search]);
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    setSelection(nothing);
  }

  const goTo = (row: Row) =>
    void navigate({ to: "/e/$entity/$id", params: { entity: meta.key, id: row.id } });
  const create = () =>
    open({ meta, done: (id) => void navigate({ to: "/e/$entity/$id", params: { entity: meta.key, id } }) });
  const rules = countRules(state.own);
  const isAsked = rules > 0 || state.quick.length > 0 || view.search !== "";

  return (
    <div className="list">
      <header className="list-head">
        <Group gap="xs" wrap="nowrap" className="list-title">
          <Icon name={meta.icon} size={22} />
          <Title order={1} fz="xl">
            {t(meta.plural)}
          </Title>
          {meta.help && (
            <Tooltip label={t(meta.help)}>
              <span role="img" aria-label={t(meta.help)} className="hint">
                <Icon name="help" size={16} />
              </span>
            </Tooltip>
          )}
          <Badge variant="light" color="gray" className="figures" tt="none">
            {total?.toLocaleString("it-IT") ?? "…"}
          </Badge>
        </Group>
        <Group gap="xs" className="list-tools">
          <Search
            value={view.search}
            onSearch={state.setSearch}
            label={t("Cerca in {{plural}}", { plural: t(meta.plural).toLowerCase() })}
            onDown={() => grid.current?.focus()}
          />
          {!narrow && <ViewsMenu meta={meta} state={state} />}
          {narrow ? (
            <IconButton
              icon="filter"
              label={t("Filtro")}
              aria-expanded={filtering}
              variant={rules ? "light" : "default"}
              size={36}
              onClick={() => setFiltering(!filtering)}
            />
          ) : (
            <Button
              variant={rules ? "light" : "default"}
              aria-expanded={filtering}
              leftSection={<Icon name="filter" />}
              onClick={() => setFiltering(!filtering)}
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
              onClick={() => {
                setChoosing(!choosing);
                setSelection(nothing);
              }}
            />
          )}
          <Menu position="bottom-end" width={260}>
            <Menu.Target>
              <IconButton icon="dots" label={t("Altro")} variant="default" size={36} />
            </Menu.Target>
            <Menu.Dropdown>
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
        {meta.quick.length > 0 && (
          <Group gap={6} role="group" aria-label={t("Filtri pronti")} className="chips">
            {meta.quick.map((quick, index) => (
              <Button
                key={quick.label}
                size="compact-sm"
                radius="xl"
                className="touch"
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
              <FilterBuilder key={state.viewId} meta={meta} filter={state.own} onChange={state.setFilter} />
            </div>
          )}
        </Collapse>
        {!filtering && state.own && (
          <FilterWords
            meta={meta}
            filter={state.own}
            onEdit={() => setFiltering(true)}
            onClear={() => state.setFilter(null)}
          />
        )}
      </header>
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
          isAsked ? (
            <Empty
              icon="filter-off"
              title={t("Niente corrisponde")}
              text={t("Nessuna scheda risponde a questa ricerca o a questo filtro.")}
            >
              <Button
                variant="default"
                onClick={() => void navigate({ to: "/e/$entity", params: { entity: meta.key }, search: {} })}
              >
                {t("Mostra tutto")}
              </Button>
            </Empty>
          ) : (
            <Empty
              icon={meta.icon}
              title={t("Ancora niente in {{plural}}", { plural: t(meta.plural) })}
              text={t(meta.help)}
            >
              {may(me, meta, "create") && (
                <Button leftSection={<Icon name="plus" />} onClick={create}>
                  {t("Crea: {{entity}}", { entity: t(meta.label).toLowerCase() })}
                </Button>
              )}
              {may(me, meta, "import") && (
                <Button
                  variant="default"
                  leftSection={<Icon name="upload" />}
                  onClick={() => void navigate({ to: "/import", search: { entity: meta.key } })}
                >
                  {t("Importa da Excel o CSV")}
                </Button>
              )}
            </Empty>
          )
        ) : narrow ? (
          <Cards
            ref={grid}
            meta={meta}
            query={query}
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
            columns={view.columns}
            sort={view.sort}
            selection={selection}
            onSelection={setSelection}
            onSort={(field, add) => state.setSort(toggleSort(view.sort, field, add))}
            onColumns={state.setColumns}
            onOpen={goTo}
            onEdit={(row) => open({ meta, row })}
            onPlan={setPlan}
          />
        )}
        {(total ?? 0) > 40 && isByText(meta, view.sort) && (
          <LetterJump query={query} total={total ?? 0} onJump={(index) => grid.current?.jumpTo(index)} />
        )}
      </div>
      {!narrow && <Totals meta={meta} query={query} columns={view.columns} total={total} />}
      {plan && (
        <Plan
          meta={meta}
          changes={plan}
          title={t("Anteprima delle modifiche")}
          onClose={() => setPlan(null)}
          onDone={() => setSelection(nothing)}
        />
      )}
      {exporting.dialog}
    </div>
  );
}

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
