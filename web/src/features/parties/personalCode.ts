/** The sixteen characters of a person: what may stand where, and the last letter. D.M. 23 December 1976. */
import { t } from "../../i18n";

export function looksPersonal(code: string): boolean {
  return /^[A-Z]{6}[0-9A-Z]{10}$/.test(code);
}

const LETTER = /^[A-Z]$/;
const DIGIT = /^[0-9LMNPQRSTUV]$/;
const MONTH = /^[ABCDEHLMPRST]$/;

export const PLACES = [
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

export function wrongPlace(shape: RegExp | undefined, n: number, c: string): string {
  if (shape === MONTH) return t("Il carattere {{n}} («{{c}}») non indica un mese di nascita.", { n, c });
  return shape === LETTER
    ? t("Il carattere {{n}} («{{c}}») dovrebbe essere una lettera.", { n, c })
    : t("Il carattere {{n}} («{{c}}») dovrebbe essere una cifra.", { n, c });
}

/** Weights of 0-9 (and of A-J, which stand for the same) and on to Z, in odd places. D.M. 23 December 1976. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

export function controlLetter(fifteen: string): string {
  const sum = Array.from(fifteen).reduce((total, character, place) => {
    const value = /[0-9]/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (place % 2 ? value : (ODD[value] ?? 0));
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}

export function isBirthDate(code: string): boolean {
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
