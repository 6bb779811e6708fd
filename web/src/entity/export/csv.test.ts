import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { field } from "../testing/metas";
import { type Cell, neutralised, parseTsv, toCsv, toTsv } from "./csv";
import { typedCell } from "./sheet";

const csv = (cells: readonly Cell[], forExcel = true) =>
  toCsv({ name: "x", headers: ["A"], rows: [cells] }, { forExcel })
    .slice(1)
    .split("\r\n")[1];
const text = (value: string): Cell => ({ kind: "text", text: value });

describe("F075 the CSV that Italian Excel opens right", () => {
  test("begins with the mark of UTF-8 and parts with semicolons and CRLF", () => {
    const file = toCsv(
      { name: "x", headers: ["Città", "Nome"], rows: [[text("Forlì"), text("a;b")]] },
      { forExcel: true },
    );
    expect(file).toBe('\ufeffCittà;Nome\r\nForlì;"a;b"\r\n');
  });
  test("decimal comma, dd/mm/yyyy, negative numbers stay numbers", () => {
    expect(
      csv([
        { kind: "number", text: "-1234.50", decimals: 2 },
        { kind: "day", text: "22/11/2026" },
        { kind: "flag", value: true },
      ]),
    ).toBe("-1234,50;22/11/2026;Sì");
  });
  test("leading zeros and long numbers are text for Excel, plain for other programs", () => {
    expect(csv([text("00100")])).toBe('"=""00100"""');
    expect(csv([text("00100")], false)).toBe("00100");
    expect(csv([text("1234567890123")])).toBe('"=""1234567890123"""');
    expect(csv([text("12345678901")])).toBe("12345678901");
  });
  test("quotes and line ends are kept inside their cell", () =>
    expect(csv([text('Il "Gallo"\nd\'oro')])).toBe('"Il ""Gallo""\nd\'oro"'));
});

describe("attack 15: no cell becomes a formula", () => {
  test.each([
    "=1+1",
    "+39 06",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "  =cmd|' /C calc'!A0",
    '=HYPERLINK("http://x")',
  ])("%j", (evil) => {
    expect(neutralised(evil)).toBe(`'${evil}`);
    expect(
      csv([text(evil)])
        ?.replace(/^"/, "")
        .startsWith("'"),
    ).toBe(true);
  });
  test("headings too", () =>
    expect(toCsv({ name: "x", headers: ["=A"], rows: [] }, { forExcel: true })).toContain("'=A"));
  test("honest text is left alone", () => expect(neutralised("Rossi & C. - Roma")).toBe("Rossi & C. - Roma"));
});

test("the clipboard of a spreadsheet reads back as it was written", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "à", '"', "\t", "\n", ";", " ", "1", ",") });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(
      block.filter((rows) => rows.at(-1)?.some((each) => each !== "") ?? false),
      (rows) => {
        expect(parseTsv(toTsv(rows))).toEqual(rows);
      },
    ),
  );
});

test("Excel's own clipboard: CRLF and a line end after the last row", () =>
  expect(parseTsv("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]));

test("values become typed cells, references their names", () => {
  const name = (id: string) => ({ u1: "Anna", u2: "Bruno" })[id] ?? "";
  expect(typedCell(field("a", "A", "decimal", { decimals: 2 }), "12.50", name)).toEqual({
    kind: "number",
    text: "12.50",
    decimals: 2,
  });
  expect(typedCell(field("a", "A", "refs", { to: "core.user" }), ["u1", "u2", "gone"], name)).toEqual({
    kind: "text",
    text: "Anna, Bruno",
  });
  expect(typedCell(field("a", "A", "boolean"), false, name)).toEqual({ kind: "flag", value: false });
  expect(typedCell(field("a", "A", "date"), null, name)).toEqual({ kind: "text", text: "" });
});
