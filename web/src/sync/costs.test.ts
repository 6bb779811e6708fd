/** A sum of what one may not see is the server's, also where something is pending below it. */
import { expect, test } from "vitest";

import type { Me } from "../model/me";
import { LocalStore } from "../outbox/local";
import { openInMemory } from "../store/memory";
import { LINE, ORDER, TWINS, YARD } from "./testing/yard/entities";

const rights = { view: "all", create: true, edit: "all", delete: "all", import: true, export: true };
const me = (fields: object) =>
  ({ user: { id: "carla" }, rights: { [LINE]: { ...rights, fields } } }) as unknown as Me;

async function opened(fields: object) {
  let ids = 0;
  const store = new LocalStore({
    db: await openInMemory(),
    entities: YARD,
    commands: {},
    twins: TWINS,
    now: () => 0,
    schema: 1,
    uuid: () => `0198c0de-0000-7000-8000-${String(ids++).padStart(12, "0")}`,
  });
  const cost = "cost" in fields ? null : "5.00";
  store.transaction(() => {
    store.keep.put("me", me(fields));
    store.shadows.serverPage(ORDER, {
      columns: ["id", "version", "custom", "name", "state", "fee", "total", "costs"],
      rows: [["o", 1, {}, "o", "draft", "0.00", "2.00", "5.00"]],
    });
    store.shadows.serverPage(LINE, {
      columns: ["id", "version", "custom", "name", "order", "price", "cost", "amount"],
      rows: [["l", 1, {}, "l", "o", "2.00", cost, "2.00"]],
    });
  });
  return store;
}

test("who does not see costs changes a price: the total follows, the costs stay as the server said", async () => {
  const store = await opened({ cost: "none" });
  store.batch(store.uuid(), [
    { act: "create", entity: LINE, record: "m", values: { order: "o", price: "1.00" } },
  ]);
  expect(store.record(ORDER, "o")).toMatchObject({ total: "3.00", costs: "5.00" });
});

test("costs are withdrawn while a line waits: what was summed from them here goes with them", async () => {
  const store = await opened({});
  store.batch(store.uuid(), [{ act: "update", entity: LINE, record: "l", values: { cost: "9.00" } }]);
  expect(store.record(ORDER, "o")).toMatchObject({ costs: "9.00" });
  store.transaction(() => {
    store.keep.put("me", me({ cost: "none" }));
    store.shadows.rightsMoved();
  });
  expect(store.record(ORDER, "o")).toMatchObject({ costs: "5.00" });
});
