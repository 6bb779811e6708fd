import { expect } from "vitest";
import type { Page } from "playwright-core";
import { renderSVG } from "uqr";

import { begin, journey, light } from "./people";

const ROSSI = [
  "BEGIN:VCARD",
  "VERSION:3.0",
  "N:Rossi;Mario;;Dott.;",
  "FN:Dott. Mario Rossi",
  "ORG:Officine Rossi S.r.l.",
  "TITLE:Responsabile acquisti",
  "TEL;TYPE=CELL:+39 333 1234567",
  "EMAIL:mario@officinerossi.example",
  "PHOTO;VALUE=uri:https://tracker.example/mario.jpg",
  "END:VCARD",
].join("\r\n");
const VERDI = "MECARD:N:Verdi,Anna;ORG:Verdi Tessuti;TEL:0574123456;EMAIL:anna@verdi.example;;";

journey(
  "F139 at a fair without a network, a phone reads visiting cards from an image, the camera and a file, each tagged with the event",
  async (enter) => {
    const { page, network } = await enter("carlo", "narrow");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("/e/parties.lead");
    await network(false);
    await page.reload();

    // An image of the code. The form is filled for review: nothing is saved yet.
    await begin(page);
    await page.getByRole("button", { name: "Leggi un biglietto da visita" }).click();
    const reader = page.getByRole("dialog", { name: "Leggi un biglietto da visita" });
    await reader.getByLabel("Fiera o evento").fill("Fiera di Prato");
    await reader
      .locator("input[type=file]")
      .setInputFiles({ name: "codice.png", mimeType: "image/png", buffer: await picture(page, ROSSI) });
    await page.getByText("Biglietto letto: controlla e salva.").waitFor();
    expect(await page.getByLabel("Cognome", { exact: true }).inputValue()).toBe("Rossi");
    expect(await page.getByLabel("E-mail", { exact: true }).inputValue()).toBe("mario@officinerossi.example");
    expect(await page.locator("input[name=event]").inputValue()).toBe("Fiera di Prato");
    await light(page, /Senza rete: continua pure$/);
    await page.getByRole("button", { name: "Crea lead" }).click();
    await page.getByRole("heading", { name: /Mario Rossi/ }).waitFor();

    // The camera sees the next one; the event is still there.
    await page.goto("/e/parties.lead");
    await pointCameraAt(page, await picture(page, VERDI));
    await begin(page);
    await page.getByRole("button", { name: "Leggi un biglietto da visita" }).click();
    await page.getByText("Biglietto letto: controlla e salva.").waitFor();
    expect(await page.getByLabel("Azienda", { exact: true }).inputValue()).toBe("Verdi Tessuti");
    expect(await page.locator("input[name=event]").inputValue()).toBe("Fiera di Prato");
    await page.getByRole("button", { name: "Crea lead" }).click();
    await page.getByRole("heading", { name: /Anna Verdi/ }).waitFor();

    // A file that is no card says so and changes nothing; a card in it is read.
    await page.goto("/e/parties.lead");
    await begin(page);
    await page.getByRole("button", { name: "Leggi un biglietto da visita" }).click();
    const file = reader.locator("input[type=file]");
    await file.setInputFiles({ name: "a.vcf", mimeType: "text/vcard", buffer: Buffer.from("ciao") });
    await reader.getByText("Qui non c'è un biglietto da visita: dice «ciao».").waitFor();
    await file.setInputFiles({
      name: "b.vcf",
      mimeType: "text/vcard",
      buffer: Buffer.from(ROSSI.replaceAll("Rossi", "Neri")),
    });
    await page.getByRole("button", { name: "Annulla", exact: true }).click();
    expect(await page.getByLabel("Cognome", { exact: true }).inputValue()).toBe("");
    await light(page, /2 modifiche in attesa/);

    await network(true);
    await light(page, "Tutto consegnato");
    await page.goto("/e/parties.lead?q=fiera di prato");
    await page.getByText("mario@officinerossi.example").first().waitFor();
    await page.getByText("anna@verdi.example").first().waitFor();
    expect(asked.filter((url) => url.includes("tracker.example") || url.includes("jsdelivr"))).toEqual([]);
  },
);

/** A photograph of the code, taken by the browser itself. */
async function picture(page: Page, text: string): Promise<Buffer> {
  const paper = await page.context().newPage();
  await paper.setContent(
    `<div style="width: 300px; padding: 20px; background: white">${renderSVG(text)}</div>`,
  );
  const taken = await paper.locator("div").screenshot();
  await paper.close();
  return taken;
}

/** From now on the page's camera sees this and nothing else. */
async function pointCameraAt(page: Page, image: Buffer): Promise<void> {
  await page.evaluate(
    async (source) => {
      const shown = new Image();
      shown.src = source;
      await shown.decode();
      const canvas = document.createElement("canvas");
      canvas.width = 640;
      canvas.height = 480;
      const context = canvas.getContext("2d");
      setInterval(() => {
        context?.fillRect(0, 0, 640, 480);
        context?.drawImage(shown, 150, 60);
      }, 100);
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10));
    },
    `data:image/png;base64,${image.toString("base64")}`,
  );
}
