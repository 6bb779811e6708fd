/**
 * What screens may ask of the device. One implementation (`device/client.ts`), reached through the hooks below;
 * nobody else talks to the worker.
 */
import type { Edit } from "../model/edit";
import type { HistoryRow } from "../model/history";
import type { Me } from "../model/me";
import type { EntityMeta, Row } from "../model/meta";
import type { Hit, Query } from "../model/query";
import type { QueuedBatch } from "../model/queue";
import type { LetterStart } from "../store/letters";
import type { SyncState } from "../sync/state";
import type { ArgsOf, EditsFitting, Known, KnownCommand, ValuesOf } from "./typed";

export type { Edit, Hit, HistoryRow, LetterStart, Me, Query, QueuedBatch, SyncState };
export type { Scope } from "../model/me";

export interface Device {
  /** The declarations that this device works with. */
  readonly entities: Readonly<Record<string, EntityMeta>>;
  list(query: Query, first: number, last: number): Promise<readonly Row[]>;
  count(query: Query): Promise<number>;
  /** Where each letter begins in a list ordered by a text: "#", then "a" to "z". */
  letters(query: Query): Promise<readonly LetterStart[]>;
  /** Every id of the view, in its order, for select-all and export (at most `limit`). */
  ids(query: Query, limit: number): Promise<readonly string[]>;
  rows(entity: string, ids: readonly string[]): Promise<readonly Row[]>;
  record(entity: string, id: string): Promise<Row | null>;
  /** Counts (and sums of `sum`) by the values of one field: boards, counters, dashboards. */
  groups(
    query: Query,
    field: string,
    sum?: string,
  ): Promise<readonly { value: unknown; count: number; sum: string | null }[]>;
  /** Over all entities that have `search`: best first. */
  search(text: string, limit: number): Promise<readonly Hit[]>;
  history(entity: string, id: string): Promise<readonly HistoryRow[]>;

  /** Why records do not change now (of them `names`), by what they or the documents above them say, by id; only those that do not. */
  frozen(
    entity: string,
    ids: readonly string[],
    names?: readonly string[],
  ): Promise<Readonly<Record<string, string>>>;

  /**
   * Names and values as declared (device/typed.ts). Resolves when the operation is durable on this
   * device. What is frozen or in use throws Refused, and nothing is queued.
   */
  edit<const K extends string>(
    entity: Known<K>,
    id: string,
    values: ValuesOf<K>,
    base?: ValuesOf<K>,
  ): Promise<string>;
  create<const K extends string>(entity: Known<K>, values: ValuesOf<K>, id?: string): Promise<string>; // the record's id
  remove<const K extends string>(entity: Known<K>, id: string): Promise<string>; // the batch's id
  /** Stand or fall together. Returns the batch's id. More than 200 edits are cut in batches under one changeset. */
  batch<const E extends readonly Edit[]>(
    edits: E & EditsFitting<E>,
    options?: { title?: string; changeset?: string },
  ): Promise<string>;
  /** A named command, refused at once where its declared condition does not hold; `guess` is its effect as far as the device can tell, shown until the server answers. */
  run<const C extends string, const E extends readonly Edit[] = readonly Edit[]>(
    command: KnownCommand<C>,
    args: ArgsOf<C>,
    guess?: E & EditsFitting<E>,
  ): Promise<string>;
  /**
   * Undoes a batch or changeset. Never sent: withdrawn. With an act: whole, by the server, or Refused with the reason. Edits
   * alone: by a new batch; fields changed since are left alone and named. `by`: the id that this new batch is to bear.
   */
  undo(batchOrChangeset: string, by?: string): Promise<{ undone: number; left: readonly string[] }>;

  sync: Sync;
  drafts: Drafts;
  settings: Settings;
  /** Called after anything of that entity changed (own edit or news). Returns the end of the subscription. */
  watch(entity: string, changed: () => void): () => void;
}

/** What the person typed and has not saved: survives a closed tab or a crash. Never leaves the device. */
export interface Drafts {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  drop(key: string): Promise<void>;
}

/** Small preferences of this device (column widths, theme, last view). */
export interface Settings {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
}

export interface Sync {
  state(): SyncState;
  watch(changed: (state: SyncState) => void): () => void;
  now(): Promise<void>;
  /** Newest first: waiting ones, then delivered (kept 30 days), refused until decided. */
  queue(limit: number): Promise<readonly QueuedBatch[]>;
  /** Drop a refused batch: what it wanted disappears from the screen. What only waited for it goes along if so asked. */
  discard(batch: string, withRest?: boolean): Promise<void>;
  /** Send a refused batch's operations again as a new batch, with corrected values and today's base. */
  resend(
    batch: string,
    corrected?: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ): Promise<void>;
  /** After signing in: bind the store to the user, register the device, load. */
  signedIn(): Promise<void>;
  /** Refuses while something waits, unless `force`; `takeAway` gives the outbox as a file first. */
  signOut(force: boolean): Promise<{ done: boolean; waiting: number }>;
  takeAway(): Promise<Blob>;
  me(): Me | null;
}

/*
 * Hooks (device/hooks.ts), all live: they paint again when the data changes.
 *   useDevice(): Device
 *   useList(query): { total: number | null; length: number; get(index): Row | undefined; load(first, last): void }
 *       keeps the old rows until the new ones are there: no spinner, no flash
 *   useCount(query): number | null
 *   useRecord(entity, id): its row | null | undefined      (undefined: not read yet; null: is not there)
 *   useRows(query, limit): readonly Row[] | undefined
 *   useGroups(query, field, sum?)
 *   useHistory(entity, id)
 *   useSync(): SyncState
 *   useTitle(entity, id): string                        (name of a referenced record, cached)
 */
