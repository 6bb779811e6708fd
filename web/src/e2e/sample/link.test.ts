import { expect } from "vitest";

import { begin, choose, journey, light } from "../people";

for (const size of ["wide", "narrow"] as const)
  journey(
    `a survey is of any record, found among all or in one table, without a network (${size})`,
    async (enter) => {
      const { page, network } = await enter("anna", size);
      await page.goto("/e/sample.survey");
      await network(false);
      await page.reload();

      // Among all tables, by keyboard: the name, an arrow, Enter.
      await begin(page);
      const picker = page.getByRole("combobox", { name: /^Riguarda/ }).last();
      await picker.fill("Orca");
      await page.getByRole("option", { name: /^Orca.*Barca/ }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: /^Che cosa si è visto/ }).fill(`Fasciame umido ${size}`);
      await page.keyboard.press("ControlOrMeta+Enter");
      await page.getByRole("heading", { name: `Fasciame umido ${size}` }).waitFor();

      // Its card leads to what it is of, and that one's tells what names it.
      await page.getByRole("link", { name: "Orca" }).first().click();
      await page.getByRole("heading", { name: "Orca" }).waitFor();
      const named = page.getByRole("region", { name: "Perizie · Riguarda" });
      await named.getByText(`Fasciame umido ${size}`).waitFor();

      // The table first, then one of its records, without a letter typed; for thumbs, too.
      await page.goto("/e/sample.survey");
      await begin(page);
      const table = page.getByRole("combobox", { name: "Riguarda: in quale tabella" });
      const record = page.getByRole("combobox", { name: /^Riguarda/ }).last();
      if (size === "narrow")
        for (const field of [table, record])
          expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await choose(table, "Ordini");
      await record.click();
      await page.getByRole("option", { name: /^Chiglia nuova/ }).click();
      await page.getByRole("textbox", { name: /^Che cosa si è visto/ }).fill(`Legno secco ${size}`);
      await page.keyboard.press("ControlOrMeta+Enter");
      await page.getByRole("heading", { name: `Legno secco ${size}` }).waitFor();
      await page.getByRole("link", { name: "Chiglia nuova", exact: true }).waitFor();

      await network(true);
      await light(page, "Tutto consegnato");
    },
  );
