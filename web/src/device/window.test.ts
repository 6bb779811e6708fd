import { expect, test, vi } from "vitest";

import { createTestDevice } from "./testing";
import type { Device } from "./contract";
import { entities } from "../generated/entities";
import { newUuid } from "../model/uuid";
import { type ListContent, readAhead, readerOf, WindowReader } from "./window";

const query = { entity: "parties.account", sort: [{ field: "name", desc: false }] };
const names = (content: ListContent | null) => content?.rows.map((row) => row["name"]);

async function deviceWith(count: number): Promise<Device> {
  const rows = Array.from({ length: count }, (_, n) => ({
    id: newUuid(),
    version: 1,
    name: `Azienda ${String(n).padStart(3, "0")}`,
  }));
  return (await createTestDevice(entities, { "parties.account": rows })).device;
}

/** Resolves once a reader that listens has heard of this account: whoever still listens has heard of it too. */
async function heardByAWitness(device: Device, name: string): Promise<void> {
  const witness = new WindowReader(device, query);
  witness.follow(() => undefined);
  await expect.poll(() => names(witness.content)).toContain(name);
  witness.close();
}

test("a screen takes over what was read ahead of it, and hears of changes", async () => {
  const device = await deviceWith(3);
  await readAhead(device, query);
  const reader = readerOf(device, query);
  expect(names(reader.content)).toEqual(["Azienda 000", "Azienda 001", "Azienda 002"]);

  const heard: ListContent[] = [];
  const leave = reader.follow((content) => heard.push(content));
  expect(heard).toEqual([]);
  await device.create("parties.account", { name: "Abaco" });
  await expect.poll(() => heard.at(-1)?.total).toBe(4);
  expect(names(heard.at(-1) ?? null)?.[0]).toBe("Abaco");

  leave();
  const before = heard.length;
  await device.create("parties.account", { name: "Abete" });
  await heardByAWitness(device, "Abete");
  expect(heard).toHaveLength(before);
});

test("rows that did not change stay the same objects", async () => {
  const device = await deviceWith(3);
  await readAhead(device, query);
  const reader = readerOf(device, query);
  const [first, second] = reader.content?.rows ?? [];
  reader.follow(() => undefined);
  await device.edit("parties.account", first?.id ?? "", { city: "Prato" });
  await expect.poll(() => reader.content?.rows[0]?.["city"]).toBe("Prato");
  expect(reader.content?.rows[0]).not.toBe(first);
  expect(reader.content?.rows[1]).toBe(second);
});

test("what was read ahead and never shown listens no more once another list is read", async () => {
  const device = await deviceWith(2);
  await readAhead(device, query);
  const left = readerOf(device, query);
  await readAhead(device, { ...query, search: "001" });
  await device.create("parties.account", { name: "Abaco" });
  await heardByAWitness(device, "Abaco");
  expect(left.content?.rows).toHaveLength(2);
});

test("rows do not wait for a slow count, and an old number stands until the new one is known", async () => {
  const device = await deviceWith(200);
  let answer: (total: number) => void = () => undefined;
  const slow: Device = Object.create(device, {
    count: { value: () => new Promise<number>((resolve) => (answer = resolve)) },
  }) as Device;
  const reader = new WindowReader(slow, query);
  const heard: ListContent[] = [];
  reader.follow((content) => heard.push(content));
  await expect.poll(() => heard.map(({ total, rows }) => [total, rows.length])).toEqual([[null, 60]]);
  answer(200);
  await expect.poll(() => heard.at(-1)?.total).toBe(200);

  await device.create("parties.account", { name: "Abaco" });
  await expect.poll(() => names(heard.at(-1) ?? null)?.[0]).toBe("Abaco");
  expect(heard.at(-1)?.total).toBe(200);
  answer(201);
  await expect.poll(() => heard.at(-1)?.total).toBe(201);
});

test("who reads ahead waits for rows, not for their number", async () => {
  const device = await deviceWith(200);
  const uncounted = Object.create(device, {
    count: { value: () => new Promise(() => undefined) },
  }) as Device;
  await readAhead(uncounted, query);
  expect(readerOf(uncounted, query).content).toMatchObject({ total: null, first: 0 });
});

test("a window beyond what was read is read, with what lies around it", async () => {
  const device = await deviceWith(300);
  const reader = new WindowReader(device, query);
  reader.follow(() => undefined);
  await expect.poll(() => reader.content?.first).toBe(0);
  reader.show(150, 170);
  await expect.poll(() => reader.content?.first).toBe(90);
  expect(reader.content?.rows).toHaveLength(140);
});

test("a question that fits no field is answered with no rows, not with an error", async () => {
  vi.spyOn(console, "warn").mockReturnValue();
  const device = await deviceWith(2);
  const wrong = { entity: "parties.account", filter: { field: "gone", op: "is", value: 1 } } as const;
  await readAhead(device, wrong);
  expect(readerOf(device, wrong).content).toMatchObject({ total: 0, rows: [] });
});
