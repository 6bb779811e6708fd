import type { Database } from "./database";

/** Small values by name. `keep` is the store's own memory; `draft` and `setting` are the person's. */
export class Keep {
  constructor(
    private readonly db: Database,
    private readonly table: "keep" | "draft" | "setting",
  ) {}

  get<T>(key: string): T | undefined {
    const found = this.db.value(`SELECT value FROM ${this.table} WHERE key = ?`, [key]);
    return typeof found === "string" ? (JSON.parse(found) as T) : undefined;
  }

  put(key: string, value: unknown): void {
    this.db.run(
      `INSERT INTO ${this.table} VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [key, JSON.stringify(value ?? null)],
    );
  }

  drop(key: string): void {
    this.db.run(`DELETE FROM ${this.table} WHERE key = ?`, [key]);
  }

  all(): Record<string, unknown> {
    const rows = this.db.all<{ key: string; value: string }>(
      `SELECT key, value FROM ${this.table} ORDER BY key`,
    );
    return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
  }
}
