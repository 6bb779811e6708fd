/** Takes the pictures of the user's guide: `npm --prefix web run guide`. Real screens, the demo firm, nothing retouched. */
import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import type { Page } from "playwright-core";

import { device } from "./browser";
import { begin, cell, cellSays, choose, journey, light, writeCell } from "./people";
import { publicBodies } from "./publicBodies";

const IMAGES = join(import.meta.dirname, "../../../docs/guide/img");
const run = promisify(execFile);

journey("pictures: the way in", async () => {
  const { context, close } = await device("narrow");
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto("/");
  await page.getByLabel("E-mail").waitFor();
  await picture(page, "accesso-telefono");
  await close();
});

journey("pictures: the address book", async (enter) => {
  const { page, network } = await enter("sara");
  await picture(page, "oggi");
  await page.goto("/e/parties.account");
  await page.getByRole("row").nth(10).waitFor();
  await picture(page, "rubrica");

  await (await cell(page, "Albergo Piazza Nuova", "Comune")).dblclick();
  await picture(page, "cella");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Filtro", exact: true }).click();
  await choose(page.getByLabel("Campo").first(), "Settore");
  await choose(page.getByLabel("Confronto").first(), "è");
  await page.getByLabel("Valore").first().fill("Tessile");
  await page.getByRole("button", { name: "Condizione", exact: true }).click();
  const second = page.locator(".rule").last();
  await choose(second.getByLabel("Campo").first(), "Provincia");
  await second.getByLabel("Valore").first().fill("PO");
  await page.getByRole("row").filter({ hasText: "Cantina" }).waitFor({ state: "detached" });
  await picture(page, "filtro");

  await page.getByLabel("Scegli tutto").click();
  await page.getByRole("region", { name: "Schede scelte" }).getByRole("button", { name: "Modifica" }).click();
  await choose(page.getByRole("dialog").getByLabel("Campo"), "Prossimo passo");
  await page.getByRole("dialog").getByLabel("Nuovo valore").fill("Chiamare per il filato");
  await page.getByRole("button", { name: "Mostra l'anteprima" }).click();
  await page.getByRole("button", { name: /^Applica/ }).waitFor();
  await picture(page, "anteprima");
  await page.keyboard.press("Escape");

  await page.goto("/e/parties.account?q=tessitura");
  await page.getByRole("link", { name: "Tessitura Bisenzio Srl" }).click();
  await page.getByRole("heading", { name: "Tessitura Bisenzio Srl" }).waitFor();
  await picture(page, "scheda");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await picture(page, "tasti");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("pelle");
  await picture(page, "cerca");
  await page.keyboard.press("Escape");

  await network(false);
  await page.goto("/e/parties.account?q=cantina");
  await writeCell(page, "Cantina Poggio", "Comune", "Pienza");
  await light(page, /Senza rete/);
  await page.goto("/sync");
  await page.getByText("Pienza").waitFor();
  await picture(page, "senza-rete");
});

journey("pictures: a clash", async (enter) => {
  const [sara, anna] = await Promise.all([enter("sara", "narrow"), enter("anna")]);
  await anna.page.goto("/e/parties.account?q=torneria");
  await (await cell(anna.page, "Torneria", "Comune")).waitFor();
  await sara.page.goto("/e/parties.account?q=torneria");
  await sara.page.getByText("Torneria Di Vito Sas").click();
  await sara.network(false);
  await sara.page.getByRole("button", { name: "Modifica", exact: true }).click();
  await sara.page.getByRole("dialog").getByLabel("Telefono").fill("055 111111");
  await sara.page.getByRole("button", { name: "Salva" }).click();
  await writeCell(anna.page, "Torneria", "Telefono", "055 222222");
  await cellSays(anna.page, "Torneria", "Telefono", "+39 055 222222");
  await sara.network(true);
  await light(anna.page, "1 da rivedere");
  await anna.page.goto("/sync");
  await anna.page.getByRole("button", { name: "Riprendi il mio" }).waitFor();
  await picture(anna.page, "conflitto");
  await light(sara.page, "1 da rivedere");
  await sara.page.goto("/sync");
  await sara.page.getByRole("button", { name: "Va bene così" }).waitFor();
  await picture(sara.page, "conflitto-telefono");
});

journey("pictures: on the phone", async (enter) => {
  const { page } = await enter("carlo", "narrow");
  await page.goto("/e/parties.account");
  await page.getByRole("listitem").nth(3).waitFor();
  await picture(page, "rubrica-telefono");
  await page.goto("/e/parties.account?q=tessitura");
  await page.getByText("Tessitura Bisenzio Srl").click();
  await page.getByRole("heading", { name: "Tessitura Bisenzio Srl" }).waitFor();
  await picture(page, "scheda-telefono");
  await page.goto("/e/parties.lead");
  await begin(page);
  await page.getByLabel("Cognome", { exact: true }).fill("Filini");
  await page.getByLabel(/^Telefono/).fill("06 12345678");
  await picture(page, "lead-telefono");
  await page.getByLabel("Azienda", { exact: true }).fill("Megaditta Srl");
  await page.getByRole("button", { name: "Crea lead" }).click();
  await page.getByRole("button", { name: "Converti lead" }).click();
  await page.getByText("Che cosa diventa che cosa").waitFor();
  await picture(page, "converti-telefono");

  await page.goto("/e/parties.lead");
  await begin(page);
  await page.getByRole("button", { name: "Leggi un biglietto da visita" }).click();
  const reader = page.getByRole("dialog", { name: "Leggi un biglietto da visita" });
  await reader.getByLabel("Fiera o evento").fill("Fiera di Prato");
  await reader
    .getByLabel("Oppure incolla il testo di una vCard")
    .fill("MECARD:N:Silvani,Pina;ORG:Megaditta Srl;TEL:0612345678;EMAIL:pina@megaditta.example;;");
  await reader.getByRole("button", { name: "Leggi il testo" }).click();
  await page.getByText("Biglietto letto: controlla e salva.").waitFor();
  await picture(page, "biglietto-telefono");
});

journey("pictures: an import", async (enter) => {
  const { page } = await enter("sara");
  await page.goto("/import?entity=parties.account");
  await page.locator("input[type=file]").setInputFiles({
    name: "enti.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(publicBodies(";"), "latin1"),
  });
  await page.getByRole("button", { name: "Leggi il file" }).click();
  await page.getByRole("button", { name: "Controlla le righe" }).waitFor();
  await picture(page, "importa-colonne");
  await page.getByRole("button", { name: "Controlla le righe" }).click();
  await page.getByText("riga 2 del file").waitFor();
  await picture(page, "importa-controllo");
});

journey("pictures: the administrator", async (enter) => {
  const [anna, sara] = await Promise.all([enter("anna"), enter("sara", "narrow")]);
  const { page } = anna;
  await page.goto("/settings");
  await picture(page, "impostazioni");
  await page.goto("/settings/security");
  await page.getByText("Chromium").or(page.getByText("Chrome")).first().waitFor();
  await picture(page, "sicurezza");
  await page.goto("/e/core.group");
  await page.getByRole("link", { name: "Commerciali" }).click();
  await page.getByRole("heading", { name: "Commerciali" }).waitFor();
  await page.getByRole("button", { name: "Modifica", exact: true }).click();
  await page.getByRole("dialog").waitFor();
  await picture(page, "gruppo");
  await page.keyboard.press("Escape");
  await page.goto("/e/core.customfield");
  await begin(page);
  await choose(page.getByLabel(/^Tabella/).first(), "Aziende");
  await page.getByLabel(/^Etichetta/).fill("Caldaia");
  await picture(page, "campo");
  await page.keyboard.press("Escape");

  await sara.network(false);
  await sara.page.goto("/e/parties.lead");
  await begin(sara.page);
  await sara.page.getByLabel("Cognome", { exact: true }).fill("Fracchia");
  await sara.page.getByRole("button", { name: "Crea lead" }).click();
  await sara.page.getByRole("heading", { name: "Fracchia" }).waitFor();
  await page.goto("/settings/people");
  await page.getByRole("button", { name: "Azioni per Sara Conti" }).click();
  await page.getByRole("menuitem", { name: "Blocca" }).waitFor();
  await picture(page, "persone");
  await page.getByRole("menuitem", { name: "Blocca" }).click();
  await page.getByRole("button", { name: "Blocca Sara Conti" }).click();
  await page.getByText("Bloccato").waitFor();
  await sara.network(true);
  await sara.page.getByText("Accesso bloccato").waitFor();
  await picture(sara.page, "bloccato-telefono");
  await page.goto("/settings/quarantine");
  await page.getByText("Fracchia").waitFor();
  await picture(page, "custodia");
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, "custodia-telefono");
});

/** A still picture: animations are over, the cursor does not blink, few colours make a small file. */
async function picture(page: Page, name: string): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const path = join(IMAGES, `${name}.png`);
  await page.waitForTimeout(600);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  // Without ImageMagick the pictures are only larger.
  await run("convert", [path, "-strip", "+dither", "-colors", "120", `PNG8:${path}`]).catch(() => undefined);
}
