// What the e-invoice admits in one value, asked while somebody types: the twin of `billing.einvoice.kinds`, fed by the
// same facts (generated/einvoice.ts) and held to the same cases (vectors/einvoice_values.json).
import { BLOCKS, CODES, KINDS } from "../../../generated/einvoice";
import type { BlockName, Charset, CodeListName, Field, Kind, KindName } from "../../../generated/einvoice";

const HIGHEST: Record<Charset, number> = { latin: 0xff, basic: 0x7f, any: 0x10ffff };

/** Would the official schema take this text as it stands? */
export function accepts(name: KindName, text: string): boolean {
  const kind: Kind = KINDS[name];
  const value = withBlanks(kind, text);
  switch (kind.is) {
    case "text":
      return matches(kind.pattern, value);
    case "shape":
      return within(kind, value) && matches(kind.pattern, value);
    case "code":
      return codesOf(kind.codes).some((row) => row.code === value);
    case "decimal":
      return (
        matches(kind.pattern, value) && (kind.highest === undefined || Number(value) <= Number(kind.highest))
      );
    case "integer":
      return integerWithin(value, kind.lowest, kind.highest);
    case "date":
      return isDate(value, kind.earliest !== undefined);
    case "datetime":
      return isMoment(value);
    case "base64":
      return isBase64(value);
    case "foreign":
      return true;
  }
}

/** What is wrong with a value, in Italian and ready for the screen; nothing when it is right. */
export function faultOf(name: KindName, text: string): string | undefined {
  if (accepts(name, text)) return undefined;
  const kind: Kind = KINDS[name];
  if (text === "") return "Manca il valore.";
  if (kind.is === "text") {
    const sign = [...text].find((each) => (each.codePointAt(0) ?? 0) > HIGHEST[kind.charset]);
    if (sign !== undefined) return `«${sign}» non si può usare in una fattura elettronica.`;
    const length = [...text].length;
    if (length > kind.longest)
      return `Troppo lungo: ${String(length)} caratteri, il massimo è ${String(kind.longest)}.`;
  }
  return `Serve: ${kind.says}. Per esempio ${kind.example}`;
}

/** The declaration of an element, to bind an input to it: kind, label, whether it must be there. */
export function fieldOf(block: BlockName, name: string): Field | undefined {
  const fields: readonly Field[] = BLOCKS[block].fields;
  return fields.find((field) => field.name === name);
}

/** The codes that may be written on a day (YYYY-MM-DD). */
export function currentCodes(list: CodeListName, on: string) {
  return codesOf(list).filter((row) => (row.since ?? on) <= on && on <= (row.until ?? on));
}

interface CodeRow {
  readonly code: string;
  readonly description: string;
  readonly since?: string;
  readonly until?: string;
}

function codesOf(list: CodeListName): readonly CodeRow[] {
  return CODES[list];
}

function withBlanks(kind: Kind, text: string): string {
  if (kind.blanks === "preserve") return text;
  if (kind.blanks === "replace") return text.replace(/[\t\n\r]/g, " ");
  return text.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");
}

const compiled = new Map<string, RegExp>();

function matches(pattern: string, value: string): boolean {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  compiled.set(pattern, known);
  return known.test(value);
}

function within(kind: { readonly shortest?: number; readonly longest?: number }, value: string): boolean {
  if (kind.longest === undefined) return true;
  const length = [...value].length;
  return (kind.shortest ?? 0) <= length && length <= kind.longest;
}

function integerWithin(value: string, lowest: number, highest: number): boolean {
  if (!/^[+-]?0*[0-9]{1,9}$/.test(value)) return false;
  return lowest <= Number(value) && Number(value) <= highest;
}

const ZONE = "(Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)";
const DAY = "(-?(?:[1-9][0-9]{3,17}|0[0-9]{3}))-([0-9]{2})-([0-9]{2})";
const TIME = "T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00(?:\\.0+)?)";
const DATE = new RegExp(`^${DAY}${ZONE}?$`);
// Blanks pass only after a time zone: so the schema's validator reads it.
const MOMENT = new RegExp(`^${DAY}${TIME}(?:${ZONE}[ \\t\\r\\n]*)?$`);
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(value: string, since1970: boolean): boolean {
  const [, year, month, day, zone] = DATE.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return (
    exists(Number(year), Number(month), Number(day)) && !(since1970 && before1970(year, month, day, zone))
  );
}

function isMoment(value: string): boolean {
  const [, year, month, day] = MOMENT.exec(value) ?? [];
  return year !== undefined && exists(Number(year), Number(month), Number(day));
}

function exists(year: number, month: number, day: number): boolean {
  const longest = MONTH_DAYS[month - 1];
  if (year === 0 || longest === undefined || day < 1 || day > longest) return false;
  return !(month === 2 && day === 29) || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** With a zone, the moment in UTC must lie after the first instant of 1970: so the schema's validator compares. */
function before1970(year: string, month: string, day: string, zone: string | undefined): boolean {
  if (Number(year) !== 1970) return Number(year) < 1970;
  if (zone === undefined || month !== "01" || day !== "01") return false;
  return !zone.startsWith("-") || zone === "-00:00";
}

function isBase64(value: string): boolean {
  const signs = value.replace(/[^A-Za-z0-9+/=]/g, "");
  if (signs.length % 4 !== 0 || !/^[^=]*={0,2}$/.test(signs)) return false;
  if (signs.endsWith("==")) return /[AQgw]==$/.test(signs);
  return !signs.endsWith("=") || /[AEIMQUYcgkosw048]=$/.test(signs);
}
