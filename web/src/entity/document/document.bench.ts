import { afterAll, beforeAll, test } from "vitest";

import { entities as kernel } from "../../generated/entities";
import { entities as sample } from "../../generated/apps/sample";
import { BigFirm } from "../../sync/testing/firm";
import { openWorkshop, print, spread, type Workshop } from "../../testing/workshop";

/** The page of a document of 300 lines in a real Chromium. Needs the build with the sample app (`npm run build:sample`). */
const LINES = 300;
const firm = new BigFirm(
  { ...kernel, ...sample },
  { "core.user": 2, "sample.order": 1, "sample.orderline": LINES },
  {
    "sample.order": {
      subject: "Scafo",
      state: "draft",
      discount: "0.00",
      is_private: false,
      archived_at: null,
    },
    "sample.orderline": { text: "Fasciame", quantity: "1.000" },
  },
);
let shop: Workshop;

beforeAll(async () => {
  shop = await openWorkshop(firm, "dist-sample");
});

afterAll(() => shop.close());

test("a document of 300 lines: from the key that leaves a price to the painted total", async () => {
  const { page, address } = shop;
  await page.goto(`${address}e/sample.order`);
  await page.getByText("Scafo").first().waitFor();
  await page.waitForTimeout(1500);
  print("document opened, from click to painted lines", spread(await page.evaluate(measureOpening)));
  await page.getByText("Scafo").first().click();
  await page.waitForFunction((wanted) => document.querySelectorAll("[data-line]").length > wanted, LINES);
  await page.waitForTimeout(1000);
  const { typed, summed } = await page.evaluate(measureTyping);
  print("a sign typed in a line, until painted", spread(typed));
  print("a price left, until the total is painted", spread(summed));
});

async function measureOpening(): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < 8; turn++) {
    const link = [...document.querySelectorAll<HTMLElement>("a")].find((each) => each.innerText === "Scafo");
    const start = performance.now();
    link?.click();
    while (!document.querySelector("[data-line] input"))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 800));
    history.back();
    await new Promise((resolve) => setTimeout(resolve, 1200));
  }
  return times;
}

async function measureTyping(): Promise<{ typed: number[]; summed: number[] }> {
  const typed: number[] = [];
  const summed: number[] = [];
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.line-input[aria-label^="Prezzo, riga"]')];
  const total = document.querySelector(".sum-up > div:last-child dd") as HTMLElement;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  // A message that is posted in a frame is handled after that frame was painted.
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  for (let turn = 0; turn < 30; turn++) {
    const input = inputs[(turn * 7) % (inputs.length - 1)] as HTMLInputElement;
    input.focus();
    await pause(100);
    let start = performance.now();
    // As a browser sets it: past React's own setter, so that it sees the difference.
    Reflect.set(HTMLInputElement.prototype, "value", `${turn + 1},50`, input);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await painted();
    typed.push(performance.now() - start);
    const before = total.textContent;
    const moved = new Promise<void>((resolve) => {
      const eye = new MutationObserver(() => {
        if (total.textContent === before) return;
        eye.disconnect();
        resolve();
      });
      eye.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    start = performance.now();
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await moved;
    await painted();
    summed.push(performance.now() - start);
    await pause(150);
  }
  return { typed, summed };
}
