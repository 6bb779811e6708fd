import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { build } from "vite";

import { begin, cellSays, journey, light, writeCell } from "./people";
import { publicBodies } from "./publicBodies";

// A firm that no other journey writes on.
const CALZE = "Calzaturificio Valdinievole Srl";
const WEB = join(import.meta.dirname, "../..");
let next: string;

/** The application once more, told apart from the one that is installed by one comment: all its files have other names. */
beforeAll(async () => {
  next = await mkdtemp(join(tmpdir(), "microcrm-next-"));
  await build({
    root: WEB,
    configFile: join(WEB, "vite.config.ts"),
    logLevel: "error",
    build: { outDir: next, emptyOutDir: true, rolldownOptions: { output: { banner: "/* next version */" } } },
  });
});

afterAll(() => rm(next, { recursive: true, force: true }));

journey(
  "F005 F007 the application is updated while the outbox is full: all of it is delivered, nothing is lost",
  async (enter) => {
    const [sara, anna] = await Promise.all([enter("sara"), enter("anna")]);
    const { page } = sara;
    const before = await version(page);
    await page.goto("/e/parties.account?q=Valdinievole");
    await cellSays(page, CALZE, "Comune", "Monsummano Terme");
    await sara.network(false);
    await writeCell(page, CALZE, "Telefono", "0573 333333");
    await writeCell(page, CALZE, "Comune", "Pienza");
    await page.goto("/e/parties.lead");
    await begin(page);
    await page.getByLabel("Cognome", { exact: true }).fill("Aggiornati");
    await page.getByRole("button", { name: "Crea lead" }).click();
    await page.getByRole("heading", { name: "Aggiornati" }).waitFor();
    await light(page, /\(3 modifiche in attesa\)/);

    // The server gives out the new application, and takes nothing in yet.
    sara.upgrade(next);
    await sara.network(true);
    await page.reload();
    expect(await version(page)).toBe(before);
    await page.getByRole("button", { name: "Aggiorna", exact: true }).click();
    await page.waitForFunction(
      (old) => document.querySelector<HTMLScriptElement>("script[type=module]")?.src !== old,
      before,
    );
    await page.getByRole("heading", { name: "Aggiornati" }).waitFor();
    await light(page, /3 modifiche in attesa/);

    sara.upgrade(null);
    await light(page, "Tutto consegnato");
    await anna.page.goto("/e/parties.account?q=Valdinievole");
    await cellSays(anna.page, CALZE, "Telefono", "+39 0573 333333");
    await cellSays(anna.page, CALZE, "Comune", "Pienza");
    await anna.page.goto("/e/parties.lead?q=aggiornati");
    await anna.page.getByRole("link", { name: "Aggiornati" }).waitFor();
  },
);

journey(
  "F007 an update waits for what is open in any tab: no form and no chosen file is lost",
  async (enter) => {
    const { page, context, upgrade } = await enter("sara");
    const before = await version(page);
    const wizard = await context.newPage();
    await wizard.goto("/import?entity=parties.account");
    await wizard.locator("input[type=file]").setInputFiles({
      name: "enti.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(publicBodies(";"), "latin1"),
    });
    await wizard.getByText("enti.csv").waitFor();

    upgrade(next);
    await page.reload();
    await page.getByRole("button", { name: "Aggiorna", exact: true }).click();
    await page.getByText("si installa appena salvi o chiudi quello che hai aperto").waitFor();
    await page.waitForTimeout(1500);
    expect(await version(page)).toBe(before);
    expect(await version(wizard)).toBe(before);

    upgrade(null);
    await wizard.getByRole("button", { name: "Leggi il file" }).click();
    await wizard.getByRole("button", { name: "Controlla le righe" }).waitFor();
    // Now the file is on the server: the wizard comes back to the same place by its address.
    upgrade(next);
    for (const tab of [page, wizard])
      await tab.waitForFunction(
        (old) => document.querySelector<HTMLScriptElement>("script[type=module]")?.src !== old,
        before,
      );
    upgrade(null);
    await wizard.getByRole("button", { name: "Controlla le righe" }).waitFor();
  },
);

function version(page: Page): Promise<string> {
  return page
    .locator("script[type=module]")
    .first()
    .evaluate((script: HTMLScriptElement) => script.src);
}
