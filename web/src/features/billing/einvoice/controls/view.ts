// What the controls look at: one view of both forms of invoice, with the path of everything that may be at fault.
// Twin of server/billing/einvoice/controls/view.py.
import type { DatedRow } from "../../../../generated/einvoice_controls";
import { below, list, text } from "./json";
import type { Tree } from "./json";
import { TRANSMISSION, HEADER, numbered } from "./paths";
import type { Situation, Seen, Body, DocumentKey } from "./seen";
import { simplifiedParties, ordinaryParties } from "./readParties";
import { simplifiedBody, ordinaryBody } from "./readBody";

export function look(invoice: Tree, situation: Situation): Seen {
  const isSimplified = text(invoice, "versione") === "FSM10";
  const parties = isSimplified ? simplifiedParties(invoice) : ordinaryParties(invoice);
  const sent = below(invoice, TRANSMISSION);
  return {
    situation,
    isSimplified,
    version: text(invoice, "versione"),
    format: text(sent, "FormatoTrasmissione"),
    recipientCode: text(sent, "CodiceDestinatario"),
    certifiedEmail: text(sent, "PECDestinatario"),
    sender: { country: text(sent, "IdTrasmittente/IdPaese"), code: text(sent, "IdTrasmittente/IdCodice") },
    issuedBy: text(invoice, `${HEADER}/SoggettoEmittente`),
    ...parties,
    bodies: numbered("FatturaElettronicaBody", list(invoice, "FatturaElettronicaBody")).map(([path, tree]) =>
      isSimplified ? simplifiedBody(path, tree) : ordinaryBody(path, tree),
    ),
  };
}

/** The key of a document; nothing where number, day or issuer are missing. */
export function keyOf(seen: Seen, body: Body): DocumentKey | undefined {
  const issuer = (seen.issuedBy === "CC" ? seen.buyer : seen.seller).vatNumber;
  if (!issuer || !body.number || !body.day) return undefined;
  const isArticle73 = text(body.document, "Art73") === "SI";
  return [issuer, body.isCreditNote, body.number, isArticle73 ? body.day : body.day.slice(0, 4)];
}

/** The values in force on the day of sending. */
export function inForce(rows: readonly DatedRow[], seen: Seen): ReadonlySet<string> {
  const on = seen.situation.on;
  const holds = (row: DatedRow) =>
    on === undefined ? row.until === undefined : (row.since ?? on) <= on && on <= (row.until ?? on);
  return new Set(rows.filter(holds).map((row) => row.value));
}
