import { expect } from "vitest";

import { journey, light } from "./people";

journey(
  "F044 F092 two people on a card see each other; a note names a colleague, who finds it",
  async (enter) => {
    const [sara, carlo] = await Promise.all([enter("sara"), enter("carlo", "narrow")]);
    await sara.page.goto("/e/parties.account?q=torneria");
    await sara.page.getByRole("link", { name: "Torneria Di Vito Sas" }).click();
    await sara.page.getByRole("heading", { name: "Torneria Di Vito Sas" }).waitFor();
    const address = new URL(sara.page.url()).pathname;
    await carlo.page.goto(address);
    await carlo.page.getByRole("status").filter({ hasText: "Aperta anche da Sara" }).waitFor();

    const note = sara.page.getByLabel("Nuova nota");
    await note.fill("Da richiamare: ");
    await note.press("End");
    await note.pressSequentially("@carl");
    await sara.page.getByRole("option", { name: /^Carlo/ }).waitFor();
    await note.press("Enter");
    await note.pressSequentially("domani alle 9");
    expect(await note.inputValue()).toMatch(/^Da richiamare: @Carlo \S+ domani alle 9$/);
    await sara.page.getByRole("button", { name: "Aggiungi la nota" }).click();
    await light(sara.page, "Tutto consegnato");

    await carlo.page.goto("/");
    const told = carlo.page.getByRole("region", { name: "Note segnalate a te" });
    await told.getByText("domani alle 9").waitFor();
    await told.getByRole("link").click();
    await carlo.page.getByRole("heading", { name: "Torneria Di Vito Sas" }).waitFor();
  },
);
