import { expect } from "vitest";

import { URL_OF_SERVER } from "./browser";
import { cellSays, journey, light, writeCell } from "./people";

journey("a browser that keeps nothing works with the network, and says so", async (enter) => {
  const { context, page: keeping } = await enter("sara");
  expect(await keeping.getByText("Questo browser non conserva niente").count()).toBe(0);
  // A private window of some browsers: no files. The service worker would answer before us.
  const page = await context.newPage();
  await page.goto("/");
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto("about:blank");
  await context.route(`${URL_OF_SERVER}/assets/worker-*.js`, async (route) => {
    const answer = await route.fetch();
    const without = "delete FileSystemFileHandle.prototype.createSyncAccessHandle;\n";
    await route.fulfill({ response: answer, body: without + (await answer.text()) });
  });
  await page.goto("/e/parties.account?q=torneria");
  await page.getByRole("status").filter({ hasText: "Questo browser non conserva niente" }).waitFor();
  await writeCell(page, "Torneria Di Vito Sas", "Telefono", "055 111222");
  await cellSays(page, "Torneria Di Vito Sas", "Telefono", "+39 055 111222");
  await light(page, "Tutto consegnato");
  await page.reload();
  await cellSays(page, "Torneria Di Vito Sas", "Telefono", "+39 055 111222");
  expect(await page.evaluate(async () => (await fetch("/api/me")).status)).toBe(200);
});
