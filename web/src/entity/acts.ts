/** Whether an act can be done on what is shown: one question for cards, palette and bulk, the one that the device asks again. */
import type { Me } from "../device/contract";
import { reasonAgainst } from "../model/acts";
import type { EntityMeta, Row } from "../model/meta";
import { commandOf, metaOf } from "./metas";
import type { Action } from "./registry";
import { may } from "./rights";

/** Why not, in the declared words; "" if it can. `rows`: by argument, or the one record that the act is about. */
export function canRun(command: string, rows: Row | Readonly<Record<string, Row>>): string {
  const meta = commandOf(command);
  if (!meta) return "";
  const [only = ""] = Object.keys(meta.of);
  const byArgument = isRow(rows) ? { [only]: rows } : rows;
  const entities = Object.fromEntries(
    Object.values(meta.of).flatMap((key) => {
      const found = metaOf(key);
      return found ? [[key, found] as const] : [];
    }),
  );
  return reasonAgainst(meta, entities, (argument) => byArgument[argument] ?? null);
}

/** As the groups say; where they say nothing, whoever may edit the record. */
export function mayRun(me: Me | null, command: string, meta: EntityMeta, row: Row): boolean {
  return me?.verbs?.[command] ?? may(me, meta, "edit", row);
}

export interface Offered {
  readonly action: Action;
  /** Why it cannot be done now; "" if it can. */
  readonly reason: string;
}

/** The acts of a card that the person may do, those that can be done now first, each with what stands against it. */
export function offered(
  actions: readonly Action[],
  me: Me | null,
  meta: EntityMeta,
  row: Row,
): readonly Offered[] {
  return actions
    .filter((action) => action.visible?.(row, me) ?? true)
    .filter((action) => !action.command || mayRun(me, action.command, meta, row))
    .map((action) => ({ action, reason: action.command ? canRun(action.command, row) : "" }))
    .sort((left, right) => Number(left.reason !== "") - Number(right.reason !== ""));
}

function isRow(rows: Row | Readonly<Record<string, Row>>): rows is Row {
  return typeof rows["id"] === "string";
}
