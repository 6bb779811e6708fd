import { expect } from "vitest";

import { journey } from "./people";

journey(
  "F143 the words of the trade are explained where they stand, and whoever wants no English reads none",
  async (enter) => {
    const { page } = await enter("sara");
    await page.goto("/e/parties.account");
    await page.getByText("(account)", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Che cosa vuol dire" }).focus();
    await page.getByRole("tooltip").filter({ hasText: "l'azienda vera e propria" }).waitFor();

    // In the wizard each word tells its meaning.
    await page.goto("/e/parties.lead?q=baldi");
    await page.getByRole("link", { name: "Renzo" }).click();
    await page.getByRole("button", { name: "Converti lead" }).click();
    await page.getByRole("button", { name: "potenziale cliente (prospect)", exact: true }).hover();
    await page.getByRole("tooltip").filter({ hasText: "non ha ancora comprato" }).waitFor();
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: /^Menu di/ }).click();
    await page.getByRole("menuitem", { name: /^Parole inglesi/ }).click();
    await page.getByRole("link", { name: "Nominativi" }).first().waitFor();
    await page.getByRole("button", { name: "Converti nominativo" }).click();
    await page.getByRole("button", { name: "potenziale cliente", exact: true }).waitFor();
    expect(await page.getByRole("dialog").innerText()).not.toMatch(/lead|account|contact|prospect/i);
    await page.keyboard.press("Escape");

    // Kept: also after the application is opened anew.
    await page.goto("/e/parties.account");
    await page.getByRole("heading", { name: "Aziende" }).waitFor();
    await page.getByRole("link", { name: "Nominativi" }).first().waitFor();
    expect(await page.getByText("(account)", { exact: true }).count()).toBe(0);
    await page.goto("/e/parties.lead");
    await page.getByRole("heading", { name: "Nominativi" }).waitFor();
  },
);
