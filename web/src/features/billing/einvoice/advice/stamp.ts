// The virtual stamp (imposta di bollo) on what carries no VAT. Twin of advice/stamp.py; threshold, natures and exempt kinds
// are those of the arithmetic (generated/billing.ts).
import Big from "big.js";

import { STAMP_DUTY } from "../../../../generated/billing";
import { inForce } from "../../rules/rates";
import { cents, sum } from "../controls/amounts";
import { below, text } from "../controls/json";
import { hit } from "../controls/registry";
import type { Hit } from "../controls/registry";
import type { Body, Seen, Taxed } from "../controls/seen";
import type { Draft } from "./registry";

export const stamp = {
  MC07: (draft: Draft) => stamps(draft, ({ isDue, isStamped }) => isDue && !isStamped),
  MC08: (draft: Draft) => stamps(draft, ({ isDue, isStamped }) => isStamped && !isDue),
};

interface Stamp {
  readonly isDue: boolean;
  readonly isStamped: boolean;
  readonly base: Big;
}

function stamps({ seen }: Draft, isWrong: (each: Stamp) => boolean): Hit[] {
  return seen.bodies.flatMap((body) => {
    const each = stampOf(seen, body);
    const path = `${body.documentPath}/${seen.isSimplified ? "BolloVirtuale" : "DatiBollo"}`;
    return isWrong(each) ? [hit(path, { found: cents(each.base) })] : [];
  });
}

/** Without the line that charges the stamp on to the customer: it does not count towards its own threshold. */
function stampOf(seen: Seen, body: Body): Stamp {
  const law = inForce(STAMP_DUTY, body.day || null).at(0);
  const isRecharge = (line: Taxed) =>
    line.amount?.eq(law?.amount ?? 0) && /\bbollo\b/i.test(text(line.tree, "Descrizione"));
  const counted = [...body.lines.filter((line) => !isRecharge(line)), ...body.funds].filter(
    (each) => !each.rate?.gt(0) && !each.rate?.lt(0) && law?.natures.includes(each.nature),
  );
  const base = sum(counted.map((each) => each.amount)).round(2, Big.roundHalfUp);
  return {
    isDue: law !== undefined && base.gt(law.threshold) && !law.exemptTypes.includes(body.kind),
    isStamped: seen.isSimplified
      ? text(body.document, "BolloVirtuale") !== ""
      : below(body.document, "DatiBollo") !== undefined,
    base,
  };
}
