import { expect } from "vitest";

import { begin, journey, light } from "./people";

journey(
  "F138 F140 F143 a salesman converts a lead without a network, and the office sees what it became",
  async (enter) => {
    const [carlo, sara] = await Promise.all([enter("carlo", "narrow"), enter("sara")]);
    const { page } = carlo;
    await page.goto("/e/parties.lead");
    await carlo.network(false);
    await begin(page);
    await page.getByLabel("Nome", { exact: true }).fill("Ugo");
    await page.getByLabel("Cognome", { exact: true }).fill("Filini");
    await page.getByLabel("Azienda", { exact: true }).fill("Megaditta Srl");
    await page.getByRole("button", { name: "Crea lead" }).click();

    await page.getByRole("button", { name: "Converti lead" }).click();
    await page.getByText("Che cosa diventa che cosa").waitFor();
    const convert = page.getByRole("dialog").getByRole("button", { name: "Converti lead" });
    // In reach of the thumb, however long the dialog is.
    const place = await convert.boundingBox();
    expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0);
    await convert.click();
    await page.getByRole("heading", { name: "Megaditta Srl" }).waitFor();
    await light(page, /Senza rete: continua pure/);

    await carlo.network(true);
    await light(page, "Tutto consegnato");
    await sara.page.goto("/e/parties.account?q=megaditta");
    await sara.page.getByRole("link", { name: "Megaditta Srl" }).click();
    await sara.page.getByText("Ugo Filini").first().waitFor();
    await sara.page.goto("/e/parties.lead?q=filini");
    await sara.page.getByRole("gridcell", { name: "Convertito" }).first().waitFor();
  },
);
