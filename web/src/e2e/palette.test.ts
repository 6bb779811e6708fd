import { expect } from "vitest";

import { journey } from "./people";

journey("F059 who types at once after Ctrl+K loses no letter", async (enter) => {
  const { page } = await enter("sara");
  for (const path of ["/sync", "/e/parties.account", "/"]) {
    await page.goto(path);
    await page.getByRole("main").waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("torneria");
    expect(await page.getByLabel("Cerca schede e comandi").inputValue()).toBe("torneria");
    await page.getByRole("option", { name: /Torneria Di Vito Sas/ }).waitFor();
    await page.keyboard.press("Escape");
  }
});

journey("F059 a name and Enter typed in one go open what was typed", async (enter) => {
  const { page } = await enter("sara");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("cantina poggio");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Cantina Poggio Chiaro" }).waitFor();
});
