import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compareDecimals, sumDecimals } from "../model/decimals";
import { editableDecimal, formatDecimal, parseDecimal } from "./numbers";

describe("a number typed or pasted as Italians write it", () => {
  test.each([
    ["1.234,56", "1234.56"],
    ["1234,56", "1234.56"],
    ["€ 1 234,56", "1234.56"],
    ["1.234", "1234"],
    ["1,5", "1.5"],
    [",5", "0.5"],
    ["-3,20", "-3.20"],
    ["−3", "-3"],
    ["007", "7"],
    ["-0,00", "0.00"],
  ])("%s is %s", (typed, value) => expect(parseDecimal(typed)).toBe(value));

  test("the English 1,234.56 and 1234.56 are understood too", () => {
    expect(parseDecimal("1,234.56")).toBe("1234.56");
    expect(parseDecimal("1234.56")).toBe("1234.56");
  });

  test.each(["", "abc", "1.2.3", "1,2,3", "12..3", "1.23,4.5", "--2", "1e5", "."])(
    "%j is no number",
    (typed) => expect(parseDecimal(typed)).toBeNull(),
  );
});

describe("a decimal on the screen", () => {
  test.each([
    ["1234.5", 2, "1.234,50"],
    ["-1234567.895", 2, "-1.234.567,90"],
    ["0.005", 2, "0,01"],
    ["-0.004", 2, "0,00"],
    ["99999999999999999999.99", 2, "99.999.999.999.999.999.999,99"],
    ["12", 0, "12"],
    ["0.5", 0, "1"],
  ] as const)("%s with %i digits is %s", (value, digits, shown) =>
    expect(formatDecimal(value, digits)).toBe(shown),
  );

  test("what is shown reads back as the same value", () => {
    const decimal = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.integer({ min: 0, max: 99 }),
    );
    fc.assert(
      fc.property(decimal, ([whole, cents]) => {
        const value = `${whole}.${String(cents).padStart(2, "0")}`;
        expect(compareDecimals(parseDecimal(formatDecimal(value, 2)) ?? "", value)).toBe(0);
        expect(compareDecimals(parseDecimal(editableDecimal(value)) ?? "", value)).toBe(0);
      }),
    );
  });
});

test("sums are exact where floats are not", () => {
  expect(sumDecimals(["0.1", "0.2"])).toBe("0.3");
  expect(sumDecimals(["-1.50", "1.5", "2"])).toBe("2.00");
  expect(sumDecimals(["-0.5", "0.25"])).toBe("-0.25");
  expect(sumDecimals([])).toBe("0");
});
