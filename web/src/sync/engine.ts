import { fieldsMoved, forgetFields, shred } from "../outbox/forget";
import type { LocalStore } from "../outbox/local";
import type { Me } from "../model/me";
import { LongAgo } from "./longAgo";
import { Load, rowsOf, type Progress } from "./load";
import {
  bodyOf,
  Locked,
  NetworkDown,
  OtherPerson,
  Rejected,
  SignInNeeded,
  SlowDown,
  type Network,
} from "./network";
import { LIMITS } from "../outbox/outbox";
import { applyItems, News } from "./pull";
import type { ColumnarAnswer, InventoryAnswer, PullAnswer, PushAnswer, SnapshotAnswer } from "../model/words";

/** How a round with the server ended. */
export type RoundEnd =
  | { readonly kind: "quiet" }
  | { readonly kind: "offline" }
  | { readonly kind: "slow"; readonly seconds: number }
  | { readonly kind: "signin" }
  | { readonly kind: "other_person" }
  | { readonly kind: "locked"; readonly message: string }
  | { readonly kind: "update"; readonly message: string }
  | { readonly kind: "rejected"; readonly message: string }
  /** Something broke on this device (a full disk, a defect): tried again later. */
  | { readonly kind: "failed"; readonly error: unknown };

export interface DeviceKey {
  readonly id: string;
  readonly key: string;
}

export interface EngineParts {
  readonly store: LocalStore;
  readonly network: Network;
  readonly uuid: () => string;
  readonly deviceName: string;
  /** Something worth showing changed: progress, contact, counts. */
  readonly report: () => void;
}

interface MeAnswer extends Me {
  readonly seq: number;
  readonly scope: string;
  readonly expected?: number | null;
}

const PAGE = 1000;
const SNAPSHOT_PAGE = 2000;
const SMALLEST_PAGE = 100;
const FETCH_PAGE = 2000;
const INVENTORY_PAGE = 20_000;

/** One device's side of docs/protocol.md. `round` does all there is to do with the server and says how it ended. */
export class Engine {
  readonly load: Load;
  private readonly longAgo: LongAgo;
  progress: Progress | null = null;
  lastContact: string | null;
  private running: Promise<RoundEnd> | null = null;
  private greeted = false;
  private snapshotRows = SNAPSHOT_PAGE;

  constructor(private readonly parts: EngineParts) {
    this.load = new Load(parts.store, parts.store.db);
    this.longAgo = new LongAgo(parts.store);
    this.lastContact = parts.store.keep.get<string>("contact") ?? null;
    if (parts.store.reshaped.length && parts.store.keep.get("since") !== undefined && !this.load.isUnderWay) {
      parts.store.keep.put("reshaped", [...new Set([...this.reshaped(), ...parts.store.reshaped])]);
    }
  }

  /** Rounds never overlap: who asks during one gets the end of it. */
  round(): Promise<RoundEnd> {
    this.running ??= this.wholeRound().finally(() => (this.running = null));
    return this.running;
  }

  /** Ask again who we are: after a sign-in, or when rights may have changed. */
  forgetGreeting(): void {
    this.greeted = false;
  }

  get device(): DeviceKey | null {
    return this.parts.store.keep.get<DeviceKey>("device") ?? null;
  }

  get isLocked(): boolean {
    return this.parts.store.keep.get<boolean>("locked") === true;
  }

  headers(): Record<string, string> {
    const { device } = this;
    return device ? { "X-Device": device.id, "X-Device-Key": device.key } : {};
  }

  /** All changes of one record, older ones included. Answers whether there was something new. */
  async fetchHistory(entity: string, id: string): Promise<boolean> {
    const { changes } = await this.get<{ changes: PullAnswer["changes"] }>(`/api/history/${entity}/${id}`);
    return this.store.transaction(() => {
      const before = JSON.stringify(this.store.historyOf(entity, id));
      this.store.history.store(changes);
      return JSON.stringify(this.store.historyOf(entity, id)) !== before;
    });
  }

  /** A record that this device left on the server, with all below it. */
  async fetchWhole(entity: string, id: string): Promise<void> {
    const { items } = await this.get<{ items: PullAnswer["items"] }>(`/api/sync/whole/${entity}/${id}`);
    this.store.transaction(() => applyItems(this.store, items));
  }

  private async wholeRound(): Promise<RoundEnd> {
    try {
      if (!this.greeted || this.isLocked) await this.greet();
      this.followWindow();
      await this.loadReshaped();
      await this.deliver();
      if (this.store.keep.get("since") === undefined || this.load.isUnderWay) await this.loadEverything();
      for (;;) {
        await this.catchUp();
        if (!(await this.deliver())) break;
      }
      this.tidy();
      return { kind: "quiet" };
    } catch (error) {
      return this.endOf(error);
    }
  }

  private async endOf(error: unknown): Promise<RoundEnd> {
    if (error instanceof NetworkDown) return { kind: "offline" };
    if (error instanceof SlowDown) return { kind: "slow", seconds: error.seconds };
    if (error instanceof UpdateNeeded) return { kind: "update", message: error.message };
    if (error instanceof OtherPerson) return { kind: "other_person" };
    if (error instanceof SignInNeeded) {
      this.greeted = false;
      return { kind: "signin" };
    }
    if (error instanceof Locked) return this.lock(error.message);
    if (error instanceof Rejected) {
      this.greeted = false;
      // A device that the server does not know (any more) introduces itself anew.
      if (error.code.startsWith("device_")) this.store.keep.drop("device");
      return { kind: "rejected", message: error.message };
    }
    return { kind: "failed", error };
  }

  /** Who is signed in, with which rights; the device introduces itself once. */
  private async greet(): Promise<void> {
    const me = await this.get<MeAnswer>("/api/me");
    const known = this.store.me();
    if (known && (known.user.id !== me.user.id || known.workspace.id !== me.workspace.id))
      throw new OtherPerson();
    const moved = fieldsMoved(known, me);
    for (const { entity, withdrawn } of moved) forgetFields(this.store, entity, withdrawn);
    this.store.transaction(() => {
      this.store.keep.put("me", me);
      if (moved.length) this.store.shadows.rightsMoved();
      const anew = moved.filter(({ granted }) => granted.length).map(({ entity }) => entity);
      if (anew.length && this.store.keep.get("since") !== undefined)
        this.store.keep.put("reshaped", [...new Set([...this.reshaped(), ...anew])]);
      this.store.keep.drop("locked");
      // Nothing under way: the server knows best which number comes next.
      if (this.device && me.expected && !this.store.outbox.isUnderWay())
        this.store.keep.put("expected", me.expected);
    });
    if (moved.some(({ withdrawn }) => withdrawn.length)) shred(this.store);
    if (!this.device) await this.register();
    this.greeted = true;
    this.contact();
  }

  private async register(): Promise<void> {
    const id = this.store.keep.get<string>("device_id") ?? this.parts.uuid();
    // Kept before it is sent: a lost answer must not leave a second device behind.
    this.store.keep.put("device_id", id);
    try {
      const { key, expected } = await this.post<{ key: string; expected: number }>("/api/device", {
        id,
        name: this.parts.deviceName,
      });
      this.store.transaction(() => {
        this.store.keep.put("device", { id, key } satisfies DeviceKey);
        if (!this.store.outbox.isUnderWay()) this.store.keep.put("expected", expected);
      });
    } catch (error) {
      if (error instanceof Rejected && error.code === "device_taken") this.store.keep.drop("device_id");
      throw error;
    }
  }

  /** Sends what waits, oldest first. Answers whether anything was sent. */
  private async deliver(): Promise<boolean> {
    let delivered = false;
    let most = LIMITS.batches;
    for (;;) {
      const { taken, expected } = this.take(most);
      if (!taken) return delivered;
      let answer: PushAnswer;
      try {
        answer = await this.post<PushAnswer>("/api/sync/push", taken);
      } catch (error) {
        if (!(error instanceof Rejected) || error.status !== 413) throw error;
        if (most > 1) most = 1;
        else this.refuseTooLarge(taken.batches.map((batch) => batch.id));
        continue;
      }
      this.contact();
      if (answer.status === "update_first") throw new UpdateNeeded(UPDATE_FIRST);
      if (answer.status === "gap" && answer.expected === expected) {
        // Some of these were known to the server under other numbers: one by one it tells which.
        if (most === 1) throw new NetworkDown("the server asks for what it was given");
        most = 1;
        continue;
      }
      this.store.transaction(() => {
        if (answer.status === "gap") this.store.outbox.requeueFrom(answer.expected);
        else this.store.outbox.answered(answer, taken.batches, this.store.position);
        this.store.keep.put("expected", answer.expected);
        this.store.keep.put("contact", this.lastContact);
      });
      delivered = true;
      this.parts.report();
      if (answer.status === "locked") throw new Locked("locked", "");
    }
  }

  private take(most: number): { taken: ReturnType<LocalStore["outbox"]["take"]>; expected: number } {
    const expected = this.store.keep.get<number>("expected") ?? 1;
    return { taken: this.store.transaction(() => this.store.outbox.take(expected, most)), expected };
  }

  private refuseTooLarge(batches: readonly string[]): void {
    this.store.transaction(() => {
      for (const id of batches)
        this.store.outbox.refuseHere(id, "too_large", "La modifica è troppo grande per essere consegnata.");
    });
  }

  /** News until there are no more. */
  private async catchUp(): Promise<void> {
    const news = new News();
    let since = this.store.position;
    for (;;) {
      const scope = this.store.keep.get<string>("scope") ?? "";
      let page: PullAnswer;
      try {
        page = await this.get<PullAnswer>(
          `/api/sync/pull?since=${since}&limit=${PAGE}&scope=${encodeURIComponent(scope)}`,
        );
      } catch (error) {
        if (!(error instanceof Rejected) || error.code !== "bad_position") throw error;
        await this.loadAnew();
        return;
      }
      // Other rights, or another person's session in this browser: make sure before anything of it is written.
      if (page.reconcile) await this.greet();
      news.add(page);
      since = page.next;
      if (!page.more || news.isFull || page.reconcile) news.applyTo(this.store);
      if (page.reconcile) {
        await this.reconcile(page.scope);
        await this.loadReshaped();
      }
      if (!page.more) break;
    }
    this.contact();
  }

  /** Rights or teams changed: compare what we hold with what we may hold, entity by entity. */
  private async reconcile(scope: string): Promise<void> {
    const { parts } = await this.snapshot();
    const listed = new Set(parts.map((part) => part.entity));
    for (const entity of Object.keys(this.store.records.entities)) {
      if (listed.has(entity)) await this.reconcileEntity(entity);
      else
        this.store.transaction(() =>
          this.drop(entity, [...this.store.shadows.serverVersions(entity).keys()]),
        );
    }
    this.store.keep.put("scope", scope);
  }

  private async reconcileEntity(entity: string): Promise<void> {
    const listed = await this.inventory(entity, (path) => path);
    const within = this.longAgo.concerns(entity)
      ? await this.inventory(entity, (path) => this.longAgo.address(path))
      : listed;
    const held = this.store.shadows.serverVersions(entity);
    this.store.transaction(() =>
      this.drop(
        entity,
        [...held.keys()].filter((id) => !listed.has(id)),
      ),
    );
    const wanted = [...listed]
      .filter(([id, version]) => (held.has(id) ? held.get(id) !== version : within.has(id)))
      .map(([id]) => id);
    for (let at = 0; at < wanted.length; at += FETCH_PAGE) {
      const page = await this.post<ColumnarAnswer>("/api/sync/fetch", {
        entity,
        ids: wanted.slice(at, at + FETCH_PAGE),
      });
      this.store.transaction(() =>
        this.store.shadows.serverPage(entity, { columns: page.columns, rows: rowsOf(page) }),
      );
    }
  }

  private async inventory(
    entity: string,
    address: (path: string) => string,
  ): Promise<ReadonlyMap<string, number>> {
    const listed = new Map<string, number>();
    for (let after: string | null = ""; after !== null;) {
      const query = `after=${encodeURIComponent(after)}&limit=${INVENTORY_PAGE}`;
      const page: InventoryAnswer = await this.get(address(`/api/sync/inventory/${entity}?${query}`));
      page.ids.forEach((id, at) => listed.set(id, page.versions[at] ?? 0));
      after = page.next;
    }
    return listed;
  }

  private drop(entity: string, ids: readonly string[]): void {
    this.store.shadows.serverRemoved(entity, ids);
    this.store.history.forgetRecords(entity, ids);
  }

  /** The server does not know our place in the feed: everything again, the outbox stays. */
  private async loadAnew(): Promise<void> {
    this.load.begin(await this.snapshot());
    await this.loadEverything();
  }

  private async loadEverything(): Promise<void> {
    if (!this.load.isUnderWay) {
      let parts = await this.snapshot();
      if (this.longAgo.chooseFor(parts)) parts = await this.snapshot();
      this.load.begin(parts);
    }
    await this.loadParts();
    this.load.finish();
    this.longAgo.reached();
  }

  private async loadParts(): Promise<void> {
    try {
      let part = this.load.next();
      let coming = part ? this.snapshotPage(part.entity, part.after) : null;
      while (part && coming) {
        this.progress = this.load.progress();
        this.parts.report();
        const page = await coming.catch((error: unknown) => {
          // Perhaps a thin line that never gets a whole page through.
          this.snapshotRows = Math.max(SMALLEST_PAGE, Math.floor(this.snapshotRows / 2));
          throw error;
        });
        this.snapshotRows = Math.min(SNAPSHOT_PAGE, this.snapshotRows * 2);
        // The next page travels while this one is written.
        const following = this.load.following(part);
        coming =
          page.next !== null
            ? this.snapshotPage(part.entity, page.next)
            : following && this.snapshotPage(following.entity, following.after);
        coming?.catch(() => undefined);
        this.load.apply(part, page);
        part = this.load.next();
      }
    } finally {
      this.progress = null;
    }
  }

  private snapshotPage(entity: string, after: string): Promise<ColumnarAnswer> {
    return this.get<ColumnarAnswer>(
      this.longAgo.address(
        `/api/sync/snapshot/${entity}?after=${encodeURIComponent(after)}&limit=${this.snapshotRows}`,
      ),
    );
  }

  private snapshot(): Promise<SnapshotAnswer> {
    return this.get<SnapshotAnswer>(this.longAgo.address("/api/sync/snapshot"));
  }

  /** The person wants more or less of long ago than is here: these entities anew. */
  private followWindow(): void {
    const moved = this.longAgo.moved();
    if (!moved.length || this.store.keep.get("since") === undefined || this.load.isUnderWay) return;
    this.store.transaction(() => {
      this.store.keep.put("reshaped", [...new Set([...this.reshaped(), ...moved])]);
      this.longAgo.reached();
    });
  }

  private async loadReshaped(): Promise<void> {
    const entities = this.reshaped();
    if (!entities.length) return;
    const { parts } = await this.snapshot();
    const listed = entities.filter((entity) => parts.some((part) => part.entity === entity));
    this.load.beginOf(listed, this.store.position, this.store.keep.get<string>("scope") ?? "");
    this.store.keep.drop("reshaped");
    await this.loadParts();
    this.load.finish();
  }

  private reshaped(): string[] {
    return this.store.keep.get<string[]>("reshaped") ?? [];
  }

  /** Nothing is shown from now on; what was typed goes into quarantine, then the data is wiped from the device. */
  private async lock(message: string): Promise<RoundEnd> {
    this.store.keep.put("locked", true);
    this.parts.report();
    try {
      while (this.store.outbox.pending()) {
        const taken = this.store.transaction(() =>
          this.store.outbox.take(this.store.keep.get<number>("expected") ?? 1),
        );
        if (!taken) break;
        const answer = bodyOf<PushAnswer>(
          await this.parts.network.send({
            method: "POST",
            path: "/api/sync/push",
            body: taken,
            headers: this.headers(),
          }),
        );
        if (answer.status !== "locked" && answer.status !== "ok") break;
        this.store.transaction(() => {
          this.store.outbox.answered(answer, taken.batches, this.store.position);
          this.store.keep.put("expected", answer.expected);
        });
      }
      if (!this.store.outbox.pending()) this.store.wipeData();
    } catch {
      // Not delivered yet: the next round tries again. The store stays shut meanwhile.
    }
    return { kind: "locked", message };
  }

  /** Once a day. */
  private tidy(): void {
    const today = this.store.time().slice(0, 10);
    if (this.store.keep.get("tidied") === today) return;
    this.store.transaction(() => {
      this.store.outbox.forgetOld();
      this.store.keep.put("tidied", today);
    });
  }

  /** Written to disk only along with something else: a commit after every poll would cost more than it tells. */
  private contact(): void {
    this.lastContact = this.store.time();
  }

  private get store(): LocalStore {
    return this.parts.store;
  }

  private async get<T>(path: string): Promise<T> {
    return bodyOf<T>(await this.parts.network.send({ method: "GET", path, headers: this.headers() }));
  }

  private async post<T>(path: string, body: unknown): Promise<T> {
    return bodyOf<T>(await this.parts.network.send({ method: "POST", path, body, headers: this.headers() }));
  }
}

class UpdateNeeded extends Error {}

const UPDATE_FIRST = "È pronta una nuova versione: ricarica la pagina per consegnare le modifiche.";
