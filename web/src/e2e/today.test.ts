import { journey, light } from "./people";

for (const size of ["wide", "narrow"] as const)
  journey(
    `Oggi is a list of what there is to do, worked through without a network (${size})`,
    async (enter) => {
      const { page, network } = await enter("carlo", size);
      await page.goto("/e/parties.account?q=torneria");
      await page.getByRole("link", { name: "Torneria Di Vito Sas" }).click();
      await page.getByRole("button", { name: "Modifica", exact: true }).click();
      const form = page.getByRole("dialog");
      await form.getByLabel("Prossimo passo").fill(`Portare il contratto (${size})`);
      await form.getByLabel("Entro il").fill("oggi");
      await page.keyboard.press("ControlOrMeta+Enter");
      await light(page, "Tutto consegnato");
      await network(false);

      await page.goto("/");
      await page.getByText("Di tutti").click();
      const due = page.getByRole("region", { name: "Per oggi" });
      const line = due.getByRole("listitem").filter({ hasText: `Portare il contratto (${size})` });
      await line.getByRole("link", { name: "Torneria Di Vito Sas" }).waitFor();
      await line.getByRole("button", { name: "Rimanda" }).click();
      await page.getByRole("menuitem", { name: /^Domani/ }).click();
      const soon = page.getByRole("region", { name: "Nei prossimi sette giorni" });
      const later = soon.getByRole("listitem").filter({ hasText: `Portare il contratto (${size})` });
      await later.getByRole("button", { name: /^Fatto/ }).click();
      await later.waitFor({ state: "detached" });
      // Done by mistake: it is back where it was.
      const news = page.getByRole("alert").filter({ hasText: "Fatto: Portare" });
      await news.getByRole("button", { name: "Annulla" }).click();
      await later.waitFor();
      await later.getByRole("button", { name: /^Fatto/ }).click();
      await later.waitFor({ state: "detached" });
      await network(true);
      await light(page, "Tutto consegnato");
    },
  );
