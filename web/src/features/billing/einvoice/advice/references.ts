// What a document must lean on, and to whom it may go: papers, letters of intent, customers. Twin of advice/references.py.
import Big from "big.js";

import { DEFERRED } from "../../../../generated/einvoice_controls";
import { cents } from "../controls/amounts";
import { list, text } from "../controls/json";
import { hit } from "../controls/registry";
import type { Hit } from "../controls/registry";
import { inForce } from "../controls/view";
import type { Body } from "../controls/seen";
import type { Draft } from "./registry";

export const references = {
  MC09: (draft: Draft) => withoutTransport(draft, (body) => !hasOtherPapers(body)),
  MC10: (draft: Draft) => withoutTransport(draft, hasOtherPapers),
  MC14: healthOfAPerson,
  MC15: notInVies,
  MC16: intentOverItsCeiling,
};

const PERSON_TAX_CODE = 16;
const OTHER_PAPERS = ["DatiOrdineAcquisto", "DatiContratto", "DatiConvenzione", "DatiRicezione"];

function withoutTransport({ seen }: Draft, isMeant: (body: Body) => boolean): Hit[] {
  const kinds = inForce(DEFERRED, seen);
  return seen.bodies
    .filter((body) => !seen.isSimplified && kinds.has(body.kind) && !list(body.general, "DatiDDT").length)
    .filter(isMeant)
    .map((body) => hit(`${body.path}/DatiGenerali/DatiDDT`, { kind: body.kind }));
}

function hasOtherPapers({ general }: Body): boolean {
  return OTHER_PAPERS.some((name) => list(general, name).length > 0);
}

function healthOfAPerson({ seen: { buyer }, sending }: Draft): Hit[] {
  return sending.isHealth && buyer.taxCode.length === PERSON_TAX_CODE ? [hit(buyer.path)] : [];
}

function notInVies({ seen: { buyer }, sending }: Draft): Hit[] {
  const isAsked = sending.isInVies === false && buyer.vatCode && buyer.country !== "IT";
  return isAsked ? [hit(buyer.vatPath, { code: buyer.vatNumber })] : [];
}

function* intentOverItsCeiling(draft: Draft): Iterable<Hit> {
  const used = new Map<string, { readonly path: string; readonly sum: Big }>();
  for (const [protocol, path, amount] of onIntents(draft)) {
    const before = used.get(protocol);
    used.set(protocol, { path: before?.path ?? path, sum: amount.plus(before?.sum ?? 0) });
  }
  for (const [protocol, left] of Object.entries(draft.sending.intents ?? {})) {
    const code = plain(protocol);
    const found = used.get(code);
    if (found?.sum.gt(left))
      yield hit(found.path, { code, found: cents(found.sum), expected: cents(new Big(left)) });
  }
}

function* onIntents({ seen }: Draft): Iterable<[string, string, Big]> {
  for (const line of seen.bodies.filter((body) => !body.isCreditNote).flatMap((body) => body.lines))
    for (const data of list(line.tree, "AltriDatiGestionali")) {
      const protocol = plain(text(data, "RiferimentoTesto"));
      if (text(data, "TipoDato") === "INTENTO" && protocol)
        yield [protocol, line.path, line.amount ?? new Big(0)];
    }
}

/** Protocol and progressive stand with a dash or a slash between them. */
function plain(protocol: string): string {
  return protocol.trim().replaceAll("/", "-");
}
