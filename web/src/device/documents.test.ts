import { beforeEach, expect, test } from "vitest";

import { createTestDevice, type TestDevice } from "./testing";
import { Refused } from "../model/refused";
import {
  CANCEL,
  CLOSE,
  COMMANDS,
  DOCUMENTS,
  LINE,
  NOTE,
  ORDER,
  PACK,
  PART,
} from "../model/testing/documents";

const id = (at: number) => `0198c0de-0000-7000-8000-${String(at).padStart(12, "0")}`;
const [OPEN, CLOSED, FIRST, SECOND, SUB, SHUT, OTHER] = [1, 2, 3, 4, 5, 6, 7].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
let world: TestDevice;

beforeEach(async () => {
  world = await createTestDevice(
    DOCUMENTS,
    {
      "core.user": [{ id: "anna", name: "Anna" }],
      [ORDER]: [
        { id: OPEN, name: "Vela", state: "draft", total: "122.00" },
        { id: CLOSED, name: "Albero", state: "closed", total: "10.00" },
        { id: OTHER, name: "Timone", state: "draft", total: "5.00" },
      ],
      [LINE]: [
        { id: FIRST, name: "tela", quantity: "1", order: OPEN },
        { id: SECOND, name: "filo", quantity: "2", order: OPEN },
        { id: SHUT, name: "legno", quantity: "2", order: CLOSED },
      ],
      [PART]: [{ id: SUB, name: "metro", line: FIRST }],
    },
    { id: "anna", name: "Anna" },
    COMMANDS,
  );
  const { server } = world;
  const state = (to: string) => (_: unknown, args: Readonly<Record<string, unknown>>) => {
    server.write(ORDER, args["order"] as string, { state: to }, "updated");
  };
  server.commands.set(CLOSE, state("closed"));
  server.commands.set(CANCEL, state("cancelled"));
  server.refuse = (op) =>
    JSON.stringify(op).includes("Vietato") ? { code: "invalid", message: "No." } : null;
});

const close = (order: string) =>
  world.device.run(CLOSE, { order }, [
    { act: "update", entity: ORDER, record: order, values: { state: "closed" } },
  ]);

test("what follows on a document, all floors up, waits with the refused line that began it", async () => {
  const { device, server, setOnline } = world;
  setOnline(false);
  const cause = await device.edit(PART, SUB, { name: "Vietato" });
  const line = await device.edit(LINE, SECOND, { quantity: "5" });
  const act = await close(OPEN);
  const apart = await device.edit(ORDER, OTHER, { name: "Timone nuovo" });
  setOnline(true);
  await device.sync.now();
  const queue = new Map((await device.sync.queue(10)).map((batch) => [batch.id, batch]));
  expect([line, act].map((batch) => queue.get(batch)?.heldBy)).toEqual([cause, cause]);
  expect(queue.get(cause)).toMatchObject({ state: "refused", heldBy: null });
  expect(queue.get(apart)?.state).toBe("applied");
  expect(server.state(ORDER, OPEN)?.values["state"]).toBe("draft");
  expect(await device.record(ORDER, OPEN)).toMatchObject({ state: "draft" });

  await device.sync.resend(cause, { [SUB]: { name: "Permesso" } });
  await device.sync.now();
  expect(server.state(PART, SUB)?.values["name"]).toBe("Permesso");
  expect(server.state(LINE, SECOND)?.values["quantity"]).toBe("5");
  expect(server.state(ORDER, OPEN)?.values["state"]).toBe("closed");
  expect(device.sync.state().review).toBe(0);
});

test.each(["No.", "too_large"])(
  "batches that travel one by one wait for one another all the same: %s",
  async (why) => {
    const { device, server, setOnline } = world;
    const handle = server.handle.bind(server);
    const tooLarge = { status: 413, body: { code: "too_large", message: "", data: {} } };
    // A proxy that lets through no more than one batch, and of that not every size.
    server.handle = (request, session) => {
      const { batches = [] } = (request.body ?? {}) as { batches?: unknown[] };
      const isLarge = batches.length > 1 || (why !== "No." && JSON.stringify(batches).includes("Vietato"));
      return isLarge ? tooLarge : handle(request, session);
    };
    setOnline(false);
    const cause = await device.edit(LINE, FIRST, { name: "Vietato" });
    const act = await close(OPEN);
    const apart = await device.edit(ORDER, OTHER, { name: "Timone nuovo" });
    setOnline(true);
    await device.sync.now();
    const queue = new Map((await device.sync.queue(10)).map((batch) => [batch.id, batch]));
    expect(queue.get(cause)).toMatchObject({ state: "refused", heldBy: null });
    expect(queue.get(act)).toMatchObject({ state: "refused", heldBy: cause });
    expect(queue.get(apart)?.state).toBe("applied");
    expect(server.state(ORDER, OPEN)?.values["state"]).toBe("draft");
  },
);

test("a line that moves touches the document that it leaves and the one that it comes to", async () => {
  const { device, setOnline } = world;
  setOnline(false);
  const cause = await device.edit(LINE, FIRST, { order: OTHER, name: "Vietato" });
  const left = await device.edit(ORDER, OPEN, { name: "Vela 2" });
  const reached = await device.edit(ORDER, OTHER, { name: "Timone 2" });
  setOnline(true);
  await device.sync.now();
  const held = (await device.sync.queue(10)).filter((batch) => batch.heldBy === cause);
  expect(new Set(held.map((batch) => batch.id))).toEqual(new Set([left, reached]));
});

test("whatever names a record that was refused at birth falls with it; discarding takes all, or makes the next the first", async () => {
  const { device, setOnline } = world;
  setOnline(false);
  const made = id(90);
  await device.create(ORDER, { name: "Vietato" }, made);
  await device.create(LINE, { name: "a", order: made }, id(91));
  await device.create(NOTE, { name: "su quello", about: made }, id(92));
  setOnline(true);
  await device.sync.now();
  const [note, line, cause] = await device.sync.queue(10);
  expect([note?.heldBy, line?.heldBy, cause?.heldBy]).toEqual([cause?.id, cause?.id, null]);
  await device.sync.discard(cause?.id ?? "");
  const rest = await device.sync.queue(10);
  expect(rest.filter((batch) => batch.state === "refused").map((batch) => batch.heldBy)).toEqual([
    line?.id,
    null,
  ]);
  await device.sync.discard(line?.id ?? "", true);
  expect(device.sync.state().review).toBe(0);
});

test("what was written on the lines of a copy waits with the copy, whose lines the server never knew", async () => {
  const { device, server, setOnline } = world;
  const name: string = "sample.copy";
  server.commands.set(name, () => ({ code: "invalid", message: "No." }));
  setOnline(false);
  const [copy, line] = [id(93), id(94)];
  const act = await device.run(name, { order: OPEN, copy }, [
    { act: "create", entity: ORDER, record: copy, values: { name: "Vela" } },
    { act: "create", entity: LINE, record: line, values: { name: "tela", order: copy } },
  ]);
  const written = await device.edit(LINE, line, { name: "lino" });
  setOnline(true);
  await device.sync.now();
  const queue = new Map((await device.sync.queue(10)).map((batch) => [batch.id, batch]));
  expect(queue.get(act)).toMatchObject({ state: "refused", heldBy: null });
  expect(queue.get(written)).toMatchObject({ state: "refused", code: "not_found", heldBy: act });
});

test("what was done upon the undo of an act waits with it, if it is refused", async () => {
  const { device, server, setOnline } = world;
  const act = await close(OPEN);
  await device.sync.now();
  server.write(ORDER, OPEN, { state: "draft" }, "updated");
  setOnline(false);
  await device.undo(act);
  const line = await device.edit(LINE, FIRST, { name: "lino" });
  const again = await close(OPEN);
  setOnline(true);
  await device.sync.now();
  const queue = await device.sync.queue(10);
  const cause = queue.find((batch) => batch.code === "undo_refused")?.id;
  expect(queue.filter((batch) => batch.heldBy === cause).map((batch) => batch.id)).toEqual([again, line]);
  expect(server.state(LINE, FIRST)?.values["name"]).toBe("tela");
});

test("a frozen document, and all below it, does not change here: nothing is queued", async () => {
  const { device, setOnline } = world;
  setOnline(false);
  const refused = [
    device.edit(ORDER, CLOSED, { name: "Altro" }),
    device.edit(LINE, SHUT, { quantity: "9" }),
    device.create(LINE, { name: "nuova", order: CLOSED }),
    device.remove(LINE, SHUT),
    device.remove(ORDER, CLOSED),
    device.edit(LINE, FIRST, { order: CLOSED }),
    device.create(PART, { name: "sotto", line: SHUT }),
  ];
  for (const one of refused) {
    const error: unknown = await one.catch((why: unknown) => why);
    expect(error).toBeInstanceOf(Refused);
    expect(error).toMatchObject({ code: "frozen", message: "L'ordine è chiuso." });
  }
  expect(device.sync.state().pending).toBe(0);
  await device.edit(ORDER, CLOSED, { email: "libero@x.it" });
  expect(await device.record(ORDER, CLOSED)).toMatchObject({ email: "libero@x.it" });
  expect(await device.frozen(LINE, [FIRST, SHUT])).toEqual({ [SHUT]: "L'ordine è chiuso." });
});

test("an act carries what was seen, is refused where that differs, and goes again with today's values", async () => {
  const { device, server, setOnline } = world;
  setOnline(false);
  const act = await close(OPEN);
  server.seed(ORDER, OPEN, { total: "610.00" });
  setOnline(true);
  await device.sync.now();
  const refused = (await device.sync.queue(5)).find((batch) => batch.id === act);
  expect(refused?.ops[0]?.receipt).toMatchObject({
    code: "stale_value",
    data: { conflicts: [{ field: "total", mine: "122.00", theirs: "610.00" }] },
  });
  await device.sync.resend(act);
  await device.sync.now();
  expect(server.state(ORDER, OPEN)?.values["state"]).toBe("closed");
});

test("an act whose condition does not hold is refused before anything is queued", async () => {
  const { device } = world;
  await expect(close(CLOSED)).rejects.toThrow("L'ordine è già chiuso.");
  expect((await device.sync.queue(5)).length).toBe(0);
});

test("a condition on a field that one does not see is the server's to judge; what is known against it is said here", async () => {
  const { device, server } = world;
  const told = async (error: Promise<unknown>) =>
    ((await error.catch((why: unknown) => why)) as Refused).message;
  server.write(LINE, SECOND, { quantity: "90" }, "updated");
  await device.sync.now();
  expect(await told(device.run(PACK, { order: OPEN }))).toBe("Costa troppo.");
  expect(await told(device.edit(LINE, SECOND, { name: "seta" }))).toBe("Quantità fissata.");
  server.hideFields("anna", { [ORDER]: ["total"], [LINE]: ["quantity"] });
  await device.sync.now();
  expect(await device.frozen(LINE, [FIRST, SECOND, SHUT])).toEqual({ [SHUT]: "L'ordine è chiuso." });
  const line = await device.edit(LINE, SECOND, { name: "seta" });
  const act = await device.run(PACK, { order: OPEN });
  expect(await told(device.run(PACK, { order: CLOSED }))).toBe("Costa troppo.");
  await device.sync.now();
  const queue = await device.sync.queue(10);
  expect(queue.map(({ id: batch, code }) => [batch, code])).toEqual([
    [act, "depends_on_refused"],
    [line, "frozen"],
  ]);
});

test("an act that was never sent is withdrawn, from queue and screen, unless something was built on it", async () => {
  const { device, server, setOnline } = world;
  setOnline(false);
  const act = await close(OPEN);
  const free = await device.edit(ORDER, OPEN, { email: "dopo@x.it" });
  await expect(device.undo(act)).rejects.toThrow("modifica di «Ordine»");
  await device.undo(free);
  expect(await device.undo(act)).toEqual({ undone: 1, left: [] });
  expect(await device.record(ORDER, OPEN)).toMatchObject({ state: "draft" });
  expect(device.sync.state().pending).toBe(0);
  setOnline(true);
  await device.sync.now();
  expect(server.receipt(act)).toBeUndefined();
  expect(server.state(ORDER, OPEN)?.version).toBe(1);
});

test("a delivered act goes back whole, by the server, and at once on the screen; or says why not before anything is queued", async () => {
  const { device, server, setOnline } = world;
  const act = await close(OPEN);
  await device.sync.now();
  setOnline(false);
  await device.undo(act);
  expect(await device.record(ORDER, OPEN)).toMatchObject({ state: "draft" });
  setOnline(true);
  await device.sync.now();
  expect(server.state(ORDER, OPEN)?.values["state"]).toBe("draft");
  const final = await device.run(CANCEL, { order: OPEN });
  await device.sync.now();
  await expect(device.undo(final)).rejects.toThrow("Annullato: non si riapre.");
  expect(device.sync.state().pending).toBe(0);
});

test("what is in use is not deleted: the refusal names what uses it", async () => {
  const { device } = world;
  await device.create(NOTE, { name: "promemoria", kept: OTHER }, id(80));
  const error: unknown = await device.remove(ORDER, OTHER).catch((why: unknown) => why);
  expect(error).toMatchObject({
    code: "in_use",
    data: { uses: [{ entity: NOTE, count: 1, records: [{ id: id(80), title: "promemoria" }] }] },
  });
  expect(await device.record(ORDER, OTHER)).not.toBeNull();
});

test("what was refused is not sent again onto an order that was closed meanwhile: it says so at once", async () => {
  const { device, server, setOnline } = world;
  const refused = await device.edit(LINE, FIRST, { name: "Vietato" });
  await device.sync.now();
  server.write(ORDER, OPEN, { state: "closed" }, "updated");
  await device.sync.now();
  setOnline(false);
  await expect(device.sync.resend(refused, { [FIRST]: { name: "Permesso" } })).rejects.toThrow("chiuso");
  expect(device.sync.state()).toMatchObject({ pending: 0, review: 1 });
});

test("an undo that cannot go all the way leaves out what stands still, and nothing else", async () => {
  const { device, server } = world;
  const moved = await device.batch([
    { act: "update", entity: LINE, record: FIRST, values: { name: "lino" } },
    { act: "update", entity: LINE, record: FIRST, values: { order: OTHER } },
  ]);
  await device.sync.now();
  server.write(ORDER, OPEN, { state: "closed" }, "updated");
  await device.sync.now();
  expect((await device.undo(moved)).left).toEqual(["lino: L'ordine è chiuso."]);
  expect(await device.record(LINE, FIRST)).toMatchObject({ name: "tela", order: OTHER });
});

test("what an act made is not undone on the screen once somebody has put something below it", async () => {
  const { device, server, setOnline } = world;
  const name: string = "sample.copy";
  const copy = id(95);
  server.commands.set(name, () => server.write(ORDER, copy, { name: "Vela" }, "created"));
  const act = await device.run(name, { order: OPEN, copy }, [
    { act: "create", entity: ORDER, record: copy, values: { name: "Vela" } },
  ]);
  await device.sync.now();
  setOnline(false);
  await device.create(LINE, { name: "corda", order: copy });
  const [added] = await device.sync.queue(1);
  await expect(device.undo(act)).rejects.toThrow("Aggiunto dopo");
  expect(await device.record(ORDER, copy)).not.toBeNull();
  await device.undo(added?.id ?? "");
  await device.undo(act);
  expect(await device.record(ORDER, copy)).toBeNull();
});

test("what is deleted twice in one go is one deletion, and its undo one restore", async () => {
  const { device, setOnline } = world;
  setOnline(false);
  const gone = { act: "delete", entity: LINE, record: SECOND, values: {} } as const;
  await device.batch([gone, gone]);
  expect((await device.sync.queue(1))[0]?.ops).toHaveLength(1);
});

test("an act on whose work somebody built is not undone in parts on the screen", async () => {
  const { device, server } = world;
  const closed = await close(OPEN);
  await device.sync.now();
  server.write(ORDER, OPEN, { state: "cancelled" }, "updated");
  await device.sync.now();
  await expect(device.undo(closed)).rejects.toThrow(Refused);
  expect(await device.record(ORDER, OPEN)).toMatchObject({ state: "cancelled" });
  expect(device.sync.state().pending).toBe(0);
});

test("a document's history tells what was done to its lines, all floors down, what waits for its delivery first", async () => {
  const { device, setOnline } = world;
  await device.edit(ORDER, OPEN, { name: "Vela nuova" });
  await device.edit(LINE, SHUT, { name: "di un altro ordine" }).catch(() => undefined);
  await device.sync.now();
  setOnline(false);
  await device.edit(LINE, SECOND, { quantity: "5" });
  await device.edit(PART, SUB, { name: "due metri" });
  const told = (await device.history(ORDER, OPEN)).filter(({ kind }) => kind === "updated");
  expect(told.map(({ entity, record, seq }) => [entity, record, seq === null])).toEqual([
    [PART, SUB, true],
    [LINE, SECOND, true],
    [ORDER, OPEN, false],
  ]);
  expect((await device.history(LINE, FIRST)).at(0)).toMatchObject({ entity: PART, record: SUB });
});
