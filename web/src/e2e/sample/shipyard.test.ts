import { begin, choose, journey, light } from "../people";

journey(
  "an app of its own: its orders are seen, its material and its boat are made without a network and delivered",
  async (enter) => {
    const { page, network } = await enter("anna");
    await page.goto("/e/sample.order");
    await page.getByRole("row").filter({ hasText: "Chiglia nuova" }).filter({ hasText: "Orca" }).waitFor();

    await page.goto("/e/sample.material");
    await network(false);
    await page.reload();
    await begin(page);
    await page.getByRole("textbox", { name: /^Nome/ }).fill("Larice");
    await page.getByRole("button", { name: "Crea materiale" }).click();
    await page.getByRole("heading", { name: "Larice" }).waitFor();

    await page.goto("/e/sample.boat");
    await begin(page);
    await page.getByRole("textbox", { name: /^Nome/ }).fill("Bragozzo");
    await choose(page.getByRole("combobox", { name: "Materiale" }), "Larice");
    await page.getByRole("button", { name: "Crea barca" }).click();
    await page.getByRole("heading", { name: "Bragozzo" }).waitFor();
    await light(page, /Senza rete: continua pure \(2 modifiche in attesa\)/);

    await network(true);
    await light(page, "Tutto consegnato");
    const { page: other } = await enter("carlo");
    await other.goto("/e/sample.boat");
    await other.getByRole("row").filter({ hasText: "Bragozzo" }).filter({ hasText: "Larice" }).waitFor();
  },
);
