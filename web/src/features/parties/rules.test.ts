/** The golden cases that the server reads too (server/parties/tests/test_rules.py). */
import { describe, expect, test } from "vitest";

import conversionCases from "@vectors/parties/conversion.json";
import phoneCases from "@vectors/parties/phone.json";
import placeCases from "@vectors/parties/places.json";
import postalCodeCases from "@vectors/parties/postal_code.json";
import provinceCases from "@vectors/parties/province.json";
import qualificationCases from "@vectors/parties/qualification.json";
import sdiCodeCases from "@vectors/parties/sdi_code.json";
import standingCases from "@vectors/parties/standing.json";
import taxCodeCases from "@vectors/parties/tax_code.json";
import vatNumberCases from "@vectors/parties/vat_number.json";

import { checkPostalCode, checkProvince, normalProvince } from "./addresses";
import {
  checkSdiCode,
  checkTaxCode,
  checkVatNumber,
  normalCode,
  normalTaxCode,
  normalVatNumber,
} from "./codes";
import { normalPhone } from "./phone";
import { loadPlaces } from "./places";
import { conversion, isQualified, settled } from "./rules";

describe("codes", () => {
  test.each(vatNumberCases.cases)("a VAT number is kept and judged: $text", ({ text, normal, problem }) => {
    expect([normalVatNumber(text), checkVatNumber(text)]).toEqual([normal, problem]);
  });
  test.each(taxCodeCases.cases)("a tax code is kept and judged: $text", ({ text, normal, problem }) => {
    expect([normalTaxCode(text), checkTaxCode(text)]).toEqual([normal, problem]);
  });
  test.each(sdiCodeCases.cases)("an SdI code is kept and judged: $text", ({ text, normal, problem }) => {
    expect([normalCode(text), checkSdiCode(text)]).toEqual([normal, problem]);
  });
});

describe("addresses", () => {
  test.each(postalCodeCases.cases)(
    "a CAP is judged with its country: $text $country",
    ({ text, country, problem }) => {
      expect(checkPostalCode(text, country)).toBe(problem);
    },
  );
  test.each(provinceCases.cases)(
    "a province becomes its letters: $text",
    ({ text, country, normal, problem }) => {
      expect([normalProvince(text), checkProvince(text, country)]).toEqual([normal, problem]);
    },
  );
  test.each(placeCases.cases)(
    "a CAP proposes the town and the other way round: $postal_code $name",
    async ({ postal_code, name, places }) => {
      const known = await loadPlaces();
      const found = postal_code === undefined ? known.named(name ?? "") : known.ofPostalCode(postal_code);
      expect(found.map((place) => `${place.name} (${place.province})`)).toEqual(places);
    },
  );
});

test.each(phoneCases.cases)("a phone number is kept: $text", async ({ text, normal }) => {
  expect(await normalPhone(text)).toBe(normal);
});

test.each(standingCases.cases)("a change of standing has consequences: %j", ({ was, now, becomes }) => {
  expect(settled(was, now, "2026-11-22")).toEqual(becomes);
});

test.each(conversionCases.cases)(
  "a lead becomes an account and a person: $names",
  ({ lead, new_account, new_contact, names, account, contact }) => {
    expect(conversion(lead, new_account, new_contact, names)).toEqual({ account, contact });
  },
);

test.each(qualificationCases.cases)(
  "a lead is ripe with a need and something more: $criteria",
  ({ criteria, ripe }) => {
    expect(isQualified(criteria)).toBe(ripe);
  },
);
