import { describe, expect, test } from "vitest";

import numbers from "@vectors/einvoice_numbers.json";

import { documentOf } from "./cases";
import type { Case } from "./cases";
import { check } from "./controls";
import type { DocumentKey } from "./controls";
import { checkIban, checkTaxCode, checkVatNumber } from "./numbers";

interface Sent extends Case {
  readonly on?: string;
  readonly already_sent?: readonly DocumentKey[];
}

const files = import.meta.glob<Sent[]>(["@vectors/einvoice_controls/*.json", "!**/bases.json"], {
  eager: true,
  import: "default",
});

describe.each(Object.entries(files))("what SdI would refuse: %s", (_, cases) => {
  test.each(cases)("$name", (each) => {
    const found = check(documentOf(each), { on: each.on, alreadySent: each.already_sent });
    expect(found.map((one) => `${one.code} ${one.path}`)).toEqual(each.expected);
    if (each.messages) expect(found.map((one) => one.message)).toEqual(each.messages);
    for (const one of found) expect(one.message).not.toMatch(/[{}]|undefined/);
  });
});

test("there are cases", () => {
  expect(Object.keys(files).length).toBeGreaterThan(7);
});

test("a file full of faults is told in two hundred sentences", () => {
  const line = { NumeroLinea: "1", PrezzoUnitario: "2.00", PrezzoTotale: "1.00", AliquotaIVA: "22.00" };
  const lines = Array.from({ length: 250 }, () => line);
  const found = check(
    documentOf({ set: { "FatturaElettronicaBody[1]/DatiBeniServizi/DettaglioLinee": lines } }),
  );
  expect(found).toHaveLength(201);
  expect(found[0]?.code).toBe("00422");
  expect(found.at(-1)).toMatchObject({ code: "more", message: "E altri 51, dopo i primi 200." });
});

test("many rates are added up in one pass", () => {
  const rates = Array.from({ length: 5000 }, (_, index) => (index / 100 + 1).toFixed(2));
  const lines = rates.map((AliquotaIVA) => ({ AliquotaIVA, PrezzoUnitario: "9.00", PrezzoTotale: "9.00" }));
  const rows = rates.map((AliquotaIVA) => ({ AliquotaIVA, ImponibileImporto: "9.00" }));
  const goods = "FatturaElettronicaBody[1]/DatiBeniServizi";
  const set = { [`${goods}/DettaglioLinee`]: lines, [`${goods}/DatiRiepilogo`]: rows };
  expect(check(documentOf({ set }))).toEqual([]);
});

describe("numbers", () => {
  test.each(numbers.vat_number)("VAT number $value", ({ value, expected }) => {
    expect(checkVatNumber(value)).toBe(expected);
  });
  test.each(numbers.tax_code)("tax code $value", ({ value, expected }) => {
    expect(checkTaxCode(value)).toBe(expected);
  });
  test.each(numbers.iban)("IBAN $value", ({ value, expected }) => {
    expect(checkIban(value)).toBe(expected);
  });
});
