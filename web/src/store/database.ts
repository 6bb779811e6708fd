import type { Database as Handle, PreparedStatement } from "@sqlite.org/sqlite-wasm";

import { fold } from "../model/fold";

export type Value = string | number | null;
export type Found = Record<string, Value>;

/** SQLite as the store uses it: synchronous, one connection, statements prepared once. */
export interface Database {
  run(sql: string, params?: readonly Value[]): void;
  all<T extends object = Found>(sql: string, params?: readonly Value[]): T[];
  get<T extends object = Found>(sql: string, params?: readonly Value[]): T | undefined;
  value(sql: string, params?: readonly Value[]): Value | undefined;
  /**
   * All or nothing. A transaction inside another joins it. `durable`: on the disk before it returns, also if the power fails.
   * What came from the server needs no such care: it can be had again, and its place in the feed is lost along with it.
   */
  transaction<T>(work: () => T, durable?: boolean): T;
  close(): void;
}

/** The part of the official build that is used here. */
export type Engine = Pick<Handle, "exec" | "prepare" | "createFunction" | "close" | "isOpen">;

interface Prepared {
  readonly statement: PreparedStatement;
  readonly columns: readonly string[];
}

const KEPT_STATEMENTS = 150;

export function wrap(handle: Engine): Database {
  handle.createFunction("fold", (_context, text) => (typeof text === "string" ? fold(text) : text) as Value, {
    deterministic: true,
  });
  return new Connection(handle);
}

class Connection implements Database {
  private readonly statements = new Map<string, Prepared>();
  private depth = 0;
  private durable: boolean | null = null;

  constructor(private readonly handle: Engine) {}

  run(sql: string, params: readonly Value[] = []): void {
    this.stepping(sql, params, ({ statement }) => {
      while (statement.step());
    });
  }

  all<T extends object>(sql: string, params: readonly Value[] = []): T[] {
    return this.stepping(sql, params, (prepared) => {
      const rows: T[] = [];
      while (prepared.statement.step()) rows.push(this.row(prepared) as T);
      return rows;
    });
  }

  get<T extends object>(sql: string, params: readonly Value[] = []): T | undefined {
    return this.stepping(sql, params, (prepared) =>
      prepared.statement.step() ? (this.row(prepared) as T) : undefined,
    );
  }

  value(sql: string, params: readonly Value[] = []): Value | undefined {
    return this.stepping(sql, params, ({ statement }) => {
      if (!statement.step()) return undefined;
      return statement.get(0) as Value;
    });
  }

  transaction<T>(work: () => T, durable = false): T {
    if (this.depth > 0) return work();
    this.setDurable(durable);
    this.handle.exec("BEGIN IMMEDIATE");
    this.depth = 1;
    try {
      const result = work();
      this.handle.exec("COMMIT");
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    } finally {
      this.depth = 0;
    }
  }

  close(): void {
    for (const { statement } of this.statements.values()) statement.finalize();
    this.statements.clear();
    if (this.handle.isOpen()) this.handle.close();
  }

  private setDurable(durable: boolean): void {
    if (durable === this.durable) return;
    this.handle.exec(`PRAGMA synchronous = ${durable ? "FULL" : "NORMAL"}`);
    this.durable = durable;
  }

  private rollBack(): void {
    try {
      this.handle.exec("ROLLBACK");
    } catch {
      // A full disk makes SQLite roll back by itself: then there is nothing left to undo.
    }
  }

  private stepping<T>(sql: string, params: readonly Value[], work: (prepared: Prepared) => T): T {
    const prepared = this.prepared(sql);
    try {
      if (params.length) prepared.statement.bind(params as Value[]);
      return work(prepared);
    } finally {
      prepared.statement.reset(true);
    }
  }

  private prepared(sql: string): Prepared {
    const known = this.statements.get(sql);
    if (known) {
      this.statements.delete(sql);
      this.statements.set(sql, known);
      return known;
    }
    const statement = this.handle.prepare(sql);
    const prepared = { statement, columns: statement.columnCount ? statement.getColumnNames([]) : [] };
    this.statements.set(sql, prepared);
    for (const [oldest, { statement: old }] of this.statements) {
      if (this.statements.size <= KEPT_STATEMENTS) break;
      old.finalize();
      this.statements.delete(oldest);
    }
    return prepared;
  }

  private row({ statement, columns }: Prepared): Found {
    const values = statement.get([]) as Value[];
    const row: Found = {};
    for (let at = 0; at < columns.length; at++) row[columns[at] as string] = values[at] ?? null;
    return row;
  }
}

/** Names come from the server's declarations; quoting keeps a surprising one from becoming SQL. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as an SQL literal: only where a parameter cannot stand (index and JSON path expressions). */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
