import { cellSays, journey, light, writeCell } from "./people";

const TORNERIA = "Torneria Di Vito Sas";

journey("F007 two tabs of one browser show the same, also when the first is closed", async (enter) => {
  const sara = await enter("sara");
  const [first, second] = [sara.page, await sara.context.newPage()];
  for (const page of [first, second]) {
    await page.goto("/e/parties.account?q=torneria");
    await cellSays(page, TORNERIA, "Comune", "Campi Bisenzio");
  }
  await sara.network(false);
  await writeCell(second, TORNERIA, "Comune", "Signa");
  await cellSays(first, TORNERIA, "Comune", "Signa");
  // The first tab was the one that spoke with the server.
  await first.close();
  await writeCell(second, TORNERIA, "Telefono", "055 654321");
  await light(second, /Senza rete: continua pure \(2 modifiche in attesa\)/);
  await sara.network(true);
  await light(second, "Tutto consegnato");
  await cellSays(second, TORNERIA, "Telefono", "+39 055 654321");
});
