/** VAT numbers of other countries. */
import { t } from "../../i18n";

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

export function checkForeignVat(country: string, rest: string): string {
  const [shape, example] = FOREIGN_VAT[country] ?? ANY_VAT;
  return shape.test(rest)
    ? ""
    : t("Una partita IVA che comincia con {{country}} si scrive come {{example}}.", {
        country,
        example: country + example,
      });
}
