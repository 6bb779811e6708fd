import type { LocalStore } from "../outbox/local";
import type { ColumnarAnswer, SnapshotAnswer } from "../model/words";

export interface Part {
  readonly pos: number;
  readonly entity: string;
  readonly count: number;
  readonly done: number;
  readonly after: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly entity: string;
}

interface Plan {
  readonly seq: number;
  readonly scope: string;
  /** There were rows before: what the snapshot does not name must go. */
  readonly again: boolean;
}

const HISTORY = "core.change";

/** The first load: which parts are in, durable after every page, so that a cut or a reload goes on where it was. */
export class Load {
  constructor(
    private readonly store: LocalStore,
    private readonly db: LocalStore["db"],
  ) {}

  get isUnderWay(): boolean {
    return this.store.keep.get<Plan>("load") !== undefined;
  }

  begin(snapshot: SnapshotAnswer): void {
    this.store.transaction(() => {
      const again = this.store.keep.get<number>("since") !== undefined || this.isUnderWay;
      this.db.run("DELETE FROM part");
      this.db.run("DELETE FROM seen");
      snapshot.parts.forEach(({ entity, count }, pos) => {
        // Of nothing there is nothing to ask: what comes later is in the feed.
        const finished = count === 0;
        const known = this.store.records.has(entity);
        this.db.run("INSERT INTO part (pos, entity, count, finished) VALUES (?, ?, ?, ?)", [
          pos,
          entity,
          count,
          finished ? 1 : 0,
        ]);
        if (finished && again && known) this.dropUnseen(entity);
      });
      this.store.keep.put("load", { seq: snapshot.seq, scope: snapshot.scope, again } satisfies Plan);
    });
  }

  /** Only these entities anew: their tables took another shape. */
  beginOf(entities: readonly string[], position: number, scope: string): void {
    this.store.transaction(() => {
      this.db.run("DELETE FROM part");
      this.db.run("DELETE FROM seen");
      entities.forEach((entity, pos) =>
        this.db.run("INSERT INTO part (pos, entity, count) VALUES (?, ?, 0)", [pos, entity]),
      );
      this.store.keep.put("load", { seq: position, scope, again: true } satisfies Plan);
    });
  }

  next(): Part | null {
    return (
      this.db.get<Part>(
        "SELECT pos, entity, count, done, after FROM part WHERE finished = 0 ORDER BY pos LIMIT 1",
      ) ?? null
    );
  }

  following(part: Part): Part | null {
    const sql =
      "SELECT pos, entity, count, done, after FROM part WHERE finished = 0 AND pos > ? ORDER BY pos LIMIT 1";
    return this.db.get<Part>(sql, [part.pos]) ?? null;
  }

  progress(): Progress {
    const sums = this.db.get<{ done: number; total: number }>(
      "SELECT coalesce(sum(done), 0) AS done, coalesce(sum(max(count, done)), 0) AS total FROM part",
    );
    return { done: sums?.done ?? 0, total: sums?.total ?? 0, entity: this.next()?.entity ?? "" };
  }

  /** One page of a part, with the place from which to go on. */
  apply(part: Part, page: ColumnarAnswer): void {
    const rows = rowsOf(page);
    this.store.transaction(() => {
      const { again } = this.plan();
      if (part.entity === HISTORY) this.store.history.storeColumns(page.columns, rows);
      else if (this.store.records.has(part.entity)) {
        const ids = rows.map((row) => row[page.columns.indexOf("id")] as string);
        if (again) {
          this.db.run("INSERT OR IGNORE INTO seen SELECT ?, value FROM json_each(?)", [
            part.entity,
            JSON.stringify(ids),
          ]);
        }
        this.store.shadows.serverPage(part.entity, { columns: page.columns, rows }, again ? "known" : "new");
        if (again && page.next === null) this.dropUnseen(part.entity);
      }
      this.db.run("UPDATE part SET done = done + ?, after = ?, finished = ? WHERE pos = ?", [
        rows.length,
        page.next ?? part.after,
        page.next === null ? 1 : 0,
        part.pos,
      ]);
    });
  }

  /** All parts are in: the feed goes on from the snapshot's place. */
  finish(): void {
    this.store.transaction(() => {
      const { seq, scope } = this.plan();
      this.store.keep.put("since", seq);
      this.store.keep.put("scope", scope);
      this.store.keep.put("contact", this.store.time());
      this.store.keep.drop("load");
      this.db.run("DELETE FROM part");
      this.db.run("DELETE FROM seen");
      this.store.outbox.reached(seq);
    });
  }

  private plan(): Plan {
    return this.store.keep.get<Plan>("load") ?? { seq: 0, scope: "", again: true };
  }

  private dropUnseen(entity: string): void {
    const known = [...this.store.shadows.serverVersions(entity).keys()];
    const seen = new Set(
      this.db.all<{ id: string }>("SELECT id FROM seen WHERE entity = ?", [entity]).map(({ id }) => id),
    );
    this.store.shadows.serverRemoved(
      entity,
      known.filter((id) => !seen.has(id)),
    );
  }
}

/** Columns into rows. */
export function rowsOf(page: ColumnarAnswer): unknown[][] {
  const count = page.data[0]?.length ?? 0;
  const rows: unknown[][] = [];
  for (let at = 0; at < count; at++) rows.push(page.data.map((column) => column[at]));
  return rows;
}
