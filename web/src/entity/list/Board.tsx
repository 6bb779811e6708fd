/**
 * A list as a board: a column for each value of a choice, cards that are dragged, or moved by their menu, from one to
 * the next. A feature makes one of it with `board({ field, sum, move })` and registers it as a layout.
 */
import { Button, Menu } from "@mantine/core";
import { type ComponentType, type DragEvent, useState } from "react";

import { useDevice, useGroups, useRows } from "../../device/hooks";
import type { Query } from "../../device/contract";
import { t } from "../../i18n";
import type { EntityMeta, Row } from "../../model/meta";
import { Chip } from "../../ui/Chip";
import { cardPath, GoLink } from "../../ui/GoLink";
import { IconButton } from "../../ui/IconButton";
import { attempt } from "../../ui/say";
import { KINDS } from "../kinds";
import { meaningOf } from "../kinds/meaning";
import { useMe } from "../me";
import type { Layout, LayoutProps, MoveContext } from "../registry";
import { may } from "../rights";
import { isEmpty, titleOf, valueOf } from "../values";
import { type BoardColumn, boardColumns, columnQuery } from "./board";

export interface BoardOptions {
  /** A choice of the entity. */
  readonly field: string;
  /** An amount that each column adds up. */
  readonly sum?: string;
  /** What moving a card to a column does: an act, or an edit of the field (the default). "" where it may not go there. */
  readonly move?: (row: Row, to: string, context: MoveContext) => Promise<unknown>;
  /** Why a card may not go there; "" where it may. */
  readonly reason?: (row: Row, to: string) => string;
}

export function board(options: BoardOptions): Layout {
  const component: ComponentType<LayoutProps> = (props) => <Board {...props} {...options} />;
  return { name: "board", label: "Lavagna", icon: "layout-kanban", component };
}

const CARDS = 50;

function Board({ meta, query, ...options }: LayoutProps & BoardOptions) {
  const groups = useGroups(query, options.field, options.sum);
  const [dragged, setDragged] = useState<Row | null>(null);
  const columns = boardColumns(meta, options.field, groups);
  const device = useDevice();
  const move = (row: Row, to: string) => {
    if (valueOf(row, options.field) === to || options.reason?.(row, to)) return;
    const moved = options.move ?? (() => device.edit(meta.key, row.id, { [options.field]: to }));
    attempt(() => moved(row, to, { device }));
  };
  return (
    <div className="board" role="list" aria-label={t(meta.plural)}>
      {columns.map((column) => (
        <Column
          key={column.value}
          meta={meta}
          query={query}
          column={column}
          columns={columns}
          options={options}
          dragged={dragged}
          onDrag={setDragged}
          onMove={move}
        />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly meta: EntityMeta;
  readonly query: Query;
  readonly column: BoardColumn;
  readonly columns: readonly BoardColumn[];
  readonly options: BoardOptions;
  readonly dragged: Row | null;
  readonly onDrag: (row: Row | null) => void;
  readonly onMove: (row: Row, to: string) => void;
}

function Column({ meta, query, column, columns, options, dragged, onDrag, onMove }: ColumnProps) {
  const [limit, setLimit] = useState(CARDS);
  const [over, setOver] = useState(false);
  const rows = useRows(columnQuery(query, options.field, column.value), limit);
  const sum = options.sum ? meta.fields[options.sum] : undefined;
  const label = column.label ? t(column.label) : t("Senza valore");
  const takes = dragged !== null && !options.reason?.(dragged, column.value);
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!takes) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: () => {
      setOver(false);
      if (dragged) onMove(dragged, column.value);
    },
  };
  return (
    <section role="listitem" aria-label={label} className={`board-column${over ? " over" : ""}`} {...drop}>
      <header className="board-head">
        <Chip colour={meaningOf(column.value)}>{label}</Chip>
        <span className="figures subtle">{column.count.toLocaleString("it-IT")}</span>
        {sum && column.sum !== null && (
          <span className="figures board-sum">{KINDS[sum.kind].format(sum, column.sum)}</span>
        )}
      </header>
      {rows?.map((row) => (
        <BoardCard key={row.id} {...{ meta, row, columns, options, onDrag, onMove }} />
      ))}
      {column.count > limit && (
        <Button variant="subtle" size="compact-sm" onClick={() => setLimit(limit + CARDS)}>
          {t("Mostra altre {{n}}", { n: Math.min(CARDS, column.count - limit) })}
        </Button>
      )}
    </section>
  );
}

type CardProps = Pick<ColumnProps, "meta" | "columns" | "options" | "onDrag" | "onMove"> & {
  readonly row: Row;
};

function BoardCard({ meta, row, columns, options, onDrag, onMove }: CardProps) {
  const me = useMe();
  const movable = may(me, meta, "edit", row);
  const named = new Set([...meta.title, options.field]);
  const facts = meta.columns
    .map((name) => meta.fields[name])
    .filter((field) => field !== undefined)
    .filter((field) => !named.has(field.name) && !isEmpty(valueOf(row, field.name)))
    .slice(0, 3);
  const places = columns.filter((column) => column.value && column.value !== valueOf(row, options.field));
  return (
    <div
      className="board-card"
      draggable={movable}
      onDragStart={() => onDrag(row)}
      onDragEnd={() => onDrag(null)}
    >
      <GoLink to={cardPath(meta.key, row.id)} className="board-title">
        {titleOf(meta, row)}
      </GoLink>
      {facts.map((field) => {
        const Show = KINDS[field.kind].show;
        return (
          <div key={field.name} className={KINDS[field.kind].numeric ? "figures" : "clip"}>
            <Show field={field} value={valueOf(row, field.name)} compact />
          </div>
        );
      })}
      {movable && places.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <IconButton
              size="sm"
              icon="arrows-exchange"
              label={t("Sposta {{name}}", { name: titleOf(meta, row) })}
              className="board-move no-print"
            />
          </Menu.Target>
          <Menu.Dropdown>
            {places.map((place) => {
              const why = options.reason?.(row, place.value) ?? "";
              return (
                <Menu.Item
                  key={place.value}
                  disabled={why !== ""}
                  title={why || undefined}
                  onClick={() => onMove(row, place.value)}
                >
                  {t(place.label)}
                </Menu.Item>
              );
            })}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
