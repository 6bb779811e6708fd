// What is subject to withholding needs the withholding. Twin of controls/withholding.py.
import { list, text } from "./json";
import { hit } from "./registry";
import type { Hit } from "./registry";
import type { Body, Seen, Taxed } from "./seen";

export const withholding = {
  "00411": (seen: Seen) => seen.bodies.flatMap((body) => withheld(seen, body, body.lines)),
  "00415": (seen: Seen) => seen.bodies.flatMap((body) => withheld(seen, body, body.funds)),
};

function withheld(seen: Seen, body: Body, each: readonly Taxed[]): Hit[] {
  if (seen.isSimplified || list(body.document, "DatiRitenuta").length) return [];
  const first = each.find((one) => text(one.tree, "Ritenuta") === "SI");
  return first ? [hit(`${first.path}/Ritenuta`, { line: first.number })] : [];
}
