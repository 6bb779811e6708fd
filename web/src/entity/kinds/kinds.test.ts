import { describe, expect, test } from "vitest";

import amounts from "@vectors/kinds/amounts.json";

import { typedCell } from "../export/sheet";
import type { FieldKind } from "../../model/meta";
import { field } from "../testing/metas";
import { formatValue, parseText } from "./format";
import { KINDS } from "./index";

const of = (kind: string, decimals: number) => field("x", "X", kind as FieldKind, { decimals });

describe("amounts", () => {
  test.each(amounts.shown as [string, number, string, string][])(
    "%s with %i decimals: %s is shown as %s",
    (kind, decimals, wire, shown) => expect(formatValue(of(kind, decimals), wire)).toBe(shown),
  );
  test.each(amounts.read as [string, number, string, string | null][])(
    "%s with %i decimals: «%s» is read as %s",
    (kind, decimals, typed, wire) => {
      const parsed = parseText(of(kind, decimals), typed);
      if (wire === null) expect(parsed).toHaveProperty("error");
      else expect(parsed).toEqual({ value: wire });
    },
  );
  test("nothing is nothing, and what is shown is read back", () => {
    for (const kind of ["money", "quantity", "percent"]) {
      expect(formatValue(of(kind, 2), null)).toBe("");
      expect(parseText(of(kind, 2), "")).toEqual({ value: null });
      expect(parseText(of(kind, 2), formatValue(of(kind, 2), "1234.56"))).toEqual({ value: "1234.56" });
    }
  });
});

test("amounts are ordered by what they are worth, not by their letters", () => {
  const sorted = (kind: FieldKind, values: unknown[]) => [...values].sort(KINDS[kind].compare);
  expect(sorted("money", ["100.00", "9.00", "-2.50"])).toEqual(["-2.50", "9.00", "100.00"]);
  expect(sorted("duration", [100, 9, null])).toEqual([null, 9, 100]);
  expect(sorted("time", ["14:30", "09:05"])).toEqual(["09:05", "14:30"]);
  expect(sorted("number", ["10/2026", "9/2026"])).toEqual(["9/2026", "10/2026"]);
});

test("a guessed number is never taken for a final one, and nobody types numbers or files", () => {
  const number = field("number", "Numero", "number");
  expect(formatValue(number, "~14/2026")).toBe("14/2026 (provvisorio)");
  expect(formatValue(number, "14/2026")).toBe("14/2026");
  expect(typedCell(number, "~14/2026", () => "")).toEqual({ kind: "text", text: "14/2026 (provvisorio)" });
  expect(parseText(number, "14/2026")).toHaveProperty("error");
  expect(parseText(field("scan", "Scansione", "file"), "a".repeat(64))).toHaveProperty("error");
});

test("durations and times are asked again with words when they make no sense", () => {
  expect(parseText(of("duration", 0), "1:75")).toHaveProperty("error");
  expect(parseText(of("duration", 0), "1,5 h")).toEqual({ value: 90 });
  expect(parseText(of("time", 0), "930")).toEqual({ value: "09:30" });
  expect(parseText(of("time", 0), "24")).toHaveProperty("error");
  expect(formatValue(of("duration", 0), 0)).toBe("0\u00a0min");
});

test("in a file amounts are numbers with their unit, durations and times what a spreadsheet reckons with", () => {
  const cell = (kind: string, decimals: number, value: unknown) =>
    typedCell(of(kind, decimals), value, () => "");
  expect(cell("money", 4, "350.0000")).toEqual({ kind: "number", text: "350.00", decimals: 2, unit: "€" });
  expect(cell("money", 4, "0.1250")).toEqual({ kind: "number", text: "0.125", decimals: 3, unit: "€" });
  expect(cell("quantity", 3, "2.000")).toEqual({ kind: "number", text: "2", decimals: 0 });
  expect(cell("percent", 2, "10.50")).toEqual({ kind: "number", text: "10.5", decimals: 1, unit: "%" });
  expect(cell("duration", 0, 2190)).toEqual({ kind: "clock", minutes: 2190, span: true });
  expect(cell("time", 0, "09:30")).toEqual({ kind: "clock", minutes: 570, span: false });
});
