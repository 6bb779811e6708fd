import { readdirSync, readFileSync } from "node:fs";

import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Device } from "./contract";
import { entities } from "../generated/entities";
import { BigFirm } from "../sync/testing/firm";
import { openWorkshop, print, spread, type Workshop } from "../testing/workshop";

/** The device with 200,000 records in a real Chromium. Needs a built app (`npm run build`). */
const firm = new BigFirm(entities, {
  "core.user": 20,
  "parties.account": 20_000,
  "parties.contact": 40_000,
  "parties.accountcontact": 40_000,
  "parties.lead": 40_000,
  "core.note": 60_000,
});
let shop: Workshop;
let address = "";
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  shop = await openWorkshop(firm, "dist");
  ({ address, browser, page } = shop);
});

afterAll(() => shop.close());

test("first load", async () => {
  const start = Date.now();
  await page.goto(address);
  await page.waitForFunction(() => "microcrm" in globalThis);
  await page.evaluate(until, "usable");
  const usable = Date.now() - start;
  await page.evaluate(until, "loaded");
  const seconds = (Date.now() - start) / 1000;
  print("first list usable", `${usable} ms`);
  print(
    "bootstrap",
    `${firm.total} records in ${seconds.toFixed(1)} s = ${Math.round(firm.total / seconds)} records/s`,
  );
  expect(firm.total / seconds).toBeGreaterThan(1000);
});

test("reading", async () => {
  await page.waitForTimeout(1000);
  const figures = await page.evaluate(measureReading);
  for (const [name, times] of Object.entries(figures)) print(name, spread(times));
});

test("from click to paint", async () => {
  await page.goto(`${address}e/parties.account`);
  await page.waitForFunction(() => document.querySelector('[role="row"] a') !== null);
  await page.waitForTimeout(1500);
  for (const [name, times] of Object.entries(await page.evaluate(measurePainting)))
    print(name, spread(times));
});

test("a thousand remote changes while a list is on the screen", async () => {
  await page.goto(`${address}e/parties.account`);
  await page.waitForFunction(() => "microcrm" in globalThis);
  await page.waitForTimeout(2000);
  firm.change(1000);
  const { longest, took } = await page.evaluate(async () => {
    let longest = 0;
    let last = performance.now();
    let on = true;
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const start = performance.now();
    await (globalThis as unknown as Handle).microcrm.sync.now();
    const took = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 500));
    on = false;
    return { longest, took };
  });
  print("1,000 remote changes", `applied in ${Math.round(took)} ms, longest frame ${Math.round(longest)} ms`);
});

test("cold start without a network", async () => {
  await page.goto("about:blank");
  await page.waitForTimeout(500);
  await browser.setOffline(true);
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = Date.now();
    await page.goto(`${address}e/parties.account`);
    await page.waitForFunction(() => document.querySelector("[role=row] a") !== null, null, { polling: 20 });
    times.push(Date.now() - start);
    await page.goto("about:blank");
    await page.waitForTimeout(700);
  }
  print("cold start to first list, offline", spread(times));
});

test("memory", async () => {
  await browser.setOffline(false);
  await page.goto(address);
  await page.waitForFunction(() => "microcrm" in globalThis);
  await page.evaluate(measureReading);
  const session = await browser.newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  print("memory of the renderer", `${rendererMegabytes()} MB`);
  const { usage, quota } = await page.evaluate(() => navigator.storage.estimate());
  print("on disk", `${Math.round((usage ?? 0) / 1e6)} MB of ${Math.round((quota ?? 0) / 1e9)} GB`);
});

interface Handle {
  readonly microcrm: Device;
}

async function until(what: string): Promise<void> {
  const { microcrm } = globalThis as unknown as Handle;
  for (;;) {
    if (what === "usable") {
      const rows = await microcrm.list({ entity: "parties.account" }, 0, 100).catch(() => []);
      if (rows.length >= 100) return;
    } else if (microcrm.sync.state().light === "delivered") return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function measureReading(): Promise<Record<string, number[]>> {
  const { microcrm } = globalThis as unknown as Handle;
  const figures: Record<string, number[]> = {};
  async function time(name: string, work: (turn: number) => Promise<unknown>, turns = 15): Promise<void> {
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const start = performance.now();
      await work(turn);
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    figures[name] = times;
  }
  const account = "parties.account";
  const cities = ["Roma", "Milano", "Napoli", "Bari", "Forlì"];
  await time("list, first window", (n) =>
    microcrm.list({ entity: account, filter: { field: "city", op: "is", value: cities[n % 5] } }, 0, 100),
  );
  await time("list of 60,000, first window", () => microcrm.list({ entity: "core.note" }, 0, 100));
  await time("list, window in the middle", (n) =>
    microcrm.list({ entity: "parties.contact" }, 20_000 + n * 300, 20_100 + n * 300),
  );
  await time("count without filter", (n) =>
    microcrm.count({ entity: "parties.contact", filter: n % 2 ? null : { and: [] } }),
  );
  await time("filter on 3 fields + sort", (n) =>
    microcrm.list(
      {
        entity: account,
        filter: {
          and: [
            { field: "city", op: "contains", value: cities[n % 5]?.slice(0, 3) },
            { field: "name", op: "contains", value: n % 2 ? "srl" : "spa" },
            { field: "created_at", op: "after", value: `202${n % 5}-01-01` },
          ],
        },
        sort: [{ field: "name", desc: n % 2 === 0 }],
      },
      0,
      100,
    ),
  );
  await time("list with search", (n) =>
    microcrm.list(
      { entity: account, search: ["ross", "studio conti", "4567", "ferr fig", "bruno s"][n % 5] },
      0,
      100,
    ),
  );
  await time("search everywhere", (n) =>
    microcrm.search(["rossi", "mario conti", "forli", "assistenza", "bianchi srl 12", "ri"][n % 6] ?? "", 20),
  );
  await time(
    "search with a typing mistake",
    (n) => microcrm.search(["rozzsi", "espossito", "colonbo"][n % 3] ?? "", 20),
    6,
  );
  const rows = await microcrm.list({ entity: account }, 0, 50);
  await time("card", (n) => microcrm.record(account, rows[n]?.id ?? ""));
  await time("history of a card", (n) => microcrm.history(account, rows[n]?.id ?? ""));
  await time("groups", () => microcrm.groups({ entity: account }, "lifecycle_stage"));
  await time("edit, durable", (n) =>
    microcrm.edit(account, rows[n]?.id ?? "", { city: `Prova ${Math.random()}` }),
  );
  return figures;
}

/** What a person does in the real screens, until the frame that shows it has been painted. */
async function measurePainting(): Promise<Record<string, number[]>> {
  const figures: Record<string, number[]> = {};
  const firstRow = () => document.querySelector('[role="row"] a')?.textContent ?? "";
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  async function time(name: string, act: (turn: number) => void, done: () => boolean): Promise<void> {
    const start = performance.now();
    // Looks at every change as it is made: a timer would look only after the frame that shows it.
    const shown = new Promise<void>((resolve) => {
      const eye = new MutationObserver(() => {
        if (!done()) return;
        eye.disconnect();
        resolve();
      });
      eye.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    act(0);
    await shown;
    // A message that is posted in a frame is handled after that frame was painted.
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
    (figures[name] ??= []).push(performance.now() - start);
    await pause(300);
  }
  const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
  const shows = (entity: string) => () =>
    document.querySelector(`[role="row"] a[href^="/e/${entity}/"]`) !== null;
  const go = (path: string) => {
    history.pushState(null, "", path);
    dispatchEvent(new PopStateEvent("popstate"));
  };
  for (let turn = 0; turn < 16; turn++) {
    await time("click: another list", () => press('a[href="/e/parties.contact"]'), shows("parties.contact"));
    await time(
      "click: back to the first",
      () => press('a[href="/e/parties.account"]'),
      shows("parties.account"),
    );
    let before = firstRow();
    await time(
      "click: order by another column",
      () => document.querySelectorAll<HTMLElement>('[role="columnheader"] button')[turn % 2]?.click(),
      () => firstRow() !== "" && firstRow() !== before,
    );
    const city = ["Roma", "Milano", "Napoli", "Bari"][turn % 4] ?? "";
    const filter = {
      and: [
        { field: "city", op: "is", value: city },
        { field: "name", op: "contains", value: turn % 2 ? "srl" : "spa" },
        { field: "created_at", op: "after", value: "2020-01-01" },
      ],
    };
    before = firstRow();
    await time(
      "filter on three fields",
      () => go(`/e/parties.account?filter=${encodeURIComponent(JSON.stringify(filter))}`),
      () =>
        firstRow() !== before &&
        (document.querySelector('[role="row"]:nth-child(2)')?.textContent ?? "") !== "",
    );
    before = firstRow();
    await time(
      "search in the list",
      () => go(`/e/parties.account?q=${["ross", "conti", "ferr fig", "bruno s"][turn % 4] ?? ""}`),
      () => firstRow() !== "" && firstRow() !== before,
    );
    const name = firstRow();
    await time(
      "click: card",
      () => document.querySelector<HTMLElement>('[role="row"] a')?.click(),
      () => document.querySelector("h1")?.textContent === name,
    );
    go("/e/parties.account");
    await pause(500);
  }
  return figures;
}

/** Resident memory of the page's process, the worker's included: the largest renderer below our browser. */
function rendererMegabytes(): number {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        const status = readFileSync(`/proc/${pid}/status`, "utf8");
        const number = (name: string) =>
          Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
        return [{ pid: Number(pid), parent: number("PPid"), command, kilobytes: number("VmRSS") }];
      } catch {
        return [];
      }
    });
  const ours = new Set(
    processes.filter(({ command }) => command.includes(shop.profile)).map(({ pid }) => pid),
  );
  for (let grown = true; grown;) {
    grown = false;
    for (const { pid, parent } of processes)
      if (ours.has(parent) && !ours.has(pid)) grown = Boolean(ours.add(pid));
  }
  const renderers = processes.filter(
    ({ pid, command }) => ours.has(pid) && command.includes("--type=renderer"),
  );
  return Math.round(Math.max(0, ...renderers.map(({ kilobytes }) => kilobytes)) / 1024);
}
