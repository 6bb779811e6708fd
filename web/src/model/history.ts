/** One change of one record, as a timeline tells it. */
export interface HistoryRow {
  readonly seq: number | null; // null: not delivered yet
  readonly entity: string;
  readonly record: string;
  readonly version: number;
  readonly kind: "created" | "updated" | "deleted" | "restored" | "derived";
  readonly operation: string;
  readonly command: string;
  readonly batch: string;
  readonly changeset: string | null;
  readonly user: string | null;
  readonly device: string | null;
  readonly device_time: string | null;
  readonly at: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}
