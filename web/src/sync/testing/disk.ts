import type { Database, Value } from "../../store/database";

/** The process ends here: nothing after this line happens. */
export class Killed extends Error {}

export class DiskFull extends Error {
  readonly resultCode = 13;
}

/** A disk that can be full, and a machine that can stop between any two statements. */
export class FaultyDisk implements Database {
  dead = false;
  full: number | null = null;
  private left: number | null = null;
  private inTransaction = false;

  constructor(private readonly db: Database) {}

  crashAfter(statements: number): void {
    this.left = statements;
  }

  revive(): void {
    this.dead = false;
    this.left = null;
    this.full = null;
  }

  run(sql: string, params?: readonly Value[]): void {
    this.tick(true);
    this.db.run(sql, params);
  }
  all<T extends object>(sql: string, params?: readonly Value[]): T[] {
    this.tick(false);
    return this.db.all<T>(sql, params);
  }
  get<T extends object>(sql: string, params?: readonly Value[]): T | undefined {
    this.tick(false);
    return this.db.get<T>(sql, params);
  }
  value(sql: string, params?: readonly Value[]): Value | undefined {
    this.tick(false);
    return this.db.value(sql, params);
  }
  transaction<T>(work: () => T, durable?: boolean): T {
    if (this.inTransaction) return work();
    this.inTransaction = true;
    try {
      return this.db.transaction(work, durable);
    } finally {
      this.inTransaction = false;
    }
  }
  close(): void {
    this.dead = true;
  }

  private tick(writes: boolean): void {
    if (this.dead) throw new Killed();
    if (writes && this.full !== null && --this.full < 0) throw new DiskFull("database or disk is full");
    if (this.left !== null && this.inTransaction && --this.left < 0) {
      this.dead = true;
      throw new Killed();
    }
  }
}
