/** What the controls look at, for both forms of invoice. */
import type Big from "big.js";

import type { Tree } from "./json";

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
