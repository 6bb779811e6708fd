/** A visiting card as text: a vCard, or the MECARD of QR codes. What it says is material for a form, whoever wrote it. */
import { contentLines, parts, whole, type ContentLine } from "./contentLines";

export interface CardNumber {
  readonly number: string;
  readonly kind: "phone" | "mobile" | "fax";
}

export interface Card {
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly department: string;
  readonly jobTitle: string;
  readonly numbers: readonly CardNumber[];
  readonly emails: readonly string[];
  readonly sites: readonly string[];
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly province: string;
  readonly country: string;
  readonly note: string;
}

export interface CardsRead {
  /** The first card; null when there is none. */
  readonly card: Card | null;
  /** How many the text holds. */
  readonly count: number;
}

/** Nobody's card is longer, with its picture inside. */
export const LONGEST = 1024 * 1024;

/** Of one kind: who lists a thousand numbers wants no lead. */
const MOST = 20;

/** Throws nothing: a text that is no card is no card. Longer texts than `LONGEST` are not looked at. */
export function readCards(text: string): CardsRead {
  if (text.length > LONGEST) return { card: null, count: 0 };
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (/^mecard:/i.test(start)) return { card: meCard(start.slice("mecard:".length)), count: 1 };
  const lines = contentLines(start);
  const begins = lines.flatMap((line, at) => (is(line, "BEGIN") ? [at] : []));
  const [first] = begins;
  if (first === undefined) return { card: null, count: 0 };
  const end = lines.findIndex((line, at) => at > first && (is(line, "END") || is(line, "BEGIN")));
  return { card: vCard(lines.slice(first + 1, end < 0 ? undefined : end)), count: begins.length };
}

const is = (line: ContentLine, name: string) =>
  line.name === name && line.value.trim().toUpperCase() === "VCARD";

function vCard(lines: readonly ContentLine[]): Card {
  const all = (name: string) => {
    const found = lines.filter((line) => line.name === name && line.value.trim() !== "");
    // The preferred one first, then those of work: a stable sort keeps the rest as written.
    return found.sort((left, right) => weight(right) - weight(left)).slice(0, MOST);
  };
  const one = (name: string) => whole(all(name)[0]?.value ?? "").trim();
  const [company = "", ...departments] = parts(all("ORG")[0]?.value ?? "", ";");
  const [, , street = "", city = "", province = "", postalCode = "", country = ""] = parts(
    all("ADR")[0]?.value ?? "",
    ";",
  );
  return {
    ...person(parts(all("N")[0]?.value ?? "", ";"), one("FN"), company),
    company,
    department: departments.filter(Boolean).join(", "),
    jobTitle: one("TITLE") || one("ROLE"),
    numbers: all("TEL").map(({ value, types }) => {
      const number = whole(value)
        .trim()
        .replace(/^tel:/i, "")
        .replace(/;ext=/i, " ext. ")
        .replace(/;.*$/, "");
      return { number, kind: kindOf(number, types) };
    }),
    emails: all("EMAIL").map(({ value }) =>
      whole(value)
        .trim()
        .replace(/^mailto:/i, ""),
    ),
    sites: all("URL").map(({ value }) => whole(value).trim()),
    street,
    city,
    province,
    postalCode,
    country,
    note: one("NOTE"),
  };
}

const weight = ({ types }: ContentLine) => (types.has("pref") ? 2 : 0) + (types.has("work") ? 1 : 0);

/** Fields divided by ";", what is inside them by ",". Source: NTT DOCOMO, MECARD. */
function meCard(text: string): Card {
  const fields = rawFields(text);
  const all = (name: string) =>
    fields
      .filter(([key]) => key === name)
      .slice(0, MOST)
      .map(([, value]) => value);
  const texts = (name: string) => all(name).map(whole).filter(Boolean);
  const [last = "", first = ""] = parts(all("N")[0] ?? "", ",");
  const address = parts(all("ADR")[0] ?? "", ",");
  const [, , street = "", city = "", province = "", postalCode = "", country = ""] = address;
  const [company = ""] = texts("ORG");
  return {
    // Without a comma the name is one text, as people say it.
    ...(first ? { firstName: first, lastName: last } : person([], last, company)),
    company,
    department: "",
    jobTitle: texts("TITLE")[0] ?? "",
    numbers: texts("TEL").map((number) => ({ number, kind: kindOf(number, new Set()) })),
    emails: texts("EMAIL"),
    sites: texts("URL"),
    // Most write the address as one text.
    ...(address.length > 3
      ? { street, city, province, postalCode, country }
      : { street: address.filter(Boolean).join(", "), city: "", province: "", postalCode: "", country: "" }),
    note: texts("NOTE")[0] ?? texts("MEMO")[0] ?? "",
  };
}

/** Name and value of each field, escapes still inside. */
function rawFields(text: string): [string, string][] {
  const fields: [string, string][] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (at === text.length || text.charAt(at) === ";") {
      const field = text.slice(from, at);
      const colon = field.indexOf(":");
      if (colon > 0) fields.push([field.slice(0, colon).trim().toUpperCase(), field.slice(colon + 1)]);
      from = at + 1;
    }
  }
  return fields;
}

function person(
  [family = "", given = "", more = ""]: readonly string[],
  full: string,
  company: string,
): Pick<Card, "firstName" | "lastName"> {
  if (family || given) return { firstName: [given, more].filter(Boolean).join(" "), lastName: family };
  // The card of a firm names the firm twice.
  if (!full || full.toLowerCase() === company.toLowerCase()) return { firstName: "", lastName: "" };
  const words = full.split(/\s+/);
  return { firstName: words.slice(0, -1).join(" "), lastName: words.at(-1) ?? "" };
}

/** What the card says, else what an Italian sees: mobile numbers begin with 3. */
function kindOf(number: string, types: ReadonlySet<string>): CardNumber["kind"] {
  if (types.has("fax")) return "fax";
  if (types.has("cell") || types.has("mobile") || types.has("iphone")) return "mobile";
  return /^(?:\+39|0039)?3\d{7,10}$/.test(number.replace(/[\s().\-/]/g, "")) ? "mobile" : "phone";
}
