import type { Device } from "../device/contract";
import { begin, cellSays, choose, journey, light } from "./people";

journey("F003 a field of the firm's own appears in list, filter and form", async (enter) => {
  const [anna, sara] = await Promise.all([enter("anna"), enter("sara", "narrow")]);
  const { page } = anna;
  // Sara is about to import.
  await sara.page.goto("/import?entity=parties.account");
  await sara.page.locator("input[type=file]").setInputFiles({
    name: "enti.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Denominazione\nComune di Prova"),
  });
  await page.goto("/e/core.customfield");
  await begin(page);
  await choose(page.getByLabel(/^Tabella/).first(), "Aziende");
  await page.getByLabel(/^Nome interno/).fill("caldaia");
  await page.getByLabel(/^Etichetta/).fill("Caldaia");
  await page.getByRole("button", { name: "Crea campo proprio" }).click();
  await light(page, "Tutto consegnato");

  // It reaches Sara, and does not take the file out of her hand.
  await sara.page.waitForFunction(async () => {
    const { microcrm } = globalThis as unknown as { microcrm: Device };
    return (await microcrm.ids({ entity: "core.customfield" }, 1)).length > 0;
  });
  await sara.page.getByRole("button", { name: "Leggi il file" }).click();
  await sara.page.getByRole("button", { name: "Controlla le righe" }).waitFor();

  // She writes it in the form, on her phone.
  await sara.page.goto("/e/parties.account?q=Frantoio+San+Baronto");
  await sara.page.getByText("Frantoio San Baronto Srl").click();
  await sara.page.getByRole("button", { name: "Modifica", exact: true }).click();
  await sara.page.getByLabel("Caldaia").fill("a legna");
  await sara.page.getByRole("button", { name: "Salva" }).click();
  await light(sara.page, "Tutto consegnato");

  // Anna filters by it, and adds it as a column.
  await page.goto("/e/parties.account");
  await page.getByRole("button", { name: "Filtro", exact: true }).click();
  await choose(page.getByLabel("Campo").first(), "Caldaia");
  await page.getByLabel("Valore").first().fill("legna");
  await page.getByRole("row").filter({ hasText: "Frantoio San Baronto" }).waitFor();
  await page.getByRole("row").filter({ hasText: "Cantina Poggio" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Colonne" }).click();
  await page.getByRole("checkbox", { name: "Caldaia" }).check();
  await page.keyboard.press("Escape");
  await cellSays(page, "Frantoio San Baronto", "Caldaia", "a legna");
});

journey("F053 a card made private leaves a colleague's device", async (enter) => {
  const [carlo, sara] = await Promise.all([enter("carlo"), enter("sara")]);
  const name = "Pratica riservata Srl";
  await carlo.page.goto("/e/parties.account");
  await begin(carlo.page);
  await carlo.page.getByLabel(/^Ragione sociale/).fill(name);
  await carlo.page.getByRole("button", { name: "Crea azienda" }).click();
  await carlo.page.getByRole("heading", { name }).waitFor();
  await sara.page.goto("/e/parties.account?q=pratica+riservata");
  await sara.page.getByRole("link", { name }).waitFor();

  await carlo.page.getByRole("main").getByRole("button", { name: "Altro" }).click();
  await carlo.page.getByRole("menuitem", { name: "Imposta scheda privata" }).click();
  await carlo.page.getByText("Privata", { exact: true }).waitFor();
  await sara.page.getByText("Niente corrisponde").waitFor();

  await carlo.page.getByRole("main").getByRole("button", { name: "Altro" }).click();
  await carlo.page.getByRole("menuitem", { name: "Togli «privata»" }).click();
  await sara.page.getByRole("link", { name }).waitFor();
});
