/** What hands do on the lines of a document. */
import type { Locator, Page } from "playwright-core";

export function lineInput(page: Page, field: string, number: string): Locator {
  return page.getByRole("textbox", { name: `${field}, riga ${number}`, exact: true });
}

/** Waits until the cursor stands in that cell. */
export async function standsIn(page: Page, field: string, number: string): Promise<void> {
  await lineInput(page, field, number).and(page.locator(":focus")).waitFor();
}

/** From a description to the next line, as a secretary types: Tab from cell to cell, Enter at its end. */
export async function typeLine(page: Page, ...cells: readonly string[]): Promise<void> {
  for (const [at, cell] of cells.entries()) {
    if (at) await page.keyboard.press("Tab");
    await page.keyboard.type(cell);
  }
  await page.keyboard.press("Enter");
}

/** Pastes what a spreadsheet gives: rows of cells between tabs. */
export async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    rows.map((row) => row.join("\t")).join("\n"),
  );
}

/** Waits until the sum below the lines says this. */
export async function sumSays(page: Page, label: string, amount: string): Promise<void> {
  await page
    .locator(".sum-up > div")
    .filter({ has: page.getByText(label, { exact: true }) })
    .filter({ hasText: amount })
    .waitFor();
}

/** The descriptions as they stand under one another, sub-lines among them; the blank ones are "". */
export async function texts(page: Page): Promise<string[]> {
  const inputs = await page.getByRole("textbox", { name: /^Descrizione, riga/ }).all();
  return Promise.all(inputs.map((input) => input.inputValue()));
}

/** Waits until the lines read so. */
export async function linesRead(page: Page, ...wanted: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll<HTMLInputElement>('.line-input[aria-label^="Descrizione"]')]
        .map((input) => input.value)
        .filter(Boolean)
        .join(" | ") === words,
    wanted.join(" | "),
  );
}

/** Waits until these stand under one another in the list. */
export async function standInOrder(page: Page, ...titles: readonly string[]): Promise<void> {
  await page.waitForFunction((wanted) => {
    const text = document.querySelector("main")?.innerText ?? "";
    const places = wanted.map((title) => text.indexOf(title));
    return places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
  }, titles);
}
