import type { Commands } from "../../../model/acts";
import { isDecimal } from "../../../model/meta";
import { sameValue } from "../../../model/same";
import { makeUuid } from "../../../model/uuid";
import type { Values } from "../../../model/words";
import type { Database } from "../../../store/database";
import { Chance } from "../chance";
import type { FakeServer } from "../server";
import { YardDevice } from "./device";
import { CLOSE, ORDER, LINE, PART, SHUT, TABLES, YARD } from "./entities";
import { Hands, type Focus } from "./hands";
import { Broken } from "./judge";
import { Yard } from "./server";

/** Four to eight devices of three people who work on the same orders, and everything that can come in between. */
export class YardSimulation {
  readonly chance: Chance;
  readonly server: FakeServer;
  readonly hands: Hands;
  /** What the devices believe of acts, where that is not what is declared. */
  acts: Commands | null = null;
  private readonly yard: Yard;
  private readonly devices: YardDevice[] = [];
  private time = Date.parse("2026-11-22T10:00:00Z");
  private ticks = 0;
  /** Nobody does anything any more, and everything arrives. */
  isCalm = false;

  constructor(seed: number, focus: Focus = {}) {
    this.chance = new Chance(seed);
    this.yard = new Yard(() => this.time);
    this.server = this.yard.fake;
    this.hands = new Hands(this.chance, () => this.uuid(), focus);
  }

  async run(steps: number, open: () => Promise<Database>): Promise<void> {
    const users = ["anna", "bruno", "carla"];
    const count = 4 + this.chance.below(5);
    for (let at = 0; at < count; at++) {
      const device = new YardDevice(this, users[at % 3] ?? "anna", await open(), at === 3);
      this.devices.push(device);
      await device.round();
    }
    for (let step = 0; step < steps; step++) {
      this.time += 1000;
      const device = this.chance.pick(this.devices);
      await this.step(device);
      device.check();
    }
    this.isCalm = true;
    await this.calm();
    for (const device of this.devices) this.checkDevice(device);
    this.checkServer();
  }

  now(): number {
    return this.time;
  }

  tick(): number {
    return ++this.ticks;
  }

  uuid(): string {
    return makeUuid(this.time, (bytes) => this.chance.bytes(bytes));
  }

  private async step(device: YardDevice): Promise<void> {
    const what = this.chance.weighted({ act: 58, round: 26, lose: 12, kill: 2, crash: 2, rights: 3 });
    const loss = { after: this.chance.below(7), what: this.chance.pick(["request", "answer"] as const) };
    if (what === "act") device.act();
    else if (what === "round") await device.round();
    else if (what === "lose") await device.round(loss);
    else if (what === "kill") device.boot();
    else if (what === "rights") this.yard.administer(this.chance);
    else {
      device.crashSoon(this.chance.below(40));
      await device.round();
    }
  }

  private async calm(): Promise<void> {
    for (let round = 0; round < 3; round++)
      for (const device of this.devices) {
        await device.round();
        device.check();
      }
  }

  /** In the end each device holds what its person may see, and what was promised has come true or was refused. */
  private checkDevice(device: YardDevice): void {
    const { store, user } = device;
    if (store.outbox.pending()) throw new Broken(`${user}: something is still pending after calm`);
    const truth = this.server.truth(user);
    const hidden = this.server.hiddenFrom(user);
    for (const entity of TABLES) {
      const held = new Map(store.list({ entity }, 0, 5000).map((row) => [row.id, row]));
      for (const [key, { values }] of truth) {
        if (!key.startsWith(`${entity}/`)) continue;
        const id = key.slice(entity.length + 1);
        const row = held.get(id);
        held.delete(id);
        if (!row) throw new Broken(`${user} misses ${key}`);
        for (const { name, kind } of Object.values(YARD[entity]?.fields ?? {}))
          if (
            !hidden[entity]?.includes(name) &&
            !sameValue(isDecimal(kind) ? "money" : kind, row[name], values[name])
          )
            throw new Broken(
              `in the end ${user} sees ${name} ${String(row[name])} of ${key}, the server ${String(values[name])}`,
            );
      }
      if (held.size) throw new Broken(`${user} still holds ${[...held.keys()].join()} of ${entity}`);
    }
    for (const { batch, ops } of device.promised) {
      const state = store.outbox.stored(batch)?.state ?? "nowhere";
      const told = ops.map((op) => this.server.receipt(op.id)?.state);
      const done = told.filter((one) => one === "applied" || one === "merged").length;
      const isRight =
        state === "withdrawn" || state === "refused"
          ? done === 0
          : done === ops.length && state !== "nowhere";
      if (!isRight) throw new Broken(`batch ${batch} is ${state} here, the server says ${told.join()}`);
    }
    device.checkDependence();
  }

  /** Seen from the history: an order closed with the total that its author saw, and nothing written on a closed one. */
  private checkServer(): void {
    const now = new Map<string, Values>();
    const saw = new Map(this.devices.flatMap((device) => [...device.saw]));
    const orderOf = (entity: string, row: Values | undefined): string | null => {
      if (entity === LINE) return row ? String(row["order"]) : null;
      return entity === PART ? orderOf(LINE, now.get(String(row?.["line"]))) : null;
    };
    for (const { entity, record, kind, operation, command, after, before } of this.server.feed) {
      const old = now.get(record);
      now.set(record, { ...old, ...after });
      if (kind === "sight") continue;
      if (command === CLOSE && entity === ORDER && saw.has(operation)) {
        const total = (old?.["total"] as string | undefined) ?? "0.00";
        if (!sameValue("money", total, saw.get(operation)))
          throw new Broken(`${record} was closed at ${total}, its author saw ${String(saw.get(operation))}`);
      }
      const written = Object.keys({ ...before, ...after });
      const orders = entity === ORDER ? [record] : [orderOf(entity, old), orderOf(entity, now.get(record))];
      for (const order of orders) {
        const state = order === record ? old?.["state"] : now.get(order ?? "")?.["state"];
        const free =
          entity === ORDER && written.every((name) => name === "owner" || (command && name !== "name"));
        if (SHUT.includes(state) && !free)
          throw new Broken(`${kind} of ${record} survived on a frozen order`);
      }
    }
  }
}
