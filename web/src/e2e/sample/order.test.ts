import { expect } from "vitest";

import { begin, journey, light } from "../people";
import { lineInput, linesRead, paste, standInOrder, standsIn, sumSays, typeLine } from "./sheet";

for (const size of ["wide", "narrow"] as const)
  journey(`an order written by the keyboard alone, without a network (${size})`, async (enter) => {
    const { page, network } = await enter("anna", size);
    const subject = `Ponte ${size}`;
    await page.goto("/e/sample.order");
    await network(false);
    await page.reload();
    await begin(page);
    await page.getByRole("textbox", { name: /^Oggetto/ }).fill(subject);
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.getByRole("heading", { name: subject }).waitFor();

    // The first line waits for its words; Tab goes from cell to cell, Enter makes the next line.
    await standsIn(page, "Descrizione", "1");
    await typeLine(page, "Tavole di larice", "10", "12,50");
    await sumSays(page, "Totale", "125,00 €");
    await standsIn(page, "Descrizione", "2");
    await typeLine(page, "Posa", "2", "40");
    await sumSays(page, "Totale", "205,00 €");

    // Three rows of a spreadsheet, one of which has no number where one is due: said before anything is made.
    await standsIn(page, "Descrizione", "3");
    await paste(page, [
      ["Viti", "100", "0,10"],
      ["Colla", "molta", "7"],
      ["Vernice", "2", "€ 15,00"],
    ]);
    const dialog = page.getByRole("dialog");
    await dialog.getByText("molta").waitFor();
    await dialog.getByRole("button", { name: "Aggiungi 3 righe senza questi valori" }).click();
    await linesRead(page, "Tavole di larice", "Posa", "Viti", "Colla", "Vernice");
    await sumSays(page, "Totale", "252,00 €");

    // Alt and an arrow moves a line; Ctrl+Z takes each act back, Ctrl+Y does it again.
    await lineInput(page, "Descrizione", "2").focus();
    await page.keyboard.press("Alt+ArrowUp");
    await linesRead(page, "Posa", "Tavole di larice", "Viti", "Colla", "Vernice");
    await page.keyboard.press("ControlOrMeta+Z");
    await linesRead(page, "Tavole di larice", "Posa", "Viti", "Colla", "Vernice");
    await page.keyboard.press("ControlOrMeta+Z");
    await linesRead(page, "Tavole di larice", "Posa");
    await page.keyboard.press("ControlOrMeta+Y");
    await linesRead(page, "Tavole di larice", "Posa", "Viti", "Colla", "Vernice");
    await page.keyboard.press("ControlOrMeta+Y");
    await linesRead(page, "Posa", "Tavole di larice", "Viti", "Colla", "Vernice");

    // A sub-line decides its line's amount.
    await lineInput(page, "Descrizione", "1").focus();
    await page.keyboard.press("Alt+Enter");
    await standsIn(page, "Descrizione", "1.1");
    await typeLine(page, "Due mastri", "2", "100");
    await sumSays(page, "Totale", "372,00 €");

    // What was done to its lines stands on the order's history, also before it is delivered.
    const story = page.getByRole("region", { name: "Cronologia" });
    const change = story.getByRole("listitem").filter({ hasText: "ha lavorato alle righe" });
    await change
      .filter({ hasText: "Due mastri" })
      .filter({ hasText: "in attesa di consegna" })
      .first()
      .waitFor();

    // The number comes with the delivery, and the page stands still meanwhile; what waits can be withdrawn.
    await page.getByRole("button", { name: "Chiudi ordine" }).click();
    await page.getByText("Il numero definitivo arriva alla consegna").waitFor();
    await lineInput(page, "Descrizione", "1").and(page.locator("[readonly]")).waitFor();
    await page.getByRole("button", { name: "Ritira" }).click();
    await lineInput(page, "Descrizione", "1").and(page.locator(":not([readonly])")).waitFor();
    await page.getByRole("button", { name: "Chiudi ordine" }).click();
    await page.getByText("Il numero definitivo arriva alla consegna").waitFor();

    // Lists read the sum and sort by it, without a network too: the demo firm's orders come to 1,910 and 236.25 €.
    await page.goto("/e/sample.order?sort=-total");
    await standInOrder(page, "Chiglia nuova", subject, "Verniciatura");
    await page.goto("/e/sample.order?sort=total");
    await standInOrder(page, "Verniciatura", subject, "Chiglia nuova");
    await page.goBack();
    await page.goBack();

    await network(true);
    await light(page, "Tutto consegnato");
    await page
      .locator(".document-sums")
      .first()
      .getByText(/^\d+\/\d{4}$/)
      .waitFor();
    await page.getByRole("button", { name: "Riapri ordine" }).click();
    await lineInput(page, "Descrizione", "1").and(page.locator(":not([readonly])")).waitFor();
    await page.goto("/e/sample.order?layout=board");
    await page.getByText(subject).first().waitFor();
    // Whatever stands above a list is on the screen, however narrow.
    const ends = await page
      .locator(".list-tools > *")
      .evaluateAll((tools) => tools.map((tool) => tool.getBoundingClientRect().right / innerWidth));
    expect(ends.filter((end) => end > 1)).toEqual([]);
  });

journey(
  "an order that cannot be closed says why where one stands, and lets go of it there",
  async (enter) => {
    const { page } = await enter("anna");
    await page.goto("/e/sample.order");
    await begin(page);
    await page.getByRole("textbox", { name: /^Oggetto/ }).fill("Ordine senza righe");
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.getByRole("heading", { name: "Ordine senza righe" }).waitFor();
    await page.getByRole("button", { name: "Chiudi ordine" }).click();
    const refused = page.getByRole("alert").filter({ hasText: "Non riuscito: «Chiudi ordine»" });
    await refused.getByText("L'ordine non ha righe: aggiungine una.").waitFor();

    await typeLine(page, "Ormeggio", "1", "30");
    await sumSays(page, "Totale", "30,00 €");
    await refused.getByRole("button", { name: "Riprova" }).click();
    await refused.waitFor({ state: "detached" });
    await page
      .getByRole("button", { name: "Riapri ordine" })
      .and(page.locator(":not([aria-disabled=true])"))
      .waitFor();
    await light(page, "Tutto consegnato");
  },
);
