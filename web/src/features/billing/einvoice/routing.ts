// Where an invoice goes: format, code and identity of the recipient. Twin of server/billing/einvoice/routing.py, held to the
// same cases (vectors/einvoice_routing.json).

export interface Recipient {
  /** Of the VAT number: a foreign firm registered in Italy may be IT. */
  readonly country: string;
  /** Without the country. */
  readonly vatNumber: string;
  readonly taxCode: string;
  /** In the register of public offices (IPA). */
  readonly isPublic: boolean;
  readonly officeCode: string;
  readonly sdiCode: string;
  readonly certifiedEmail: string;
  readonly isConsumer: boolean;
  /** Stands in for a VAT number that a customer abroad does not have. */
  readonly internalCode: string;
}

/** What is written in the file, and what the person must do. */
export interface Route {
  readonly reason: "public" | "abroad" | "code" | "certified_email" | "unknown";
  readonly format: "FPA12" | "FPR12";
  readonly recipientCode: string;
  readonly certifiedEmail: string;
  /** Country and code. */
  readonly vat: readonly [string, string] | null;
  readonly taxCode: string;
  /** What to write instead of the real one. */
  readonly postcode: string | null;
  /** SdI delivers to nobody, or to the reserved area alone: give the customer a copy and say so. */
  readonly handOverCopy: boolean;
  /** Italian sentences; the route is not good until they are mended. */
  readonly problems: readonly string[];
}

const NO_CODE = "0000000";
const ABROAD = "XXXXXXX";

/** The questions are asked in one order: public office, abroad, code, certified e-mail, everybody else. */
export function route(recipient: Recipient): Route {
  const found = ways(recipient);
  if (found.vat || found.taxCode || found.problems.length) return found;
  return { ...found, problems: ["Il cliente non ha né partita IVA né codice fiscale: chiedigliene uno."] };
}

function ways(recipient: Recipient): Route {
  const { sdiCode, certifiedEmail, isConsumer } = recipient;
  if (recipient.isPublic) return toPublicOffice(recipient);
  if (recipient.country !== "IT") return abroad(recipient);
  if (![NO_CODE, ABROAD, ""].includes(sdiCode)) return byCode(recipient);
  if (certifiedEmail && !isConsumer)
    return { ...toPrivate(recipient), reason: "certified_email", certifiedEmail };
  return { ...toPrivate(recipient), handOverCopy: true };
}

function toPublicOffice(recipient: Recipient): Route {
  const { officeCode, taxCode } = recipient;
  const problems = [
    officeCode.length === 6 ? "" : "Manca il codice ufficio di 6 caratteri: cercalo su indicepa.gov.it.",
    taxCode ? "" : "Un ente pubblico si identifica con il codice fiscale: scrivilo.",
  ];
  const vat = italianVat(recipient);
  return {
    ...EMPTY,
    reason: "public",
    format: "FPA12",
    recipientCode: officeCode,
    vat,
    taxCode,
    problems: problems.filter(Boolean),
  };
}

function abroad({ country, vatNumber, internalCode }: Recipient): Route {
  const code = vatNumber || internalCode;
  const problem = "Il cliente estero non ha un identificativo: scrivi la partita IVA o un codice tuo.";
  return {
    ...EMPTY,
    reason: "abroad",
    recipientCode: ABROAD,
    vat: code ? [country, code] : null,
    postcode: "00000",
    handOverCopy: true,
    problems: code ? [] : [problem],
  };
}

/** With a code the certified e-mail is left out: SdI would not look at it. */
function byCode(recipient: Recipient): Route {
  const found = toPrivate(recipient);
  const wrong =
    recipient.sdiCode.length === 7 ? [] : ["Il codice destinatario di un privato ha 7 caratteri."];
  return {
    ...found,
    reason: "code",
    recipientCode: recipient.sdiCode,
    problems: [...wrong, ...found.problems],
  };
}

/** A consumer shows the tax code alone, even when the person also has a VAT number. */
function toPrivate(recipient: Recipient): Route {
  const { isConsumer, taxCode } = recipient;
  const problems = isConsumer && !taxCode ? ["Per un privato serve il codice fiscale."] : [];
  return { ...EMPTY, vat: isConsumer ? null : italianVat(recipient), taxCode, problems };
}

function italianVat({ vatNumber }: Recipient): [string, string] | null {
  return vatNumber ? ["IT", vatNumber] : null;
}

const EMPTY: Route = {
  reason: "unknown",
  format: "FPR12",
  recipientCode: NO_CODE,
  certifiedEmail: "",
  vat: null,
  taxCode: "",
  postcode: null,
  handOverCopy: false,
  problems: [],
};
