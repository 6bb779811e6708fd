// Seller and buyer: who may be whom, by kind of document. Twin of controls/parties.py.
import {
  BUYER_NEEDS_VAT_NUMBER,
  SELLER_ABROAD,
  SELLER_IS_BUYER,
  SELLER_IS_NOT_BUYER,
  SELLER_ITALIAN,
} from "../../../../generated/einvoice_controls";
import type { DatedRow } from "../../../../generated/einvoice_controls";
import { hit } from "./registry";
import type { Hit } from "./registry";
import { inForce } from "./view";
import type { Body, Party, Seen } from "./seen";

export const parties = {
  "00417": buyerWithoutCodes,
  "00471": sellerIsTheBuyer,
  "00472": sellerIsNotTheBuyer,
  "00473": sellerOfTheWrongCountry,
  "00475": buyerWithoutVatNumber,
  "00476": bothAbroad,
};

function buyerWithoutCodes({ buyer }: Seen): Hit[] {
  return buyer.vatCode || buyer.taxCode ? [] : [hit(buyer.path)];
}

function sellerIsTheBuyer(seen: Seen): Hit[] {
  if (areSame(seen.seller, seen.buyer) !== true) return [];
  return ofKinds(seen, SELLER_IS_NOT_BUYER).map((body) => hit(identifier(seen.buyer), { kind: body.kind }));
}

function sellerIsNotTheBuyer(seen: Seen): Hit[] {
  if (areSame(seen.seller, seen.buyer) !== false) return [];
  return ofKinds(seen, SELLER_IS_BUYER).map((body) => hit(identifier(seen.buyer), { kind: body.kind }));
}

function sellerOfTheWrongCountry(seen: Seen): Hit[] {
  const { country, vatPath } = seen.seller;
  if (!country) return [];
  const kinds = country === "IT" ? SELLER_ABROAD : SELLER_ITALIAN;
  return ofKinds(seen, kinds).map((body) => hit(`${vatPath}/IdPaese`, { kind: body.kind, country }));
}

function buyerWithoutVatNumber(seen: Seen): Hit[] {
  if (seen.buyer.vatCode) return [];
  return ofKinds(seen, BUYER_NEEDS_VAT_NUMBER).map((body) => hit(seen.buyer.vatPath, { kind: body.kind }));
}

function bothAbroad({ seller, buyer }: Seen): Hit[] {
  if (!seller.country || !buyer.country || seller.country === "IT" || buyer.country === "IT") return [];
  return [hit(`${buyer.vatPath}/IdPaese`, { seller: seller.country, buyer: buyer.country })];
}

function ofKinds(seen: Seen, rows: readonly DatedRow[]): readonly Body[] {
  const kinds = inForce(rows, seen);
  return seen.bodies.filter((body) => kinds.has(body.kind));
}

/** By VAT number. A buyer with a tax code alone is compared by that; undefined when only the tax registry could tell. */
function areSame(seller: Party, buyer: Party): boolean | undefined {
  if (!seller.vatNumber) return undefined;
  if (buyer.vatNumber) return seller.vatNumber === buyer.vatNumber;
  if (!buyer.taxCode) return undefined;
  if (buyer.taxCode === seller.taxCode) return true;
  if (seller.country === "IT" && buyer.taxCode === seller.vatCode) return true;
  return seller.taxCode ? false : undefined;
}

function identifier(party: Party): string {
  return party.vatCode ? party.vatPath : `${party.path}/CodiceFiscale`;
}
