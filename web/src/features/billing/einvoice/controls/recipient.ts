// Format and address of delivery. Twin of controls/recipient.py.
import { hit } from "./registry";
import type { Hit } from "./registry";
import { TRANSMISSION } from "./paths";
import type { Seen } from "./seen";

export const recipient = {
  "00313": abroadOnly,
  "00330": mailboxOfSdi,
  "00427": codeOfTheOtherFormat,
  "00428": versionOfAnotherFormat,
};

function abroadOnly(seen: Seen): Hit[] {
  const isItalian = seen.buyer.country === "" || seen.buyer.country === "IT";
  return seen.recipientCode === "XXXXXXX" && isItalian ? [hit(`${TRANSMISSION}/CodiceDestinatario`)] : [];
}

function mailboxOfSdi(seen: Seen): Hit[] {
  const email = seen.certifiedEmail;
  if (!/^sdi[0-9]*@pec\.fatturapa\.(gov\.)?it$/i.test(email)) return [];
  return [hit(`${TRANSMISSION}/PECDestinatario`, { email })];
}

function codeOfTheOtherFormat({ format, recipientCode: code }: Seen): Hit[] {
  const length = format === "FPA12" ? 6 : 7;
  if (!format || !code || code.length === length) return [];
  return [hit(`${TRANSMISSION}/CodiceDestinatario`, { code, length, format })];
}

function versionOfAnotherFormat({ format, version }: Seen): Hit[] {
  if (!format || !version || format === version) return [];
  return [hit(`${TRANSMISSION}/FormatoTrasmissione`, { format, version })];
}
