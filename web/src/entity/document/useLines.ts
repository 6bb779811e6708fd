/** The lines of a document as they are on the device, and what can be done to them: each act at once, each with its way back. */
import { useEffect, useMemo, useRef, useState } from "react";

import type { Edit } from "../../device/contract";
import { useDevice, useRows } from "../../device/hooks";
import type { Child, Row } from "../../model/meta";
import { told } from "../../ui/say";
import { parseSort } from "../list/sort";
import { newId } from "../newId";
import { useMeta } from "../useMeta";
import {
  type Blank,
  type Floor,
  floorOf,
  isComplete,
  type Line,
  placed,
  siblings,
  startOf,
  underOneAnother,
} from "./lines";
import { placeAt, type Placed, reorder } from "./order";
import { isMissing, type Values } from "./pasteLines";
import type { Undo } from "./useUndo";

export interface LineActs {
  readonly write: (line: Line, name: string, value: unknown, before: unknown) => Promise<unknown>;
  /** Opens a blank sub-line; answers its id. */
  readonly below: (line: Line) => string | null;
  readonly remove: (line: Line) => void;
  readonly moveTo: (line: Line, place: number) => void;
  readonly insert: (line: Line, lines: readonly Values[]) => void;
}

export interface Lines {
  readonly all: readonly Line[];
  readonly floor: Floor | null;
  readonly parts: Floor | null;
  readonly isRead: boolean;
  readonly acts: LineActs;
}

/** More than any document has. */
const MOST = 3000;

export function useLines(document: Row, child: Child, still: boolean, undo: Undo): Lines {
  const device = useDevice();
  const line = useMeta(child.entity);
  const sub = line?.children.find((each) => each.lines);
  const part = useMeta(sub?.entity ?? "");
  const floor = useMemo(() => (line ? floorOf(line, child.field) : null), [line, child.field]);
  const parts = useMemo(() => (part && sub ? floorOf(part, sub.field) : null), [part, sub]);
  const rows = useFloor(floor, child.field, document.id);
  const subRows = useFloor(parts, parts ? `${parts.by}.${child.field}` : "", document.id);

  const [blank, setBlank] = useState<Blank>(() => ({ id: newId(), above: document.id, values: {} }));
  const [open, setOpen] = useState<Blank | null>(null);
  // Made a moment ago: shown until the device's own answer has them.
  const [made, setMade] = useState<readonly { readonly floor: Floor; readonly row: Row }[]>([]);
  const known = useMemo(
    () => new Set([...(rows ?? []), ...(subRows ?? [])].map((row) => row.id)),
    [rows, subRows],
  );
  if (made.some(({ row }) => known.has(row.id))) setMade(made.filter(({ row }) => !known.has(row.id)));
  const all = useMemo(() => {
    if (!floor || !rows) return [];
    const shown = (on: Floor, stored: readonly Row[]) => [
      ...stored,
      ...made.filter((each) => each.floor === on && !known.has(each.row.id)).map((each) => each.row),
    ];
    return underOneAnother(
      { floor, rows: shown(floor, rows), blank: still ? null : blank },
      parts && { floor: parts, rows: shown(parts, subRows ?? []), blank: still ? null : open },
    );
  }, [floor, parts, rows, subRows, known, blank, open, made, still]);

  // What is done is done to what is shown now; the rows themselves need not be painted again for it.
  const now = useRef({ all, blank, open });
  useEffect(() => {
    now.current = { all, blank, open };
  });

  const acts = useMemo((): LineActs => {
    const doAll = (edits: readonly Edit[]) => told(async () => undo.push(await device.batch(edits), edits));
    const quietly = (edits: readonly Edit[]) => void doAll(edits).catch(() => undefined);
    const moves = (on: Floor, moved: readonly Placed[]): Edit[] =>
      moved.map(({ id, sort }) => ({
        act: "update",
        entity: on.meta.key,
        record: id,
        values: { [on.sort]: sort },
      }));
    const creates = (
      on: Floor,
      above: string,
      place: number,
      ids: readonly string[],
      lines: readonly Values[],
    ) => {
      const beside = now.current.all.filter(
        (each) => !each.isBlank && each.floor === on && each.row[on.by] === above,
      );
      const { sorts, moved } = placeAt(placed(beside), Math.min(place, beside.length), lines.length);
      const made = lines.map((values, at): Edit => ({
        act: "create",
        entity: on.meta.key,
        record: ids[at] ?? newId(),
        values: { ...startOf(on), ...values, [on.by]: above, ...(on.sort ? { [on.sort]: sorts[at] } : {}) },
      }));
      return [...(on.sort ? moves(on, moved) : []), ...made];
    };

    function fill(line: Line, name: string, value: unknown) {
      const on = line.floor;
      const opened = line.depth === 1;
      const before = opened ? now.current.open : now.current.blank;
      if (before?.id !== line.row.id) return Promise.resolve();
      const next = { ...before, values: { ...before.values, [name]: value } };
      const put = (to: Blank) => {
        now.current = { ...now.current, [opened ? "open" : "blank"]: to };
        if (opened) setOpen(to);
        else setBlank(to);
      };
      if (!isComplete(on, next.values)) {
        put(next);
        return Promise.resolve();
      }
      const edits = creates(on, next.above, MOST, [next.id], [next.values]);
      const values = edits.at(-1)?.values ?? {};
      const row: Row = { id: next.id, version: 0, custom: {}, ...values };
      setMade((rows) => [...rows.slice(-20), { floor: on, row }]);
      put({ id: newId(), above: next.above, values: {} });
      return doAll(edits).catch((error: unknown) => {
        setMade((rows) => rows.filter((each) => each.row.id !== next.id));
        throw error;
      });
    }

    return {
      write(line, name, value, before) {
        const { isBlank, floor: on, row } = line;
        if (isBlank) return fill(line, name, value);
        const base = before === row[name] ? {} : { base: { [name]: before } };
        return doAll([
          { act: "update", entity: on.meta.key, record: row.id, values: { [name]: value }, ...base },
        ]);
      },
      below(line) {
        if (line.isBlank && line.depth === 0) return null;
        const above = line.depth === 0 ? line.row.id : String(line.row[line.floor.by]);
        const id = newId();
        setOpen({ id, above, values: {} });
        return id;
      },
      remove(line) {
        setMade((rows) => rows.filter((each) => each.row.id !== line.row.id));
        if (!line.isBlank)
          quietly([{ act: "delete", entity: line.floor.meta.key, record: line.row.id, values: {} }]);
        else if (line.depth === 1) setOpen(null);
        else setBlank({ id: newId(), above: document.id, values: {} });
      },
      moveTo(line, place) {
        const beside = siblings(now.current.all, line);
        const from = beside.findIndex((each) => each.row.id === line.row.id);
        const moved = line.floor.sort ? reorder(placed(beside), from, place) : [];
        if (moved.length) quietly(moves(line.floor, moved));
      },
      insert(line, lines) {
        const on = line.floor;
        const above = String(line.row[on.by]);
        const beside = siblings(now.current.all, line);
        const at = beside.findIndex((each) => each.row.id === line.row.id);
        const ready = lines.filter((values) => !on.fields.some((field) => isMissing(field, values)));
        quietly(creates(on, above, at < 0 ? MOST : at + 1, [], ready));
      },
    };
  }, [device, undo, document.id]);

  return { all, floor, parts, isRead: rows !== undefined, acts };
}

/** The rows of one floor; of none where there is no such floor. */
function useFloor(floor: Floor | null, path: string, document: string): readonly Row[] | undefined {
  const filter = { field: path || "id", op: "is", value: document };
  const query = {
    entity: floor?.meta.key ?? "",
    filter,
    sort: floor ? parseSort(floor.meta, floor.meta.sort) : [],
  };
  return useRows(query, floor ? MOST : 0);
}
