// Withholding: what the customer pays to the State, or to a fund, in the seller's name.
// The twin of server/billing/rules/withholding.py.
import { Big } from "big.js";

import { INCOME_TAX, WITHHOLDING_CASES, type WithholdingCase } from "../../../generated/billing";
import { CODES } from "../../../generated/einvoice";
import type { Document, Withholding } from "./document";
import { HUNDRED, rounded, share } from "./numbers";
import { inForce } from "./rates";
import { Refused } from "./refused";
import { flatRegime } from "./vat";

const KINDS: ReadonlySet<string> = new Set(CODES.TipoRitenuta.map((row) => row.code));

/** DatiRitenuta. The rate is the nominal one; `taxable` is the share of the base that it applies to. */
export interface Withheld {
  readonly kind: string;
  readonly rate: Big;
  readonly base: Big;
  readonly taxable: Big;
  readonly amount: Big;
  readonly reason: string;
}

/** taxable = basePercent of the base, to the cent; amount = rate x taxable, to the cent. */
export function withheld(
  document: Document,
  asked: Withholding,
  base: Big,
  at = "withholdings[1]",
): Withheld {
  const usual = asked.case ? caseOf(document, asked.case, `${at}.case`) : undefined;
  const kind = asked.kind || (usual?.kind ?? "");
  if (!KINDS.has(kind))
    throw new Refused("unknown_code", `Il tipo di ritenuta «${kind}» non esiste.`, `${at}.kind`);
  const flat = flatRegime(document);
  if (flat && !flat.suffersWithholding && INCOME_TAX.has(kind))
    throw new Refused(
      "withholding_in_flat_rate",
      "In regime forfettario la ritenuta d'acconto non si applica: toglila.",
      at,
    );
  const rate = asked.rate ?? (usual ? new Big(usual.rate) : null);
  if (rate === null) throw new Refused("bad_value", "Indica l'aliquota della ritenuta.", `${at}.rate`);
  const percent = asked.basePercent ?? (usual ? new Big(usual.basePercent) : HUNDRED);
  const whole = asked.base ?? base;
  const taxable = rounded(share(whole, percent));
  const reason = asked.reason || (usual?.reason ?? "");
  return { kind, rate, base: whole, taxable, amount: rounded(share(taxable, rate)), reason };
}

function caseOf(document: Document, name: string, at: string): WithholdingCase {
  const found = inForce(WITHHOLDING_CASES, document.date).find((row) => row.case === name);
  if (found) return found;
  throw new Refused(
    "unknown_code",
    `Il caso di ritenuta «${name}» non esiste, o non valeva a quella data.`,
    at,
  );
}
