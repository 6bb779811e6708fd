import type { Edit } from "../../../model/edit";
import { Refused } from "../../../model/refused";
import type { Op, Values } from "../../../model/words";
import { LocalStore } from "../../../outbox/local";
import type { Database } from "../../../store/database";
import { Engine } from "../../engine";
import { NetworkDown, type Answer, type Request } from "../../network";
import { FaultyDisk, Killed } from "../disk";
import { Deeds } from "./deeds";
import { ACTS, LINE, ORDER, PART, TWINS, YARD } from "./entities";
import type { Deed } from "./hands";
import { Broken, Judge, orderOf, shownBy, type Shown } from "./judge";
import type { YardSimulation } from "./simulation";

/** What the person was told is saved, and what they had before them then. */
export interface Promised {
  readonly batch: string;
  readonly ops: readonly Op[];
  readonly orders: ReadonlySet<string>;
  readonly made: number;
  /** When the device learned that it was refused. */
  learned: number;
}

export class YardDevice {
  store!: LocalStore;
  readonly promised: Promised[] = [];
  /** By the act's operation: the total of the order as its author had it before them. */
  readonly saw = new Map<string, unknown>();
  /** Batches, and what names many of them. */
  private readonly undoable: string[] = [];
  private engine!: Engine;
  private disk!: FaultyDisk;
  private readonly judge: Judge;
  private isCut = false;
  /** In how many requests the network fails, and how. */
  private loss: { after: number; what: "request" | "answer" } | null = null;
  private isBusy = false;

  constructor(
    private readonly world: YardSimulation,
    readonly user: string,
    private readonly db: Database,
    /** Its line lets one batch through at a time. */
    private readonly isThin = false,
  ) {
    this.judge = new Judge(world.server, user);
    this.boot();
  }

  /** A disk of its own each time: what a process that died was still waiting for writes nothing any more. */
  boot(): void {
    (this.disk as FaultyDisk | undefined)?.close();
    const { world } = this;
    const disk = (this.disk = new FaultyDisk(this.db));
    const uuid = () => world.uuid();
    const now = () => world.now();
    const entities = YARD;
    this.store = new LocalStore({
      db: disk,
      entities,
      commands: world.acts ?? ACTS,
      twins: TWINS,
      schema: 1,
      now,
      uuid,
    });
    this.engine = new Engine({
      store: this.store,
      uuid,
      deviceName: "Simulato",
      report: () => undefined,
      network: { send: (request) => this.send(request), listen: () => () => undefined },
    });
    this.isBusy = false;
  }

  crashSoon(statements: number): void {
    this.disk.crashAfter(statements);
  }

  async round(loss: YardDevice["loss"] = null): Promise<void> {
    this.loss = loss;
    const { disk } = this;
    const end = await this.engine.round();
    const isDead = disk !== this.disk;
    this.isCut = isDead || end.kind !== "quiet";
    if (isDead || end.kind !== "failed") return;
    if (!disk.dead) throw end.error;
    this.boot();
  }

  private send(request: Request): Promise<Answer> {
    const loses = this.loss && --this.loss.after < 0 ? this.loss.what : "";
    if (loses === "request") return Promise.reject(new NetworkDown("lost"));
    const { batches = [] } = (request.body ?? {}) as { batches?: readonly unknown[] };
    if (this.isThin && batches.length > 1)
      return Promise.resolve({ status: 413, body: { code: "too_large", message: "", data: {} } });
    const answer = this.world.server.handle(JSON.parse(JSON.stringify(request)) as Request, this.user);
    // Nobody waits for the network: the person goes on while the answer travels.
    const goesOn = !this.world.isCalm && request.path.startsWith("/api/sync/");
    if (goesOn && this.world.chance.happens(request.method === "POST" ? 0.4 : 0.1) && !this.disk.dead)
      this.act();
    if (loses === "answer") return Promise.reject(new NetworkDown("lost"));
    return Promise.resolve(answer);
  }

  act(): void {
    const { store } = this;
    if (!store.me() || this.isBusy) return;
    this.learn();
    const deed = this.world.hands.next(store, this.undoable);
    if (!deed) return;
    const before = shownBy(store);
    const last = Number(store.db.value("SELECT max(pos) FROM batch") ?? 0);
    try {
      this.isBusy = true;
      this.does(deed);
    } catch (error) {
      if (error instanceof Killed) return this.boot();
      if (!(error instanceof Refused)) throw error;
      new Deeds(store).refused(deed, error, before, last);
      return;
    } finally {
      this.isBusy = false;
    }
    const made = store.db.all<{ id: string }>("SELECT id FROM batch WHERE pos > ? ORDER BY pos", [last]);
    new Deeds(store).done(deed, before, made.map(({ id }) => id)); // prettier-ignore
    for (const { id } of made) this.remember(id, before, deed);
  }

  private does(deed: Deed): void {
    const { store } = this;
    const id = this.world.uuid();
    if (deed.kind === "edits") store.batch(id, deed.edits);
    else if (deed.kind === "many") this.doesMany(id, deed.edits);
    else if (deed.kind === "act") store.run(id, deed.command, deed.args, deed.guess);
    else if (deed.kind === "undo") store.undo(id, deed.batch);
    else if (deed.kind === "resend") store.resend(id, deed.batch);
    else if (deed.kind === "discard") store.discard(deed.batch, this.world.chance.happens(0.5));
  }

  private doesMany(changeset: string, edits: readonly Edit[]): void {
    const half = Math.ceil(edits.length / 2);
    this.undoable.push(changeset);
    for (const some of [edits.slice(0, half), edits.slice(half)])
      this.store.batch(this.world.uuid(), some, { title: "Many", changeset });
  }

  private remember(batch: string, before: Shown, deed: Deed): void {
    const ops = this.store.outbox.ops(batch);
    const after = shownBy(this.store);
    const orders = new Set<string>();
    for (const { wire, effects } of ops) {
      if (wire.kind === "command" && deed.kind === "act") {
        this.saw.set(wire.id, before.get(ORDER)?.get(deed.order)?.["total"]);
        orders.add(deed.order);
      }
      for (const { entity, record, values, image } of effects)
        for (const shown of [before, after]) {
          const row: Values = { ...image, ...values, ...shown.get(entity)?.get(record), id: record };
          const order = [ORDER, LINE, PART].includes(entity as typeof ORDER)
            ? orderOf(shown, entity, row)
            : null;
          if (order) orders.add(order);
        }
    }
    const made = this.world.tick();
    this.undoable.push(batch);
    this.promised.push({ batch, ops: ops.map(({ wire }) => wire), orders, made, learned: Infinity });
  }

  private learn(): void {
    for (const promise of this.promised)
      if (promise.learned === Infinity && this.store.outbox.stored(promise.batch)?.state === "refused")
        promise.learned = this.world.tick();
  }

  check(): void {
    if (this.disk.dead) this.boot();
    this.learn();
    const { store } = this;
    if (store.keep.get("since") === undefined) return;
    const moving =
      store.keep.get("scope") !== this.world.server.scopeOf(this.user) ||
      this.engine.load.isUnderWay ||
      Boolean(store.keep.get<string[]>("reshaped")?.length);
    this.judge.check(store, this.isCut && moving);
  }

  /** A refused write took along what was done after it on the same order, as long as nobody knew better or moved its lines. */
  checkDependence(): void {
    const known = this.promised.filter((one) => this.world.server.stayed(one.ops));
    for (const cause of known.filter(({ learned }) => learned < Infinity))
      for (const later of known) {
        if (later.made <= cause.made || later.made > cause.learned) continue;
        const state = this.store.outbox.stored(later.batch)?.state ?? "";
        const order = [...later.orders].find((one) => cause.orders.has(one));
        if (order && (state === "applied" || state === "merged"))
          throw new Broken(`${order}: ${later.batch} left, and ${cause.batch} before it had been refused`);
      }
  }
}
