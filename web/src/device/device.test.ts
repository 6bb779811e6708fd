import { beforeEach, expect, test } from "vitest";

import { SAMPLE } from "../model/testing/entities";
import { createTestDevice, type TestDevice } from "./testing";

const THING: string = "sample.thing";
const LINE: string = "sample.line";
const ROSSI = "0198c0de-0000-7000-8000-000000000001";
const BIANCHI = "0198c0de-0000-7000-8000-000000000002";
const SEED = {
  "core.user": [{ id: "anna", name: "Anna" }],
  [THING]: [
    { id: ROSSI, name: "Rossi Srl", phone: "+39 06 1234567", price: "10.50", state: "new" },
    { id: BIANCHI, name: "Perché Bianchi", phone: "", price: "0.10", state: "open" },
  ],
};
let world: TestDevice;

beforeEach(async () => {
  world = await createTestDevice(SAMPLE, SEED, { id: "anna", name: "Anna" });
});

test("it loads what the server has", async () => {
  const { device } = world;
  expect(await device.count({ entity: THING })).toBe(2);
  expect((await device.list({ entity: THING }, 0, 10)).map((row) => row["name"])).toEqual([
    "Perché Bianchi",
    "Rossi Srl",
  ]);
  expect(device.sync.me()?.user.name).toBe("Anna");
  expect(device.sync.state().light).toBe("delivered");
});

test("an edit without network is shown at once and delivered later", async () => {
  const { device, server, setOnline } = world;
  setOnline(false);
  await device.edit(THING, ROSSI, { name: "Rossi Spa" });
  expect((await device.record(THING, ROSSI))?.["name"]).toBe("Rossi Spa");
  expect(device.sync.state().pending).toBe(1);
  expect(server.state(THING, ROSSI)?.values["name"]).toBe("Rossi Srl");
  setOnline(true);
  await device.sync.now();
  expect(server.state(THING, ROSSI)?.values["name"]).toBe("Rossi Spa");
  expect(device.sync.state()).toMatchObject({ pending: 0, light: "delivered" });
  expect((await device.sync.queue(1))[0]?.state).toBe("applied");
});

test("create, find, delete, undo", async () => {
  const { device } = world;
  const id = await device.create(THING, { name: "Caffè Nuovo", phone: "+39 333 1234567", count: 3 });
  expect((await device.search("caffe", 5)).map((hit) => hit.row.id)).toEqual([id]);
  expect((await device.search("333 123 4567", 5)).map((hit) => hit.row.id)).toEqual([id]);
  expect((await device.list({ entity: THING, search: "nuo caf" }, 0, 5)).map((row) => row.id)).toEqual([id]);
  const line = await device.create(LINE, { name: "riga", thing: id });
  const batch = await device.remove(THING, id);
  expect(await device.record(THING, id)).toBeNull();
  expect(await device.record(LINE, line)).toBeNull();
  expect(await device.undo(batch)).toEqual({ undone: 1, left: [] });
  expect((await device.record(THING, id))?.["name"]).toBe("Caffè Nuovo");
  expect((await device.record(LINE, line))?.["name"]).toBe("riga");
});

test("F059 what looks like the name is found when nothing has it", async () => {
  expect((await world.device.search("biamchi", 5)).map((hit) => hit.row.id)).toEqual([BIANCHI]);
});

test("undo leaves alone what was changed since", async () => {
  const { device } = world;
  const batch = await device.batch([
    { act: "update", entity: THING, record: ROSSI, values: { name: "Uno", email: "a@b.it" } },
  ]);
  await device.edit(THING, ROSSI, { name: "Due" });
  expect(await device.undo(batch)).toEqual({ undone: 1, left: ["Due: name"] });
  expect(await device.record(THING, ROSSI)).toMatchObject({ name: "Due", email: "" });
});

test("a refused batch is rolled back, waits in the tray with what depends on it, and can be sent again", async () => {
  const { device, server, setOnline } = world;
  server.refuse = (op) =>
    op.kind === "edit" && op.values["name"] === "Vietato" ? { code: "invalid", message: "No." } : null;
  setOnline(false);
  const refused = await device.batch([
    { act: "update", entity: THING, record: ROSSI, values: { name: "Vietato" } },
  ]);
  await device.edit(THING, ROSSI, { email: "x@y.it" });
  await device.edit(THING, BIANCHI, { email: "b@y.it" });
  setOnline(true);
  await device.sync.now();
  expect(await device.record(THING, ROSSI)).toMatchObject({ name: "Rossi Srl", email: "" });
  expect(await device.record(THING, BIANCHI)).toMatchObject({ email: "b@y.it" });
  expect(device.sync.state()).toMatchObject({ light: "review", review: 2 });
  await device.sync.resend(refused, { [ROSSI]: { name: "Permesso" } });
  await device.sync.now();
  expect(await device.record(THING, ROSSI)).toMatchObject({ name: "Permesso", email: "x@y.it" });
  expect(server.state(THING, ROSSI)?.values).toMatchObject({ name: "Permesso", email: "x@y.it" });
  expect(device.sync.state().review).toBe(0);
});

test("history shows what is on its way before what is delivered", async () => {
  const { device, setOnline } = world;
  await device.edit(THING, ROSSI, { name: "Uno" });
  await device.sync.now();
  setOnline(false);
  await device.edit(THING, ROSSI, { name: "Due" });
  const rows = await device.history(THING, ROSSI);
  expect(rows.map((row) => [row.seq === null, row.after["name"]])).toEqual([
    [true, "Due"],
    [false, "Uno"],
    [false, "Rossi Srl"],
  ]);
});

test("groups count and add without rounding", async () => {
  const groups = await world.device.groups({ entity: THING }, "state", "price");
  expect(groups).toContainEqual({ value: "new", count: 1, sum: "10.50" });
  expect(groups).toContainEqual({ value: "open", count: 1, sum: "0.10" });
});

test("many edits are cut into batches under one changeset and undone together", async () => {
  const { device } = world;
  const edits = Array.from({ length: 450 }, (_, at) => ({
    act: "create" as const,
    entity: THING,
    record: `0198c0de-0000-7000-9000-${String(at).padStart(12, "0")}`,
    values: { name: `N ${at}` },
  }));
  const changeset = await device.batch(edits, { title: "Prova" });
  await device.sync.now();
  expect(await device.count({ entity: THING })).toBe(452);
  await device.undo(changeset);
  await device.sync.now();
  expect(await device.count({ entity: THING })).toBe(2);
});

test("drafts and settings are kept", async () => {
  const { device } = world;
  await device.drafts.put("form", { a: 1 });
  expect(await device.drafts.get("form")).toEqual({ a: 1 });
  await device.drafts.drop("form");
  expect(await device.drafts.get("form")).toBeNull();
});

test("a blocked user: what was typed goes to quarantine, nothing is shown, the data is wiped", async () => {
  const { device, server, setOnline } = world;
  setOnline(false);
  await device.edit(THING, ROSSI, { name: "Ultima" });
  const user = server.addUser("anna", "Anna");
  user.blocked = true;
  setOnline(true);
  await device.sync.now();
  expect(device.sync.state().light).toBe("locked");
  expect(server.quarantine).toHaveLength(1);
  await expect(device.list({ entity: THING }, 0, 10)).rejects.toThrow("sospeso");
  user.blocked = false;
  await device.sync.now();
  expect(await device.count({ entity: THING })).toBe(2);
});

test("signing out waits for what is not delivered, unless told otherwise", async () => {
  const { device, setOnline } = world;
  setOnline(false);
  await device.edit(THING, ROSSI, { name: "Mia" });
  expect(await device.sync.signOut(false)).toEqual({ done: false, waiting: 1 });
  const file = JSON.parse(await (await device.sync.takeAway()).text()) as { batches: unknown[] };
  expect(file.batches).toHaveLength(1);
  expect(await device.sync.signOut(true)).toEqual({ done: true, waiting: 1 });
  expect(device.sync.state().light).toBe("signin");
});
