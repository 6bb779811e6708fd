import { Engine, type RoundEnd } from "../sync/engine";
import { stateOf } from "../sync/light";
import type { Progress } from "../sync/load";
import { bodyOf, type Clock, type Network } from "../sync/network";
import { Pacer } from "../sync/pacer";
import type { Edit, HistoryRow, Me, Query, SyncState } from "./contract";
import type { Owner, Vault } from "../store/vault";
import { isFull, NobodySignedIn, StorageFull, StoreLocked } from "../store/failures";
import { LocalStore } from "../outbox/local";
import type { Commands } from "../model/acts";
import type { Entities } from "../model/meta";
import type { Twins } from "../model/twins";

export interface HostParts {
  readonly vault: Vault;
  readonly network: Network;
  readonly clock: Clock;
  readonly entities: Entities;
  /** The rules of derived values that this device can work out by itself. */
  readonly twins?: Twins;
  readonly commands: Commands;
  readonly schema: number;
  readonly uuid: () => string;
  readonly deviceName: string;
  readonly emit: (event: HostEvent) => void;
}

export type HostEvent =
  | { readonly kind: "changed"; readonly entities: readonly string[] }
  | { readonly kind: "state"; readonly state: HostState };

export interface HostState {
  readonly sync: Omit<SyncState, "leader">;
  readonly me: Me | null;
}

interface Open {
  readonly owner: Owner;
  readonly store: LocalStore;
  readonly engine: Engine;
  readonly pacer: Pacer;
}

/** The one who owns the store, in the leader's worker. Tabs call its methods by name. */
export class Host {
  private open: Open | null = null;
  private signInNeeded = false;
  private updateNeeded = false;
  private full = false;
  private online = true;
  private message = "";
  private asked = new Map<string, number>();

  constructor(private readonly parts: HostParts) {}

  /** Opens the last person's store, with or without a network. */
  async start(): Promise<void> {
    const owner = this.parts.vault.current();
    if (owner) this.bind(owner);
    else if (this.parts.vault.hasLeft()) await this.endSession();
    else await this.signedIn().catch(() => (this.signInNeeded = true));
    this.report();
  }

  state(): HostState {
    const open = this.open;
    const locked = open?.engine.isLocked ?? false;
    return {
      me: locked ? null : (open?.store.me() ?? null),
      sync: stateOf({
        bound: open !== null,
        locked,
        signInNeeded: this.signInNeeded,
        updateNeeded: this.updateNeeded,
        full: this.full,
        online: this.online,
        pending: open?.store.outbox.pending() ?? 0,
        review: open && !locked ? open.store.outbox.toReview() + open.store.unseenConflicts() : 0,
        progress: open && !locked ? progressOf(open) : null,
        lastContact: open?.engine.lastContact ?? null,
        message: this.message,
        keeps: this.parts.vault.keeps,
      }),
    };
  }

  // Reading

  list(query: Query, first: number, last: number) {
    const { store } = this.unlocked();
    const rows = store.list(query, first, last);
    // The whole order is worked out when this answer is on its way.
    this.parts.clock.after(40, () => this.open?.store === store && store.lists.warm());
    return rows;
  }

  count(query: Query) {
    return this.unlocked().store.lists.count(query);
  }

  letters(query: Query) {
    return this.unlocked().store.lists.letters(query);
  }

  ids(query: Query, limit: number) {
    return this.unlocked().store.lists.ids(query, limit);
  }

  rows(entity: string, ids: readonly string[]) {
    return this.unlocked().store.records.readMany(entity, ids);
  }

  record(entity: string, id: string) {
    const { store, engine } = this.unlocked();
    const row = store.record(entity, id);
    if (!row && store.records.entities[entity]?.window)
      void this.older(store, `whole ${id}`, entity, async () => {
        await engine.fetchWhole(entity, id);
        return true;
      });
    return row;
  }

  groups(query: Query, field: string, sum?: string) {
    return this.unlocked().store.lists.groups(query, field, sum);
  }

  search(text: string, limit: number) {
    return this.unlocked().store.search(text, limit);
  }

  historyOf(entity: string, id: string): readonly HistoryRow[] {
    const { store, engine } = this.unlocked();
    void this.older(store, `${entity}/${id}`, entity, () => engine.fetchHistory(entity, id));
    return store.historyOf(entity, id);
  }

  frozen(entity: string, ids: readonly string[], names?: readonly string[]) {
    return this.unlocked().store.guard.frozenAmong(entity, ids, names);
  }

  // Writing

  batch(id: string, edits: readonly Edit[], options?: { title?: string; changeset?: string }) {
    return this.write((store) => store.batch(id, edits, options));
  }

  run(id: string, command: string, args: Readonly<Record<string, unknown>>, guess?: readonly Edit[]) {
    return this.write((store) => store.run(id, command, args, guess));
  }

  undo(id: string, batchOrChangeset: string) {
    return this.write((store) => store.undo(id, batchOrChangeset));
  }

  discard(batch: string, withRest = false) {
    return this.write((store) => store.discard(batch, withRest));
  }

  resend(id: string, batch: string, corrected?: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
    return this.write((store) => store.resend(id, batch, corrected));
  }

  keepGet(table: "drafts" | "settings", key: string) {
    return this.unlocked().store[table].get<unknown>(key) ?? null;
  }

  keepPut(table: "drafts" | "settings", key: string, value: unknown) {
    this.write((store) => store[table].put(key, value), false);
  }

  keepDrop(table: "drafts" | "settings", key: string) {
    this.write((store) => store[table].drop(key), false);
  }

  queue(limit: number) {
    return this.unlocked().store.outbox.queue(limit);
  }

  // The server

  async now(): Promise<void> {
    if (!this.open) return this.signedIn().catch(() => undefined);
    await this.open.pacer.now();
  }

  /** The network is back, the window was looked at: worth a try. */
  poke(): void {
    this.open?.pacer.wake();
  }

  async signedIn(): Promise<void> {
    const me = bodyOf<Me>(
      await this.parts.network.send({
        method: "GET",
        path: "/api/me",
        headers: this.open?.engine.headers() ?? {},
      }),
    );
    const owner = { user: me.user.id, workspace: me.workspace.id };
    this.signInNeeded = false;
    this.message = "";
    if (!this.open || this.open.owner.user !== owner.user || this.open.owner.workspace !== owner.workspace) {
      this.close();
      this.parts.vault.setCurrent(owner);
      this.bind(owner);
      this.open?.store.keep.put("me", me);
      this.changedAll();
    } else {
      this.open.engine.forgetGreeting();
      this.open.pacer.wake();
    }
    this.report();
  }

  /** Delivers what it can, then wipes the device. With something undelivered only if `force`. */
  async signOut(force: boolean): Promise<{ done: boolean; waiting: number }> {
    const { open } = this;
    if (!open) return { done: true, waiting: 0 };
    if (open.store.outbox.pending()) await open.engine.round();
    const waiting = open.store.outbox.pending() + open.store.outbox.toReview();
    if (waiting && !force) return { done: false, waiting };
    const { owner } = open;
    this.close();
    this.parts.vault.destroy(owner);
    this.parts.vault.setCurrent(null);
    await this.endSession();
    this.changedAll();
    this.report();
    return { done: true, waiting };
  }

  /** Signing out without a network leaves the session open at the server: it is ended at the next occasion. */
  private async endSession(): Promise<void> {
    this.signInNeeded = true;
    const { network } = this.parts;
    await network
      .send({ method: "DELETE", path: "/_allauth/browser/v1/auth/session" })
      .catch(() => undefined);
  }

  /** What was typed here and the server has not taken, as a text to keep. */
  takeAway(): string {
    const { store } = this.opened();
    const undelivered = store.outbox
      .queue(1_000_000)
      .filter((batch) => batch.state !== "applied" && batch.state !== "merged");
    return JSON.stringify(
      { made: store.time(), who: store.me()?.user ?? null, batches: undelivered, drafts: store.drafts.all() },
      null,
      2,
    );
  }

  private bind(owner: Owner): void {
    const { vault, entities, commands, twins = {}, schema, clock, network, uuid, deviceName } = this.parts;
    const db = vault.open(owner);
    const store = new LocalStore({ db, entities, commands, twins, schema, now: () => clock.now(), uuid });
    if ((store.keep.get<number>("schema") ?? 0) > schema) {
      // A newer version has written here: this one must not touch the store any more.
      store.db.close();
      this.updateNeeded = true;
      return;
    }
    store.keep.put("schema", schema);
    store.watch((written) => this.parts.emit({ kind: "changed", entities: [...written] }));
    const engine = new Engine({ store, network, uuid, deviceName, report: () => this.report() });
    const pacer = new Pacer(
      engine,
      network,
      clock,
      () => store.position,
      (end) => this.ended(end),
    );
    this.open = { owner, store, engine, pacer };
    pacer.wake();
  }

  private close(): void {
    this.open?.pacer.stop();
    this.open?.store.db.close();
    this.open = null;
  }

  private write<T>(work: (store: LocalStore) => T, deliver = true): T {
    const { store, pacer } = this.unlocked();
    try {
      const result = work(store);
      if (this.full) {
        this.full = false;
        this.report();
      }
      if (deliver) {
        this.report();
        pacer.wake();
      }
      return result;
    } catch (error) {
      if (!isFull(error)) throw error;
      this.full = true;
      this.report();
      throw new StorageFull();
    }
  }

  private ended(end: RoundEnd): void {
    this.online = end.kind !== "offline";
    this.signInNeeded = end.kind === "signin";
    this.updateNeeded = end.kind === "update";
    this.message =
      end.kind === "locked" || end.kind === "update" || end.kind === "rejected" ? end.message : "";
    if (end.kind === "failed") {
      this.full = isFull(end.error);
      if (!this.full) console.error(end.error);
    } else if (end.kind === "quiet") this.full = false;
    if (end.kind === "locked") this.changedAll();
    if (end.kind === "other_person") void this.signedIn().catch(() => undefined);
    this.report();
  }

  /** What is not on this device, of a record that somebody looks at: from the server, once per opening of the card. */
  private async older(
    store: LocalStore,
    key: string,
    entity: string,
    fetch: () => Promise<boolean>,
  ): Promise<void> {
    const asked = this.asked.get(key) ?? 0;
    if (!this.online || this.parts.clock.now() - asked < 60_000) return;
    this.asked.set(key, this.parts.clock.now());
    try {
      if ((await fetch()) && this.open?.store === store)
        this.parts.emit({ kind: "changed", entities: [entity] });
    } catch {
      // What is here is shown; the rest waits for a better network.
    }
  }

  private opened(): Open {
    if (!this.open) throw new NobodySignedIn();
    return this.open;
  }

  private unlocked(): Open {
    const open = this.opened();
    if (open.engine.isLocked) throw new StoreLocked();
    return open;
  }

  private changedAll(): void {
    this.parts.emit({ kind: "changed", entities: Object.keys(this.parts.entities) });
  }

  private report(): void {
    this.parts.emit({ kind: "state", state: this.state() });
  }
}

/** A store that never finished its first load is loading, also before the first page is there. */
function progressOf({ engine, store }: Open): Progress | null {
  if (engine.progress) return engine.progress;
  return store.keep.get("since") === undefined ? engine.load.progress() : null;
}

/** What tabs may call. */
export const CALLS = [
  "state",
  "list",
  "count",
  "letters",
  "ids",
  "rows",
  "record",
  "groups",
  "search",
  "historyOf",
  "frozen",
  "batch",
  "run",
  "undo",
  "discard",
  "resend",
  "keepGet",
  "keepPut",
  "keepDrop",
  "queue",
  "now",
  "poke",
  "signedIn",
  "signOut",
  "takeAway",
] as const;
export type CallName = (typeof CALLS)[number];
