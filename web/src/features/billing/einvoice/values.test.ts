import { describe, expect, test } from "vitest";

import vectors from "@vectors/einvoice_values.json";

import type { KindName } from "../../../generated/einvoice";
import { accepts, currentCodes, faultOf, fieldOf } from "./values";

const accepted: Record<string, string[]> = vectors.accepted;

describe("what a value of the e-invoice may be", () => {
  test.each(Object.keys(accepted))("%s accepts what the schema accepts", (name) => {
    const kind = name as KindName;
    expect(vectors.values.filter((value) => accepts(kind, value))).toEqual(accepted[name]);
  });

  test.each(Object.keys(accepted))("%s explains what it refuses, and only that", (name) => {
    const kind = name as KindName;
    for (const value of vectors.values) expect(faultOf(kind, value) === undefined).toBe(accepts(kind, value));
  });

  test("the euro sign is named", () => {
    expect(faultOf("LATIN_1000", "Consulenza da 100 €")).toBe(
      "«€» non si può usare in una fattura elettronica.",
    );
  });

  test("a field knows its kind and whether it must be there", () => {
    expect(fieldOf("DettaglioLineeType", "Natura")).toMatchObject({ kind: "NATURE", low: 0, high: 1 });
    expect(fieldOf("DatiGeneraliDocumentoType", "Causale")?.high).toBeUndefined();
  });

  test("codes no longer admitted are not offered", () => {
    const codes = currentCodes("Natura", "2026-11-22").map((row) => row.code);
    expect(codes).toContain("N2.2");
    expect(codes).not.toContain("N2");
  });
});
