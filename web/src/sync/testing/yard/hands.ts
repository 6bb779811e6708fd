import type { Edit } from "../../../model/edit";
import type { Row } from "../../../model/meta";
import type { LocalStore } from "../../../outbox/local";
import type { Chance } from "../chance";
import { BOAT, CANCEL, CLOSE, COPY, euros, LINE, ORDER, PART, REOPEN, TIMES } from "./entities";
import { BAD, COST } from "./server";

/** What a person is about to do: judged by what the device showed before. */
export type Deed =
  /** Of `many` in two batches under one changeset, as the bar below a list does it. */
  | { readonly kind: "edits" | "many"; readonly edits: readonly Edit[] }
  | {
      readonly kind: "act";
      readonly command: string;
      readonly order: string;
      readonly args: Edit["values"];
      readonly guess: readonly Edit[];
    }
  | { readonly kind: "undo"; readonly batch: string }
  | { readonly kind: "resend"; readonly batch: string }
  | { readonly kind: "discard"; readonly batch: string };

const WEIGHTS = {
  create: 5, price: 9, text: 3, move: 4, remove: 3, order: 6, zone: 2, boat: 2, owner: 2, unboat: 2, close: 9, reopen: 4,
  cancel: 1, copy: 2, undo: 9, tray: 2, many: 3,
}; // prettier-ignore
export type Focus = Partial<Record<keyof typeof WEIGHTS, number>>;

/** A person before a device: does at random what people do. */
export class Hands {
  constructor(
    private readonly chance: Chance,
    private readonly uuid: () => string,
    private readonly focus: Focus = {},
  ) {}

  next(store: LocalStore, batches: readonly string[]): Deed | null {
    const { chance } = this;
    const kind = chance.weighted({ ...WEIGHTS, ...this.focus });
    if (kind === "undo") {
      const last = batches.slice(-6);
      return last.length ? { kind, batch: chance.pick(last) } : null;
    }
    if (kind === "tray") {
      const refused = store.outbox.queue(500).filter((batch) => batch.state === "refused" && !batch.heldBy);
      const batch = refused.length ? chance.pick(refused).id : null;
      return batch ? { kind: chance.pick(["resend", "discard", "discard"]), batch } : null;
    }
    const act = { close: CLOSE, reopen: REOPEN, cancel: CANCEL, copy: COPY }[kind as "close"];
    if (act) return this.act(store, act);
    if (kind === "many") {
      const what = chance.pick(["price", "text", "owner", "zone", "remove", "move"]);
      const edits = [1, 2, 3, 4, 5].flatMap(() => this.edit(store, what));
      return edits.length > 1 ? { kind, edits } : null;
    }
    const many = [1, 2, 3].slice(chance.below(3));
    const edits = many.flatMap(() => this.edit(store, kind));
    return edits.length ? { kind: "edits", edits } : null;
  }

  private act(store: LocalStore, command: string): Deed | null {
    const order = this.any(store, ORDER);
    if (!order) return null;
    if (command !== COPY) {
      const state = { [CLOSE]: "closed", [REOPEN]: "draft", [CANCEL]: "cancelled" }[command];
      const inTime = TIMES[command]?.includes(order["state"]);
      const guess: Edit[] = [{ act: "update", entity: ORDER, record: order.id, values: { state } }];
      return inTime || this.chance.happens(0.3)
        ? { kind: "act", command, order: order.id, args: { order: order.id }, guess }
        : null;
    }
    const copy = this.uuid();
    const rows = store.naming(LINE, "order", ORDER, order.id);
    const lines = rows.map(({ id }) => [id, this.uuid()] as const);
    const { name, zone, boat, fee } = order;
    const guess: Edit[] = [
      { act: "create", entity: ORDER, record: copy, values: { name, zone, boat, fee } },
      ...rows.map((row, at): Edit => {
        const values = { name: row["name"], order: copy, price: row["price"], cost: row["cost"] };
        return { act: "create", entity: LINE, record: lines[at]?.[1] ?? "", values };
      }),
    ];
    return { kind: "act", command, order: order.id, args: { order: order.id, copy, lines }, guess };
  }

  private edit(store: LocalStore, kind: string): Edit[] {
    const { chance } = this;
    const price = chance.happens(0.07) ? BAD : euros(chance.below(9000));
    const hidden = Object.keys(store.me()?.rights[LINE]?.fields ?? {}).includes("cost");
    const cost = hidden ? {} : { cost: `${COST}.${10 + chance.below(90)}` };
    const below = chance.pick([LINE, LINE, PART]);
    const [order, line, row, boat] = [ORDER, LINE, below, BOAT].map((key) => this.any(store, key));
    const above = below === LINE ? { order: order?.id } : { line: line?.id };
    const update = (entity: string, of: Row | null | undefined, values: Edit["values"]): Edit[] =>
      of ? [{ act: "update", entity, record: of.id, values }] : [];
    if (!(below === LINE ? order : line)) return [];
    switch (kind) {
      case "create":
        return [
          {
            act: "create",
            entity: below,
            record: this.uuid(),
            values: { name: "new", price, ...above, ...(below === LINE ? cost : {}) },
          },
        ];
      case "price":
        return update(below, row, chance.happens(0.3) && below === LINE ? { price, ...cost } : { price });
      case "text":
        return update(below, row, { name: chance.happens(0.3) ? BAD : `t${chance.below(1000)}` });
      case "move":
        return update(below, row, above);
      case "remove": {
        const entity = chance.pick([LINE, LINE, PART, ORDER]);
        const gone = this.any(store, entity);
        return gone ? [{ act: "delete", entity, record: gone.id, values: {} }] : [];
      }
      case "order":
        return update(ORDER, order, chance.pick([{ name: `o${chance.below(1000)}` }, { fee: price }]));
      case "zone":
        return update(ORDER, order, { zone: chance.pick(["", "north", "south"]) });
      case "boat":
        return update(ORDER, order, { boat: chance.pick([boat?.id ?? null, null]) });
      case "owner":
        return update(ORDER, order, { owner: `w${chance.below(1000)}` });
      case "unboat":
        return boat && chance.happens(0.5)
          ? [{ act: "delete", entity: BOAT, record: boat.id, values: {} }]
          : [{ act: "create", entity: BOAT, record: this.uuid(), values: { name: "b" } }];
      default:
        return [];
    }
  }

  private any(store: LocalStore, entity: string): Row | null {
    const rows = store.list({ entity }, 0, 500);
    return rows.length ? this.chance.pick(rows) : null;
  }
}
