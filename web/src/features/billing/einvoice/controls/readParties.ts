import { below, text } from "./json";
import type { Tree } from "./json";
import { HEADER, BUYER, SELLER } from "./paths";
import type { Seen, Party } from "./seen";

type Parties = Pick<Seen, "seller" | "buyer" | "representatives" | "regime">;

export function ordinaryParties(invoice: Tree): Parties {
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

export function simplifiedParties(invoice: Tree): Parties {
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
