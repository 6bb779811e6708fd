import { begin, cellSays, journey, light, writeCell } from "./people";

const POGGIO = "Cantina Poggio Chiaro";

journey(
  "F005 F006 F007 F044 a secretary works on without a network, reloads, and all of it reaches her colleague",
  async (enter) => {
    const [sara, anna] = await Promise.all([enter("sara"), enter("anna")]);
    for (const { page } of [sara, anna]) {
      await page.goto("/e/parties.account?q=Cantina+Poggio");
      await cellSays(page, POGGIO, "Comune", "Montepulciano");
    }

    await sara.network(false);
    await writeCell(sara.page, POGGIO, "Telefono", "0573 111111");
    await light(sara.page, /Senza rete: continua pure \(1 modifica in attesa\)/);
    await sara.page.reload();
    await cellSays(sara.page, POGGIO, "Telefono", "0573 111111");
    await writeCell(sara.page, POGGIO, "Comune", "Pienza");

    // Meanwhile her colleague writes the same field. It is delivered when it comes back as the server writes it:
    // the light alone may still be telling of before.
    await writeCell(anna.page, POGGIO, "Telefono", "0573 222222");
    await cellSays(anna.page, POGGIO, "Telefono", "+39 0573 222222");

    await sara.network(true);
    await cellSays(anna.page, POGGIO, "Comune", "Pienza");
    await cellSays(anna.page, POGGIO, "Telefono", "+39 0573 111111");

    // The clash is shown to both, with both values, and can be taken back in one act.
    for (const { page } of [sara, anna]) {
      await light(page, "1 da rivedere");
      await page.goto("/sync");
      await page.getByText("+39 0573 111111").first().waitFor();
      await page.getByText("+39 0573 222222").first().waitFor();
    }
    await anna.page.getByRole("button", { name: "Riprendi il mio" }).click();
    await sara.page.getByRole("button", { name: "Va bene così" }).click();
    for (const { page } of [sara, anna]) await light(page, "Tutto consegnato");
    await sara.page.goto("/e/parties.account?q=Cantina+Poggio");
    await cellSays(sara.page, POGGIO, "Telefono", "+39 0573 222222");
  },
);

journey(
  "F006 F139 at a fair, a phone without a network takes a lead and delivers it later",
  async (enter) => {
    const { page, network } = await enter("carlo", "narrow");
    await page.goto("/e/parties.lead");
    await network(false);
    await page.reload();
    await begin(page);
    await page.getByLabel("Cognome", { exact: true }).fill("Fantozzi");
    await page.getByLabel(/^Telefono/).fill("06 12345678");
    await page.getByRole("button", { name: "Crea lead" }).click();
    await page.getByRole("heading", { name: "Fantozzi" }).waitFor();
    await light(page, /Senza rete: continua pure \(1 modifica in attesa\)/);
    await network(true);
    await light(page, "Tutto consegnato");
    await page.goto("/e/parties.lead?q=fantozzi");
    await page.getByText("+39 06 1234 5678").waitFor();
  },
);
