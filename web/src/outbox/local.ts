import type { Commands } from "../model/acts";
import type { Edit } from "../model/edit";
import { namedIn } from "../model/links";
import type { Me } from "../model/me";
import type { Entities, Row } from "../model/meta";
import type { Hit, Query } from "../model/query";
import type { Twins } from "../model/twins";
import type { Values } from "../model/words";
import type { Database } from "../store/database";
import { Keep } from "../store/keep";
import { Lists } from "../store/lists";
import { Records } from "../store/records";
import { searchEverything } from "../store/search";
import { Dependence } from "./dependence";
import { Guard } from "./guard";
import type { HistoryRow } from "../model/history";
import { History, withLines } from "./history";
import { BATCH_SIZE } from "./limits";
import { Operations } from "./operations";
import { Outbox, type NewOp } from "./outbox";
import { resend } from "./resend";
import { Shadows } from "./shadow";
import { takeBack, type Undone } from "./takeBack";

const MOST_NAMING = 10_000;

export interface LocalParts {
  readonly db: Database;
  readonly entities: Entities;
  /** The rules of derived values that this device can work out by itself. */
  readonly twins?: Twins;
  readonly commands: Commands;
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
  readonly operations: Operations;
  readonly guard: Guard;
  readonly commands: Commands;
  readonly keep: Keep;
  readonly drafts: Keep;
  readonly settings: Keep;
  /** Entities whose tables took a new shape: to be fetched anew at the next contact. */
  readonly reshaped: readonly string[];
  private readonly watchers = new Set<(entities: ReadonlySet<string>) => void>();

  constructor(private readonly parts: LocalParts) {
    this.db = parts.db;
    const { db, entities, commands, now, schema } = parts;
    this.commands = commands;
    this.records = new Records(db, entities);
    this.reshaped = this.records.prepare();
    this.records.takeWritten();
    this.keep = new Keep(db, "keep");
    this.shadows = new Shadows(db, this.records, parts.twins, () => this.me());
    this.outbox = new Outbox(db, this.shadows, new Dependence(this.records, commands), now, schema);
    this.drafts = new Keep(db, "draft");
    this.settings = new Keep(db, "setting");
    this.history = new History(db, this.outbox, () => this.me()?.user.id ?? null);
    this.lists = new Lists(db, this.records, now, () => this.me()?.user.id ?? null);
    this.operations = new Operations(this);
    this.guard = new Guard(this);
  }

  /** What happened to a record and to the lines below it, newest first; what waits for its delivery before all. */
  historyOf(entity: string, record: string): HistoryRow[] {
    return this.history.of(withLines(this.records, entity, [record]));
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

  look(entity: string, id: string): Row | null {
    return this.records.has(entity) ? this.records.read(entity, id) : null;
  }

  /** Records that name this one in a field. */
  naming(entity: string, field: string, of: string, id: string): Row[] {
    if (!this.records.has(entity) || !this.records.table(entity).byName.has(field)) return [];
    const value = namedIn(this.records.table(entity).meta, field, of, id);
    const ids = this.lists.ids({ entity, filter: { field, op: "is", value } }, MOST_NAMING);
    return [...this.records.readMany(entity, ids)];
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
      const changeset = options.changeset ?? (cut ? this.uuid() : null);
      for (let at = 0; at < edits.length; at += BATCH_SIZE) {
        const ops: NewOp[] = [];
        // One after the other: a later edit of the batch sees what an earlier one did.
        const drafted = new Map<string, Row | null>();
        for (const edit of edits.slice(at, at + BATCH_SIZE)) {
          const op = this.guard.edit(edit, drafted);
          if (op) ops.push(op);
        }
        if (ops.length)
          this.outbox.add({ id: at === 0 ? id : this.uuid(), changeset, title: options.title ?? "", ops });
      }
      return cut && changeset ? changeset : id;
    });
  }

  run(id: string, command: string, args: Values, guess: readonly Edit[] = []): string {
    return this.promise(() => {
      if (this.outbox.has(id)) return id;
      this.guard.act(command, args);
      const drafted = new Map<string, Row | null>();
      const effects = guess.flatMap((edit) => this.operations.edit(edit, drafted)?.effects ?? []);
      this.outbox.add({
        id,
        changeset: null,
        title: "",
        ops: [this.operations.command(command, args, effects)],
      });
      return id;
    });
  }

  undo(id: string, batchOrChangeset: string): Undone {
    return this.promise(() => takeBack(this, id, batchOrChangeset));
  }

  /** Lets a refused batch go; what only waited for it goes along, or waits from now on for the first of it. */
  discard(batch: string, withRest = false): void {
    this.promise(() => {
      const waiting = this.outbox.heldBy(batch);
      const [first] = waiting;
      this.outbox.decide(batch);
      for (const held of waiting) {
        if (withRest) this.outbox.decide(held);
        else this.outbox.hang(held, held === first ? null : (first ?? null));
      }
    });
  }

  resend(id: string, batch: string, corrected: Readonly<Record<string, Values>> = {}): void {
    this.promise(() => resend(this, id, batch, corrected));
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

  uuid(): string {
    return this.parts.uuid();
  }

  time(): string {
    return new Date(this.parts.now()).toISOString();
  }
}
