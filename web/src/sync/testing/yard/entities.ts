/** A yard: orders with lines and lines of lines, acts that freeze and copy them, zones that decide who sees which. */
import type { Commands } from "../../../model/acts";
import type { Entities } from "../../../model/meta";
import { entity, field } from "../../../model/testing/entities";
import type { Twins } from "../../../model/twins";
import type { Values } from "../../../model/words";

export const [BOAT, ORDER, LINE, PART] = ["yard.boat", "yard.order", "yard.line", "yard.part"] as const;
export const [CLOSE, REOPEN, CANCEL, COPY] = [
  "yard.close",
  "yard.reopen",
  "yard.cancel",
  "yard.copy",
] as const;
export const TABLES = [BOAT, ORDER, LINE, PART] as const;
export const SHUT: readonly unknown[] = ["closed", "cancelled"];
export const UNDO = "core.undo_batch";

const money = (name: string) => field(name, "money", { decimals: 2 });
const derived = (name: string) => field(name, "money", { decimals: 2, readOnly: true, initial: "0.00" });
const states = ["draft", "closed", "cancelled"].map((state) => [state, state] as const);

export const YARD: Entities = Object.fromEntries(
  [
    entity(BOAT, [field("name", "text"), field("orders", "integer", { readOnly: true, initial: 0 })], {
      uses: [{ entity: ORDER, field: "boat", onDelete: "protect" }],
      summaries: [
        { field: "orders", entity: ORDER, by: "boat", how: "count", value: "", where: null, floor: 0 },
      ],
    }),
    entity(
      ORDER,
      [
        field("name", "text"),
        field("owner", "text"),
        field("boat", "ref", { to: BOAT }),
        field("zone", "text"),
        field("state", "choice", { readOnly: true, initial: "draft", choices: states }),
        field("number", "number", { readOnly: true, initial: "" }),
        money("fee"),
        derived("total"),
        derived("costs"),
      ],
      {
        frozen: { filter: { field: "state", op: "in", value: SHUT }, reason: "Chiuso.", free: ["owner"] },
        children: [{ entity: LINE, field: "order", label: "", lines: true }],
        uses: [{ entity: LINE, field: "order", onDelete: "cascade" }],
        derived: [
          {
            rule: "yard.order",
            fields: ["total"],
            reads: ["fee"],
            lines: { lines: { entity: LINE, by: "order", reads: ["amount"] } },
            floor: 1,
          },
          {
            rule: "yard.costs",
            fields: ["costs"],
            reads: [],
            lines: { lines: { entity: LINE, by: "order", reads: ["cost"] } },
            floor: 0,
          },
        ],
      },
    ),
    entity(
      LINE,
      [
        field("name", "text"),
        field("order", "ref", { to: ORDER, required: true }),
        money("price"),
        money("cost"),
        derived("amount"),
      ],
      {
        parent: "order",
        children: [{ entity: PART, field: "line", label: "", lines: true }],
        uses: [{ entity: PART, field: "line", onDelete: "cascade" }],
        derived: [
          {
            rule: "yard.line",
            fields: ["amount"],
            reads: ["price"],
            lines: { parts: { entity: PART, by: "line", reads: ["price"] } },
            floor: 0,
          },
        ],
      },
    ),
    entity(
      PART,
      [field("name", "text"), field("line", "ref", { to: LINE, required: true }), money("price")],
      {
        parent: "line",
      },
    ),
  ].map((meta) => [meta.key, meta]),
);

/** What has cost so much is not cancelled: some who may cancel do not see the costs. */
export const DEAR = "30000.00";
const of = { order: ORDER };
const when = (value: unknown[], reason: string) => ({
  order: { filter: { field: "state", op: "in", value }, reason },
});

export const ACTS: Commands = {
  [CLOSE]: { label: "Close", of, when: when(["draft"], "Not open."), seen: { order: ["total"] }, undo: true },
  [REOPEN]: { label: "Reopen", of, when: when(["closed"], "Not closed."), seen: {}, undo: "Close it again." },
  [CANCEL]: {
    label: "Cancel",
    of,
    when: {
      order: {
        filter: {
          and: [
            { field: "state", op: "in", value: ["draft", "closed"] },
            { field: "costs", op: "lt", value: DEAR },
          ],
        },
        reason: "Gone, or too dear to be.",
      },
    },
    seen: {},
    undo: "Gone for good.",
  },
  [COPY]: { label: "Copy", of, when: {}, seen: {}, undo: true },
};
/** In which states of an order an act has its time, told apart from the declaration. */
export const TIMES: Readonly<Record<string, readonly unknown[]>> = {
  [CLOSE]: ["draft"],
  [REOPEN]: ["closed"],
  [CANCEL]: ["draft", "closed"],
};

const cents = (value: unknown) => Math.round(Number(value ?? 0) * 100);
export const euros = (value: number) => (value / 100).toFixed(2);
const total = (rows: readonly Values[], name: string) => rows.reduce((all, row) => all + cents(row[name]), 0);

export const TWINS: Twins = {
  "yard.line": ({ price }, { parts = [] }) => ({
    amount: euros(parts.length ? total(parts, "price") : cents(price)),
  }),
  "yard.order": ({ fee }, { lines = [] }) => ({ total: euros(total(lines, "amount") + cents(fee)) }),
  "yard.costs": (_, { lines = [] }) => ({ costs: euros(total(lines, "cost")) }),
};

/** All of one place: the server's tables, or what a device shows. */
export type Tables = (entity: string) => readonly (Values & { readonly id: string })[];

/** What follows from these rows, by entity and id. */
export function afresh(tables: Tables): Map<string, Values> {
  const found = new Map<string, Values>();
  const [parts, lines, orders] = [
    grouped(tables(PART), "line"),
    grouped(tables(LINE), "order"),
    tables(ORDER),
  ];
  for (const { id, price } of tables(LINE)) {
    const own = parts.get(id) ?? [];
    found.set(`${LINE}/${id}`, { amount: euros(own.length ? total(own, "price") : cents(price)) });
  }
  for (const { id, fee } of orders) {
    const own = lines.get(id) ?? [];
    const amounts = own.map((line) => found.get(`${LINE}/${String(line["id"])}`) ?? {});
    found.set(`${ORDER}/${id}`, {
      total: euros(total(amounts, "amount") + cents(fee)),
      costs: euros(total(own, "cost")),
    });
  }
  for (const { id } of tables(BOAT))
    found.set(`${BOAT}/${id}`, { orders: orders.filter((order) => order["boat"] === id).length });
  return found;
}

function grouped(rows: readonly Values[], by: string): Map<unknown, Values[]> {
  const found = new Map<unknown, Values[]>();
  for (const row of rows) found.set(row[by], [...(found.get(row[by]) ?? []), row]);
  return found;
}
