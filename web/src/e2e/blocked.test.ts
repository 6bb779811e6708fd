import { begin, journey } from "./people";

journey(
  "F079 who is blocked with a full outbox is locked out, and an administrator decides what enters",
  async (enter) => {
    const [anna, sara] = await Promise.all([enter("anna"), enter("sara", "narrow")]);
    await sara.page.goto("/e/parties.lead");
    await sara.network(false);
    for (const name of ["Fracchia", "Calboni"]) {
      await sara.page.goto("/e/parties.lead");
      await begin(sara.page);
      await sara.page.getByLabel("Cognome", { exact: true }).fill(name);
      await sara.page.getByRole("button", { name: "Crea lead" }).click();
      await sara.page.getByRole("heading", { name }).waitFor();
    }

    const { page } = anna;
    await page.goto("/settings/people");
    await page.getByRole("button", { name: "Azioni per Sara Conti" }).click();
    await page.getByRole("menuitem", { name: "Blocca" }).click();
    await page.getByRole("button", { name: "Blocca Sara Conti" }).click();
    await page.getByRole("row").filter({ hasText: "Sara Conti" }).getByText("Bloccato").waitFor();

    await sara.network(true);
    await sara.page.getByText("Accesso bloccato").waitFor();
    await sara.page.reload();
    await sara.page.getByText("Accesso bloccato").waitFor();

    // Blocked for good, she has no rights any more: first she comes back, then her work enters in her name.
    await page.getByRole("button", { name: "Azioni per Sara Conti" }).click();
    await page.getByRole("menuitem", { name: "Fai rientrare" }).click();
    await page.goto("/settings/quarantine");
    await page.getByText("Fracchia").waitFor();
    await page
      .getByRole("article")
      .filter({ hasText: "Fracchia" })
      .getByRole("button", { name: "Accetta" })
      .click();
    await page.getByText("Fracchia").waitFor({ state: "detached" });
    await page
      .getByRole("article")
      .filter({ hasText: "Calboni" })
      .getByRole("button", { name: "Scarta" })
      .click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Scarta/ })
      .click();
    await page.getByText("Niente in custodia").waitFor();
    await page.goto("/e/parties.lead?q=fracchia");
    await page.getByRole("row").filter({ hasText: "Fracchia" }).waitFor();
  },
);
