import type { Database } from "../../store/database";
import { LocalStore } from "../../outbox/local";
import type { Entities } from "../../model/meta";
import { Engine } from "../engine";
import { NetworkDown, type Answer, type Network, type Request } from "../network";
import { sameValue } from "../../model/same";
import { makeUuid } from "../../model/uuid";
import type { EditOp, Op } from "../../model/words";
import { Chance } from "./chance";
import { DiskFull, FaultyDisk, Killed } from "./disk";
import { entity, SAMPLE } from "../../model/testing/entities";
import { FakeServer, type ServerMutant } from "./server";

/** Bugs that a device could have. */
export type DeviceMutant =
  | "outbox_dropped_on_answer"
  | "outbox_purged_at_upgrade"
  | "cursor_before_rows"
  | "news_over_pending"
  | "batches_shuffled"
  | "effect_without_outbox"
  | "removals_ignored"
  | "refused_forgotten";
export type Mutant = ServerMutant | DeviceMutant;

export class Broken extends Error {}

const THING = "sample.thing";
const PLACE = "sample.place";
const PAIR = ["pair-1", "pair-2"] as const;
const BAD = "bad";

/** What the person at a device was told is saved. */
interface Promised {
  readonly batch: string;
  readonly ops: readonly Op[];
}

interface InFlight {
  readonly device: SimDevice;
  readonly generation: number;
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  answer: Answer | null;
}

/** Three devices, two people, one server, a bad network. `run` throws Broken with the reason, or ends well. */
export class Simulation {
  readonly chance: Chance;
  readonly server: FakeServer;
  readonly devices: SimDevice[] = [];
  readonly wire: InFlight[] = [];
  /** Requests that may come again, much later and in any order. */
  private ghosts: { user: string; request: Request }[] = [];
  private time = Date.parse("2026-11-22T10:00:00Z");
  private tokens = 0;

  constructor(
    seed: number,
    readonly mutants: ReadonlySet<Mutant>,
  ) {
    this.chance = new Chance(seed);
    this.server = new FakeServer(SAMPLE, mutants as ReadonlySet<ServerMutant>, () => this.now());
    this.server.addUser("anna", "Anna");
    this.server.addUser("bruno", "Bruno");
    this.server.refuse = (op) =>
      JSON.stringify(op).includes(`"${BAD}"`) ? { code: "invalid", message: "No." } : null;
    this.server.commands.set("add", (server, args) => {
      const record = args["record"] as string;
      const count = Number(server.state(THING, record)?.values["count"] ?? 0) + Number(args["by"]);
      if (server.state(THING, record)) server.write(THING, record, { count }, "updated");
    });
    for (const id of PAIR) this.server.seed(PLACE, id, { name: "0", city: "0" });
    for (let at = 0; at < 6; at++)
      this.server.seed(THING, `thing-${at}`, { name: `T${at}`, count: 0, state: at % 2 ? "open" : "new" });
  }

  async run(steps: number, open: () => Promise<Database>): Promise<void> {
    for (const user of ["anna", "anna", "bruno"]) this.devices.push(new SimDevice(this, user, await open()));
    // Most stories begin with loaded devices; in the others the first load is cut, too.
    if (this.chance.happens(0.8)) await this.calm(1);
    for (let step = 0; step < steps; step++) {
      this.time += 1000;
      await this.step();
      for (const device of this.devices) device.check();
    }
    await this.calm();
    for (const device of this.devices) this.checkDevice(device);
    await this.checkFresh(open);
    this.checkServer();
  }

  now(): number {
    return this.time;
  }

  uuid(): string {
    return makeUuid(this.time, (bytes) => this.chance.bytes(bytes));
  }

  private async step(): Promise<void> {
    const device = this.chance.pick(this.devices);
    const act = this.chance.weighted({
      edit: 24,
      sync: 18,
      request: 40,
      answer: 40,
      lose: 4,
      ghost: 3,
      kill: 1,
      crash: 1,
      full: 1,
      sight: 1.5,
      upgrade: 0.4,
      resend: 1,
    });
    const flying = this.wire.length ? this.chance.pick(this.wire) : null;
    if (act === "edit") device.act(this.chance);
    else if (act === "sync") device.startSync();
    else if (act === "request" && flying && !flying.answer) this.arrive(flying);
    else if (act === "answer" && flying?.answer) this.bringBack(flying);
    else if (act === "lose" && flying) this.lose(flying);
    else if (act === "ghost" && this.ghosts.length) {
      const ghost = this.chance.pick(this.ghosts);
      this.server.handle(ghost.request, ghost.user);
    } else if (act === "kill") device.reboot();
    else if (act === "crash") device.crashSoon(this.chance.below(25));
    else if (act === "full") device.fillDisk(this.chance);
    else if (act === "sight") this.changeSight();
    else if (act === "upgrade") device.upgrade();
    else if (act === "resend") device.resendRefused(this.chance);
    await drained();
  }

  private arrive(flying: InFlight): void {
    flying.answer = this.server.handle(copy(flying.request), flying.device.user);
    if (flying.request.method === "POST" && this.chance.happens(0.3))
      this.ghosts.push({ user: flying.device.user, request: copy(flying.request) });
    if (this.ghosts.length > 20) this.ghosts.shift();
  }

  private bringBack(flying: InFlight): void {
    this.forget(flying);
    if (flying.answer) flying.resolve(flying.answer);
  }

  private lose(flying: InFlight): void {
    this.forget(flying);
    flying.reject(new NetworkDown("lost"));
  }

  private forget(flying: InFlight): void {
    this.wire.splice(this.wire.indexOf(flying), 1);
  }

  private changeSight(): void {
    const only = this.chance.pick(["", "new", "open"]);
    this.server.changeSight(
      "bruno",
      (entity, values) => entity !== THING || !only || values["state"] === only,
    );
  }

  private async calm(rounds = 4): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      for (const device of this.devices) {
        device.startSync();
        for (let turn = 0; device.syncing || this.wire.length; turn++) {
          if (turn > 2000) throw new Broken("a device never comes to rest");
          const flying = this.wire[0];
          if (flying) {
            if (!flying.answer) this.arrive(flying);
            this.bringBack(flying);
          }
          await drained();
        }
        device.check();
      }
    }
  }

  /** Same scope, same tables. */
  private checkDevice(device: SimDevice): void {
    const { store } = device;
    if (store.outbox.pending())
      throw new Broken(`${device.user}: still ${store.outbox.pending()} pending after calm`);
    const truth = this.server.truth(device.user);
    for (const key of [THING, PLACE]) {
      const held = new Map(store.list({ entity: key }, 0, 5000).map((row) => [row.id, row]));
      for (const [name, row] of truth) {
        const [kind = "", id = ""] = name.split(/\/(.*)/s);
        if (kind !== key) continue;
        const shown = held.get(id);
        if (!shown) throw new Broken(`${device.user} misses ${name}`);
        if (shown.version !== row.version)
          throw new Broken(`${device.user} holds version ${shown.version} of ${name}, not ${row.version}`);
        for (const field of Object.values(SAMPLE[key]?.fields ?? {})) {
          if (!sameValue(field.kind, shown[field.name], row.values[field.name])) {
            throw new Broken(
              `${device.user} shows ${String(shown[field.name])} in ${name}.${field.name}, not ${String(row.values[field.name])}`,
            );
          }
        }
        held.delete(id);
      }
      if (held.size) throw new Broken(`${device.user} still holds ${[...held.keys()].join()} of ${key}`);
    }
    for (const promise of device.promised) {
      const stored = store.outbox.stored(promise.batch);
      if (!stored) throw new Broken(`batch ${promise.batch} vanished from ${device.user}`);
      if (stored.state === "withdrawn") {
        if (promise.ops.some((op) => this.server.receipt(op.id)))
          throw new Broken(`batch ${promise.batch} was withdrawn and arrived all the same`);
        continue;
      }
      for (const op of promise.ops)
        if (!this.server.receipt(op.id) && stored.code !== "depends_on_refused")
          throw new Broken(`operation ${op.id} never arrived`);
      const told = promise.ops.map(
        (op) => this.server.receipt(op.id)?.state === "refused" || !this.server.receipt(op.id),
      );
      if (told.some(Boolean) && !told.every(Boolean))
        throw new Broken(`half of batch ${promise.batch} was applied`);
      if (told.some(Boolean) !== (stored.state === "refused"))
        throw new Broken(`batch ${promise.batch} is ${stored.state}, the server says otherwise`);
    }
  }

  private async checkFresh(open: () => Promise<Database>): Promise<void> {
    for (const user of ["anna", "bruno"]) {
      const fresh = new SimDevice(this, user, await open());
      this.devices.push(fresh);
      await this.calm();
      this.devices.pop();
      this.checkDevice(fresh);
    }
  }

  /** Seen from the history: once, whole, in order, only what was meant, and the loser told. */
  private checkServer(): void {
    for (const [op, times] of this.server.applied)
      if (times > 1) throw new Broken(`operation ${op} was applied ${times} times`);
    const { feed } = this.server;
    const placeOf = new Map(feed.map((change) => [change.operation, change.seq]));
    for (const device of this.devices) {
      const last = new Map<string, number>();
      for (const { ops } of device.promised) {
        for (const op of ops) {
          const receipt = this.server.receipt(op.id);
          if (op.kind !== "edit" || !receipt || receipt.state === "refused") continue;
          if (receipt.seq === null) continue;
          const place = placeOf.get(op.id);
          if (place === undefined)
            throw new Broken(`operation ${op.id} was accepted and is not in the history`);
          if (place < (last.get(op.record) ?? 0))
            throw new Broken(`operations on ${op.record} were applied out of order`);
          last.set(op.record, place);
          this.checkEffect(op, place);
        }
      }
    }
    this.checkCounters();
  }

  private checkEffect(op: Op, place: number): void {
    if (op.kind !== "edit" || op.act !== "update") return;
    const { feed } = this.server;
    const change = feed[place - 1];
    const extra = Object.keys(change?.after ?? {}).filter((name) => !(name in op.values));
    if (extra.length) throw new Broken(`operation ${op.id} also wrote ${extra.join()}`);
    for (const [name, mine] of Object.entries(op.values)) {
      const field = SAMPLE[op.entity]?.fields[name];
      if (!field || field.merge !== "plain") continue;
      const before = feed.slice(0, place - 1).findLast((c) => c.record === op.record && name in c.after);
      if (!before || before.device === change?.device) continue;
      const [was, base] = [before.after[name], op.base[name]];
      const conflict = !sameValue(field.kind, was, base) && !sameValue(field.kind, was, mine);
      const receipt = this.server.receipt(op.id);
      if (conflict && receipt?.state !== "merged")
        throw new Broken(`the loser of ${op.record}.${name} was not told`);
    }
  }

  /** What an operation added to which record; an undo takes away what the undone had added. */
  private counted(op: Op): (readonly [string, number])[] {
    if (op.kind !== "command") return [[op.record, addedBy(op)]];
    if (op.command !== "core.undo_batch") return [[op.args["record"] as string, Number(op.args["by"])]];
    const undone = this.server.done.get(String(op.args["batch"])) ?? [];
    return undone.flatMap((each) => this.counted(each)).map(([record, by]) => [record, -by] as const);
  }

  private checkCounters(): void {
    const sums = new Map<string, number>();
    for (const { promised } of this.devices) {
      for (const { ops } of promised) {
        for (const op of ops) {
          const state = this.server.receipt(op.id)?.state;
          if (state !== "applied" && state !== "merged") continue;
          for (const [record, by] of this.counted(op)) sums.set(record, (sums.get(record) ?? 0) + by);
        }
      }
    }
    for (const [record, sum] of sums) {
      const row = this.server.state(THING, record);
      const count = Number(row?.values["count"]);
      if (row && count !== sum) throw new Broken(`${record} counts ${count}, not ${sum}`);
    }
  }

  token(): string {
    return `v${++this.tokens}`;
  }
}

class SimDevice {
  store!: LocalStore;
  syncing = false;
  /** Something broke that no fault of ours explains. */
  defect: unknown = null;
  readonly promised: Promised[] = [];
  private engine!: Engine;
  private generation = 0;
  private schema = 1;
  private readonly disk: FaultyDisk;
  /** What the person last wrote in a field, until the server's state that contains it is here. */
  private readonly wrote = new Map<
    string,
    { entity: string; record: string; name: string; value: unknown; op: string; batch: string }
  >();

  constructor(
    private readonly world: Simulation,
    readonly user: string,
    db: Database,
  ) {
    this.disk = new FaultyDisk(db);
    this.boot();
  }

  /** A person does something; it counts only if the device says it is saved. */
  act(chance: Chance): void {
    const { store } = this;
    if (!store.me()) return;
    const things = store.list({ entity: THING }, 0, 50);
    const thing = things.length ? chance.pick(things) : null;
    const kind = chance.weighted({ update: 40, two: 10, create: 8, remove: 4, pair: 12, add: 8, undo: 4 });
    const id = this.world.uuid();
    const value = chance.happens(kind === "pair" ? 0.25 : 0.06) ? BAD : this.world.token();
    if (kind === "create") {
      const record = this.world.uuid();
      this.save(() =>
        store.batch(id, [
          {
            act: "create",
            entity: THING,
            record,
            values: { name: value, state: chance.pick(["new", "open"]), count: 0 },
          },
        ]),
      );
    } else if (kind === "pair") {
      // Two records that always change together: nobody may ever see one without the other.
      if (PAIR.some((one) => !store.record(PLACE, one))) return;
      const name = value === BAD ? this.world.token() : value;
      const edits = PAIR.map((record) => ({
        act: "update" as const,
        entity: PLACE,
        record,
        values: { name },
      }));
      const spoiler =
        value === BAD && thing
          ? [{ act: "update" as const, entity: THING, record: thing.id, values: { email: BAD } }]
          : [];
      this.save(() => store.batch(id, [...edits.slice(0, 1), ...spoiler, ...edits.slice(1)]));
    } else if (kind === "undo") {
      const last = this.promised.at(-1);
      if (last) this.save(() => store.undo(id, last.batch) && id);
    } else if (!thing) return;
    else if (kind === "update") {
      const name = chance.pick(["name", "email", "phone"]);
      this.save(() =>
        store.batch(id, [{ act: "update", entity: THING, record: thing.id, values: { [name]: value } }]),
      );
    } else if (kind === "two") {
      this.save(() =>
        store.batch(id, [
          {
            act: "update",
            entity: THING,
            record: thing.id,
            values: {
              name: value,
              state: chance.pick(["new", "open"]),
              roles: [chance.pick(["customer", "supplier", "partner"])],
            },
          },
        ]),
      );
    } else if (kind === "remove")
      this.save(() => store.batch(id, [{ act: "delete", entity: THING, record: thing.id, values: {} }]));
    else {
      const by = 1 + chance.below(9);
      const guess = [
        {
          act: "update" as const,
          entity: THING,
          record: thing.id,
          values: { count: Number(thing["count"]) + by },
        },
      ];
      this.save(() => store.run(id, "add", { record: thing.id, by }, guess));
    }
  }

  startSync(): void {
    if (this.syncing) return;
    this.syncing = true;
    const { generation } = this;
    void this.engine.round().then((end) => {
      if (generation !== this.generation) return;
      this.syncing = false;
      if (end.kind === "failed" && this.disk.dead) this.reboot();
      else if (end.kind === "failed" && !(end.error instanceof DiskFull)) this.defect = end.error;
    });
  }

  /** The tab is gone; what is on the disk stays. */
  reboot(): void {
    this.generation++;
    this.syncing = false;
    for (const flying of [...this.world.wire])
      if (flying.device === this) this.world.wire.splice(this.world.wire.indexOf(flying), 1);
    this.boot();
  }

  crashSoon(statements: number): void {
    this.disk.crashAfter(statements);
  }

  fillDisk(chance: Chance): void {
    const before = JSON.stringify(this.store.list({ entity: THING }, 0, 100));
    const pending = this.store.outbox.pending();
    this.disk.full = chance.below(6);
    this.act(chance);
    const wasFull = this.disk.full < 0;
    this.disk.full = null;
    if (
      wasFull &&
      (JSON.stringify(this.store.list({ entity: THING }, 0, 100)) !== before ||
        this.store.outbox.pending() !== pending)
    ) {
      throw new Broken("a full disk left half a write behind");
    }
  }

  /** A new version of the application: other declarations, the same disk. */
  upgrade(): void {
    this.schema++;
    this.reboot();
    if (this.world.mutants.has("outbox_purged_at_upgrade"))
      this.disk.run("DELETE FROM batch WHERE live = 1 AND state = 'pending'");
  }

  resendRefused(chance: Chance): void {
    const refused = this.store.outbox.queue(500).filter((batch) => batch.state === "refused");
    if (!refused.length) return;
    const batch = chance.pick(refused);
    const corrected: Record<string, Record<string, unknown>> = {};
    for (const op of batch.ops) {
      const wrong = Object.entries(op.values ?? {}).filter(([, value]) => value === BAD);
      if (wrong.length)
        corrected[op.id] = Object.fromEntries(wrong.map(([name]) => [name, this.world.token()]));
    }
    const id = this.world.uuid();
    this.save(() => {
      this.store.resend(id, batch.id, corrected);
      return id;
    });
  }

  /** Nothing answered or waiting may flicker back, and pairs are never torn. */
  check(): void {
    if (this.defect) throw new Error("the engine failed", { cause: this.defect });
    if (this.disk.dead) {
      this.reboot();
      return;
    }
    const { store, world } = this;
    const pair = PAIR.map((id) => store.record(PLACE, id)?.["name"]);
    if (pair[0] !== pair[1]) throw new Broken(`${this.user} sees half a batch: ${pair.join(" and ")}`);
    for (const [key, { entity, record, name, value, op, batch }] of this.wrote) {
      const receipt = world.server.receipt(op);
      const stored = store.outbox.stored(batch);
      const settled = receipt && (receipt.state === "refused" || store.position >= (receipt.seq ?? 0));
      if (settled || !stored || stored.state === "refused" || stored.state === "withdrawn") {
        this.wrote.delete(key);
        continue;
      }
      const row = store.record(entity, record);
      // Gone from our sight: there is nothing to flicker.
      if (!row) continue;
      const field = SAMPLE[entity]?.fields[name];
      if (field && !sameValue(field.kind, row[name], value)) {
        throw new Broken(
          `${this.user}: ${record}.${name} jumped from ${String(value)} to ${String(row[name])}`,
        );
      }
    }
  }

  private boot(): void {
    const { world, disk } = this;
    disk.revive();
    // Each version knows one field more.
    const entities = grown(this.schema);
    this.store = new LocalStore({
      db: disk,
      entities,
      commands: {},
      schema: this.schema,
      now: () => world.now(),
      uuid: () => world.uuid(),
    });
    this.engine = new Engine({
      store: this.store,
      network: this.network(),
      uuid: () => world.uuid(),
      deviceName: "Simulato",
      report: () => undefined,
    });
    this.mutate();
  }

  private network(): Network {
    const { generation, world } = this;
    return {
      send: (request) =>
        new Promise((resolve, reject) => {
          if (generation === this.generation)
            world.wire.push({
              device: this,
              generation,
              request: copy(request),
              resolve,
              reject,
              answer: null,
            });
        }),
      listen: () => () => undefined,
    };
  }

  private save(work: () => string): void {
    try {
      const last = this.store.db.value("SELECT max(pos) FROM batch") ?? 0;
      work();
      const made = this.store.db.all<{ id: string }>("SELECT id FROM batch WHERE pos > ? ORDER BY pos", [
        last,
      ]);
      for (const { id } of made) this.remember(id);
    } catch (error) {
      if (error instanceof Killed) this.reboot();
      else if (!(error instanceof DiskFull)) throw error;
    }
  }

  private remember(batch: string): void {
    const ops = this.store.outbox.ops(batch);
    this.promised.push({ batch, ops: ops.map((op) => op.wire) });
    for (const { wire, effects } of ops) {
      for (const effect of effects) {
        const gone = effect.act === "delete" || effect.act === "restore";
        for (const key of this.wrote.keys())
          if (gone && key.startsWith(`${effect.record}.`)) this.wrote.delete(key);
        if (effect.act !== "update" && effect.act !== "create") continue;
        for (const [name, value] of Object.entries(effect.values)) {
          const field = SAMPLE[effect.entity]?.fields[name];
          if (field?.merge === "plain")
            this.wrote.set(`${effect.record}.${name}`, {
              entity: effect.entity,
              record: effect.record,
              name,
              value,
              op: wire.id,
              batch,
            });
        }
      }
    }
  }

  private mutate(): void {
    const { mutants } = this.world;
    const { store } = this;
    const { outbox, shadows } = store;
    if (mutants.has("outbox_dropped_on_answer")) {
      const answered = outbox.answered.bind(outbox);
      outbox.answered = (answer, sent) => answered(answer, sent, Infinity);
    }
    if (mutants.has("cursor_before_rows")) {
      // As if the machine had stopped after the place in the feed was kept and before the rows were.
      const page = shadows.serverPage.bind(shadows);
      shadows.serverPage = (...args) => (this.world.chance.happens(0.1) ? undefined : page(...args));
    }
    if (mutants.has("news_over_pending")) {
      shadows.serverPage = (entity, page) => store.records.writePage(entity, page);
    }
    if (mutants.has("removals_ignored")) shadows.serverRemoved = () => undefined;
    if (mutants.has("batches_shuffled")) {
      const take = outbox.take.bind(outbox);
      outbox.take = (expected, most) => {
        const taken = take(expected, most);
        if (!taken || taken.batches.length < 2) return taken;
        const turned = [...taken.batches]
          .reverse()
          .map((batch, at) => ({ ...batch, n: taken.batches[at]?.n ?? 0 }));
        return { ...taken, batches: turned };
      };
    }
    if (mutants.has("effect_without_outbox")) {
      const add = outbox.add.bind(outbox);
      outbox.add = (batch) => {
        if (this.world.chance.happens(0.1)) shadows.apply(batch.ops.flatMap((op) => op.effects));
        else add(batch);
      };
    }
    if (mutants.has("refused_forgotten")) {
      const answered = outbox.answered.bind(outbox);
      outbox.answered = (answer, sent, since) => {
        answered(answer, sent, since);
        this.disk.run("DELETE FROM batch WHERE state = 'refused'");
      };
    }
  }
}

function grown(schema: number): Entities {
  const extra = Array.from(
    { length: schema - 1 },
    (_, at) =>
      ({
        name: `extra_${at}`,
        label: "",
        kind: "text",
        required: false,
        merge: "plain",
        readOnly: false,
      }) as const,
  );
  const thing = SAMPLE[THING];
  if (!thing || !extra.length) return SAMPLE;
  return {
    ...SAMPLE,
    [THING]: entity(THING, [...Object.values(thing.fields), ...extra], {
      ...thing,
      fields: { ...thing.fields, ...Object.fromEntries(extra.map((f) => [f.name, f])) },
    }),
  };
}

function addedBy({ act, values, base }: EditOp): number {
  return act === "update" && "count" in values ? Number(values["count"]) - Number(base["count"]) : 0;
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function drained(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
