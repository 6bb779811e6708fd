import { expect } from "vitest";

import { choose, journey, light } from "./people";

journey("F048 on a phone too: a view by its name, other columns, another order", async (enter) => {
  const { page } = await enter("sara", "narrow");
  await page.goto("/e/parties.account");
  await page.getByRole("main").getByRole("button", { name: "Altro", exact: true }).click();
  await page.getByRole("menuitem", { name: "Colonne e ordine…" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("checkbox", { name: "Telefono", exact: true }).uncheck();
  await sheet.getByRole("button", { name: "Dal primo all'ultimo" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("listitem").first().filter({ hasText: "Vivai" }).waitFor();
  expect(await page.getByRole("listitem").first().getByText("+39").count()).toBe(0);

  await page.getByRole("button", { name: "Viste" }).click();
  await page.getByRole("menuitem", { name: "Salva come nuova vista…" }).click();
  await page.getByRole("textbox", { name: "Nome" }).fill("Dalla Z");
  await page.getByRole("button", { name: "Salva la vista" }).click();
  await page.getByText("Vista «Dalla Z» salvata.").waitFor();
  await page.getByRole("button", { name: "Dalla Z" }).click();
  await page.getByRole("menuitem", { name: "Tutte", exact: true }).click();
  await page.getByRole("listitem").first().filter({ hasText: "Agenzia" }).waitFor();
});

journey(
  "F048 a secretary filters, keeps the view for all, changes many records at once and takes it back",
  async (enter) => {
    const [sara, anna] = await Promise.all([enter("sara"), enter("anna")]);
    const { page } = sara;
    await page.goto("/e/parties.account");
    await page.getByRole("button", { name: "Filtro", exact: true }).click();
    await choose(page.getByLabel("Campo").first(), "Settore");
    await choose(page.getByLabel("Confronto").first(), "è");
    await page.getByLabel("Valore").first().fill("Tessile");
    await page.getByRole("row").filter({ hasText: "Filatura La Briglia" }).waitFor();
    await page.getByRole("row").filter({ hasText: "Cantina Poggio" }).waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Viste" }).click();
    await page.getByRole("menuitem", { name: "Salva come nuova vista…" }).click();
    await page.getByRole("textbox", { name: "Nome" }).fill("Tessili da sentire");
    await page.getByLabel("La vedono tutti in azienda").check();
    await page.getByRole("button", { name: "Salva la vista" }).click();
    await page.getByText("Vista «Tessili da sentire» salvata.").waitFor();

    await page.getByLabel("Scegli tutto").click();
    await page
      .getByRole("region", { name: "Schede scelte" })
      .getByRole("button", { name: "Modifica" })
      .click();
    await choose(page.getByRole("dialog").getByLabel("Campo"), "Prossimo passo");
    await page.getByRole("dialog").getByLabel("Nuovo valore").fill("Chiamare per il filato");
    await page.getByRole("button", { name: "Mostra l'anteprima" }).click();
    await page.getByText("5 schede cambiano").waitFor();
    await page.getByRole("button", { name: "Applica a 5 schede" }).click();
    await page.getByText("Modificate: 5 schede.").waitFor();
    await light(page, "Tutto consegnato");

    // Her colleague opens the same view and finds it done.
    await anna.page.goto("/e/parties.account");
    await anna.page.getByRole("button", { name: "Viste" }).click();
    await anna.page.getByRole("menuitem", { name: "Tessili da sentire" }).click();
    await anna.page.getByRole("link", { name: "Filatura La Briglia Snc" }).click();
    const step = anna.page.locator("dd").filter({ hasText: "Chiamare per il filato" });
    await step.waitFor();

    await page.getByRole("button", { name: "Annulla", exact: true }).click();
    await light(page, "Tutto consegnato");
    await step.waitFor({ state: "detached" });
    expect(await page.getByRole("row").count()).toBeGreaterThan(4);
  },
);
