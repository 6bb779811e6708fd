/** Codes of firms and people: how they are kept, and what is wrong with them. Twin of server/parties/rules.py (vectors/parties). */
import { t } from "../../i18n";

/** Capital letters and digits without what people put between them. Other characters stay, to be refused by name. */
export function normalCode(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s.:/_-]+/g, "")
    .toUpperCase();
}

/** An Italian number is kept as its 11 digits, a foreign one with its country in front. */
export function normalVatNumber(text: string): string {
  const code = normalCode(text);
  return /^IT[0-9]{11}$/.test(code) ? code.slice(2) : code;
}

export const normalTaxCode = normalVatNumber;

export function checkVatNumber(text: string): string {
  const code = normalVatNumber(text);
  if (!code) return "";
  const prefix = code.slice(0, 2);
  if (/^[A-Z]{2}$/.test(prefix) && prefix !== "IT" && !looksPersonal(code))
    return checkForeignVat(prefix, code.slice(2));
  const digits = code.replace(/^IT/, "");
  if (looksPersonal(digits)) return t("Questo è un codice fiscale: la partita IVA ha 11 cifre.");
  return checkElevenDigits(digits, t("La partita IVA"));
}

function looksPersonal(code: string): boolean {
  return /^[A-Z]{6}[0-9A-Z]{10}$/.test(code);
}

function checkElevenDigits(digits: string, what: string): string {
  const characters = Array.from(digits);
  const wrong = characters.findIndex((character) => !/[0-9]/.test(character));
  if (wrong >= 0)
    return t("{{what}} ha solo cifre: il carattere {{n}} è «{{c}}».", {
      what,
      n: wrong + 1,
      c: characters[wrong] ?? "",
    });
  if (digits.length !== 11) return t("{{what}} ha 11 cifre: qui sono {{n}}.", { what, n: digits.length });
  if (digits.startsWith("0000000")) return t("Le prime sette cifre non possono essere tutte zero.");
  const last = luhnDigit(digits.slice(0, 10));
  if (last !== digits[10])
    return t(
      "L'ultima cifra dovrebbe essere {{right}}, non {{wrong}}: c'è una cifra sbagliata, o due scambiate.",
      { right: last, wrong: digits[10] ?? "" },
    );
  const office = digits.slice(7, 10);
  if (!(office >= "001" && office <= "100") && !["120", "121", "888", "999"].includes(office))
    return t("Le cifre dall'ottava alla decima ({{office}}) non indicano un ufficio che esiste.", { office });
  return "";
}

function luhnDigit(ten: string): string {
  const sum = Array.from(ten, Number).reduce((total, digit, place) => {
    const doubled = place % 2 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Shape after the two letters, and an example of it. Greece writes EL, Northern Ireland XI. */
const FOREIGN_VAT: Readonly<Record<string, readonly [RegExp, string]>> = {
  AT: [/^U\d{8}$/, "U12345678"],
  BE: [/^[01]\d{9}$/, "0123456789"],
  BG: [/^\d{9,10}$/, "123456789"],
  CY: [/^\d{8}[A-Z]$/, "12345678X"],
  CZ: [/^\d{8,10}$/, "12345678"],
  DE: [/^\d{9}$/, "123456789"],
  DK: [/^\d{8}$/, "12345678"],
  EE: [/^\d{9}$/, "123456789"],
  EL: [/^\d{9}$/, "123456789"],
  ES: [/^[A-Z0-9]\d{7}[A-Z0-9]$/, "X1234567X"],
  FI: [/^\d{8}$/, "12345678"],
  FR: [/^[A-HJ-NP-Z0-9]{2}\d{9}$/, "12345678901"],
  HR: [/^\d{11}$/, "12345678901"],
  HU: [/^\d{8}$/, "12345678"],
  IE: [/^\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/, "1234567X"],
  LT: [/^\d{9}(\d{3})?$/, "123456789"],
  LU: [/^\d{8}$/, "12345678"],
  LV: [/^\d{11}$/, "12345678901"],
  MT: [/^\d{8}$/, "12345678"],
  NL: [/^\d{9}B\d{2}$/, "123456789B01"],
  PL: [/^\d{10}$/, "1234567890"],
  PT: [/^\d{9}$/, "123456789"],
  RO: [/^\d{2,10}$/, "12345678"],
  SE: [/^\d{12}$/, "123456789001"],
  SI: [/^\d{8}$/, "12345678"],
  SK: [/^\d{10}$/, "1234567890"],
  SM: [/^\d{5}$/, "12345"],
  XI: [/^(\d{9}(\d{3})?|(GD|HA)\d{3})$/, "123456789"],
};
const ANY_VAT = [/^[A-Z0-9]{2,20}$/, "123456789"] as const;

function checkForeignVat(country: string, rest: string): string {
  const [shape, example] = FOREIGN_VAT[country] ?? ANY_VAT;
  return shape.test(rest)
    ? ""
    : t("Una partita IVA che comincia con {{country}} si scrive come {{example}}.", {
        country,
        example: country + example,
      });
}

const LETTER = /^[A-Z]$/;
const DIGIT = /^[0-9LMNPQRSTUV]$/;
const MONTH = /^[ABCDEHLMPRST]$/;
const PLACES = [
  ...Array<RegExp>(6).fill(LETTER),
  DIGIT,
  DIGIT,
  MONTH,
  DIGIT,
  DIGIT,
  LETTER,
  DIGIT,
  DIGIT,
  DIGIT,
  LETTER,
];

/** 16 characters of a person (digits may be letters: omocodia), 11 digits of a firm or provisional. */
export function checkTaxCode(text: string): string {
  const code = normalCode(text);
  if (!code) return "";
  if (/^(IT)?[0-9]*$/.test(code))
    return checkElevenDigits(code.replace(/^IT/, ""), t("Il codice fiscale di una società"));
  const characters = Array.from(code);
  if (characters.length !== 16)
    return t("Il codice fiscale ha 16 caratteri, o 11 cifre per le società: qui sono {{n}}.", {
      n: characters.length,
    });
  const wrong = characters.findIndex((character, place) => !PLACES[place]?.test(character));
  if (wrong >= 0) return wrongPlace(PLACES[wrong], wrong + 1, characters[wrong] ?? "");
  const last = controlLetter(code.slice(0, 15));
  if (last !== code[15])
    return t("L'ultima lettera dovrebbe essere {{right}}, non {{wrong}}: c'è un carattere sbagliato.", {
      right: last,
      wrong: code[15] ?? "",
    });
  return isBirthDate(code)
    ? ""
    : t("I caratteri dal settimo all'undicesimo indicano una data di nascita che non esiste.");
}

function wrongPlace(shape: RegExp | undefined, n: number, c: string): string {
  if (shape === MONTH) return t("Il carattere {{n}} («{{c}}») non indica un mese di nascita.", { n, c });
  return shape === LETTER
    ? t("Il carattere {{n}} («{{c}}») dovrebbe essere una lettera.", { n, c })
    : t("Il carattere {{n}} («{{c}}») dovrebbe essere una cifra.", { n, c });
}

/** Weights of 0-9 (and of A-J, which stand for the same) and on to Z, in odd places. D.M. 23 December 1976. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function controlLetter(fifteen: string): string {
  const sum = Array.from(fifteen).reduce((total, character, place) => {
    const value = /[0-9]/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (place % 2 ? value : (ODD[value] ?? 0));
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}

function isBirthDate(code: string): boolean {
  const digits = Array.from(code, (character) =>
    "LMNPQRSTUV".includes(character) ? String("LMNPQRSTUV".indexOf(character)) : character,
  );
  const short = Number(digits.slice(6, 8).join(""));
  // Only two figures of the year are there: whoever is meant was born in the hundred years from 1920.
  const year = short < 20 ? 2000 + short : 1900 + short;
  const month = "ABCDEHLMPRST".indexOf(code[8] ?? "");
  const day = Number(digits.slice(9, 11).join("")) % 40;
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day;
}

/** Codice destinatario: 7 characters for firms (0000000 none, XXXXXXX abroad), 6 for public offices. */
export function checkSdiCode(text: string): string {
  const characters = Array.from(normalCode(text));
  const wrong = characters.findIndex((character) => !/^[A-Z0-9]$/.test(character));
  if (wrong >= 0)
    return t("Il codice destinatario ha solo lettere e cifre: il carattere {{n}} è «{{c}}».", {
      n: wrong + 1,
      c: characters[wrong] ?? "",
    });
  if (characters.length && characters.length !== 6 && characters.length !== 7)
    return t("Il codice destinatario ha 7 caratteri (6 per gli uffici pubblici): qui sono {{n}}.", {
      n: characters.length,
    });
  return "";
}
