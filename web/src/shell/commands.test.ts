import { expect, test } from "vitest";

import type { Me } from "../device/contract";
import { knowCommands, knowEntities } from "../entity/metas";
import { registerFeature } from "../entity/registry";
import { CLOSE, COMMANDS, DOCUMENTS, ORDER } from "../model/testing/documents";
import { actsOfCard, type CommandContext } from "./commands";

const rights = { view: "all", create: true, edit: "all", delete: "all", import: true, export: true };
const meta = DOCUMENTS[ORDER] as NonNullable<(typeof DOCUMENTS)[string]>;
let closed = 0;

knowEntities(DOCUMENTS);
knowCommands(COMMANDS);
registerFeature({
  actions: { [ORDER]: [{ name: "Chiudi ordine", icon: "lock", command: CLOSE, run: () => void closed++ }] },
});

function acts(state: string, verbs: Record<string, boolean> = {}) {
  const me = { rights: { [ORDER]: rights }, verbs } as unknown as Me;
  const row = { id: "o", version: 1, custom: {}, name: "Vela", state };
  const context = { me, card: { meta, row }, attempt: (work: () => Promise<void>) => void work() };
  return actsOfCard(context as unknown as CommandContext);
}

test("an act stands in the palette while its card is open and its condition holds", () => {
  const [act] = acts("draft");
  expect(act).toMatchObject({ name: "Chiudi ordine", hint: "Vela" });
  act?.run();
  expect(closed).toBe(1);
  expect(acts("closed")).toEqual([]);
});

test("it is not offered to those whose groups may not do it, nor where no card is open", () => {
  expect(acts("draft", { [CLOSE]: false })).toEqual([]);
  expect(actsOfCard({ card: null } as unknown as CommandContext)).toEqual([]);
});
