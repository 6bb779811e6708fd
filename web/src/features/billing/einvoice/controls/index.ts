// The controls that SdI makes on the content of an invoice, for what a device drafts: the twin of
// server/billing/einvoice/controls, with its words and its dated lists, held to the same cases (vectors/einvoice_controls).
import { amounts } from "./amounts";
import { document } from "./document";
import { identity } from "./identity";
import type { Tree } from "./json";
import { natures } from "./natures";
import { parties } from "./parties";
import { rates } from "./rates";
import { recipient } from "./recipient";
import { finding, firstOf } from "./registry";
import type { Code, Control, Finding } from "./registry";
import { look } from "./view";
import type { Situation } from "./seen";
import { withholding } from "./withholding";

export type { Tree } from "./json";
export type { Code, Finding } from "./registry";
export type { DocumentKey, Situation } from "./seen";

// A control of the server without its twin does not compile.
const CONTROLS: Readonly<Record<Code, Control>> = {
  ...recipient,
  ...identity,
  ...parties,
  ...document,
  ...natures,
  ...rates,
  ...amounts,
  ...withholding,
};

/** What SdI would refuse in an invoice (JSON form), family by family; empty when it has nothing to object. */
export function check(invoice: Tree, situation: Situation = {}): Finding[] {
  const seen = look(invoice, situation);
  const found = (Object.keys(CONTROLS) as Code[]).flatMap((code) =>
    [...CONTROLS[code](seen)].map((each): Finding => finding(code, each)),
  );
  return firstOf(found, (more) => more);
}
