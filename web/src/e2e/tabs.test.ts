import type { Page } from "playwright-core";
import { expect } from "vitest";

import type { Device } from "../device/contract";
import { cellSays, journey, light, writeCell } from "./people";

const TORNERIA = "Torneria Di Vito Sas";

/** What `store/open.ts` leaves in the page for tests and for support, and what `startWriting` puts beside it. */
interface Handle {
  readonly microcrm: Device;
  writing: { readonly ids: string[]; worst: number; isOver: boolean; end: Promise<void> };
}

journey("F007 two tabs of one browser show the same, also when the first is closed", async (enter) => {
  const sara = await enter("sara");
  const [first, second] = [sara.page, await sara.context.newPage()];
  for (const page of [first, second]) {
    await page.goto("/e/parties.account?q=torneria");
    await cellSays(page, TORNERIA, "Comune", "Campi Bisenzio");
  }
  await sara.network(false);
  await writeCell(second, TORNERIA, "Comune", "Signa");
  await cellSays(first, TORNERIA, "Comune", "Signa");
  // The first tab was the one that spoke with the server.
  await first.close();
  await writeCell(second, TORNERIA, "Telefono", "055 654321");
  await light(second, /Senza rete: continua pure \(2 modifiche in attesa\)/);
  await sara.network(true);
  await light(second, "Tutto consegnato");
  await cellSays(second, TORNERIA, "Telefono", "+39 055 654321");
});

journey(
  "F007 two tabs: the leader is closed while the other writes, then the next one crashes; nothing is lost or doubled",
  async (enter) => {
    const { page: first, context } = await enter("carlo");
    const second = await opened(await context.newPage());
    expect(await leads(first)).toBe(true);
    expect(await leads(second)).toBe(false);

    await startWriting(second, "Chiusura");
    await writtenMore(second);
    await first.close();
    await second.waitForFunction(() => (globalThis as unknown as Handle).microcrm.sync.state().leader);
    await writtenMore(second);
    await expectAllThere(second, await stopWriting(second), "Chiusura");

    const third = await opened(await context.newPage());
    await startWriting(third, "Caduta");
    await writtenMore(third);
    void second.goto("chrome://crash").catch(() => undefined);
    await third.waitForFunction(() => (globalThis as unknown as Handle).microcrm.sync.state().leader);
    await writtenMore(third);
    await expectAllThere(third, await stopWriting(third), "Caduta");
    await light(third, "Tutto consegnato");
  },
);

journey(
  "signing out without a network wipes the device and does not let the old session back in",
  async (enter) => {
    const { page, network } = await enter("lucia");
    await network(false);
    await page.evaluate(() => (globalThis as unknown as Handle).microcrm.drafts.put("prova", "bozza"));
    expect(
      await page.evaluate(() => (globalThis as unknown as Handle).microcrm.sync.signOut(true)),
    ).toMatchObject({ done: true });
    await network(true);
    await page.goto("/");
    await page.getByLabel("E-mail").waitFor();
    expect(await page.evaluate(async () => (await fetch("/api/me")).status)).toBe(401);
  },
);

async function opened(page: Page): Promise<Page> {
  await page.goto("/");
  await light(page, /(Tutto consegnato|da rivedere)$/);
  return page;
}

function leads(page: Page): Promise<boolean> {
  return page.evaluate(() => (globalThis as unknown as Handle).microcrm.sync.state().leader);
}

interface Written {
  readonly ids: readonly string[];
  /** The longest that a write had to wait: the time in which another tab took over. */
  readonly worst: number;
}

/** One lead after the other, until told to stop. */
function startWriting(page: Page, name: string): Promise<void> {
  return page.evaluate((name) => {
    const handle = globalThis as unknown as Handle;
    const writing = { ids: [] as string[], worst: 0, isOver: false, end: Promise.resolve() };
    handle.writing = writing;
    const write = async () => {
      while (!writing.isOver) {
        const start = performance.now();
        const lead = { last_name: `${name} ${writing.ids.length}` };
        writing.ids.push(await handle.microcrm.create("parties.lead", lead));
        writing.worst = Math.max(writing.worst, performance.now() - start);
      }
    };
    writing.end = write();
  }, name);
}

/** Waits until it has gone on by a good piece. */
async function writtenMore(page: Page): Promise<void> {
  const before = await page.evaluate(() => (globalThis as unknown as Handle).writing.ids.length);
  await page.waitForFunction(
    (before) => (globalThis as unknown as Handle).writing.ids.length >= before + 30,
    before,
  );
}

function stopWriting(page: Page): Promise<Written> {
  return page.evaluate(async () => {
    const { writing } = globalThis as unknown as Handle;
    writing.isOver = true;
    await writing.end;
    return { ids: writing.ids, worst: writing.worst };
  });
}

async function expectAllThere(page: Page, { ids, worst }: Written, name: string): Promise<void> {
  const found = await page.evaluate(
    (name) =>
      (globalThis as unknown as Handle).microcrm.ids(
        { entity: "parties.lead", filter: { field: "last_name", op: "starts", value: `${name} ` } },
        10_000,
      ),
    name,
  );
  expect(new Set(found)).toEqual(new Set(ids));
  expect(found).toHaveLength(ids.length);
  console.log(`${name}: ${ids.length} writes, the longest waited ${Math.round(worst)} ms`);
}
