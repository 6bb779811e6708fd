import { beforeAll, expect, test } from "vitest";

import type { Database } from "../store/database";
import { openInMemory } from "../store/memory";
import { Records } from "../store/records";
import { crowd } from "../testing/crowd";

/** What a start of the device costs with 64 entities more, in milliseconds of processor. */
const LIMIT_MS = 100;
const metas = crowd(64);
const text = JSON.stringify(metas);
let db: Database;

beforeAll(async () => {
  db = await openInMemory();
  new Records(db, metas).prepare();
});

test("a start with 64 entities more", () => {
  const figures = {
    "text of all declarations, kB": Math.round(text.length / 1024),
    "read as JSON": worked(() => JSON.parse(text) as unknown),
    "handed to the worker": worked(() => structuredClone(metas)),
    "tables looked at": worked(() => new Records(db, metas).prepare()),
  };
  console.table(figures);
  expect(
    figures["read as JSON"] + figures["handed to the worker"] + figures["tables looked at"],
  ).toBeLessThan(LIMIT_MS);
});

/** The middle of nine times. */
function worked(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((left, right) => left - right)[4] ?? 0;
}
