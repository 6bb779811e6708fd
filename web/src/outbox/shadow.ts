import type { Me } from "../model/me";
import type { Row } from "../model/meta";
import type { Database } from "../store/database";
import type { Page, Records, WriteMode } from "../store/records";
import { Derivations, type Touched } from "./derive";
import { replay } from "./replay";
import { Steps } from "./steps";
import type { Twins } from "../model/twins";
import type { Effect } from "../model/words";

export interface RecordKey {
  readonly entity: string;
  readonly record: string;
}

/**
 * The server's last word on records that have something pending. For all others the shown row is that word.
 * A record has a shadow exactly as long as it has a pending effect.
 */
export class Shadows {
  /** Records whose shown row must be worked out again before the transaction ends. */
  private dirty = new Map<string, RecordKey>();

  private readonly derivations: Derivations;

  constructor(
    private readonly db: Database,
    private readonly records: Records,
    twins: Twins = {},
    me: () => Pick<Me, "rights"> | null = () => null,
  ) {
    const steps = new Steps(records.entities, twins);
    this.derivations = new Derivations(db, records, steps, (states) => this.show(states), me);
  }

  /** A new local effect: the screen shows it, the server's state is put aside. */
  apply(effects: readonly Effect[]): void {
    const shown = new Map<string, { entity: string; record: string; row: Row | null }>();
    for (const effect of effects) {
      const key = `${effect.entity}/${effect.record}`;
      let entry = shown.get(key);
      if (!entry) {
        const row = this.records.read(effect.entity, effect.record);
        entry = { entity: effect.entity, record: effect.record, row };
        shown.set(key, entry);
        this.db.run("INSERT OR IGNORE INTO shadow (entity, record, row) VALUES (?, ?, ?)", [
          effect.entity,
          effect.record,
          row ? JSON.stringify(row) : null,
        ]);
      }
      entry.row = replay(this.records.table(effect.entity).meta, entry.row, [effect]);
    }
    this.show([...shown.values()]);
    // Sums are worked out once, however many effects a batch has.
    this.mark(effects.filter(({ entity }) => this.derivations.concerns(entity)));
  }

  /** The batch is pending no more: what it touched shows the server's word again, and what else is pending. */
  leave(batch: string, touched: readonly RecordKey[]): void {
    this.mark(touched);
    this.mark(this.derivations.leave(batch));
  }

  /** The rights to fields have changed: what was summed from them is summed anew, or left to the server. */
  rightsMoved(): void {
    this.mark(this.derivations.all());
  }

  /** Present states from the server, many at a time. */
  serverPage(entity: string, page: Page, mode: WriteMode = "known"): void {
    this.mark(this.derivations.above(entity));
    const idAt = page.columns.indexOf("id");
    const touched = this.touched(
      entity,
      page.rows.map((row) => row[idAt] as string),
    );
    if (!touched.size) {
      this.records.writePage(entity, page, mode);
      return;
    }
    const free = page.rows.filter((row) => !touched.has(row[idAt] as string));
    this.records.writePage(entity, { columns: page.columns, rows: free }, mode);
    for (const row of page.rows) {
      const record = row[idAt] as string;
      if (touched.has(record)) this.keep(entity, record, this.rowFrom(entity, page.columns, row));
    }
  }

  /** Deleted, or no longer ours to see. */
  serverRemoved(entity: string, ids: readonly string[]): void {
    this.mark(this.derivations.above(entity));
    const touched = this.touched(entity, ids);
    this.records.remove(
      entity,
      ids.filter((id) => !touched.has(id)),
    );
    for (const id of touched) this.keep(entity, id, null);
  }

  /** The server's version of what it last said about these records: pending ones from their shadow. */
  serverVersions(entity: string): Map<string, number> {
    const table = this.records.table(entity);
    const versions = new Map<string, number>();
    for (const { id, version } of this.db.all<{ id: string; version: number }>(
      `SELECT id, version FROM ${table.name}`,
    )) {
      versions.set(id, version);
    }
    const shadows = this.db.all<{ record: string; row: string | null }>(
      "SELECT record, row FROM shadow WHERE entity = ?",
      [entity],
    );
    for (const { record, row } of shadows) {
      if (row === null) versions.delete(record);
      else versions.set(record, (JSON.parse(row) as Row).version);
    }
    return versions;
  }

  mark(keys: Iterable<RecordKey>): void {
    for (const key of keys) this.dirty.set(`${key.entity}/${key.record}`, key);
  }

  /** Shown = server's word + what is still pending + the sums over that. To be called before the transaction ends. */
  settle(): void {
    const dirty = [...this.dirty.values()].map((key) => this.replayed(key));
    this.dirty = new Map();
    this.show(dirty);
    this.derivations.settle(dirty);
    for (const { entity, record, effects } of dirty)
      if (!effects.length && !this.derivations.isPending({ entity, record }))
        this.db.run("DELETE FROM shadow WHERE entity = ? AND record = ?", [entity, record]);
  }

  private replayed({ entity, record }: RecordKey): Touched {
    const shadow = this.db.get<{ row: string | null }>(
      "SELECT row FROM shadow WHERE entity = ? AND record = ?",
      [entity, record],
    );
    const server = shadow
      ? shadow.row === null
        ? null
        : (JSON.parse(shadow.row) as Row)
      : this.records.read(entity, record);
    const effects = this.db
      .all<{ batch: string; effect: string }>(
        "SELECT batch, effect FROM touch WHERE entity = ? AND record = ? AND effect IS NOT NULL ORDER BY pos, idx",
        [entity, record],
      )
      .map(({ batch, effect }) => ({ batch, effect: JSON.parse(effect) as Effect }));
    const row = replay(
      this.records.table(entity).meta,
      server,
      effects.map(({ effect }) => effect),
    );
    return { entity, record, server, row, effects };
  }

  /** After a rolled back transaction. */
  forget(): void {
    this.dirty = new Map();
  }

  private keep(entity: string, record: string, row: Row | null): void {
    this.db.run("UPDATE shadow SET row = ? WHERE entity = ? AND record = ?", [
      row ? JSON.stringify(row) : null,
      entity,
      record,
    ]);
    this.mark([{ entity, record }]);
  }

  private touched(entity: string, ids: readonly string[]): Set<string> {
    if (this.db.value("SELECT 1 FROM shadow WHERE entity = ? LIMIT 1", [entity]) === undefined)
      return new Set();
    const rows = this.db.all<{ record: string }>(
      "SELECT record FROM shadow WHERE entity = ? AND record IN (SELECT value FROM json_each(?))",
      [entity, JSON.stringify(ids)],
    );
    return new Set(rows.map(({ record }) => record));
  }

  private rowFrom(entity: string, columns: readonly string[], values: readonly unknown[]): Row {
    const { byName } = this.records.table(entity);
    const row: Record<string, unknown> = {};
    columns.forEach((name, at) => {
      if (byName.has(name) || name === "id" || name === "version" || name === "custom")
        row[name] = values[at];
    });
    return row as unknown as Row;
  }

  private show(states: readonly { entity: string; record: string; row: Row | null }[]): void {
    const rows = new Map<string, Row[]>();
    const gone = new Map<string, string[]>();
    for (const { entity, record, row } of states) {
      if (row) rows.set(entity, [...(rows.get(entity) ?? []), row]);
      else gone.set(entity, [...(gone.get(entity) ?? []), record]);
    }
    for (const [entity, ids] of gone) this.records.remove(entity, ids);
    for (const [entity, list] of rows) {
      const columns = [
        "id",
        "version",
        "custom",
        ...this.records.table(entity).columns.map((column) => column.name),
      ];
      this.records.writePage(entity, { columns, rows: list.map((row) => columns.map((name) => row[name])) });
    }
  }
}
