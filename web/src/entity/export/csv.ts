/**
 * CSV that a double click opens right in an Italian Excel: semicolons, UTF-8 with BOM, CRLF, decimal comma, gg/mm/aaaa.
 * Text can never become a formula there.
 */
import { clockDuration } from "../../i18n/times";

export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "number";
      readonly text: string;
      readonly decimals: number | null;
      readonly unit?: "€" | "%";
    }
  /** A time of the day, or a span of hours that may go beyond one. */
  | { readonly kind: "clock"; readonly minutes: number; readonly span: boolean }
  | { readonly kind: "day"; readonly text: string }
  | { readonly kind: "instant"; readonly text: string }
  | { readonly kind: "flag"; readonly value: boolean | null };

export interface Sheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A spreadsheet runs what begins like this: an apostrophe in front makes it text. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** 00100 would lose its zeros, a partita IVA its shape: ="00100" is text for Excel and digits only, so harmless. */
export function isFragileNumber(text: string): boolean {
  return /^0\d+$/.test(text) || /^\d{12,}$/.test(text);
}

export function toCsv(sheet: Sheet, options: { readonly forExcel: boolean }): string {
  const lines = [sheet.headers.map((header) => quoted(neutralised(header)))];
  for (const row of sheet.rows) lines.push(row.map((cell) => csvCell(cell, options.forExcel)));
  return `\ufeff${lines.map((line) => line.join(";")).join("\r\n")}\r\n`;
}

function csvCell(cell: Cell, forExcel: boolean): string {
  switch (cell.kind) {
    case "number":
      return quoted(cell.text.replace(".", ","));
    case "clock":
      return clockText(cell);
    case "day":
    case "instant":
      return quoted(cell.text);
    case "flag":
      return cell.value === null ? "" : cell.value ? "Sì" : "No";
    case "text":
      if (forExcel && isFragileNumber(cell.text)) return `"=""${cell.text}"""`;
      return quoted(neutralised(cell.text));
  }
}

/** "1:30" of a span, "09:30" of the day: what a spreadsheet takes for a time. */
export function clockText({ minutes, span }: { readonly minutes: number; readonly span: boolean }): string {
  return span ? clockDuration(minutes) : clockDuration(minutes).padStart(5, "0");
}

function quoted(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cells as a spreadsheet puts them on the clipboard: tabs, line ends, quotes around what holds them. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let inQuotes = false;
  const push = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inQuotes) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else inQuotes = false;
    } else if (sign === '"' && cell === "") inQuotes = true;
    else if (sign === "\t") push();
    else if (sign === "\n") {
      push();
      rows.push([]);
    } else if (sign !== "\r") cell += sign;
  }
  push();
  if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === "") rows.pop();
  return rows;
}

export function toTsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}
