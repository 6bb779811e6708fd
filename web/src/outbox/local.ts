import type { EntityMeta, Row, Entities } from "../model/meta";
import { History } from "./history";
import { valueOf, withValues } from "../model/values";
import { Outbox, type NewBatch, type NewOp } from "./outbox";
import { blankRow } from "./replay";
import { sameValue } from "../model/same";
import { Shadows } from "./shadow";
import { deedOfChange, deedOfEffect, undoing } from "./undo";
import type { Effect, Values } from "../model/words";
import type { Me } from "../model/me";
import type { Edit } from "../model/edit";
import type { Hit, Query } from "../model/query";
import type { Database } from "../store/database";
import { Keep } from "../store/keep";
import { Lists } from "../store/lists";
import { Records } from "../store/records";
import { searchEverything } from "../store/search";

/** Edits in one batch; more are cut, under one changeset. */
export const BATCH_SIZE = 200;

export interface LocalParts {
  readonly db: Database;
  readonly entities: Entities;
  readonly schema: number;
  readonly now: () => number;
  readonly uuid: () => string;
}

/** The device's copy of one person's data with its outbox. Every method is one transaction; nothing here knows of networks. */
export class LocalStore {
  readonly db: Database;
  readonly records: Records;
  readonly shadows: Shadows;
  readonly outbox: Outbox;
  readonly history: History;
  readonly lists: Lists;
  readonly keep: Keep;
  readonly drafts: Keep;
  readonly settings: Keep;
  /** Entities whose tables took a new shape: to be fetched anew at the next contact. */
  readonly reshaped: readonly string[];
  private readonly watchers = new Set<(entities: ReadonlySet<string>) => void>();

  constructor(private readonly parts: LocalParts) {
    this.db = parts.db;
    const { db, entities, now, schema } = parts;
    this.records = new Records(db, entities);
    this.reshaped = this.records.prepare();
    this.records.takeWritten();
    this.shadows = new Shadows(db, this.records);
    this.outbox = new Outbox(db, this.shadows, now, schema);
    this.keep = new Keep(db, "keep");
    this.drafts = new Keep(db, "draft");
    this.settings = new Keep(db, "setting");
    this.history = new History(db, this.outbox, () => this.me()?.user.id ?? null);
    this.lists = new Lists(db, this.records, now, () => this.me()?.user.id ?? null);
  }

  /** What a person was told is saved. */
  private promise<T>(work: () => T): T {
    return this.transaction(work, true);
  }

  /** All or nothing; the shown rows are settled before the end, and who watches is told after it. */
  transaction<T>(work: () => T, durable = false): T {
    try {
      const result = this.db.transaction(() => {
        const done = work();
        this.shadows.settle();
        return done;
      }, durable);
      this.tell();
      return result;
    } catch (error) {
      this.shadows.forget();
      this.records.takeWritten();
      throw error;
    }
  }

  watch(changed: (entities: ReadonlySet<string>) => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  me(): Me | null {
    return this.keep.get<Me>("me") ?? null;
  }

  get position(): number {
    return this.keep.get<number>("since") ?? 0;
  }

  // Reading

  list(query: Query, first: number, last: number): Row[] {
    return this.lists.list(query, first, last);
  }

  record(entity: string, id: string): Row | null {
    return this.records.read(entity, id);
  }

  search(text: string, limit: number): Hit[] {
    return searchEverything(this.parts.db, this.records, text, limit);
  }

  /** Conflicts that concern this person and were not looked at yet. */
  unseenConflicts(): number {
    const me = this.me()?.user.id;
    if (!me || !this.records.has("core.conflict")) return 0;
    const { name, byName } = this.records.table("core.conflict");
    if (!byName.has("seen_by") || !byName.has("loser") || !byName.has("winner")) return 0;
    return Number(
      this.db.value(
        `SELECT count(*) FROM ${name} WHERE (loser = ?1 OR winner = ?1)
         AND NOT EXISTS (SELECT 1 FROM json_each(coalesce(seen_by, '[]')) WHERE value = ?1)`,
        [me],
      ),
    );
  }

  // Writing. `id` is the batch's id, made by whoever asks: asked twice, it is done once.

  batch(id: string, edits: readonly Edit[], options: { title?: string; changeset?: string } = {}): string {
    return this.promise(() => {
      const cut = edits.length > BATCH_SIZE;
      if (this.outbox.has(id)) return cut ? (this.outbox.stored(id)?.changeset ?? id) : id;
      const changeset = options.changeset ?? (cut ? this.parts.uuid() : null);
      for (let at = 0; at < edits.length; at += BATCH_SIZE) {
        const ops: NewOp[] = [];
        // One after the other: a later edit of the batch sees what an earlier one did.
        const drafted = new Map<string, Row | null>();
        for (const edit of edits.slice(at, at + BATCH_SIZE)) {
          const op = this.editOp(edit, drafted);
          if (op) ops.push(op);
        }
        if (ops.length)
          this.add({ id: at === 0 ? id : this.parts.uuid(), changeset, title: options.title ?? "", ops });
      }
      return cut && changeset ? changeset : id;
    });
  }

  run(id: string, command: string, args: Values, guess: readonly Edit[] = []): string {
    return this.promise(() => {
      if (this.outbox.has(id)) return id;
      const drafted = new Map<string, Row | null>();
      const effects = guess.flatMap((edit) => this.editOp(edit, drafted)?.effects ?? []);
      const wire = { id: this.parts.uuid(), kind: "command", command, args, at: this.time() } as const;
      this.add({ id, changeset: null, title: "", ops: [{ wire, effects }] });
      return id;
    });
  }

  undo(id: string, batchOrChangeset: string): { undone: number; left: readonly string[] } {
    return this.promise(() => {
      if (this.outbox.has(id)) return { undone: this.outbox.ops(id).length, left: [] };
      const family = this.outbox
        .family(batchOrChangeset)
        .filter((batch) => batch.state !== "refused" && batch.state !== "quarantined");
      const ops = family.flatMap((batch) => this.outbox.ops(batch.id));
      const told = this.history.ofBatch(batchOrChangeset).filter((change) => this.records.has(change.entity));
      // A delivered command did more than the device could guess: then the server's history knows better.
      const byHistory = told.length > 0 && (ops.length === 0 || ops.some((op) => op.wire.kind === "command"));
      const deeds = byHistory
        ? told.map(deedOfChange)
        : ops.flatMap((op) =>
            op.wire.kind === "edit" ? [deedOfEffect(op.effects[0] as Effect)] : op.effects.map(deedOfEffect),
          );
      const { edits, left } = undoing(deeds, {
        read: (entity, record) => this.records.read(entity, record),
        meta: (entity) => this.records.table(entity).meta,
      });
      const images = new Map(ops.flatMap((op) => op.effects).map((effect) => [effect.record, effect]));
      const ofMany = family.some((batch) => batch.changeset === batchOrChangeset);
      for (let at = 0; at < edits.length; at += BATCH_SIZE) {
        const drafted = new Map<string, Row | null>();
        const undoOps = edits.slice(at, at + BATCH_SIZE).flatMap((edit) => {
          const op = edit.act === "restore" ? this.restoreOp(edit, images) : this.editOp(edit, drafted);
          return op ? [op] : [];
        });
        if (ofMany && at + BATCH_SIZE >= edits.length) undoOps.push(this.undoneOp(batchOrChangeset));
        if (undoOps.length)
          this.add({
            id: at === 0 ? id : this.parts.uuid(),
            changeset: null,
            title: "Annulla",
            ops: undoOps,
          });
      }
      return { undone: edits.length, left };
    });
  }

  discard(batch: string): void {
    this.promise(() => this.outbox.decide(batch));
  }

  /** The refused operations once more, corrected, upon what is shown today; then those that only waited for them. */
  resend(id: string, batch: string, corrected: Readonly<Record<string, Values>> = {}): void {
    this.promise(() => {
      if (this.outbox.has(id)) return;
      const waiting = this.outbox.heldBy(batch);
      const until = this.outbox.lastPos();
      this.repeat(id, batch, corrected, until);
      for (const held of waiting) this.repeat(this.parts.uuid(), held, {}, until);
    });
  }

  private repeat(
    id: string,
    batch: string,
    corrected: Readonly<Record<string, Values>>,
    until: number,
  ): void {
    const old = this.outbox.stored(batch);
    if (!old || old.state !== "refused") return;
    const drafted = new Map<string, Row | null>();
    const ops = this.outbox.ops(batch).flatMap(({ wire, effects }): NewOp[] => {
      if (wire.kind === "command") {
        const args = { ...wire.args, ...corrected[wire.id] };
        return [{ wire: { ...wire, id: this.parts.uuid(), args, at: this.time() }, effects }];
      }
      const { act, entity, record } = wire;
      const values = { ...wire.values, ...(corrected[wire.id] ?? corrected[wire.record]) };
      // Nobody looks at a held operation again: what was written since stands, and what others wrote is still a conflict.
      const held = old.held_by
        ? {
            values: withoutKeys(values, this.outbox.writtenBetween(old.pos, until, entity, record)),
            base: wire.base,
          }
        : { values };
      const op = this.editOp({ act, entity, record, ...held }, drafted);
      return op ? [op] : [];
    });
    this.outbox.decide(batch);
    for (const held of this.outbox.heldBy(batch)) {
      // Second-hand dependents now wait for the new batch.
      this.db.run("UPDATE batch SET held_by = ? WHERE id = ?", [id, held]);
    }
    if (ops.length) this.add({ id, changeset: old.changeset, title: old.title, ops });
  }

  private add(batch: NewBatch): void {
    this.outbox.add(batch);
  }

  /** The operation for an edit, or null when there is nothing to change. */
  private editOp(edit: Edit, drafted: Map<string, Row | null>): NewOp | null {
    const { act, entity, record } = edit;
    const { meta } = this.records.table(entity);
    const key = `${entity}/${record}`;
    const row = drafted.has(key) ? (drafted.get(key) ?? null) : this.records.read(entity, record);
    const op = (values: Values, base: Values, effects: readonly Effect[]): NewOp => ({
      wire: { id: this.parts.uuid(), kind: "edit", act, entity, record, values, base, at: this.time() },
      effects,
    });
    switch (act) {
      case "create": {
        drafted.set(key, withValues(blankRow(meta, record), edit.values));
        const shown = { ...this.stamps(meta), ...edit.values };
        return op(edit.values, {}, [{ act, entity, record, values: shown, base: {} }]);
      }
      case "update": {
        const values: Record<string, unknown> = {};
        const base: Record<string, unknown> = {};
        for (const [name, value] of Object.entries(edit.values)) {
          const shown = row ? valueOf(row, name) : null;
          const seen = edit.base && Object.hasOwn(edit.base, name) ? edit.base[name] : shown;
          // Typed again what is there already: no change, and nothing to quarrel about.
          if (sameValue(kindOf(meta, name), shown, value) && sameValue(kindOf(meta, name), seen, value))
            continue;
          values[name] = value ?? null;
          base[name] = seen ?? null;
        }
        if (!Object.keys(values).length) return null;
        if (row) drafted.set(key, withValues(row, values));
        return op(values, base, [{ act, entity, record, values, base }]);
      }
      case "delete": {
        drafted.set(key, null);
        const lines = this.linesOf(meta, record).map(({ entity: of, row: line }): Effect =>
          deletion(of, line.id, line),
        );
        // How far this device has seen: what others write into the lines after that is not theirs to lose.
        const seq = this.keep.get<number>("since");
        const base = edit.base ?? { version: row?.version ?? 0, ...(seq === undefined ? {} : { seq }) };
        return op({}, base, [deletion(entity, record, row), ...lines]);
      }
      case "restore":
        return op({}, {}, [{ act, entity, record, values: {}, base: {} }]);
    }
  }

  /** Tells the record of an act on many, here and there, that it was taken back. */
  private undoneOp(changeset: string): NewOp {
    const entity = "core.changeset";
    const row = this.records.has(entity) ? this.records.read(entity, changeset) : null;
    const [values, base] = [{ state: "undone" }, { state: row?.["state"] }];
    return {
      wire: {
        id: this.parts.uuid(),
        kind: "command",
        command: "core.mark_undone",
        args: { changeset },
        at: this.time(),
      },
      effects: row ? [{ act: "update", entity, record: changeset, values, base }] : [],
    };
  }

  private restoreOp(edit: Edit, images: ReadonlyMap<string, Effect>): NewOp {
    const { entity, record } = edit;
    const whole = [...images.values()].filter((effect) => effect.act === "delete" && effect.image);
    const own = whole.filter((effect) => effect.record === record);
    const { children } = this.records.table(entity).meta;
    const lines = whole.filter((effect) =>
      children.some(
        (child) => child.lines && child.entity === effect.entity && effect.image?.[child.field] === record,
      ),
    );
    const effects = (own.length ? [...own, ...lines] : [{ entity, record, image: undefined }]).map(
      ({ entity: of, record: id, image }): Effect => ({
        act: "restore",
        entity: of,
        record: id,
        values: {},
        base: {},
        ...(image ? { image } : {}),
      }),
    );
    return {
      wire: {
        id: this.parts.uuid(),
        kind: "edit",
        act: "restore",
        entity,
        record,
        values: {},
        base: {},
        at: this.time(),
      },
      effects,
    };
  }

  /** The server deletes the lines of a document with it; so does the screen. */
  private linesOf(meta: EntityMeta, record: string): { entity: string; row: Row }[] {
    return meta.children
      .filter((child) => child.lines && this.records.has(child.entity))
      .flatMap((child) =>
        this.lists
          .ids({ entity: child.entity, filter: { field: child.field, op: "is", value: record } }, 1000)
          .flatMap((id) => {
            const row = this.records.read(child.entity, id);
            return row ? [{ entity: child.entity, row }] : [];
          }),
      );
  }

  /** What the server will add to a new record, as far as one can tell. */
  private stamps(meta: EntityMeta): Values {
    const me = this.me()?.user.id ?? null;
    const now = this.time();
    const stamps: Record<string, unknown> = {
      created_at: now,
      updated_at: now,
      created_by: me,
      updated_by: me,
      owner: me,
      author: me,
    };
    return Object.fromEntries(Object.entries(stamps).filter(([name]) => name in meta.fields));
  }

  private tell(): void {
    const written = this.records.takeWritten();
    if (!written.size) return;
    this.lists.changed(written);
    for (const watcher of this.watchers) watcher(written);
  }

  /** Everything that came from the server, and drafts; not what was typed and never delivered. */
  wipeData(): void {
    this.db.run("PRAGMA secure_delete = ON");
    this.transaction(() => {
      this.records.clear();
      for (const table of ["shadow", "touch", "change", "part", "seen", "draft"])
        this.db.run(`DELETE FROM ${table}`);
      this.db.run("UPDATE batch SET live = 0 WHERE state IN ('applied', 'merged', 'quarantined')");
      for (const key of ["since", "scope", "load", "reshaped"]) this.keep.drop(key);
    });
    // Deleted rows would stay readable in the file's free pages and in the log.
    this.db.run("VACUUM");
    this.db.value("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  time(): string {
    return new Date(this.parts.now()).toISOString();
  }
}

function deletion(entity: string, record: string, row: Row | null): Effect {
  return { act: "delete", entity, record, values: {}, base: {}, ...(row ? { image: row } : {}) };
}

function withoutKeys(values: Values, names: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

function kindOf(meta: EntityMeta, name: string): "json" | EntityMeta["fields"][string]["kind"] {
  return meta.fields[name]?.kind ?? "json";
}
