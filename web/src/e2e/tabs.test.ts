import type { Page } from "playwright-core";
import { expect } from "vitest";

import type { Device } from "../device/contract";
import { cellSays, journey, light, writeCell } from "./people";

const TORNERIA = "Torneria Di Vito Sas";

/** What `store/open.ts` leaves in the page for tests and for support. */
interface Handle {
  readonly microcrm: Device;
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

    const closed = writeFor(second, 4000, "Chiusura");
    await second.waitForTimeout(1000);
    await first.close();
    await expectAllThere(second, await closed, "Chiusura");
    expect(await leads(second)).toBe(true);

    const third = await opened(await context.newPage());
    const crashed = writeFor(third, 4000, "Caduta");
    await third.waitForTimeout(1000);
    void second.goto("chrome://crash").catch(() => undefined);
    await expectAllThere(third, await crashed, "Caduta");
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

function writeFor(page: Page, milliseconds: number, name: string): Promise<Written> {
  return page.evaluate(
    async ({ milliseconds, name }) => {
      const { microcrm } = globalThis as unknown as Handle;
      const ids: string[] = [];
      let worst = 0;
      for (const end = performance.now() + milliseconds; performance.now() < end;) {
        const start = performance.now();
        ids.push(await microcrm.create("parties.lead", { last_name: `${name} ${ids.length}` }));
        worst = Math.max(worst, performance.now() - start);
      }
      return { ids, worst };
    },
    { milliseconds, name },
  );
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
