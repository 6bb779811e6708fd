/** The eleven digits that a firm has for VAT and for taxes. */
import { t } from "../../i18n";

export function checkElevenDigits(digits: string, what: string): string {
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
