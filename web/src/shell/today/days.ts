/** What is due, by day: late, today, soon. */
import type { EntityMeta, Filter, Row } from "../../model/meta";
import { addDays } from "../../i18n/dates";

/** How far *Oggi* looks ahead. */
const AHEAD = 7;

export type Part = "late" | "today" | "soon";

/** Something to be done, on the record that says so. */
export interface Todo {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly what: string;
  /** "2026-11-30" */
  readonly on: string;
}

/** What of an entity is due up to a week from `day`; of everybody, or mine. */
export function dueUntil({ due, owned }: EntityMeta, day: string, isMine: boolean): Filter {
  if (!due) throw new Error("nothing of this entity is ever due");
  return {
    and: [
      { field: due.on, op: "before", value: addDays(day, AHEAD + 1) },
      ...(due.where ? [due.where] : []),
      ...(owned ? [{ field: "archived_at", op: "empty" }] : []),
      ...(owned && isMine ? [{ field: "owner", op: "me" }] : []),
    ],
  };
}

/** In order of time; what is of one day by its words. */
export function byDay(todos: readonly Todo[], day: string): ReadonlyMap<Part, readonly Todo[]> {
  const parts = new Map<Part, Todo[]>([
    ["late", []],
    ["today", []],
    ["soon", []],
  ]);
  const sorted = [...todos].sort((a, b) => a.on.localeCompare(b.on) || a.what.localeCompare(b.what));
  for (const todo of sorted)
    parts.get(todo.on < day ? "late" : todo.on === day ? "today" : "soon")?.push(todo);
  return parts;
}

/** The days one usually puts something off to, each with its word. */
export function laterDays(day: string): readonly (readonly [string, string])[] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return [
    ["Domani", addDays(day, 1)],
    ["Dopodomani", addDays(day, 2)],
    ["Lunedì prossimo", addDays(day, (8 - weekday) % 7 || 7)],
    ["Fra due settimane", addDays(day, 14)],
    ["Fra un mese", addDays(day, 30)],
  ];
}
