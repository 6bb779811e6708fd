/** Codes of firms and people: how they are kept, and what is wrong with them. Twin of server/parties/codes.py (vectors/parties). */
import { t } from "../../i18n";
import { checkForeignVat } from "./foreignVat";
import { checkElevenDigits } from "./elevenDigits";
import { looksPersonal, PLACES, wrongPlace, controlLetter, isBirthDate } from "./personalCode";

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
