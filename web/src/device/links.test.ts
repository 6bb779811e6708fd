import { beforeEach, expect, test } from "vitest";

import { createTestDevice, type TestDevice } from "./testing";
import type { Entities } from "../model/meta";
import { linkTo } from "../model/links";
import { entity, field, SAMPLE } from "../model/testing/entities";

const BOAT: string = "sample.boat";
const ORDER: string = "sample.order";
const SURVEY: string = "sample.survey";
const GUARANTEE: string = "sample.guarantee";
const id = (at: number) => `0198c0de-0000-7000-8000-${String(at).padStart(12, "0")}`;

/** An order comes of anything, a survey goes with what it is of, a guarantee holds what it is for. */
const LINKED: Entities = {
  ...SAMPLE,
  ...Object.fromEntries(
    [
      entity(BOAT, [field("name", "text")]),
      entity(ORDER, [field("name", "text"), field("origin", "link")]),
      entity(SURVEY, [field("name", "text"), field("about", "link", { onDelete: "cascade" })]),
      entity(GUARANTEE, [field("name", "text"), field("of", "link", { onDelete: "protect" })]),
    ].map((meta) => [meta.key, meta]),
  ),
};

let world: TestDevice;

beforeEach(async () => {
  world = await createTestDevice(LINKED, {
    "core.user": [{ id: "anna", name: "Anna" }],
    [BOAT]: [
      { id: id(1), name: "Orca" },
      { id: id(2), name: "Nina" },
    ],
    [SURVEY]: [
      { id: id(11), name: "Fasciame", about: linkTo(BOAT, id(1)) },
      { id: id(12), name: "Chiglia", about: linkTo(BOAT, id(2)) },
    ],
    [GUARANTEE]: [{ id: id(21), name: "Dieci anni", of: linkTo(SURVEY, id(12)) }],
  });
});

const surveys = async () => (await world.device.rows(SURVEY, [id(11), id(12)])).map((row) => row.id);

test("what hangs on a record by a link goes with it, and comes back with it", async () => {
  const { device } = world;
  const batch = await device.remove(BOAT, id(1));
  expect(await surveys()).toEqual([id(12)]);
  await device.undo(batch);
  expect(await surveys()).toEqual([id(11), id(12)]);
});

test("what is named by a link that holds is not deleted, nor what that would go with", async () => {
  const { device } = world;
  for (const [of, record] of [
    [SURVEY, id(12)],
    [BOAT, id(2)],
  ] as const)
    await expect(device.remove(of, record)).rejects.toMatchObject({
      code: "in_use",
      data: { uses: [{ entity: GUARANTEE, count: 1, records: [{ id: id(21), title: "Dieci anni" }] }] },
    });
  expect(await surveys()).toEqual([id(11), id(12)]);
});

test("a link that lets go is no use", async () => {
  const { device } = world;
  await device.create(ORDER, { name: "Albero", origin: linkTo(BOAT, id(1)) }, id(31));
  await device.remove(BOAT, id(1));
  expect(await device.record(BOAT, id(1))).toBeNull();
  expect((await device.record(ORDER, id(31)))?.["origin"]).toBe(linkTo(BOAT, id(1)));
});

test("the same id in another table is another record", async () => {
  const { device } = world;
  await device.create(GUARANTEE, { name: "Altra", of: linkTo(ORDER, id(1)) }, id(22));
  await device.remove(BOAT, id(1));
  expect(await device.record(BOAT, id(1))).toBeNull();
});

test("what links to a record that was refused is held with it", async () => {
  const { device, server, setOnline } = world;
  server.refuse = (op) =>
    JSON.stringify(op).includes("Vietato") ? { code: "invalid", message: "No." } : null;
  setOnline(false);
  await device.create(BOAT, { name: "Vietato" }, id(3));
  await device.create(ORDER, { name: "Albero", origin: linkTo(BOAT, id(3)) }, id(32));
  await device.create(ORDER, { name: "Timone", origin: linkTo(BOAT, id(2)) }, id(33));
  setOnline(true);
  await device.sync.now();
  const [hanging, cause, apart] = await device.sync.queue(10);
  expect(cause).toMatchObject({ state: "refused", heldBy: null });
  expect(hanging).toMatchObject({ state: "refused", heldBy: cause?.id });
  expect(apart?.state).toBe("applied");
});
