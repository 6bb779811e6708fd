// Contributions to welfare funds that the customer pays on top of the fees: the twin of server/billing/rules/funds.py.
import { Big } from "big.js";

import { FUND_RATES } from "../../../generated/billing";
import { CODES } from "../../../generated/einvoice";
import type { Document, Fund } from "./document";
import type { WrittenLine } from "./lines";
import { ZERO, rounded, share, sum } from "./numbers";
import { inForce } from "./rates";
import { Refused } from "./refused";
import { flatRegime, vatKey, type VatKey } from "./vat";

const KINDS: ReadonlySet<string> = new Set(CODES.TipoCassa.map((row) => row.code));

/** DatiCassaPrevidenziale: not a line, but taxed like one. */
export interface Contribution {
  readonly kind: string;
  readonly rate: Big;
  readonly base: Big;
  readonly amount: Big;
  readonly vat: VatKey;
  readonly withheld: boolean;
}

/** What a fund adds: rate x base, to the cent; the base is the sum of the funded lines, to the cent. */
export function contribution(
  document: Document,
  fund: Fund,
  lines: readonly WrittenLine[],
  at = "funds[1]",
): Contribution {
  if (!KINDS.has(fund.kind))
    throw new Refused("unknown_code", `La cassa «${fund.kind}» non esiste.`, `${at}.kind`);
  const usual = inForce(FUND_RATES, document.date).find((row) => row.kind === fund.kind);
  const rate = fund.rate ?? (usual ? new Big(usual.rate) : null);
  if (rate === null)
    throw new Refused("bad_value", "Per questa cassa indica l'aliquota del contributo.", `${at}.rate`);
  const funded = lines.filter((line) => line.funded);
  const base = fund.base ?? rounded(sum(funded.map((line) => line.total)));
  const withheld = fund.withheld ?? (usual?.withheld === true && document.withholdings.length > 0);
  const vat = vatOf(document, fund, funded, at);
  return { kind: fund.kind, rate, base, amount: rounded(share(base, rate)), vat, withheld };
}

function vatOf(document: Document, fund: Fund, funded: readonly WrittenLine[], at: string): VatKey {
  if (fund.vatRate === null && !fund.vatNature && flatRegime(document) === undefined) {
    const keys = new Map(funded.map((line) => [line.vat.text, line.vat]));
    const [only] = keys.values();
    if (keys.size !== 1 || only === undefined)
      throw new Refused("vat_missing", "Indica l'aliquota IVA del contributo alla cassa.", `${at}.vat_rate`);
    return only;
  }
  return vatKey(document, fund.vatRate ?? ZERO, fund.vatNature, fund.vatPayability, at);
}
