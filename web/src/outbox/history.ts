import type { HistoryRow } from "../model/history";
import type { Database } from "../store/database";
import type { Records } from "../store/records";
import type { Outbox } from "./outbox";
import type { Act, FeedChange } from "../model/words";

/** Records of one entity. */
export interface Those {
  readonly entity: string;
  readonly records: readonly string[];
}

/** A record and the lines that stand below it now, all floors. */
export function withLines(records: Records, entity: string, ids: readonly string[]): Those[] {
  const lines = records
    .table(entity)
    .meta.children.filter((child) => child.lines && records.has(child.entity));
  return [
    { entity, records: ids },
    ...lines.flatMap((child) => {
      const below = records.idsBelow(child.entity, child.field, ids);
      return below.length ? withLines(records, child.entity, below) : [];
    }),
  ];
}

/** More than anybody reads on a card; what is older the server has. */
const MOST = 500;

/** Accepted changes as the server told them, and this device's own that are still on their way. */
export class History {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly me: () => string | null,
  ) {}

  store(changes: readonly FeedChange[]): void {
    if (!changes.length) return;
    const lines = changes.map((change) => [
      change.seq,
      change.entity,
      change.record,
      change.batch ?? null,
      change.changeset ?? null,
      JSON.stringify(change),
    ]);
    this.db.run(
      `INSERT OR REPLACE INTO change (seq, entity, record, batch, changeset, row)
       SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5 FROM json_each(?)`,
      [JSON.stringify(lines)],
    );
  }

  /** Rows of the snapshot's last part, whose columns are those of a change. */
  storeColumns(columns: readonly string[], rows: readonly (readonly unknown[])[]): void {
    this.store(
      rows.map((row) => {
        const change = Object.fromEntries(columns.map((name, at) => [name, row[at]]));
        return change as unknown as FeedChange;
      }),
    );
  }

  /** Of these records, newest first; undelivered ones before all. */
  of(those: readonly Those[]): HistoryRow[] {
    const told = this.db
      .all<{ row: string }>(
        `SELECT row FROM change JOIN json_each(?) AS asked
         ON entity = asked.value->>'entity' AND record IN (SELECT value FROM json_each(asked.value->'records'))
         ORDER BY seq DESC LIMIT ${MOST}`,
        [JSON.stringify(those)],
      )
      .map(({ row }) => JSON.parse(row) as HistoryRow);
    const known = new Set(told.map((row) => row.operation));
    const own = those
      .flatMap(({ entity, records }) => this.outbox.pendingOn(entity, records))
      .filter(({ op }) => !known.has(op.wire.id))
      .sort((left, right) => left.pos - right.pos)
      .map(({ batch, op, effect }): HistoryRow => ({
        seq: null,
        entity: effect.entity,
        record: effect.record,
        version: 0,
        kind: KINDS[effect.act],
        operation: op.wire.id,
        command: op.wire.kind === "command" ? op.wire.command : "",
        batch: batch.id,
        changeset: batch.changeset,
        user: this.me(),
        device: null,
        device_time: op.wire.at,
        at: op.wire.at,
        before: effect.base,
        after: effect.values,
      }));
    return [...own.reverse(), ...told];
  }

  /** What the server recorded of a batch or changeset, oldest first: how a command can be undone. */
  ofBatch(batchOrChangeset: string): FeedChange[] {
    return this.db
      .all<{ row: string }>("SELECT row FROM change WHERE batch = ?1 OR changeset = ?1 ORDER BY seq", [
        batchOrChangeset,
      ])
      .map(({ row }) => JSON.parse(row) as FeedChange);
  }

  forgetRecords(entity: string, records: readonly string[]): void {
    this.db.run("DELETE FROM change WHERE entity = ? AND record IN (SELECT value FROM json_each(?))", [
      entity,
      JSON.stringify(records),
    ]);
  }
}

const KINDS: Readonly<Record<Act, HistoryRow["kind"]>> = {
  create: "created",
  update: "updated",
  delete: "deleted",
  restore: "restored",
};
