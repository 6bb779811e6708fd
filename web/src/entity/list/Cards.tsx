/** The same list on a narrow screen: a card per record. */
import { Checkbox } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";

import { t } from "../../i18n";
import type { ListView } from "../../device/hooks";
import { Chip } from "../../ui/Chip";
import { cardPath, GoLink } from "../../ui/GoLink";
import { KINDS } from "../kinds";
import type { EntityMeta, Row } from "../../model/meta";
import { fieldAt, isEmpty, titleOf, valueOf } from "../values";
import { Cell } from "./Cell";
import type { GridHandle } from "./Grid";
import { isChosen, type Selection, toggled } from "./selection";
import type { Column } from "./widths";

interface Props {
  readonly meta: EntityMeta;
  /** Another question is read from its beginning. */
  readonly asked: string;
  readonly list: ListView;
  readonly columns: readonly Column[];
  readonly selection: Selection;
  readonly choosing: boolean;
  readonly onSelection: (selection: Selection) => void;
  readonly ref?: Ref<GridHandle>;
}

const HEIGHT = 92;

export function Cards({ meta, asked, list, columns, selection, choosing, onSelection, ref }: Props) {
  const total = list.length;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer keeps its own state by design
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = (items.at(-1)?.index ?? 0) + 1;
  useEffect(() => list.load(first, last), [list, first, last]);
  useEffect(() => {
    if (scroller.current?.scrollTop) scroller.current.scrollTop = 0;
  }, [asked]);
  useImperativeHandle(
    ref,
    () => ({
      jumpTo: (index) => virtual.scrollToIndex(index, { align: "start" }),
      focus: () => scroller.current?.focus(),
    }),
    [virtual],
  );

  return (
    <div ref={scroller} className="cards" role="list" aria-label={t(meta.plural)}>
      <div style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {items.map((item) => {
          const row = list.get(item.index);
          return (
            <div
              key={item.key}
              role="listitem"
              aria-setsize={total}
              aria-posinset={item.index + 1}
              className="card-row"
              style={{ transform: `translateY(${item.start}px)`, height: HEIGHT }}
            >
              {row && choosing && (
                <Checkbox
                  p={12}
                  checked={isChosen(selection, row.id)}
                  aria-label={t("Scegli {{name}}", { name: titleOf(meta, row) })}
                  onChange={() => onSelection(toggled(selection, row.id))}
                />
              )}
              {row && <CardBody meta={meta} row={row} columns={columns} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function CardBody({
  meta,
  row,
  columns,
}: {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly columns: readonly Column[];
}) {
  const rest = columns
    .filter((column) => !meta.title.includes(column.field))
    .map((column) => fieldAt(meta, column.field))
    .filter((path) => path !== null)
    .filter((path) => path.via !== null || !isEmpty(valueOf(row, path.field.name)))
    // Without its heading "No" says nothing.
    .filter((path) => path.field.kind !== "boolean" || valueOf(row, path.field.name) === true);
  const chips = rest.filter((path) => path.field.kind === "choice").slice(0, 2);
  const facts = rest.filter((path) => path.field.kind !== "choice").slice(0, 4);
  return (
    <GoLink to={cardPath(meta.key, row.id)} className="card-link">
      <span className="card-title">
        <span className="clip">{titleOf(meta, row)}</span>
        {row["is_private"] === true && <Chip>{t("Privata")}</Chip>}
        {chips.map((path) => (
          <Cell key={path.path} path={path} row={row} />
        ))}
      </span>
      <span className="card-facts">
        {facts.map((path) => (
          <span key={path.path} className={KINDS[path.field.kind].numeric ? "figures" : ""}>
            {path.field.kind === "boolean" ? path.label : <Cell path={path} row={row} />}
          </span>
        ))}
      </span>
    </GoLink>
  );
}
