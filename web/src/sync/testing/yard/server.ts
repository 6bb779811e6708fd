import type { Values } from "../../../model/words";
import type { Chance } from "../chance";
import { FakeServer, type FakeUser } from "../server";
import { ACTS, afresh, BOAT, CANCEL, CLOSE, COPY, LINE, ORDER, PART, REOPEN, YARD } from "./entities";

export const BAD = "-999.00";
/** Costs begin with it, so that none can hide anywhere. */
export const COST = "7777";
const ZONES = ["", "north", "south"] as const;
/** Of what stands there from the beginning: an id as everywhere, and yet one that is known again. */
const idOf = (kind: string, at: number) => `${kind}-0000-7000-8000-${String(at).padStart(12, "0")}`;

/** The yard's server: Anna sees all, Bruno the zones of the day, Carla no costs, as a rule. */
export class Yard {
  readonly fake: FakeServer;
  private numbers = 0;

  constructor(now: () => number) {
    this.fake = new FakeServer(YARD, new Set(), now, ACTS);
    const { fake } = this;
    for (const name of ["Anna", "Bruno", "Carla"]) fake.addUser(name.toLowerCase(), name);
    fake.refuse = (op) => (JSON.stringify(op).includes(BAD) ? { code: "invalid", message: "No." } : null);
    fake.settle = () => this.settle();
    const state =
      (to: string, numbered = false) =>
      (_: FakeServer, args: Values) => {
        const order = String(args["order"]);
        const found = fake.state(ORDER, order);
        if (!found || found.deleted) return { code: "not_found", message: "Non c'è." };
        const number = numbered ? { number: found.values["number"] || `n${++this.numbers}` } : {};
        fake.write(ORDER, order, { state: to, ...number }, "updated");
        return undefined;
      };
    const unseen = (act: ReturnType<typeof state>) => (server: FakeServer, args: Values, user: FakeUser) =>
      user.sees(ORDER, fake.state(ORDER, String(args["order"]))?.values ?? {})
        ? act(server, args)
        : { code: "not_found", message: "Non c'è." };
    fake.commands.set(CLOSE, unseen(state("closed", true)));
    fake.commands.set(REOPEN, unseen(state("draft")));
    fake.commands.set(CANCEL, unseen(state("cancelled")));
    fake.commands.set(
      COPY,
      unseen((_, args) => this.copy(args)),
    );
    fake.ways.set(CLOSE, { as: REOPEN, run: state("draft") });
    const boats = [1, 2].map((at) => idOf("b0a70000", at));
    for (const id of boats) fake.seed(BOAT, id, { name: id });
    ["", "north", "south"].forEach((zone, at) => {
      const [order, boat] = [idOf("0dde0000", at), at ? boats[0] : null];
      fake.seed(ORDER, order, { name: order, zone, boat, fee: "1.00", owner: "x" });
      const lines = [1, 2, 3].map((n) => idOf("11e00000", 10 * at + n));
      lines.forEach((line, n) =>
        fake.seed(LINE, line, { name: `${n}`, order, price: `${n + 1}.00`, cost: `${COST}.0${n}` }),
      );
      fake.seed(PART, idOf("9a970000", at), { name: "p", line: lines[0], price: "0.50" });
    });
    this.settle();
  }

  /** Who may see what moves: Bruno's zones, or the costs of one of the two. */
  administer(chance: Chance): void {
    if (chance.happens(0.5)) {
      const zones = new Set<unknown>(ZONES.filter(() => chance.happens(0.6)));
      this.fake.changeSight("bruno", (entity, values) => this.isIn(zones, entity, values));
    } else {
      const hidden: readonly FakeUser["hidden"][] = [
        {},
        { [LINE]: ["cost"] },
        { [LINE]: ["cost"], [ORDER]: ["costs"] },
      ];
      this.fake.hideFields(chance.pick(["bruno", "carla"]), chance.pick(hidden));
    }
  }

  private isIn(zones: ReadonlySet<unknown>, entity: string, values: Values): boolean {
    const up = (to: string, by: string) => this.fake.state(to, String(values[by]))?.values ?? {};
    if (entity === ORDER) return zones.has(values["zone"] ?? "");
    if (entity === LINE) return this.isIn(zones, ORDER, up(ORDER, "order"));
    return entity !== PART || this.isIn(zones, LINE, up(LINE, "line"));
  }

  /** What the real server does as the last act of a transaction. */
  private settle(): void {
    for (const [key, values] of afresh((entity) => this.fake.all(entity))) {
      const [entity = "", id = ""] = key.split("/");
      const now = this.fake.state(entity, id)?.values ?? {};
      const moved = Object.entries(values).filter(([name, value]) => now[name] !== value);
      if (moved.length) this.fake.write(entity, id, Object.fromEntries(moved), "derived");
    }
  }

  private copy({ order, copy, lines }: Values): { code: string; message: string } | undefined {
    const { fake } = this;
    const found = fake.state(ORDER, String(order));
    if (!found || found.deleted) return { code: "not_found", message: "Non c'è." };
    const { name, zone, boat, fee } = found.values;
    fake.write(ORDER, String(copy), { name, zone, boat, fee }, "created");
    for (const [from, to] of lines as [string, string][]) {
      const line = fake.state(LINE, from);
      if (!line || line.deleted) continue;
      const { name: text, price, cost } = line.values;
      fake.write(LINE, to, { name: text, order: copy, price, cost }, "created");
    }
    return undefined;
  }
}
