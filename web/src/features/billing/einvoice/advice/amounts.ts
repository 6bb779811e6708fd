// Totals that SdI does not add up, and the customer's program does. Twin of advice/amounts.py.
import Big from "big.js";

import { WITHOUT_PAYMENT } from "../../../../generated/billing";
import { CENT, cents, sum } from "../controls/amounts";
import { decimal, list, text } from "../controls/json";
import { hit } from "../controls/registry";
import type { Hit } from "../controls/registry";
import { numbered } from "../controls/paths";
import type { Body, Seen } from "../controls/seen";
import { checkIban } from "../numbers";
import type { Draft } from "./registry";

export const amounts = {
  MC05: wrongTotal,
  MC06: wrongPayments,
  MC11: creditNoteAboveTheOriginal,
  MC12: wrongIban,
};

// The customer pays all the VAT: L. 207/2024 art. 1 c. 59, marked as the tax authority asks.
const LOGISTICS = "RCLogistica";

function* wrongTotal({ seen }: Draft): Iterable<Hit> {
  for (const body of seen.bodies) {
    const found = writtenTotal(seen, body);
    const expected = sumOfSummaries(seen, body);
    if (!found || !expected || found.minus(expected).abs().lte(CENT)) continue;
    const path = `${body.documentPath}/ImportoTotaleDocumento`;
    yield hit(path, { found: cents(found), expected: cents(expected) });
  }
}

function* wrongPayments({ seen }: Draft): Iterable<Hit> {
  for (const body of seen.bodies) {
    const expected = toPay(seen, body);
    const paid = list(body.tree, "DatiPagamento").flatMap((row) => list(row, "DettaglioPagamento"));
    const found = sum(paid.map((each) => decimal(each, "ImportoPagamento")));
    if (!paid.length || !expected || found.minus(expected).abs().lte(CENT)) continue;
    yield hit(`${body.path}/DatiPagamento[1]`, { found: cents(found), expected: cents(expected) });
  }
}

function* creditNoteAboveTheOriginal({ seen, sending }: Draft): Iterable<Hit> {
  for (const body of seen.bodies.filter((each) => each.isCreditNote)) {
    const left = sending.creditable?.[body.number];
    const total = totalOf(seen, body);
    if (left === undefined || !total?.gt(left)) continue;
    const path = `${body.documentPath}/Numero`;
    yield hit(path, { number: body.number, found: cents(total), expected: cents(new Big(left)) });
  }
}

function wrongIban({ seen }: Draft): Hit[] {
  return seen.bodies
    .filter(() => !seen.isSimplified)
    .flatMap((body) => numbered(`${body.path}/DatiPagamento`, list(body.tree, "DatiPagamento")))
    .flatMap(([at, row]) => numbered(`${at}/DettaglioPagamento`, list(row, "DettaglioPagamento")))
    .flatMap(([path, each]) => {
      const code = text(each, "IBAN");
      const why = code && checkIban(code);
      return why ? [hit(`${path}/IBAN`, { code, why })] : [];
    });
}

function writtenTotal(seen: Seen, body: Body): Big | undefined {
  return seen.isSimplified ? undefined : decimal(body.document, "ImportoTotaleDocumento");
}

/** Nothing where a discount of the whole document (2.1.1.8) stands: nobody says how it enters the total. */
function sumOfSummaries(seen: Seen, { document, summaries }: Body): Big | undefined {
  if (seen.isSimplified || list(document, "ScontoMaggiorazione").length) return undefined;
  const rows = summaries.flatMap((row) => [row.amount, decimal(row.tree, "Imposta")]);
  return sum([decimal(document, "Arrotondamento"), ...rows]);
}

function totalOf(seen: Seen, body: Body): Big | undefined {
  if (seen.isSimplified) return sum(body.lines.map((line) => line.amount));
  return writtenTotal(seen, body) ?? sumOfSummaries(seen, body);
}

function toPay(seen: Seen, body: Body): Big | undefined {
  if (seen.isSimplified || WITHOUT_PAYMENT.has(body.kind)) return undefined;
  if (list(body.general, "DatiContratto").some((each) => text(each, "IdDocumento") === LOGISTICS))
    return undefined;
  const held = list(body.document, "DatiRitenuta").map((each) => decimal(each, "ImportoRitenuta"));
  const split = body.summaries
    .filter((row) => text(row.tree, "EsigibilitaIVA") === "S")
    .map((row) => decimal(row.tree, "Imposta"));
  return totalOf(seen, body)?.minus(sum([...held, ...split]));
}
