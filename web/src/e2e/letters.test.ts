import { expect } from "vitest";

import { journey } from "./people";

journey(
  "F046 the index of companies: a letter leads to its names, and the card is looked at without leaving",
  async (enter) => {
    const [sara, carlo] = await Promise.all([enter("sara"), enter("carlo", "narrow")]);
    const { page } = sara;
    await page.goto("/e/parties.account");
    await page.getByRole("button", { name: "Vai alla lettera P" }).click();
    await page.getByRole("link", { name: "Palestra Energia Ssd" }).waitFor();

    await page.getByRole("grid").press("a");
    const peek = page.getByRole("complementary", { name: "Anteprima della scheda" });
    await peek.getByRole("link", { name: "Palestra Energia Ssd" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await peek.getByRole("link", { name: "Panificio Forni Antichi Snc" }).waitFor();
    await page.keyboard.press("Escape");
    await peek.waitFor({ state: "detached" });

    // The strip by keyboard: the letter itself is the key.
    await page.getByRole("button", { name: "Vai alla lettera P" }).focus();
    await page.keyboard.press("c");
    await page.getByRole("link", { name: "Cantina Poggio Chiaro" }).waitFor();

    // A finger on the strip of a phone.
    await carlo.page.goto("/e/parties.account");
    await carlo.page.getByRole("button", { name: "Vai alla lettera T" }).tap();
    await carlo.page.getByRole("link", { name: /Termoidraulica Caldi/ }).waitFor();
    expect(await carlo.page.getByRole("link", { name: /Albergo/ }).count()).toBe(0);
  },
);
