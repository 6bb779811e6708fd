// What SdI lets pass and a careful firm does not send: the twin of server/billing/einvoice/advice, with its words and its
// dated lists, held to the same cases (vectors/einvoice_advice.json).
import type { Tree } from "../controls/json";
import { firstOf } from "../controls/registry";
import { look } from "../controls/view";
import { amounts } from "./amounts";
import { dates } from "./dates";
import { file } from "./file";
import { references } from "./references";
import { advised } from "./registry";
import type { AdviceCode, Advised, Adviser, Sending } from "./registry";
import { stamp } from "./stamp";

export type { AdviceCode, Advised, Sending } from "./registry";

// Advice of the server without its twin does not compile.
const ADVISERS: Readonly<Record<AdviceCode, Adviser>> = {
  ...file,
  ...dates,
  ...amounts,
  ...stamp,
  ...references,
};

/** What to look at before an invoice (JSON form) leaves. */
export function advise(invoice: Tree, sending: Sending): Advised[] {
  const draft = { invoice, seen: look(invoice, { on: sending.on }), sending };
  const found = (Object.keys(ADVISERS) as AdviceCode[]).flatMap((code) =>
    [...ADVISERS[code](draft)].map((each) => advised(code, each)),
  );
  return firstOf(found, (more, rest) => ({
    ...more,
    severity: rest.some((each) => each.severity === "error") ? "error" : "warning",
  }));
}
