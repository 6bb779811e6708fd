/** The shapes of docs/protocol.md, as they travel. */

export type Values = Readonly<Record<string, unknown>>;
export type Act = "create" | "update" | "delete" | "restore";

export interface EditOp {
  readonly id: string;
  readonly kind: "edit";
  readonly act: Act;
  readonly entity: string;
  readonly record: string;
  readonly values: Values;
  readonly base: Values;
  readonly at: string;
}

export interface CommandOp {
  readonly id: string;
  readonly kind: "command";
  readonly command: string;
  readonly args: Values;
  /** By argument: fields of the record that it names, as the person had them before them. */
  readonly seen?: Readonly<Record<string, Values>>;
  readonly at: string;
}

export type Op = EditOp | CommandOp;

export interface WireBatch {
  readonly id: string;
  readonly n: number;
  readonly changeset: string | null;
  readonly ops: readonly Op[];
}

export interface Receipt {
  readonly op: string;
  readonly state: "applied" | "merged" | "refused" | "quarantined";
  readonly seq: number | null;
  readonly code: string;
  readonly message: string;
  readonly data: Values;
}

export interface PushAnswer {
  readonly status: "ok" | "gap" | "update_first" | "locked";
  readonly expected: number;
  readonly seq: number;
  readonly receipts: readonly Receipt[];
}

export interface FeedItem {
  readonly seq: number;
  readonly entity: string;
  readonly id: string;
  readonly version?: number;
  readonly values?: Values;
  readonly removed?: boolean;
}

export interface FeedChange {
  readonly seq: number;
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
  readonly before: Values;
  readonly after: Values;
}

export interface PullAnswer {
  readonly since: number;
  readonly next: number;
  readonly more: boolean;
  readonly scope: string;
  readonly reconcile: boolean;
  readonly schema: number;
  readonly items: readonly FeedItem[];
  readonly changes: readonly FeedChange[];
}

export interface SnapshotAnswer {
  readonly seq: number;
  readonly scope: string;
  readonly schema: number;
  readonly parts: readonly { readonly entity: string; readonly count: number }[];
}

export interface ColumnarAnswer {
  readonly entity: string;
  readonly columns: readonly string[];
  readonly data: readonly (readonly unknown[])[];
  readonly next: string | null;
}

export interface InventoryAnswer {
  readonly ids: readonly string[];
  readonly versions: readonly number[];
  readonly next: string | null;
}

/** What one operation does to one record, as far as the device can tell: replayed over the server's last state. */
export interface Effect {
  readonly act: Act;
  readonly entity: string;
  readonly record: string;
  readonly values: Values;
  readonly base: Values;
  /** The row as it was when deleted: what a restore shows until the server answers. */
  readonly image?: Values;
}
