/** A right to a field was withdrawn: the device forgets what stood in it, everywhere it was written down. */
import { hiddenFields, type Me } from "../model/me";
import type { Effect, Op, Receipt, Values } from "../model/words";
import type { Database } from "../store/database";
import type { LocalStore } from "./local";

export interface FieldsMoved {
  readonly entity: string;
  readonly withdrawn: readonly string[];
  readonly granted: readonly string[];
}

/** What became of the rights to fields between two greetings, of entities that were there before. */
export function fieldsMoved(before: Me | null, after: Me): FieldsMoved[] {
  return Object.keys(before?.rights ?? {})
    .map((entity) => {
      const [old, now] = [hiddenFields(before, entity), hiddenFields(after, entity)];
      return {
        entity,
        withdrawn: [...now].filter((name) => !old.has(name)),
        granted: [...old].filter((name) => !now.has(name)),
      };
    })
    .filter(({ withdrawn, granted }) => withdrawn.length + granted.length > 0);
}

/**
 * Rows, their folded twins and words, shadows, what pending edits had before them, history, drafts of the entity.
 * What the person typed and was not delivered yet stays in the outbox: it is theirs, and the server will refuse it.
 */
export function forgetFields(store: LocalStore, entity: string, names: readonly string[]): void {
  if (!names.length || !store.records.has(entity)) return;
  const { db, records } = store;
  db.run("PRAGMA secure_delete = ON");
  store.transaction(() => {
    records.blank(entity, names);
    const within = (...roots: readonly string[]) =>
      roots.flatMap((root) => names.map((name) => `'${root}${pathOf(name)}'`)).join();
    const known = "WHERE entity = ?";
    db.run(`UPDATE shadow SET row = json_remove(row, ${rowPaths(names)}) ${known} AND row IS NOT NULL`, [
      entity,
    ]);
    db.run(
      `UPDATE touch SET effect = json_remove(effect, ${within("$.base")}) ${known} AND effect IS NOT NULL`,
      [entity],
    );
    db.run(`UPDATE change SET row = json_remove(row, ${within("$.before", "$.after")}) ${known}`, [entity]);
    db.run("DELETE FROM draft WHERE instr(key, ?)", [entity]);
    forgetInOperations(db, entity, new Set(names));
  });
}

/** Of operations what they found, and what they were told; of delivered ones also what they wrote. */
function forgetInOperations(db: Database, entity: string, names: ReadonlySet<string>): void {
  const found = db.all<{ id: string; wire: string; effect: string; receipt: string | null; done: number }>(
    `SELECT op.id, wire, effect, receipt, batch.state IN ('applied', 'merged') AS done
     FROM op JOIN batch ON batch.id = op.batch WHERE instr(effect, ?)`,
    [entity],
  );
  const without = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
  const unseen = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, names.has(name) ? null : value]));
  for (const { id, wire, effect, receipt, done } of found) {
    const op = JSON.parse(wire) as Op;
    const told = JSON.parse(receipt ?? "null") as Receipt | null;
    const effects = (JSON.parse(effect) as Effect[]).map((each) =>
      each.entity === entity
        ? { ...each, base: without(each.base), values: done ? without(each.values) : each.values }
        : each,
    );
    const sent =
      op.kind === "edit" && op.entity === entity
        ? { ...op, base: unseen(op.base), values: done ? without(op.values) : op.values }
        : op;
    const conflicts = told?.data["conflicts"];
    const kept = Array.isArray(conflicts)
      ? conflicts.filter((each: { field?: string }) => !names.has(each.field ?? ""))
      : conflicts;
    db.run("UPDATE op SET wire = ?, effect = ?, receipt = ? WHERE id = ?", [
      JSON.stringify(sent),
      JSON.stringify(effects),
      told && JSON.stringify({ ...told, data: { ...told.data, conflicts: kept } }),
      id,
    ]);
  }
}

/** What was deleted must not stay readable in free pages, in the log or in old pieces of the text index. */
export function shred(store: LocalStore): void {
  for (const index of ["words", "grams"]) store.db.run(`INSERT INTO ${index}(${index}) VALUES ('optimize')`);
  store.db.run("VACUUM");
  store.db.value("PRAGMA wal_checkpoint(TRUNCATE)");
}

function pathOf(name: string): string {
  return `."${name.replaceAll("'", "").replaceAll('"', "")}"`;
}

/** Own fields lie inside `custom` in a row, and under their whole name everywhere else. */
function rowPaths(names: readonly string[]): string {
  const path = (name: string) =>
    name.startsWith("custom.") ? `$.custom${pathOf(name.slice("custom.".length))}` : `$${pathOf(name)}`;
  return names.map((name) => `'${path(name)}'`).join();
}
