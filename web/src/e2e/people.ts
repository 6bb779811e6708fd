import { mkdir } from "node:fs/promises";

import type { Locator, Page } from "playwright-core";
import { test } from "vitest";

import { device, type Device } from "./browser";

/** The demo firm's password, printed by `make run`. */
const PASSWORD = "prova-microcrm";
/** Where the screens of a failed journey are kept. */
const PICTURES = process.env.MICROCRM_PICTURES ?? "/tmp/microcrm-journeys";

/** Anna administers, Sara is the secretary, Carlo sells, Tommaso repairs, Lucia looks. */
export type Name = "anna" | "sara" | "carlo" | "tommaso" | "lucia";

export interface Person extends Device {
  page: Page;
}

type Enter = (name: Name, size?: "wide" | "narrow") => Promise<Person>;

/** A story: whoever enters leaves at its end. When it fails, a picture of every screen is kept. */
export function journey(name: string, tell: (enter: Enter) => Promise<void>): void {
  test(name, async () => {
    const people: Person[] = [];
    try {
      await tell(async (who, size) => {
        // Known before it signs in: who does not get in leaves a picture too, and no browser behind.
        const one = await atDevice(size);
        people.push(one);
        await arrive(one.page, who);
        return one;
      });
    } catch (error) {
      await keepPictures(name, people);
      throw error;
    } finally {
      await Promise.all(people.map((one) => one.close()));
    }
  });
}

async function atDevice(size: "wide" | "narrow" = "wide"): Promise<Person> {
  const own = await device(size);
  own.context.setDefaultTimeout(120_000);
  return { ...own, page: own.context.pages()[0] ?? (await own.context.newPage()) };
}

/** Signed in, with the data on the device. */
async function arrive(page: Page, name: Name): Promise<void> {
  await page.goto("/");
  await signIn(page, name);
  // What another journey left to look at is not this one's.
  await light(page, /(Tutto consegnato|da rivedere)$/);
  // Installed: from here on the application starts without a network.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}

export async function signIn(page: Page, name: Name): Promise<void> {
  await page.getByLabel("E-mail").fill(`${name}@demo.example`);
  await page
    .getByLabel(/^Password/)
    .first()
    .fill(PASSWORD);
  await page.keyboard.press("Enter");
}

/** Waits until the sync light says these words. */
export async function light(page: Page, words: string | RegExp): Promise<void> {
  const name = typeof words === "string" ? `Sincronizzazione: ${words}` : words;
  await page.getByRole("link", { name, exact: true }).waitFor();
}

/** Begins a new record of the table on screen. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: "Nuovo" }).click();
}

/** The cell of a row (known by any of its texts) below this heading, looked for to the right if need be. */
export async function cell(page: Page, row: string, column: string): Promise<Locator> {
  const heading = page.getByRole("columnheader", { name: column }).first();
  await heading.scrollIntoViewIfNeeded();
  const place = await heading.getAttribute("aria-colindex");
  return page.getByRole("row").filter({ hasText: row }).first().locator(`[aria-colindex="${place}"]`);
}

/** Writes in a cell of the list as a secretary does: double click, type, Enter. */
export async function writeCell(page: Page, row: string, column: string, text: string): Promise<void> {
  await (await cell(page, row, column)).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Waits until the cell says this. */
export async function cellSays(page: Page, row: string, column: string, text: string): Promise<void> {
  await (await cell(page, row, column)).filter({ hasText: text }).waitFor();
}

/** Chooses from a list of choices by the label of its field. */
export async function choose(field: Locator, option: string): Promise<void> {
  await field.click();
  await field.page().getByRole("option", { name: option, exact: true }).first().click();
}

async function keepPictures(name: string, people: readonly Person[]): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  for (const [index, one] of people.entries())
    for (const [tab, page] of one.context.pages().entries())
      await page
        .screenshot({ path: `${PICTURES}/${name.replace(/\W+/g, "-").slice(0, 60)}-${index}-${tab}.png` })
        .catch(() => undefined);
}
