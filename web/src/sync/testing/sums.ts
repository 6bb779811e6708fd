import { isDecimal, type Entities, type EntityMeta, type FieldMeta, type Row } from "../../model/meta";
import { sameValue } from "../../model/same";
import { entity } from "../../model/testing/entities";
import type { Twins } from "../../model/twins";
import { makeUuid } from "../../model/uuid";
import type { Values } from "../../model/words";
import { LocalStore } from "../../outbox/local";
import type { Database } from "../../store/database";
import { Engine } from "../engine";
import { NetworkDown } from "../network";
import { Chance } from "./chance";
import { FakeServer } from "./server";

/** A document with lines of two floors, and a card that counts documents. */
const [DOCK, SHEET, LINE, PART] = ["sums.dock", "sums.sheet", "sums.line", "sums.part"] as const;
const BAD = "-999.00";

const field = (name: string, kind: FieldMeta["kind"], more: Partial<FieldMeta> = {}): FieldMeta => ({
  name,
  label: name,
  kind,
  required: false,
  merge: "plain",
  readOnly: false,
  ...more,
});
const money = (name: string) => field(name, "money", { decimals: 2 });
const derived = (name: string) => field(name, "money", { decimals: 2, readOnly: true, initial: "0.00" });
const of = (to: string, by: string, reads: readonly string[]) => ({ entity: to, by, reads });

export const SUMS: Entities = Object.fromEntries(
  [
    entity(
      DOCK,
      [
        field("name", "text"),
        field("sheets", "integer", { readOnly: true, initial: 0 }),
        derived("worth"),
        field("last", "date", { readOnly: true }),
      ],
      {
        summaries: [
          { field: "sheets", entity: SHEET, by: "dock", how: "count", value: "", where: null, floor: 0 },
          { field: "worth", entity: SHEET, by: "dock", how: "sum", value: "total", where: null, floor: 2 },
          {
            field: "last",
            entity: SHEET,
            by: "dock",
            how: "latest",
            value: "day",
            floor: 0,
            where: { field: "name", op: "is_not", value: "void" },
          },
        ],
      },
    ),
    entity(
      SHEET,
      [
        field("name", "text"),
        field("dock", "ref", { to: DOCK }),
        field("day", "date"),
        money("fee"),
        derived("total"),
      ],
      {
        children: [{ entity: LINE, field: "sheet", label: "", lines: true }],
        derived: [
          {
            rule: "sums.sheet",
            fields: ["total"],
            reads: ["fee"],
            lines: { lines: of(LINE, "sheet", ["amount"]) },
            floor: 1,
          },
        ],
      },
    ),
    entity(
      LINE,
      [field("name", "text"), field("sheet", "ref", { to: SHEET }), money("price"), derived("amount")],
      {
        parent: "sheet",
        children: [{ entity: PART, field: "line", label: "", lines: true }],
        derived: [
          {
            rule: "sums.line",
            fields: ["amount"],
            reads: ["price"],
            lines: { parts: of(PART, "line", ["price"]) },
            floor: 0,
          },
        ],
      },
    ),
    entity(PART, [field("name", "text"), field("line", "ref", { to: LINE }), money("price")], {
      parent: "line",
    }),
  ].map((meta) => [meta.key, meta]),
);

const cents = (value: unknown) => Math.round(Number(value ?? 0) * 100);
const euros = (value: number) => (value / 100).toFixed(2);
const total = (rows: readonly Values[], name: string) => rows.reduce((all, row) => all + cents(row[name]), 0);

export const TWINS: Twins = {
  "sums.line": ({ price }, { parts = [] }) => ({
    amount: euros(parts.length ? total(parts, "price") : cents(price)),
  }),
  "sums.sheet": ({ fee }, { lines = [] }) => ({ total: euros(total(lines, "amount") + cents(fee)) }),
};

export class Wrong extends Error {}

/** All of one place: the server's tables, or what a device shows. */
type Tables = (entity: string) => readonly (Values & { readonly id: string })[];

/** What should stand in the derived fields, told in other words, from the lowest floor up. */
function afresh(tables: Tables): Map<string, Values> {
  const found = new Map<string, Values>();
  const amounts = new Map<string, Values[]>();
  for (const line of tables(LINE)) {
    const parts = tables(PART).filter((part) => part["line"] === line.id);
    const values = { amount: euros(parts.length ? total(parts, "price") : cents(line["price"])) };
    found.set(`${LINE}/${line.id}`, values);
    const sheet = String(line["sheet"]);
    amounts.set(sheet, [...(amounts.get(sheet) ?? []), values]);
  }
  for (const sheet of tables(SHEET)) {
    const sum = total(amounts.get(sheet.id) ?? [], "amount") + cents(sheet["fee"]);
    found.set(`${SHEET}/${sheet.id}`, { total: euros(sum) });
  }
  for (const dock of tables(DOCK)) {
    const sheets = tables(SHEET).filter((sheet) => sheet["dock"] === dock.id);
    const worth = sheets.map((sheet) => found.get(`${SHEET}/${sheet.id}`) ?? {});
    const days = sheets
      .filter((sheet) => sheet["name"] !== "void" && sheet["day"])
      .map((sheet) => String(sheet["day"]));
    const last = days.sort().at(-1) ?? null;
    found.set(`${DOCK}/${dock.id}`, { sheets: sheets.length, worth: euros(total(worth, "total")), last });
  }
  return found;
}

function check(tables: Tables, where: string): void {
  const expected = afresh(tables);
  for (const key of [DOCK, SHEET, LINE])
    for (const row of tables(key))
      for (const [name, value] of Object.entries(expected.get(`${key}/${row.id}`) ?? {}))
        if (!sameValue(isDecimal(SUMS[key]?.fields[name]?.kind) ? "money" : "text", row[name], value))
          throw new Wrong(
            `${where}: ${key} ${row.id} has ${name} ${String(row[name])}, not ${String(value)}`,
          );
}

/** Three devices, one server that settles its sums as the real one does, a network that loses. */
export class SumSimulation {
  private readonly chance: Chance;
  private readonly server: FakeServer;
  private readonly devices: SumDevice[] = [];
  private time = Date.parse("2026-11-22T10:00:00Z");

  constructor(seed: number) {
    this.chance = new Chance(seed);
    this.server = new FakeServer(SUMS, new Set(), () => this.time);
    this.server.addUser("anna", "Anna");
    this.server.refuse = (op) =>
      JSON.stringify(op).includes(BAD) ? { code: "invalid", message: "No." } : null;
    this.server.settle = () => this.settle();
    for (const id of ["dock-a", "dock-b"]) this.server.seed(DOCK, id, { name: id });
    for (const id of ["sheet-a", "sheet-b", "sheet-c"])
      this.server.seed(SHEET, id, { name: id, dock: "dock-a", day: "2026-01-01", fee: "1.00" });
    for (const id of ["1", "2", "3", "4"]) {
      this.server.seed(LINE, `line-${id}`, { name: id, sheet: "sheet-a", price: `${id}.00` });
      this.server.seed(PART, `part-${id}`, { name: id, line: "line-1", price: `0.${id}0` });
    }
    this.settle();
  }

  async run(steps: number, open: () => Promise<Database>): Promise<void> {
    for (let at = 0; at < 3; at++) this.devices.push(new SumDevice(this, await open()));
    await this.calm();
    for (let step = 0; step < steps; step++) {
      this.time += 1000;
      const device = this.chance.pick(this.devices);
      if (this.chance.happens(0.65)) device.act(this.chance);
      else await device.round(this.chance.pick(["", "", "", "request", "answer"]));
      for (const one of this.devices) one.check();
    }
    await this.calm();
    for (const device of this.devices) {
      device.check();
      device.checkAgainst(this.server);
    }
  }

  handle(request: Parameters<FakeServer["handle"]>[0]): ReturnType<FakeServer["handle"]> {
    return this.server.handle(request, "anna");
  }

  now(): number {
    return this.time;
  }

  uuid(): string {
    return makeUuid(this.time, (bytes) => this.chance.bytes(bytes));
  }

  private async calm(): Promise<void> {
    for (let round = 0; round < 3; round++) for (const device of this.devices) await device.round("");
  }

  /** What the real server does as the last act of a transaction. */
  private settle(): void {
    const tables: Tables = (key) => this.server.all(key);
    for (const [key, values] of afresh(tables)) {
      const [of = "", id = ""] = key.split("/");
      const now = this.server.state(of, id)?.values ?? {};
      const moved = Object.entries(values).filter(([name, value]) => now[name] !== value);
      if (moved.length) this.server.write(of, id, Object.fromEntries(moved), "derived");
    }
    check(tables, "server");
  }
}

class SumDevice {
  readonly store: LocalStore;
  private readonly engine: Engine;
  private loses = "";

  constructor(
    private readonly world: SumSimulation,
    db: Database,
  ) {
    const uuid = () => world.uuid();
    this.store = new LocalStore({
      db,
      entities: SUMS,
      commands: {},
      twins: TWINS,
      schema: 1,
      now: () => world.now(),
      uuid,
    });
    this.engine = new Engine({
      store: this.store,
      uuid,
      deviceName: "Simulato",
      report: () => undefined,
      network: {
        send: (request) => {
          const push = request.path.startsWith("/api/sync/push");
          if (push && this.loses === "request") return Promise.reject(new NetworkDown("lost"));
          const answer = world.handle(JSON.parse(JSON.stringify(request)) as typeof request);
          if (push && this.loses === "answer") return Promise.reject(new NetworkDown("lost"));
          return Promise.resolve(answer);
        },
        listen: () => () => undefined,
      },
    });
  }

  async round(loses: string): Promise<void> {
    this.loses = loses;
    await this.engine.round();
  }

  act(chance: Chance): void {
    const { store } = this;
    const edits = [1, 2, 3].slice(chance.below(3)).flatMap(() => this.edit(chance));
    const batch = store.outbox.queue(1)[0]?.id;
    if (chance.happens(0.1) && batch) store.undo(this.world.uuid(), batch);
    else store.batch(this.world.uuid(), edits);
  }

  private edit(chance: Chance): Parameters<LocalStore["batch"]>[1] {
    const kind = chance.weighted({ create: 4, price: 8, move: 4, remove: 2, fee: 2, sheet: 3 });
    const price = chance.happens(0.07) ? BAD : euros(chance.below(9000));
    const pick = (key: string) => {
      const rows = this.rows(key);
      return rows.length ? chance.pick(rows).id : "nobody";
    };
    const record = this.world.uuid();
    const below = chance.pick([LINE, PART]);
    const above = below === LINE ? { sheet: pick(SHEET) } : { line: pick(LINE) };
    if (kind === "create")
      return [{ act: "create", entity: below, record, values: { name: "new", price, ...above } }];
    const id = pick(below);
    if (id === "nobody") return [];
    if (kind === "price") return [{ act: "update", entity: below, record: id, values: { price } }];
    if (kind === "move") return [{ act: "update", entity: below, record: id, values: above }];
    if (kind === "remove") return [{ act: "delete", entity: below, record: id, values: {} }];
    const values =
      kind === "fee"
        ? { fee: price }
        : {
            dock: chance.pick([pick(DOCK), null]),
            name: chance.pick(["void", "good"]),
            day: `2026-0${1 + chance.below(9)}-01`,
          };
    return [{ act: "update", entity: SHEET, record: pick(SHEET), values }];
  }

  /** After every step: what is shown is the sum of what is shown; and sums are pending exactly where something below is. */
  check(): void {
    if (!this.store.me()) return;
    check((key) => this.rows(key), "device");
    const { db } = this.store;
    const stray = db.value(
      "SELECT record FROM derive WHERE batch NOT IN (SELECT id FROM batch WHERE live = 1)",
    );
    if (stray !== undefined)
      throw new Wrong(`the sum of ${String(stray)} is pending, and nothing below it is`);
    const kept = db.value(
      `SELECT record FROM shadow AS s WHERE NOT EXISTS (SELECT 1 FROM derive AS d WHERE d.entity = s.entity AND d.record = s.record)
       AND NOT EXISTS (SELECT 1 FROM touch AS t WHERE t.entity = s.entity AND t.record = s.record AND t.effect IS NOT NULL)`,
    );
    if (kept !== undefined) throw new Wrong(`${String(kept)} keeps a shadow without anything pending`);
  }

  checkAgainst(server: FakeServer): void {
    for (const key of Object.keys(SUMS)) {
      const held = new Map(this.rows(key).map((row) => [row.id, row]));
      for (const { id, ...values } of server.all(key)) {
        const row = held.get(id);
        if (!row) throw new Wrong(`the device misses ${key} ${id}`);
        this.same(SUMS[key], row, values);
      }
    }
  }

  private same(meta: EntityMeta | undefined, row: Row, values: Values): void {
    for (const { name, kind } of Object.values(meta?.fields ?? {}))
      if (!sameValue(kind, row[name], values[name]))
        throw new Wrong(
          `in the end ${row.id} shows ${name} ${String(row[name])}, the server ${String(values[name])}`,
        );
  }

  private rows(key: string): Row[] {
    return this.store.list({ entity: key }, 0, 5000);
  }
}
