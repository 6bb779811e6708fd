import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { Device } from "../device/contract";
import { device, type Device as Browser } from "./browser";
import { plant } from "./upgrade/opfs";
import { asks, fixture, serve, versions, type OldFirm } from "./upgrade/server";
import type { Seen } from "./upgrade/work";

const [EMAIL, PASSWORD] = ["sara@belriguardo.example", "un-girasole-nel-pozzo"];

interface Handle {
  readonly microcrm: Device;
}
interface Change {
  readonly operation: string;
  readonly command: string;
}
interface Part {
  readonly columns: readonly string[];
  readonly data: readonly (readonly unknown[])[];
}

describe.each(await versions())("a device that worked with %s", (version) => {
  let firm: OldFirm;
  let sara: Browser;
  let page: Page;
  let seen: Seen;

  beforeEach(async () => {
    firm = await serve(version);
    sara = await device("wide", firm.url);
    page = sara.context.pages()[0] ?? (await sara.context.newPage());
    sara.context.setDefaultTimeout(120_000);
    seen = JSON.parse((await fixture(version, "device.json")).toString()) as Seen;
  });

  afterEach(async () => {
    await sara.close();
    await firm.close();
  });

  test("F005 F007 delivers its full outbox once, loses nothing and keeps what was refused", async () => {
    await plant(page, await fixture(version, "device.zip"));
    // Her session is long over; what she had is there all the same.
    await page.goto("/");
    await page.getByRole("button", { name: "Rientra" }).first().click();
    await page.getByLabel("E-mail").fill(EMAIL);
    await page
      .getByLabel(/^Password/)
      .first()
      .fill(PASSWORD);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(waitingStates)).toEqual([]);

    // Each operation stands in the history, once.
    const ask = await asks(firm.url, EMAIL, PASSWORD);
    const { changes } = await ask<{ changes: Change[] }>("/api/history?since=0&limit=1000");
    const told = changes.filter(({ command }) => !command).map(({ operation }) => operation);
    const waiting = seen.queue.filter(({ state }) => state === "pending" || state === "sent");
    expect(waiting.length).toBeGreaterThan(15);
    for (const { ops } of waiting)
      for (const op of ops.filter(({ kind }) => kind === "edit"))
        expect(
          told.filter((operation) => operation === op.id),
          op.act,
        ).toHaveLength(1);
    await expectOnce(ask, "parties.account", "Nata Senza Rete", 1);
    await expectOnce(ask, "parties.account", "Prova 4 Srl", 1);
    await expectOnce(ask, "parties.contact", "Dell'Onda", 1);

    // What she saw then she sees now, but for what a colleague has written.
    const queue = await page.evaluate(() => (globalThis as unknown as Handle).microcrm.sync.queue(1000));
    const became = new Map(queue.map(({ id, state }) => [id, state]));
    for (const { id, ops } of waiting)
      expect(["applied", "merged"], ops[0]?.command).toContain(became.get(id));
    const refused = (batches: Seen["queue"]) =>
      batches.filter(({ state }) => state === "refused").map(({ id, code, message }) => [id, code, message]);
    expect(refused(queue)).toEqual(refused(seen.queue));
    const kept = await page.evaluate(async () => {
      const { drafts, settings } = (globalThis as unknown as Handle).microcrm;
      return [await drafts.get("fixture"), await settings.get("fixture")];
    });
    expect(kept).toEqual([{ last_name: "A metà" }, 7]);

    // Her tables are those of a device that loads everything today.
    const { parts } = await ask<{ parts: { entity: string }[] }>("/api/sync/snapshot");
    for (const { entity } of parts.filter(({ entity }) => entity !== "core.change")) {
      const part = await ask<Part>(`/api/sync/snapshot/${entity}?after=&limit=2000`);
      expect(await shown(page, entity, part.columns), entity).toEqual(rowsOf(part));
    }
  });
});

async function expectOnce(
  ask: Awaited<ReturnType<typeof asks>>,
  entity: string,
  words: string,
  count: number,
): Promise<void> {
  const found = await ask<{ items: unknown[] }>(`/api/v1/${entity}?q=${encodeURIComponent(words)}`);
  expect(found.items, words).toHaveLength(count);
}

/** Sent or not: what has no answer yet. */
async function waitingStates(): Promise<readonly string[]> {
  const { microcrm } = globalThis as unknown as Handle;
  await microcrm.sync.now();
  const queue = await microcrm.sync.queue(1000);
  return queue.map(({ state }) => state).filter((state) => state === "pending" || state === "sent");
}

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function rowsOf({ columns, data }: Part): Rows {
  const [ids = []] = data;
  return Object.fromEntries(
    ids.map((id, at) => [
      String(id),
      Object.fromEntries(columns.map((name, column) => [name, data[column]?.[at] ?? null])),
    ]),
  );
}

/** What the device holds of the columns that the server tells. */
async function shown(page: Page, entity: string, columns: readonly string[]): Promise<Rows> {
  const rows = await page.evaluate(
    (key) => (globalThis as unknown as Handle).microcrm.list({ entity: key }, 0, 1000),
    entity,
  );
  return Object.fromEntries(
    rows.map((row) => [row.id, Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))]),
  );
}
