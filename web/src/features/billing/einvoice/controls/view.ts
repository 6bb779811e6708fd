// What the controls look at: one view of both forms of invoice, with the path of everything that may be at fault.
// Twin of server/billing/einvoice/controls/view.py.
import type Big from "big.js";

import type { DatedRow } from "../../../../generated/einvoice_controls";
import { below, day, decimal, list, text } from "./json";
import type { Tree } from "./json";

export const HEADER = "FatturaElettronicaHeader";
export const TRANSMISSION = `${HEADER}/DatiTrasmissione`;
const SELLER = `${HEADER}/CedentePrestatore`;
const BUYER = `${HEADER}/CessionarioCommittente`;

/** What makes two documents one for SdI: issuer, credit notes apart, number, year (for art. 73 the day). */
export type DocumentKey = readonly [
  issuer: string,
  isCreditNote: boolean,
  documentNumber: string,
  period: string,
];

/** What the invoice does not say. */
export interface Situation {
  /** The day of sending (YYYY-MM-DD): decides the rules in force. Without it the last rules hold. */
  readonly on?: string;
  /** Keys of what was sent before and neither rejected nor refused. */
  readonly alreadySent?: readonly DocumentKey[];
}

/** A seller, a buyer or a representative. */
export interface Party {
  readonly path: string;
  readonly vatPath: string;
  readonly country: string;
  readonly vatCode: string;
  /** Country and code together; "" when there is none. */
  readonly vatNumber: string;
  readonly taxCode: string;
}

/** A line, a fund or a VAT summary: what has a rate or a nature. */
export interface Taxed {
  readonly tree: Tree;
  readonly path: string;
  readonly number: number;
  readonly ratePath: string;
  readonly rate: Big | undefined;
  /** As written, for messages. */
  readonly rateText: string;
  readonly nature: string;
  readonly amount: Big | undefined;
}

export interface Body {
  readonly tree: Tree;
  readonly path: string;
  readonly documentPath: string;
  /** The trees of the document: DatiGenerali and DatiGeneraliDocumento. */
  readonly general: Tree | undefined;
  readonly document: Tree | undefined;
  readonly kind: string;
  readonly number: string;
  readonly day: string;
  readonly isCreditNote: boolean;
  /** Days of the documents that a credit note corrects. */
  readonly corrects: readonly { readonly path: string; readonly day: string }[];
  readonly lines: readonly Taxed[];
  readonly funds: readonly Taxed[];
  readonly summaries: readonly Taxed[];
}

export interface Seen {
  readonly situation: Situation;
  readonly isSimplified: boolean;
  readonly version: string;
  readonly format: string;
  readonly recipientCode: string;
  readonly certifiedEmail: string;
  readonly sender: { readonly country: string; readonly code: string };
  readonly regime: string;
  readonly issuedBy: string;
  readonly seller: Party;
  readonly buyer: Party;
  readonly representatives: readonly Party[];
  readonly bodies: readonly Body[];
}

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

export function numbered(path: string, items: readonly Tree[]): [string, Tree][] {
  return items.map((item, index) => [`${path}[${index + 1}]`, item]);
}

type Parties = Pick<Seen, "seller" | "buyer" | "representatives" | "regime">;

function ordinaryParties(invoice: Tree): Parties {
  const representatives = [
    `${HEADER}/RappresentanteFiscale/DatiAnagrafici`,
    `${BUYER}/RappresentanteFiscale`,
  ];
  return {
    seller: party(invoice, `${SELLER}/DatiAnagrafici`),
    buyer: party(invoice, `${BUYER}/DatiAnagrafici`),
    representatives: representatives.map((path) => party(invoice, path)),
    regime: text(invoice, `${SELLER}/DatiAnagrafici/RegimeFiscale`),
  };
}

function simplifiedParties(invoice: Tree): Parties {
  const representatives = [
    `${SELLER}/RappresentanteFiscale`,
    `${BUYER}/AltriDatiIdentificativi/RappresentanteFiscale`,
  ];
  return {
    seller: party(invoice, SELLER),
    buyer: party(invoice, `${BUYER}/IdentificativiFiscali`),
    representatives: representatives.map((path) => party(invoice, path)),
    regime: text(invoice, `${SELLER}/RegimeFiscale`),
  };
}

function party(invoice: Tree, path: string): Party {
  const tree = below(invoice, path);
  const country = text(tree, "IdFiscaleIVA/IdPaese");
  const vatCode = text(tree, "IdFiscaleIVA/IdCodice");
  return {
    path,
    vatPath: `${path}/IdFiscaleIVA`,
    country,
    vatCode,
    vatNumber: vatCode && country + vatCode,
    taxCode: text(tree, "CodiceFiscale"),
  };
}

function ordinaryBody(path: string, tree: Tree): Body {
  const general = below(tree, "DatiGenerali");
  const document = below(general, "DatiGeneraliDocumento");
  const goods = below(tree, "DatiBeniServizi");
  const above = `${path}/DatiGenerali`;
  const linked = numbered(`${above}/DatiFattureCollegate`, list(general, "DatiFattureCollegate"));
  const taxed = (holder: Tree | undefined, at: string, name: string, amount: string) =>
    numbered(`${at}/${name}`, list(holder, name)).map((each, index) =>
      taxedOf(each, index, "AliquotaIVA", amount),
    );
  return {
    ...bodyOf(path, tree, general, document),
    corrects: daysOf(linked.map(([at, each]) => [`${at}/Data`, day(each, "Data")])),
    lines: taxed(goods, `${path}/DatiBeniServizi`, "DettaglioLinee", "PrezzoTotale"),
    funds: taxed(
      document,
      `${above}/DatiGeneraliDocumento`,
      "DatiCassaPrevidenziale",
      "ImportoContributoCassa",
    ),
    summaries: taxed(goods, `${path}/DatiBeniServizi`, "DatiRiepilogo", "ImponibileImporto"),
  };
}

function simplifiedBody(path: string, tree: Tree): Body {
  const general = below(tree, "DatiGenerali");
  const corrected = `${path}/DatiGenerali/DatiFatturaRettificata/DataFR`;
  return {
    ...bodyOf(path, tree, general, below(general, "DatiGeneraliDocumento")),
    corrects: daysOf([[corrected, day(general, "DatiFatturaRettificata/DataFR")]]),
    lines: numbered(`${path}/DatiBeniServizi`, list(tree, "DatiBeniServizi")).map((each, index) =>
      taxedOf(each, index, "DatiIVA/Aliquota", "Importo"),
    ),
    funds: [],
    summaries: [],
  };
}

function bodyOf(path: string, tree: Tree, general: Tree | undefined, document: Tree | undefined) {
  const kind = text(document, "TipoDocumento");
  return {
    tree,
    path,
    documentPath: `${path}/DatiGenerali/DatiGeneraliDocumento`,
    general,
    document,
    kind,
    number: text(document, "Numero"),
    day: day(document, "Data"),
    isCreditNote: kind === "TD04" || kind === "TD08",
  };
}

function daysOf(found: readonly (readonly [string, string])[]) {
  return found.filter(([, on]) => on).map(([path, on]) => ({ path, day: on }));
}

function taxedOf([path, tree]: [string, Tree], index: number, rate: string, amount: string): Taxed {
  return {
    tree,
    path,
    number: index + 1,
    ratePath: `${path}/${rate}`,
    rate: decimal(tree, rate),
    rateText: text(tree, rate),
    nature: text(tree, "Natura"),
    amount: decimal(tree, amount),
  };
}
