// Numbers that cannot exist: what check digits tell without asking the tax registry. Twin of controls/identity.py.
import { checkTaxCode, checkVatNumber } from "../numbers";
import { hit } from "./registry";
import type { Hit } from "./registry";
import { TRANSMISSION } from "./paths";
import type { Party, Seen } from "./seen";

export const identity = {
  "00300": sender,
  "00301": (seen: Seen) => vatNumber(seen.seller),
  "00302": (seen: Seen) => taxCode(seen.seller),
  "00303": (seen: Seen) => seen.representatives.flatMap(vatNumber),
  "00304": (seen: Seen) => seen.representatives.flatMap(taxCode),
  "00305": (seen: Seen) => vatNumber(seen.buyer),
  "00306": (seen: Seen) => taxCode(seen.buyer),
};

function sender({ sender: { country, code } }: Seen): Hit[] {
  const why = country === "IT" && code ? checkTaxCode(code) : "";
  return why ? [hit(`${TRANSMISSION}/IdTrasmittente/IdCodice`, { code, why })] : [];
}

function vatNumber({ country, vatCode: code, vatPath }: Party): Hit[] {
  const why = country === "IT" && code ? checkVatNumber(code) : "";
  return why ? [hit(`${vatPath}/IdCodice`, { code, why })] : [];
}

function taxCode({ taxCode: code, path }: Party): Hit[] {
  const why = code ? checkTaxCode(code) : "";
  return why ? [hit(`${path}/CodiceFiscale`, { code, why })] : [];
}
