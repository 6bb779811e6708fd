/** What `bin/fixture` lets Sara do in a browser with the release's own application, until her outbox is full. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import type { Device } from "../../device/contract";
import { device } from "../browser";
import { light } from "../people";
import { leave, take } from "./opfs";
import { work } from "./work";

const { MICROCRM_FIXTURE = "", MICROCRM_EMAIL = "", MICROCRM_PASSWORD = "" } = process.env;

interface Handle {
  readonly microcrm: Device;
}

test("a device goes away with a full outbox", async () => {
  const sara = await device();
  const page = sara.context.pages()[0] ?? (await sara.context.newPage());
  try {
    await page.goto("/");
    await page.getByLabel("E-mail").fill(MICROCRM_EMAIL);
    await page
      .getByLabel(/^Password/)
      .first()
      .fill(MICROCRM_PASSWORD);
    await page.keyboard.press("Enter");
    await light(page, /(Tutto consegnato|da rivedere)$/);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

    await sara.network(false);
    await page.evaluate(work.refused);
    await sara.network(true);
    await page.waitForFunction(() => {
      const { sync } = (globalThis as unknown as Handle).microcrm;
      void sync.now();
      return sync.state().pending === 0;
    });

    sara.loseAnswer("/api/sync/push");
    await page.evaluate(work.unanswered);
    const states = () =>
      page.evaluate(async () => {
        const { sync } = (globalThis as unknown as Handle).microcrm;
        await sync.now();
        return (await sync.queue(100)).map(({ state }) => state);
      });
    await expect.poll(states).toContain("sent");
    await sara.network(false);
    await light(page, /^Sincronizzazione: Senza rete/);

    await page.evaluate(work.offline);
    await convert(page);
    const seen = await page.evaluate(work.seen);
    expect(seen.queue.filter(({ state }) => state === "pending" || state === "sent").length).toBeGreaterThan(
      15,
    );
    expect(seen.queue.filter(({ state }) => state === "refused")).toHaveLength(2);
    await leave(page, sara.network);
    await writeFile(join(MICROCRM_FIXTURE, "device.zip"), await take(page));
    await writeFile(join(MICROCRM_FIXTURE, "device.json"), `${JSON.stringify(seen, null, 1)}\n`);
  } finally {
    await sara.close();
  }
});

/** On screen: what becomes what is worked out there. */
async function convert(page: Page): Promise<void> {
  const id = await page.evaluate(work.lead);
  await page.goto(`/e/parties.lead/${id}`);
  await page.getByRole("button", { name: "Converti lead" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Converti lead" }).click();
  await page.getByRole("heading", { name: "Prova 4 Srl" }).waitFor();
}
