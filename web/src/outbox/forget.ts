/** A right to a field was withdrawn: the device forgets what stood in it, everywhere it was written down. */
import { hiddenFields, type Me } from "../model/me";
import { forgetInOperations } from "./forgetInOperations";
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
 * Rows, their folded twins and words, shadows, what pending edits had before them or took away, what acts guessed and were
 * done upon, history, drafts of the entity.
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
    db.run(`UPDATE shadow SET row = json_remove(row, ${rowPaths(names, "$")}) ${known} AND row IS NOT NULL`, [
      entity,
    ]);
    const found = [within("$.base"), rowPaths(names, "$.image")].join();
    db.run(`UPDATE touch SET effect = json_remove(effect, ${found}) ${known} AND effect IS NOT NULL`, [
      entity,
    ]);
    db.run(
      `UPDATE touch SET effect = json_remove(effect, ${within("$.values")}) ${known} AND effect IS NOT NULL
       AND batch IN (SELECT batch FROM op WHERE wire->>'kind' = 'command')`,
      [entity],
    );
    db.run(`UPDATE change SET row = json_remove(row, ${within("$.before", "$.after")}) ${known}`, [entity]);
    db.run("DELETE FROM draft WHERE instr(key, ?)", [entity]);
    forgetInOperations(store, entity, names);
  });
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
function rowPaths(names: readonly string[], root: string): string {
  const path = (name: string) =>
    name.startsWith("custom.")
      ? `${root}.custom${pathOf(name.slice("custom.".length))}`
      : `${root}${pathOf(name)}`;
  return names.map((name) => `'${path(name)}'`).join();
}
