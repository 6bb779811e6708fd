import type { Page } from "playwright-core";

import { device, type Device } from "./browser";

/** The demo firm's password, printed by `make run`. */
const PASSWORD = "prova-microcrm";

export interface Person extends Device {
  page: Page;
  /** Pulls the plug, or puts it back. */
  network: (on: boolean) => Promise<void>;
}

/** Somebody of the demo firm at a device of theirs, signed in and with the data on it. */
export async function person(
  name: "anna" | "sara" | "carlo",
  size: "wide" | "narrow" = "wide",
): Promise<Person> {
  const own = await device(size);
  const page = own.context.pages()[0] ?? (await own.context.newPage());
  await page.goto("/");
  await page.getByLabel("E-mail").fill(`${name}@demo.example`);
  await page
    .getByLabel(/^Password/)
    .first()
    .fill(PASSWORD);
  await page.keyboard.press("Enter");
  await light(page, "Tutto consegnato");
  // Installed: from here on the application starts without a network.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  return { ...own, page, network: (on) => own.context.setOffline(!on) };
}

/** Waits until the sync light says these words. */
export async function light(page: Page, words: string): Promise<void> {
  await page.getByRole("link", { name: `Sincronizzazione: ${words}` }).waitFor();
}

/** Writes in a cell of the list as a secretary does: double click, type, Enter. */
export async function writeCell(page: Page, shown: string, text: string): Promise<void> {
  await page.getByRole("gridcell", { name: shown, exact: true }).first().dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
