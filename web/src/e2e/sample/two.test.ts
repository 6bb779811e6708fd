import { expect } from "vitest";

import { begin, journey, light, type Person } from "../people";
import { lineInput, standsIn, sumSays, typeLine } from "./sheet";

journey(
  "a line that another wrote meanwhile: the order is not closed with the wrong total, and the tray shows one box",
  async (enter) => {
    const sara = await enter("sara");
    const address = await writtenOrder(sara, "Albero di Orca");
    const anna = await enter("anna");
    await anna.page.goto(address);
    await sumSays(anna.page, "Totale", "300,00 €");

    await sara.network(false);
    await lineInput(sara.page, "Quantità", "1").fill("5");
    await sara.page.keyboard.press("Enter");
    await sumSays(sara.page, "Totale", "500,00 €");
    await sara.page.getByRole("button", { name: "Chiudi ordine" }).click();
    await sara.page.getByText("Da consegnare: «Chiudi ordine»").waitFor();

    await lineInput(anna.page, "Quantità", "1").fill("1");
    await anna.page.keyboard.press("Enter");
    await sumSays(anna.page, "Totale", "100,00 €");
    await light(anna.page, "Tutto consegnato");

    await sara.network(true);
    await light(sara.page, /da rivedere/);
    await sara.page.getByRole("link", { name: /da rivedere/ }).click();
    // One box: the line with both values, and under it the act that waits with it.
    await sara.page.getByText("Qualcuno ha cambiato «Quantità» nel frattempo").waitFor();
    await sara.page.getByText("Aspetta con questa: 1 modifica.").click();
    await sara.page.getByText("Chiudi ordine").first().waitFor();
    expect(await sara.page.getByText("Non accettata.").count()).toBe(1);

    await anna.page.getByText("Bozza").first().waitFor();
    await sumSays(anna.page, "Totale", "100,00 €");
  },
);

journey("whoever may know no costs sees neither their column nor their sum", async (enter) => {
  const tommaso = await enter("tommaso");
  await writtenOrder(tommaso, "Carena");
  const { page } = tommaso;
  await sumSays(page, "Imponibile", "300,00 €");
  expect(await page.getByText("Costo").count()).toBe(0);
  const anna = await enter("anna");
  await anna.page.goto(page.url());
  await anna.page.getByRole("columnheader", { name: "Costo" }).waitFor();
  await sumSays(anna.page, "Costo", "0,00 €");
});

journey("lines are dragged to their place, and cards from one state to the next", async (enter) => {
  const { page } = await enter("anna");
  await writtenOrder({ page }, "Bozzelli");
  await standsIn(page, "Descrizione", "2");
  await typeLine(page, "Cime", "2", "10");
  await sumSays(page, "Totale", "320,00 €");
  const line = (text: string) =>
    page.getByRole("row").filter({ has: page.locator(`input[value="${text}"]`) });
  await line("Cime").locator(".line-handle").dragTo(line("Legno"));
  await page.locator('.line-input[aria-label="Descrizione, riga 1"][value="Cime"]').waitFor();

  await page.goto("/e/sample.order?layout=board");
  const card = page.locator(".board-card").filter({ hasText: "Bozzelli" });
  await card.dragTo(page.getByRole("listitem", { name: "Chiuso" }));
  await page.getByRole("listitem", { name: "Chiuso" }).getByText("Bozzelli").waitFor();
  await card.getByRole("button", { name: "Sposta Bozzelli" }).press("Enter");
  await page.getByRole("menuitem", { name: "Bozza" }).press("Enter");
  await page.getByRole("listitem", { name: "Bozza" }).getByText("Bozzelli").waitFor();
});

/** An order of one line, 3 times 100; answers its address. */
async function writtenOrder({ page }: Pick<Person, "page">, subject: string): Promise<string> {
  await page.goto("/e/sample.order");
  await begin(page);
  await page.getByRole("textbox", { name: /^Oggetto/ }).fill(subject);
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.getByRole("heading", { name: subject }).waitFor();
  await standsIn(page, "Descrizione", "1");
  await typeLine(page, "Legno", "3", "100");
  await sumSays(page, "Totale", "300,00 €");
  await light(page, /(Tutto consegnato|da rivedere)$/);
  return page.url();
}
