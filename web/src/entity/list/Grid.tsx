/** The list on wide screens: a grid of cells that scrolls 200,000 rows like 100, with keys as in a spreadsheet. */
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type Ref,
} from "react";

import { t } from "../../i18n";
import type { Query } from "../../device/contract";
import { type ListView, useDevice } from "../../device/hooks";
import { attempt, say, sayWithUndo } from "../../ui/say";
import { parseTsv, toTsv } from "../export/csv";
import { formatValue } from "../kinds/format";
import { may } from "../rights";
import { useMe } from "../me";
import { frozenItself } from "../../model/documents";
import type { EntityMeta, Row } from "../../model/meta";
import { fieldAt, type FieldPath, valueOf } from "../values";
import type { Move } from "./CellEditor";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { withoutFrozen } from "./bulk";
import { type CellChange, planPaste } from "./paste";
import { Peek } from "./Peek";
import { at, edges, isSingle, moved, type Range } from "./range";
import { everything, isChosen, nothing, type Selection, toggled, withChosen } from "./selection";
import { type Column, fitted } from "./widths";
import type { Sort } from "./sort";

export interface GridHandle {
  readonly jumpTo: (index: number) => void;
  readonly focus: () => void;
}

interface Props {
  readonly meta: EntityMeta;
  readonly query: Query;
  /** Another question is read from its beginning. */
  readonly asked: string;
  readonly list: ListView;
  readonly columns: readonly Column[];
  readonly sort: readonly Sort[];
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onSort: (field: string, add: boolean) => void;
  readonly onColumns: (columns: readonly Column[]) => void;
  readonly onOpen: (row: Row) => void;
  readonly onEdit: (row: Row) => void;
  readonly onPlan: (changes: readonly CellChange[]) => void;
  readonly ref?: Ref<GridHandle>;
}

const ROW = 36;
/** Cells are painted as far as somebody has looked to the right, and this much further. */
const FURTHER = 200;
/** Of the last grid: the next one stands in the same place, and is painted at once with the rows that fit there. */
let lastRect = { width: 0, height: 0 };
/** Widths of the column to choose rows with, and of what is left at the end. */
const CHOOSE = 44;
const REST = 24;

export function Grid(props: Props) {
  const { meta, query, asked, list, columns, selection, onSelection, onPlan } = props;
  const device = useDevice();
  const me = useMe();
  const total = list.length;
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<Range>(at(0, 0));
  const [editing, setEditing] = useState<{ id: string; column: number; typed: string | null } | null>(null);
  const [peeking, setPeeking] = useState(false);
  const [looked, setLooked] = useState(0);
  const lastUndo = useRef<string | null>(null);
  const lastChosen = useRef(0);

  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer keeps its own state by design
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 3,
    initialRect: lastRect,
    onChange: ({ scrollRect }) => {
      if (scrollRect) lastRect = scrollRect;
    },
    scrollPaddingStart: ROW,
    scrollPaddingEnd: ROW,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = (items.at(-1)?.index ?? 0) + 1;
  useEffect(() => list.load(first, last), [list, first, last]);

  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    setRange(at(0, 0));
    setEditing(null);
  }
  useEffect(() => {
    if (scroller.current?.scrollTop) scroller.current.scrollTop = 0;
    lastChosen.current = 0;
  }, [asked]);

  useEffect(() => {
    lastUndo.current = null;
    setPeeking(false);
    setLooked(0);
    if (scroller.current?.scrollLeft) scroller.current.scrollLeft = 0;
  }, [meta.key]);

  const paths = useMemo(
    () =>
      columns.map((column) => fieldAt(meta, column.field)).filter((path): path is FieldPath => path !== null),
    [columns, meta],
  );
  // In pixels for all rows at once: tracks that each row works out for itself cost a layout a row.
  const room = (virtual.scrollRect?.width ?? 0) - CHOOSE - REST;
  const widths = useMemo(() => fitted(meta, columns, room), [meta, columns, room]);
  const template = `${CHOOSE}px ${widths.map((each) => `${each}px`).join(" ")} minmax(${REST}px, 1fr)`;
  const width = CHOOSE + widths.reduce((sum, each) => sum + each, 0);
  const near = useMemo(() => {
    let left = CHOOSE;
    const edge = room > 0 ? Math.max(looked, room) + FURTHER : Infinity;
    return paths.filter((_path, index) => {
      const isNear = left < edge;
      left += widths[index] ?? 0;
      return isNear;
    });
  }, [paths, widths, room, looked]);
  // The name leads to the card; where it is not among the columns, the first one does.
  const named = paths.findIndex((path) => path.path === meta.title[0]);
  const titled = named < 0 && !paths.some((path) => meta.title.includes(path.path)) ? 0 : named;

  const go = useCallback(
    (next: Range) => {
      setRange(next);
      virtual.scrollToIndex(next.endRow, { align: "auto" });
      document
        .getElementById(`column-${next.endColumn}`)
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
    [virtual],
  );

  useImperativeHandle(
    props.ref,
    () => ({
      jumpTo: (index) => {
        virtual.scrollToIndex(index, { align: "start" });
        setRange(at(index, 0));
      },
      focus: () => scroller.current?.focus(),
    }),
    [virtual],
  );

  const editable = (path: FieldPath | undefined, row: Row | undefined): path is FieldPath =>
    path !== undefined &&
    row !== undefined &&
    !path.via &&
    !path.field.readOnly &&
    path.field.kind !== "json" &&
    may(me, meta, "edit", row);

  const begin = (row: Row | undefined, column: number, typed: string | null) => {
    const path = paths[column];
    if (!row || !editable(path, row)) return;
    const still = frozenItself({ [meta.key]: meta }, meta.key, row, [path.field.name]);
    if (still) return say(t(still));
    if (path.field.kind === "boolean") keep(row, path, valueOf(row, path.field.name) !== true);
    else
      setEditing({
        id: row.id,
        column,
        typed:
          path.field.kind === "text" || path.field.kind === "phone" || path.field.kind === "email"
            ? typed
            : null,
      });
  };

  function keep(row: Row, path: FieldPath, value: unknown) {
    attempt(async () => {
      lastUndo.current = await device.edit(meta.key, row.id, { [path.field.name]: value });
    });
  }

  const finish = (row: Row, path: FieldPath, value: unknown, move: Move) => {
    setEditing(null);
    scroller.current?.focus({ preventScroll: true });
    keep(row, path, value);
    const key = { down: "ArrowDown", right: "ArrowRight", left: "ArrowLeft", stay: "" }[move];
    const next = key && moved(range, key, false, size, false);
    if (next) go(next);
  };

  const leave = () => {
    setEditing(null);
    scroller.current?.focus({ preventScroll: true });
  };

  function undoLast() {
    const batch = lastUndo.current;
    if (!batch) return;
    lastUndo.current = null;
    attempt(async () => {
      await device.undo(batch);
      say(t("Modifica annullata."));
    });
  }

  const size = {
    rows: total,
    columns: paths.length,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / ROW) - 2),
  };

  function key(event: KeyboardEvent) {
    if (editing || event.target !== scroller.current) return;
    const row = list.get(range.endRow);
    const command = event.ctrlKey || event.metaKey;
    const next = total ? moved(range, event.key, event.shiftKey, size, command) : null;
    const stop = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (next) {
      stop();
      go(next);
    } else if (event.key === "Enter" || event.key === "F2") {
      stop();
      begin(row, range.endColumn, null);
    } else if (event.key === " " && row) {
      stop();
      lastChosen.current = range.endRow;
      onSelection(toggled(selection, row.id));
    } else if (command && event.key === "a") {
      stop();
      onSelection(everything);
    } else if (command && event.key === "z") {
      stop();
      undoLast();
    } else if (command && event.key === "c") {
      stop();
      copy();
    } else if (event.key === "a" && row && !command) {
      stop();
      setPeeking(!peeking);
    } else if (event.key === "Escape" && peeking) {
      stop();
      setPeeking(false);
    } else if (event.key === "Escape" && (selection.all || selection.ids.size)) {
      stop();
      onSelection(nothing);
    } else if (event.key === "o" && row && !command) {
      stop();
      props.onOpen(row);
    } else if (event.key === "e" && row && !command) {
      stop();
      props.onEdit(row);
    }
  }

  const rowsOf = async (top: number, bottom: number) => device.list(query, top, bottom + 1);

  function copy() {
    const { top, bottom, left, right } = edges(range);
    attempt(async () => {
      const rows = await rowsOf(top, bottom);
      const text = toTsv(
        rows.map((row) =>
          paths.slice(left, right + 1).map((path) => formatValue(path.field, valueOf(row, path.field.name))),
        ),
      );
      await navigator.clipboard.writeText(text);
      say(rows.length > 1 || right > left ? t("Celle copiate.") : t("Cella copiata."));
    });
  }

  function paste(event: ClipboardEvent) {
    if (editing || event.target !== scroller.current || !total) return;
    const block = parseTsv(event.clipboardData.getData("text/plain"));
    if (!block.length) return;
    event.preventDefault();
    const { top, bottom, left, right } = edges(range);
    const single = block.length === 1 && block[0]?.length === 1;
    const wide = single ? right : left + Math.max(...block.map((line) => line.length)) - 1;
    const deep = single ? bottom : Math.min(total - 1, top + block.length - 1);
    attempt(async () => {
      const rows = await rowsOf(top, deep);
      const changes = await withoutFrozen(
        device,
        meta.key,
        planPaste(block, rows, paths.slice(left, wide + 1)),
      );
      const [only] = changes;
      if (only && changes.length === 1 && isSingle(range) && !only.error) {
        const batch = await device.edit(meta.key, only.row.id, { [only.field.name]: only.after });
        lastUndo.current = batch;
        sayWithUndo(t("Incollato."), () => attempt(() => device.undo(batch)));
      } else if (changes.length) onPlan(changes);
      else say(t("Niente da cambiare: i valori sono già questi."));
    });
  }

  const chooseAll = useCallback((all: boolean) => onSelection(all ? everything : nothing), [onSelection]);

  const choose = useCallback(
    (row: Row, index: number, through: boolean) => {
      if (!through) {
        lastChosen.current = index;
        onSelection(toggled(selection, row.id));
        return;
      }
      const [top, bottom] = [Math.min(lastChosen.current, index), Math.max(lastChosen.current, index)];
      attempt(async () =>
        onSelection(
          withChosen(
            selection,
            (await device.list(query, top, bottom + 1)).map((each) => each.id),
          ),
        ),
      );
    },
    [device, onSelection, query, selection],
  );

  function cellOf(event: MouseEvent): { row: number; column: number } | null {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-column]");
    const row = cell?.closest<HTMLElement>("[data-row]");
    return cell && row ? { row: Number(row.dataset["row"]), column: Number(cell.dataset["column"]) } : null;
  }

  // Rows are memoised: what they call must not change with every paint.
  const peek = (index: number) => {
    setRange(at(index, range.endColumn));
    setPeeking(true);
    scroller.current?.focus({ preventScroll: true });
  };
  const latest = useRef({ choose, finish, leave, peek });
  useEffect(() => {
    latest.current = { choose, finish, leave, peek };
  });
  const stable = useMemo(
    () => ({
      choose: (...args: Parameters<typeof choose>) => latest.current.choose(...args),
      finish: (...args: Parameters<typeof finish>) => latest.current.finish(...args),
      leave: () => latest.current.leave(),
      peek: (index: number) => latest.current.peek(index),
    }),
    [],
  );

  const marked = edges(range);
  return (
    <>
      <div
        ref={scroller}
        className="grid"
        role="grid"
        tabIndex={0}
        aria-label={t(meta.plural)}
        aria-rowcount={total + 1}
        aria-colcount={paths.length + 1}
        aria-multiselectable
        aria-activedescendant={total ? `cell-${range.endRow}-${range.endColumn}` : undefined}
        onKeyDown={key}
        onPaste={paste}
        onMouseDown={(event) => {
          const cell = cellOf(event);
          if (!cell || editing) return;
          setRange(
            event.shiftKey
              ? { ...range, endRow: cell.row, endColumn: cell.column }
              : at(cell.row, cell.column),
          );
          if (event.shiftKey) event.preventDefault();
        }}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) => {
          const right = scrollLeft + clientWidth;
          if (scrollLeft > 0 && right > looked) setLooked(right + FURTHER);
        }}
        onDoubleClick={(event) => {
          const cell = cellOf(event);
          if (cell) begin(list.get(cell.row), cell.column, null);
        }}
      >
        <GridHead
          meta={meta}
          columns={columns}
          paths={paths}
          template={template}
          widths={widths}
          width={width}
          sort={props.sort}
          onSort={props.onSort}
          onColumns={props.onColumns}
          allChosen={selection.all && selection.except.size === 0}
          someChosen={selection.all || selection.ids.size > 0}
          onAll={chooseAll}
        />
        <div
          style={{ height: virtual.getTotalSize(), minWidth: width, position: "relative" }}
          role="rowgroup"
        >
          {items.map((item) => (
            <GridRow
              key={item.key}
              index={item.index}
              top={item.start}
              row={list.get(item.index)}
              meta={meta}
              paths={near}
              titled={titled}
              template={template}
              chosen={(() => {
                const row = list.get(item.index);
                return row ? isChosen(selection, row.id) : false;
              })()}
              from={item.index >= marked.top && item.index <= marked.bottom ? marked.left : -1}
              to={marked.right}
              active={item.index === range.endRow ? range.endColumn : -1}
              editing={editing && list.get(item.index)?.id === editing.id ? editing : null}
              onChoose={stable.choose}
              onKeep={stable.finish}
              onLeave={stable.leave}
              onPeek={stable.peek}
            />
          ))}
        </div>
      </div>
      {peeking && (
        <Peek
          meta={meta}
          row={list.get(range.endRow)}
          onOpen={props.onOpen}
          onClose={() => {
            setPeeking(false);
            scroller.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}
