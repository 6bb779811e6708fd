/** The lines of one document and their sub-lines: cells that are always open, worked by keys alone, as in a spreadsheet. */
import {
  type ClipboardEvent,
  type KeyboardEvent,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

import { t } from "../../i18n";
import type { Child, Row } from "../../model/meta";
import { parseTsv } from "../export/csv";
import { KINDS } from "../kinds";
import { actOf, type KeyAct } from "./keys";
import { LineRow } from "./LineRow";
import { type Line, siblings, widthsOf } from "./lines";
import { PastedLines } from "./PastedLines";
import { planLines, type PastePlan } from "./pasteLines";
import { useLines } from "./useLines";
import type { Undo } from "./useUndo";
import "./document.css";

interface Props {
  readonly row: Row;
  readonly child: Child;
  /** Why nothing changes here; "" if it may. */
  readonly reason: string;
  readonly undo: Undo;
  /** Fields of a line that do not count once it has sub-lines. */
  readonly replaced?: readonly string[];
}

const NONE: readonly string[] = [];
const AT_ONCE = 40;

/** Where the cursor is to go once the rows have been painted: a row by its id, or the blank one at the end. */
interface Wanted {
  readonly id: string | null;
  readonly column: number;
}

export function LinesEditor({ row, child, reason, undo, replaced = NONE }: Props) {
  const { all, floor, parts, isRead, acts } = useLines(row, child, reason !== "", undo);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<Wanted | null>(null);
  // Where the cursor stood when a key took something back: the row may go.
  const stood = useRef<{ readonly row: number; readonly column: number } | null>(null);
  const dragged = useRef<Line | null>(null);
  const now = useRef(all);
  const [pasted, setPasted] = useState<{ readonly line: Line; readonly plan: PastePlan } | null>(null);

  useEffect(() => {
    now.current = all;
    const gone = stood.current;
    if (gone && document.activeElement === document.body) {
      const near = all[Math.min(gone.row, all.length - 1)];
      if (near) focusCell(box.current, near.row.id, gone.column);
    }
    const want = wanted.current;
    if (!want || !all.length) return;
    const id = want.id ?? all.at(-1)?.row.id ?? "";
    if (!all.some((line) => line.row.id === id)) return;
    wanted.current = null;
    focusCell(box.current, id, want.column);
  }, [all]);

  // A document without lines waits for its first one.
  const begins = isRead && !reason && all.length === 1;
  useEffect(() => {
    if (begins) focusCell(box.current, now.current[0]?.row.id ?? "", 0);
  }, [begins]);

  const onStep = useCallback(
    (line: Line, by: 1 | -1) => {
      const at = siblings(now.current, line).findIndex((each) => each.row.id === line.row.id);
      acts.moveTo(line, at + by);
    },
    [acts],
  );
  const onBelow = useCallback(
    (line: Line) => {
      const id = acts.below(line);
      if (id) wanted.current = { id, column: 0 };
    },
    [acts],
  );
  const onRemove = useCallback(
    (line: Line) => {
      const at = now.current.findIndex((each) => each.row.id === line.row.id);
      const next = now.current.slice(at + 1).find((each) => each.depth <= line.depth);
      wanted.current = { id: next?.row.id ?? null, column: 0 };
      acts.remove(line);
    },
    [acts],
  );
  const onDrag = useCallback((line: Line | null) => void (dragged.current = line), []);
  const onDrop = useCallback(
    (target: Line) => {
      const line = dragged.current;
      if (!line) return;
      const place = siblings(now.current, line).findIndex((each) => each.row.id === target.row.id);
      if (place >= 0) acts.moveTo(line, place);
    },
    [acts],
  );
  const numbers = useMemo(() => numbersOf(all), [all]);
  const shown = useGrowing(all);
  if (!floor) return null;

  function go(line: Line, by: 1 | -1, column: number) {
    const to = all[all.findIndex((each) => each.row.id === line.row.id) + by];
    if (to) focusCell(box.current, to.row.id, column);
  }

  function next(line: Line) {
    // Left first, so that what was typed is kept: a blank row is a line then, and there is another blank one.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const after = all[all.findIndex((each) => each.row.id === line.row.id) + 1];
    if (after && !line.isBlank) focusCell(box.current, after.row.id, 0);
    else if (line.isBlank && line.depth === 1) onBelow(line);
    else {
      wanted.current = { id: null, column: 0 };
      // Nothing was made: the blank row is still the one to write in.
      requestAnimationFrame(() => {
        if (!wanted.current) return;
        wanted.current = null;
        focusCell(box.current, now.current.at(-1)?.row.id ?? "", 0);
      });
    }
  }

  function key(event: KeyboardEvent<HTMLDivElement>) {
    const target = event.target as HTMLElement;
    const place = placeOf(target, all);
    const act = actOf(event);
    if (!place || !act || target.getAttribute("role") === "menuitem") return;
    // Within a word that is being typed, undoing is the cell's own; a list of choices has keys of its own.
    if ((act === "undo" || act === "again") && target.dataset["changed"]) return;
    if (!target.classList.contains("line-input") && ["next", "up", "down"].includes(act)) return;
    if (reason && !["next", "up", "down"].includes(act)) return;
    event.preventDefault();
    event.stopPropagation();
    const { line, column } = place;
    const doing: Readonly<Record<KeyAct, () => void>> = {
      next: () => next(line),
      below: () => onBelow(line),
      up: () => go(line, -1, column),
      down: () => go(line, 1, column),
      moveUp: () => onStep(line, -1),
      moveDown: () => onStep(line, 1),
      remove: () => onRemove(line),
      undo: undo.last,
      again: undo.again,
    };
    if (act === "undo" || act === "again") stood.current = { row: all.indexOf(line), column };
    if (act === "moveUp" || act === "moveDown") wanted.current = { id: line.row.id, column };
    doing[act]();
  }

  function paste(event: ClipboardEvent<HTMLDivElement>) {
    const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
    const place = placeOf(event.target as HTMLElement, all);
    // One value goes into its cell, as everywhere.
    if (!place || reason || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const { line, column } = place;
    const fields = floor?.fields ?? [];
    const plan = planLines(parseTsv(text), line.depth ? line.floor.fields : fields, line.depth ? 0 : column);
    if (plan.misread.length) setPasted({ line, plan });
    else acts.insert(line, plan.lines);
  }

  const columns = floor.fields;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the cells take the focus, keys bubble up from them */}
      <div
        ref={box}
        role="table"
        aria-label={t(child.label)}
        className="lines"
        style={{ "--columns": widthsOf(columns) } as React.CSSProperties}
        onKeyDown={key}
        onFocus={() => void (stood.current = null)}
        onPaste={paste}
      >
        <div role="row" className="line line-head">
          <span role="columnheader" className="line-handle">
            <span className="sr-only">{t("Numero")}</span>
          </span>
          {columns.map((field) => (
            <span key={field.name} role="columnheader" className={KINDS[field.kind].numeric ? "right" : ""}>
              {t(field.label)}
            </span>
          ))}
          <span role="columnheader">
            <span className="sr-only">{t("Azioni")}</span>
          </span>
        </div>
        {shown.map((line, at) => (
          <LineRow
            key={line.row.id}
            line={line}
            number={numbers.get(line.row.id) ?? ""}
            columns={columns}
            reason={reason}
            hasParts={parts !== null}
            replaced={hasBelow(all, at) ? replaced : NONE}
            {...{ acts, onStep, onBelow, onRemove, onDrag, onDrop }}
          />
        ))}
        {isRead && !all.length && <p className="subtle">{t("Nessuna riga.")}</p>}
      </div>
      {pasted && (
        <PastedLines
          plan={pasted.plan}
          onClose={() => setPasted(null)}
          onTake={() => {
            acts.insert(pasted.line, pasted.plan.lines);
            setPasted(null);
          }}
        />
      )}
    </>
  );
}

/** The first screens of lines are painted at once, the rest as soon as somebody could look further down. */
function useGrowing(all: readonly Line[]): readonly Line[] {
  const [isWhole, setWhole] = useState(false);
  const isLong = all.length > AT_ONCE;
  useEffect(() => {
    if (isLong) startTransition(() => setWhole(true));
  }, [isLong]);
  return isWhole || !isLong ? all : all.slice(0, AT_ONCE);
}

/** "3" for a line, "3.1" for what stands under it. */
function numbersOf(all: readonly Line[]): ReadonlyMap<string, string> {
  let line = 0;
  let part = 0;
  return new Map(
    all.map(({ row, depth }) => {
      if (depth) part += 1;
      else [line, part] = [line + 1, 0];
      return [row.id, depth ? `${line}.${part}` : `${line}`];
    }),
  );
}

function hasBelow(all: readonly Line[], at: number): boolean {
  const next = all[at + 1];
  return all[at]?.depth === 0 && next?.depth === 1 && !next.isBlank;
}

function placeOf(target: HTMLElement, all: readonly Line[]): { line: Line; column: number } | null {
  const id = target.closest<HTMLElement>("[data-line]")?.dataset["line"];
  const line = all.find((each) => each.row.id === id);
  const column = Number(target.closest<HTMLElement>("[data-column]")?.dataset["column"] ?? 0);
  return line ? { line, column } : null;
}

/** The cell of that column, or the nearest before it that one can write in. */
function focusCell(box: HTMLElement | null, id: string, column: number): void {
  const row = box?.querySelector(`[data-line="${CSS.escape(id)}"]`);
  const cells = [...(row?.querySelectorAll<HTMLElement>("[data-column]") ?? [])];
  const inputs = cells.map((cell) => cell.querySelector("input"));
  const found = inputs.slice(0, column + 1).findLast(Boolean) ?? inputs.find(Boolean);
  found?.focus();
}
