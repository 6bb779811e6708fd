import { afterEach, expect, test } from "vitest";

import { light, person, writeCell, type Person } from "./people";

let people: Person[] = [];

afterEach(async () => {
  await Promise.all(people.map((one) => one.close()));
  people = [];
});

test("F005 F006 F007 F044 a secretary works on without a network, reloads, and all of it reaches her colleague", async () => {
  const sara = await person("sara");
  const anna = await person("anna");
  people = [sara, anna];
  for (const { page } of people) {
    await page.goto("/e/parties.account?q=Cantina+Poggio");
    await page.getByRole("gridcell", { name: "Montepulciano" }).waitFor();
  }

  await sara.network(false);
  await writeCell(sara.page, "+39 0573 661853", "0573 111111");
  await light(sara.page, "Senza rete");
  await sara.page.reload();
  await sara.page.getByRole("gridcell", { name: "0573 111111" }).waitFor();
  await writeCell(sara.page, "Montepulciano", "Pienza");

  // Meanwhile her colleague writes the same field, and another one.
  await writeCell(anna.page, "+39 0573 661853", "0573 222222");
  await light(anna.page, "Tutto consegnato");

  await sara.network(true);
  await anna.page.getByRole("gridcell", { name: "Pienza" }).waitFor();
  await anna.page.getByRole("gridcell", { name: "+39 0573 111111" }).waitFor();

  // The clash is shown to both, with both values, and can be taken back in one act.
  for (const { page } of people) {
    await page.goto("/sync");
    await page.getByText("+39 0573 111111").first().waitFor();
    await page.getByText("+39 0573 222222").first().waitFor();
  }
  await anna.page.getByRole("button", { name: "Riprendi il mio" }).click();
  await sara.page.goto("/e/parties.account?q=Cantina+Poggio");
  await sara.page.getByRole("gridcell", { name: "+39 0573 222222" }).waitFor();
});

test("F006 F139 at a fair, a phone without a network takes a lead and delivers it later", async () => {
  const carlo = await person("carlo", "narrow");
  people = [carlo];
  const { page } = carlo;
  await page.goto("/e/parties.lead");
  await carlo.network(false);
  await page.reload();
  await page.getByRole("button", { name: "Nuovo" }).first().click();
  await page.getByLabel("Cognome", { exact: true }).fill("Fantozzi");
  await page.getByLabel(/^Telefono/).fill("06 1234567");
  await page.getByRole("button", { name: "Crea lead" }).click();
  await page.getByText("Fantozzi").first().waitFor();
  await light(page, "Senza rete");
  await carlo.network(true);
  await light(page, "Tutto consegnato");
  await page.goto("/e/parties.lead?q=fantozzi");
  await page.getByText("+39 06 1234567").first().waitFor();
  expect(await page.getByText("Fantozzi").count()).toBeGreaterThan(0);
});
