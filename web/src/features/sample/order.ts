/** The acts of an order, and what the device shows of each before the server has answered. */
import type { Device, Edit } from "../../device/contract";
import { canRun } from "../../entity/acts";
import { PROVISIONAL } from "../../entity/kinds/format";
import { newId } from "../../entity/newId";
import type { Action, MoveContext } from "../../entity/registry";
import type { Row } from "../../model/meta";
import { copied } from "./copy";

type Verb = "close" | "reopen" | "cancel";

const STATES: Readonly<Record<Verb, string>> = { close: "closed", reopen: "draft", cancel: "cancelled" };
const BY_STATE: Readonly<Record<string, Verb>> = { closed: "close", draft: "reopen", cancelled: "cancel" };

const act = (name: string, icon: string, verb: Verb): Action => ({
  name,
  icon,
  command: `sample.${verb}_order`,
  run: async (row, { device }) => void (await run(device, row, verb)),
});

export const ORDER_ACTS: readonly Action[] = [
  act("Chiudi ordine", "check", "close"),
  act("Riapri ordine", "refresh", "reopen"),
  {
    name: "Copia ordine",
    icon: "copy",
    command: "sample.copy_order",
    run: async (row, { device, go }) => {
      const draft = newId();
      await device.run("sample.copy_order", { order: row.id, draft }, await copied(device, row, draft));
      go(`/e/sample.order/${draft}`);
    },
  },
  act("Annulla ordine", "x", "cancel"),
];

export async function moveOrder(row: Row, to: string, { device }: MoveContext): Promise<void> {
  const verb = BY_STATE[to];
  if (verb) await run(device, row, verb);
}

export function whyNotMove(row: Row, to: string): string {
  const verb = BY_STATE[to];
  return verb ? canRun(`sample.${verb}_order`, row) : "";
}

function run(device: Device, row: Row, verb: Verb): Promise<string> {
  const numbered = verb === "close" && !row["number"] ? { number: `${PROVISIONAL}…/${year()}` } : {};
  const guess: Edit = {
    act: "update",
    entity: "sample.order",
    record: row.id,
    values: { state: STATES[verb], ...numbered },
  };
  return device.run(`sample.${verb}_order`, { order: row.id }, [guess]);
}

function year(): number {
  return new Date().getFullYear();
}
