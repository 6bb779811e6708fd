import { expect, test } from "vitest";

import { openInMemory } from "../store/memory";
import { SUMS, TWINS } from "./testing/sums";
import { newUuid } from "../model/uuid";
import { LocalStore } from "../outbox/local";

const LIMIT_MS = 16;

test("from a key in a line to the new sum of a document of 300 lines", async () => {
  const store = new LocalStore({
    db: await openInMemory(),
    entities: SUMS,
    commands: {},
    twins: TWINS,
    schema: 1,
    now: () => Date.now(),
    uuid: newUuid,
  });
  const lines = Array.from({ length: 300 }, () => newUuid());
  store.transaction(() => {
    store.shadows.serverPage("sums.sheet", {
      columns: ["id", "version", "custom", "name", "total"],
      rows: [["sheet", 1, {}, "Scafo", "0.00"]],
    });
    store.shadows.serverPage("sums.line", {
      columns: ["id", "version", "custom", "name", "sheet", "price", "amount"],
      rows: lines.map((id) => [id, 1, {}, "Fasciame", "sheet", "0.00", "0.00"]),
    });
  });
  const took: number[] = [];
  for (let turn = 0; turn < 60; turn++) {
    const record = lines[turn % lines.length] ?? "";
    const began = process.cpuUsage();
    store.batch(newUuid(), [
      { act: "update", entity: "sums.line", record, values: { price: `${turn + 1}.00` } },
    ]);
    expect(store.record("sums.sheet", "sheet")?.["total"]).not.toBe("0.00");
    const { user, system } = process.cpuUsage(began);
    took.push((user + system) / 1000);
  }
  const median = took.sort((a, b) => a - b)[took.length / 2] ?? 0;
  // Of the processor: a busy machine must not fail it.
  console.log(`a line's price to the document's sum, 300 lines: ${median.toFixed(1)} ms (limit ${LIMIT_MS})`);
  expect(median).toBeLessThan(LIMIT_MS);
});
