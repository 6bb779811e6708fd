import type { QueuedBatch } from "../model/queue";
import type { Database } from "../store/database";
import type { Dependence } from "./dependence";
import type { RecordKey, Shadows } from "./shadow";
import type { Effect, Op, PushAnswer, Receipt, WireBatch } from "../model/words";

export interface NewOp {
  readonly wire: Op;
  readonly effects: readonly Effect[];
}

export interface NewBatch {
  readonly id: string;
  readonly changeset: string | null;
  readonly title: string;
  readonly ops: readonly NewOp[];
}

export interface StoredOp extends NewOp {
  readonly receipt: Receipt | null;
}

export interface StoredBatch {
  readonly pos: number;
  readonly id: string;
  readonly n: number | null;
  readonly changeset: string | null;
  readonly title: string;
  readonly made: string;
  readonly state: QueuedBatch["state"];
  readonly code: string;
  readonly message: string;
  readonly answered: string | null;
  readonly held_by: string | null;
}

/** What one operation does to a record, and where its batch stands in the queue. */
export interface PendingOp {
  readonly batch: StoredBatch;
  readonly op: StoredOp;
  readonly effect: Effect;
  readonly pos: number;
}

export const LIMITS = { batches: 200, ops: 1000, bytes: 4_000_000 };
const KEPT_DAYS = 30;
const HELD = "Dipende da una modifica respinta: decidi prima quella.";

/**
 * What this device wants. A batch is *live* (replayed over the server's state) from the moment it is made until a pull
 * has reached the place in the feed where the server put it, or until it is refused.
 */
export class Outbox {
  constructor(
    private readonly db: Database,
    private readonly shadows: Shadows,
    private readonly dependence: Dependence,
    private readonly now: () => number,
    /** Number of the declarations that operations are written with. */
    private readonly schema: number,
  ) {}

  has(batch: string): boolean {
    return this.db.value("SELECT 1 FROM batch WHERE id = ?", [batch]) !== undefined;
  }

  /** Stores the batch and shows its effect. To be called inside a transaction. */
  add(batch: NewBatch): void {
    this.db.run(
      "INSERT INTO batch (id, changeset, title, made, schema, state) VALUES (?, ?, ?, ?, ?, 'pending')",
      [batch.id, batch.changeset, batch.title, this.time(), this.schema],
    );
    const pos = Number(this.db.value("SELECT pos FROM batch WHERE id = ?", [batch.id]));
    batch.ops.forEach(({ wire, effects }, idx) =>
      this.db.run("INSERT INTO op (id, batch, idx, wire, effect) VALUES (?, ?, ?, ?, ?)", [
        wire.id,
        batch.id,
        idx,
        JSON.stringify(wire),
        JSON.stringify(effects),
      ]),
    );
    this.play(pos, batch.id, batch.ops);
  }

  /** Shows what the operations do, and notes all that they touch. */
  private play(pos: number, batch: string, ops: readonly NewOp[]): void {
    let step = 0;
    const beside = new Set<string>();
    for (const { wire, effects } of ops) {
      for (const record of this.dependence.documentsOf(wire, effects)) beside.add(record);
      this.shadows.apply(effects);
      for (const effect of effects) this.touch(effect.entity, effect.record, pos, step++, batch, effect);
      for (const record of this.dependence.documentsOf(wire, effects)) beside.add(record);
      for (const record of this.dependence.namedBy(wire)) beside.add(record);
    }
    for (const record of beside) this.touch("", record, pos, step++, batch, null);
  }

  /** The next batches to send, numbered from `expected`. Unanswered ones come again exactly as they were. */
  take(expected: number, most = LIMITS.batches): { schema: number; batches: WireBatch[] } | null {
    const rows = this.db.all<{ pos: number; id: string; changeset: string | null; schema: number }>(
      "SELECT pos, id, changeset, schema FROM batch WHERE live = 1 AND state IN ('pending', 'sent') ORDER BY pos LIMIT ?",
      [most],
    );
    const schema = rows[0]?.schema;
    if (schema === undefined) return null;
    const batches: WireBatch[] = [];
    let [ops, bytes] = [0, 0];
    for (const row of rows) {
      if (row.schema !== schema) break;
      const wires = this.db.all<{ wire: string }>("SELECT wire FROM op WHERE batch = ? ORDER BY idx", [
        row.id,
      ]);
      ops += wires.length;
      // A letter may take three bytes: counting generously costs one more request, counting short costs a refusal.
      bytes += wires.reduce((sum, { wire }) => sum + wire.length * 2, 200);
      if (batches.length && (ops > LIMITS.ops || bytes > LIMITS.bytes)) break;
      const n = expected + batches.length;
      this.db.run("UPDATE batch SET n = ?, state = 'sent' WHERE id = ?", [n, row.id]);
      batches.push({
        id: row.id,
        n,
        changeset: row.changeset,
        ops: wires.map(({ wire }) => JSON.parse(wire) as Op),
      });
    }
    return { schema, batches };
  }

  /** The server's answer to what `take` gave. `since` is how far this device has pulled. */
  answered(answer: PushAnswer, sent: readonly WireBatch[], since: number): void {
    const receipts = new Map(answer.receipts.map((receipt) => [receipt.op, receipt]));
    const judged = new Set(sent.map(({ id }) => id));
    const builtOn = new Map<string, string>();
    for (const batch of sent) {
      const found = batch.ops.map((op) => receipts.get(op.id)).filter((receipt) => receipt !== undefined);
      if (found.length < batch.ops.length) continue;
      for (const receipt of found)
        this.db.run("UPDATE op SET receipt = ? WHERE id = ?", [JSON.stringify(receipt), receipt.op]);
      const refused =
        found.find((receipt) => receipt.state === "refused" && receipt.code !== "batch_refused") ??
        found.find((r) => r.state === "refused");
      const quarantined = found.find((receipt) => receipt.state === "quarantined");
      if (refused) {
        // What an act was to make (the lines of a copy) only this device knows: there the server names no cause.
        const cause = this.rootOf(refused.data["cause"]) ?? builtOn.get(batch.id);
        if (cause || refused.code === "depends_on_refused")
          this.hang(batch.id, cause ? this.rootOf(cause) : null);
        const pos = this.stored(batch.id)?.pos ?? 0;
        for (const id of this.after(pos, this.recordsOf(batch.id), this.createdBy(batch.id), ["sent"]))
          if (!builtOn.has(id)) builtOn.set(id, batch.id);
        this.refuse(batch.id, "refused", refused, judged);
      } else if (quarantined) this.refuse(batch.id, "quarantined", quarantined);
      else {
        const merged = found.some((receipt) => receipt.state === "merged");
        const places = found.map((receipt) => receipt.seq).filter((seq) => seq !== null);
        // Nothing changed on the server: what it holds now is what a pull up to now will bring.
        const reach = places.length ? Math.max(...places) : answer.seq;
        this.db.run("UPDATE batch SET state = ?, reach = ?, answered = ? WHERE id = ?", [
          merged ? "merged" : "applied",
          reach,
          this.time(),
          batch.id,
        ]);
      }
    }
    this.reached(since);
  }

  /** A pull has come this far: answered batches up to here live in the server's state now. */
  reached(seq: number): void {
    const rows = this.db.all<{ id: string }>(
      "SELECT id FROM batch WHERE live = 1 AND reach IS NOT NULL AND reach <= ?",
      [seq],
    );
    for (const { id } of rows) this.leave(id);
  }

  /** The server has forgotten batches from `expected` on (it came back from a copy): give them again. */
  requeueFrom(expected: number): void {
    const rows = this.db.all<{ pos: number; id: string }>(
      "SELECT pos, id FROM batch WHERE live = 0 AND n >= ? AND state IN ('applied', 'merged') ORDER BY pos",
      [expected],
    );
    for (const { pos, id } of rows) {
      this.play(pos, id, this.ops(id));
      this.db.run("UPDATE batch SET live = 1, reach = NULL, state = 'pending' WHERE id = ?", [id]);
    }
    this.db.run(
      "UPDATE batch SET reach = NULL, state = 'pending' WHERE live = 1 AND n >= ? AND state IN ('applied', 'merged')",
      [expected],
    );
  }

  /** No server will ever take it as it is (too large): refused here. */
  refuseHere(batch: string, code: string, message: string): void {
    this.refuse(batch, "refused", { state: "refused", code, message });
  }

  decide(batch: string): void {
    this.db.run("UPDATE batch SET decided = 1 WHERE id = ?", [batch]);
  }

  /** Batches refused only because of this one, in the order in which they were made. */
  heldBy(batch: string): string[] {
    return this.db
      .all<{ id: string }>(
        `WITH RECURSIVE hung(id) AS (
           SELECT id FROM batch WHERE held_by = ?1
           UNION SELECT batch.id FROM batch JOIN hung ON batch.held_by = hung.id)
         SELECT id FROM batch WHERE id IN (SELECT id FROM hung) AND id <> ?1 AND decided = 0 ORDER BY pos`,
        [batch],
      )
      .map(({ id }) => id);
  }

  /** Says which refused batch this one waits for; null: none but the person's decision. */
  hang(batch: string, cause: string | null): void {
    this.db.run("UPDATE batch SET held_by = ? WHERE id = ?", [cause === batch ? null : cause, batch]);
  }

  /** The batch that began it, if this device knows it. */
  private rootOf(batch: unknown): string | null {
    const passed = new Set<string>();
    let found = typeof batch === "string" ? this.stored(batch) : null;
    while (found?.held_by && !passed.has(found.id)) {
      passed.add(found.id);
      found = this.stored(found.held_by) ?? found;
    }
    return found?.id ?? null;
  }

  /** The first live batch that came after these and touches the same, or names what they create. */
  buildingOn(batches: readonly string[]): StoredBatch | null {
    const created = batches.flatMap((id) => this.createdBy(id));
    const records = batches.flatMap((id) => this.recordsOf(id));
    const pos = this.db.value("SELECT min(pos) FROM batch WHERE id IN (SELECT value FROM json_each(?))", [
      JSON.stringify(batches),
    ]);
    const [first] = this.after(Number(pos), records, created, ["pending", "sent"]).filter(
      (id) => !batches.includes(id),
    );
    return first ? this.stored(first) : null;
  }

  /** It never left this device: nobody else will ever know of it. */
  withdraw(batch: string): void {
    this.leave(batch);
    this.db.run("UPDATE batch SET state = 'withdrawn', decided = 1, answered = ? WHERE id = ?", [
      this.time(),
      batch,
    ]);
  }

  stored(batch: string): StoredBatch | null {
    return this.db.get<StoredBatch>("SELECT * FROM batch WHERE id = ?", [batch]) ?? null;
  }

  /** Batches of a changeset, or the one of that id, in the order in which they were made. */
  family(batchOrChangeset: string): StoredBatch[] {
    return this.db.all<StoredBatch>("SELECT * FROM batch WHERE id = ?1 OR changeset = ?1 ORDER BY pos", [
      batchOrChangeset,
    ]);
  }

  ops(batch: string): StoredOp[] {
    return this.db
      .all<{ wire: string; effect: string; receipt: string | null }>(
        "SELECT wire, effect, receipt FROM op WHERE batch = ? ORDER BY idx",
        [batch],
      )
      .map((row) => ({
        wire: JSON.parse(row.wire) as Op,
        effects: JSON.parse(row.effect) as Effect[],
        receipt: row.receipt ? (JSON.parse(row.receipt) as Receipt) : null,
      }));
  }

  /** Something was sent and not answered: its numbers must not move. */
  isUnderWay(): boolean {
    return this.db.value("SELECT 1 FROM batch WHERE live = 1 AND state = 'sent' LIMIT 1") !== undefined;
  }

  /** Waiting for the server's answer. */
  pending(): number {
    return Number(
      this.db.value("SELECT count(*) FROM batch WHERE live = 1 AND state IN ('pending', 'sent')"),
    );
  }

  /** Waiting for the person's decision. */
  toReview(): number {
    return Number(this.db.value("SELECT count(*) FROM batch WHERE state = 'refused' AND decided = 0"));
  }

  /** Newest first: what waits, what was refused, what was delivered in the last thirty days. */
  queue(limit: number): QueuedBatch[] {
    const rows = this.db.all<StoredBatch>(
      `SELECT * FROM batch WHERE state <> 'withdrawn' AND (decided = 0 OR state <> 'refused')
       ORDER BY state = 'refused' DESC, (live = 1 AND state IN ('pending', 'sent')) DESC, pos DESC LIMIT ?`,
      [limit],
    );
    return rows.map((row) => ({
      id: row.id,
      n: row.n ?? 0,
      changeset: row.changeset,
      title: row.title,
      made: row.made,
      state: row.state,
      message: row.message,
      code: row.code,
      heldBy: row.held_by,
      ops: this.ops(row.id).map(queuedOp),
      answered: row.answered,
    }));
  }

  lastPos(): number {
    return Number(this.db.value("SELECT coalesce(max(pos), 0) FROM batch"));
  }

  /** Fields of a record that live batches made after one and up to another write. */
  writtenBetween(after: number, until: number, entity: string, record: string): Set<string> {
    const rows = this.db.all<{ effect: string }>(
      "SELECT effect FROM touch WHERE entity = ? AND record = ? AND pos > ? AND pos <= ? AND effect IS NOT NULL",
      [entity, record, after, until],
    );
    return new Set(rows.flatMap(({ effect }) => Object.keys((JSON.parse(effect) as Effect).values)));
  }

  /** Pending operations on these records, oldest first: the part of their history that is still to be delivered. */
  pendingOn(entity: string, records: readonly string[]): PendingOp[] {
    const ids = this.db.all<{ batch: string; pos: number }>(
      `SELECT batch, min(pos) AS pos FROM touch
       WHERE entity = ? AND record IN (SELECT value FROM json_each(?)) GROUP BY batch ORDER BY 2`,
      [entity, JSON.stringify(records)],
    );
    const asked = new Set(records);
    return ids.flatMap(({ batch: id, pos }) => {
      const batch = this.stored(id);
      if (!batch) return [];
      return this.ops(id).flatMap((op) =>
        op.effects
          .filter((effect) => effect.entity === entity && asked.has(effect.record))
          .map((effect) => ({ batch, op, effect, pos })),
      );
    });
  }

  /** Delivered batches are kept a month, for undo and for the list of receipts. */
  forgetOld(): void {
    const before = new Date(this.now() - KEPT_DAYS * 86_400_000).toISOString();
    const old =
      "SELECT id FROM batch WHERE live = 0 AND answered < ? AND (state IN ('applied', 'merged') OR decided = 1)";
    this.db.run(`DELETE FROM op WHERE batch IN (${old})`, [before]);
    this.db.run(`DELETE FROM batch WHERE id IN (${old})`, [before]);
  }

  private refuse(
    batch: string,
    state: "refused" | "quarantined",
    why: Pick<Receipt, "state" | "code" | "message">,
    judged: ReadonlySet<string> = new Set(),
  ): void {
    const row = this.stored(batch);
    if (!row || row.state === "refused") return;
    const records = this.recordsOf(batch);
    this.db.run("UPDATE batch SET state = ?, code = ?, message = ?, answered = ? WHERE id = ?", [
      state,
      why.code,
      why.message,
      this.time(),
      batch,
    ]);
    this.leave(batch);
    if (state === "refused") this.hold(row.held_by ?? batch, batch, row.pos, records, judged);
  }

  /**
   * Later batches that build on a refused one would be nonsense, or worse, half a sense: they wait with the one that began
   * it. They touch the same, or name what it was to create. What was sent already waits too, where the line lets only one
   * through at a time: the server sees them apart. Of those that it `judged` together it says so itself.
   */
  private hold(
    cause: string,
    batch: string,
    pos: number,
    records: readonly string[],
    judged: ReadonlySet<string>,
  ): void {
    for (const id of this.after(pos, records, this.createdBy(batch), ["pending", "sent"])) {
      if (judged.has(id)) continue;
      this.hang(id, cause);
      this.refuse(id, "refused", { state: "refused", code: "depends_on_refused", message: HELD }, judged);
    }
  }

  /** Live batches after a place that touch one of the records, or name one of those that were to be created. */
  private after(
    pos: number,
    records: readonly string[],
    created: readonly string[],
    states: readonly QueuedBatch["state"][],
  ): string[] {
    return this.db
      .all<{ id: string }>(
        `SELECT b.id FROM batch AS b WHERE b.pos > ?1 AND b.live = 1
           AND b.state IN (SELECT value FROM json_each(?4)) AND (
             EXISTS (SELECT 1 FROM touch WHERE touch.batch = b.id AND touch.record IN (SELECT value FROM json_each(?2)))
             OR EXISTS (SELECT 1 FROM op, json_each(?3) AS made WHERE op.batch = b.id AND instr(op.wire, made.value) > 0))
         ORDER BY b.pos`,
        [pos, JSON.stringify(records), JSON.stringify(created), JSON.stringify(states)],
      )
      .map(({ id }) => id);
  }

  private createdBy(batch: string): string[] {
    return this.ops(batch).flatMap(({ effects }) =>
      effects.filter((effect) => effect.act === "create").map((effect) => effect.record),
    );
  }

  private leave(batch: string): void {
    const keys = this.db.all<RecordKey & { effect: string | null }>(
      "SELECT entity, record, effect FROM touch WHERE batch = ?",
      [batch],
    );
    this.db.run("DELETE FROM touch WHERE batch = ?", [batch]);
    this.db.run("UPDATE batch SET live = 0 WHERE id = ?", [batch]);
    this.shadows.leave(
      batch,
      keys.filter((key) => key.effect !== null).map(({ entity, record }) => ({ entity, record })),
    );
  }

  private recordsOf(batch: string): string[] {
    return this.db
      .all<{ record: string }>("SELECT DISTINCT record FROM touch WHERE batch = ?", [batch])
      .map(({ record }) => record);
  }

  private touch(
    entity: string,
    record: string,
    pos: number,
    idx: number,
    batch: string,
    effect: Effect | null,
  ): void {
    this.db.run("INSERT INTO touch (entity, record, pos, idx, batch, effect) VALUES (?, ?, ?, ?, ?, ?)", [
      entity,
      record,
      pos,
      idx,
      batch,
      effect ? JSON.stringify(effect) : null,
    ]);
  }

  private time(): string {
    return new Date(this.now()).toISOString();
  }
}

function queuedOp({ wire, receipt }: StoredOp): QueuedBatch["ops"][number] {
  const { at: _at, ...op } = wire;
  return receipt ? { ...op, receipt: { ...receipt } } : op;
}
