import { journey, light } from "./people";
import { publicBodies } from "./publicBodies";
import type { Page } from "playwright-core";

async function hand(page: Page, name: string, content: Buffer): Promise<void> {
  await page.goto("/import?entity=parties.account");
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: content });
  await page.getByRole("button", { name: "Leggi il file" }).click();
  await page.getByRole("button", { name: "Controlla le righe" }).click();
}

journey(
  "F167 a spreadsheet from Excel (cp1252, semicolons) comes in and is taken back as a whole",
  async (enter) => {
    const { page } = await enter("sara");
    await hand(page, "enti.csv", Buffer.from(publicBodies(";"), "latin1"));

    await page.getByText("da respingere").waitFor();
    await page.getByText("Comune di Vallefiorita").first().waitFor();
    await page.getByText("riga 2 del file").waitFor();
    await page.getByRole("tab", { name: /Valori da guardare/ }).click();
    await page.getByText("non è una posta").waitFor();

    await page.getByRole("button", { name: /^Importa 6\d righe/ }).click();
    await page.getByText("Importazione finita").waitFor();
    await page.getByRole("link", { name: "Scarica 1 riga respinta" }).waitFor();
    await page.goto("/e/parties.account?q=consorzio+cefalu");
    await page.getByRole("link", { name: "Consorzio di bonifica di Cefalù" }).waitFor();
    // The address was taken apart.
    await page.getByRole("gridcell", { name: "Cefalù", exact: true }).waitFor();
    await page.getByRole("gridcell", { name: "PA", exact: true }).waitFor();

    await page.goBack();
    await page.getByRole("button", { name: "Annulla l'importazione" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Annulla l'importazione" }).click();
    await page.getByText("Importazione annullata").waitFor();
    await page.goto("/e/parties.account?q=consorzio+cefalu");
    await page.getByText("Niente corrisponde").waitFor();
  },
);

journey("F167 the same file in UTF-8 with commas, from a phone", async (enter) => {
  const { page } = await enter("sara", "narrow");
  await hand(page, "enti utf8.csv", Buffer.from(`\uFEFF${publicBodies(",")}`, "utf8"));
  await page.getByRole("button", { name: /^Importa 6\d righe/ }).click();
  await page.getByText("Importazione finita").waitFor();
  await light(page, "Tutto consegnato");
  await page.goto("/e/parties.account?q=liceo+agli%C3%A8");
  await page.getByText("Liceo statale di Agliè").waitFor();
});

journey("F167 the page by its address asks for the table, and a line of totals stays out", async (enter) => {
  const { page } = await enter("sara", "narrow");
  await page.goto("/import");
  const content = Buffer.from("Ragione sociale;Città\nOfficina Fantini;Pistoia\nTOTALE;1\n");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "con totale.csv", mimeType: "text/csv", buffer: content });
  await page.getByRole("button", { name: "Leggi il file" }).click();
  await page.getByText("Prima scegli che cosa c'è nel file.").waitFor();
  await page.getByRole("radio", { name: "Aziende" }).click();
  await page.getByRole("button", { name: "Leggi il file" }).click();
  await page.getByRole("button", { name: "Controlla le righe" }).click();
  await page.getByLabel("Importa la riga 3, «TOTALE»").waitFor();
  await page.getByRole("button", { name: "Importa 1 riga" }).click();
  await page.getByText("1 nuova").waitFor();
  await page.getByText("1 saltata").waitFor();
});
