// VAT numbers, tax codes, IBANs: what their check digits say. Twin of server/billing/einvoice/numbers.py, held to the same
// cases (vectors/einvoice_numbers.json). A check answers "" when all is well, else one Italian sentence.

const DIGIT = "[0-9LMNPQRSTUV]";
const PERSON = new RegExp(`^[A-Z]{6}${DIGIT}{2}[ABCDEHLMPRST]${DIGIT}{2}[A-Z]${DIGIT}{3}[A-Z]$`);
const IBAN = /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/;
const ITALIAN_IBAN = /^(?:IT|SM)[0-9]{2}([A-Z])([0-9]{5})([0-9]{5})([A-Z0-9]{12})$/;

/** The 11 digits of an Italian VAT number, without IT. */
export function checkVatNumber(number: string): string {
  if (!/^[0-9]{11}$/.test(number)) return "La partita IVA ha 11 cifre.";
  if (number.startsWith("0000000"))
    return "Le prime sette cifre della partita IVA non possono essere tutte zero.";
  const last = luhn(number.slice(0, 10));
  if (last === number.slice(10)) return "";
  return `L'ultima cifra della partita IVA dovrebbe essere ${last}, non ${number.slice(10)}.`;
}

/** Codice fiscale: 16 characters of a person (letters may stand for digits: omocodia), 11 digits of a firm. */
export function checkTaxCode(code: string): string {
  if (code === "00000000000") return "Il codice fiscale non può essere fatto di soli zeri.";
  if (/^[0-9]{11}$/.test(code)) {
    const digit = luhn(code.slice(0, 10));
    if (digit === code.slice(10)) return "";
    return `L'ultima cifra del codice fiscale dovrebbe essere ${digit}, non ${code.slice(10)}.`;
  }
  if (!PERSON.test(code)) return "Il codice fiscale ha 16 caratteri, come RSSMRA80A01H501U, o 11 cifre.";
  const letter = controlLetter(code.slice(0, 15));
  if (letter !== code.slice(15))
    return `L'ultima lettera del codice fiscale dovrebbe essere ${letter}, non ${code.slice(15)}.`;
  return wasBorn(code) ? "" : "La data di nascita nel codice fiscale non esiste.";
}

/** Any country: check digits (mod 97); Italy and San Marino: 27 characters and the CIN as well. */
export function checkIban(iban: string): string {
  if (!IBAN.test(iban))
    return "L'IBAN comincia con due lettere e due cifre e ha da 15 a 34 caratteri, senza spazi.";
  const isItalian = /^(IT|SM)/.test(iban);
  if (isItalian && !ITALIAN_IBAN.test(iban))
    return "L'IBAN italiano ha 27 caratteri: sigla, due cifre, una lettera, 5 cifre di ABI, 5 di CAB, 12 di conto.";
  if (mod97(iban.slice(4) + iban.slice(0, 4)) !== 1)
    return "Le cifre di controllo dell'IBAN non tornano: un carattere è sbagliato, o due sono scambiati.";
  if (isItalian && controlLetter(iban.slice(5)) !== iban[4])
    return "La lettera di controllo (CIN) dell'IBAN non torna.";
  return "";
}

export interface ItalianAccount {
  readonly abi: string;
  readonly cab: string;
  readonly account: string;
}

/** Bank, branch and account of an Italian IBAN. */
export function italianAccount(iban: string): ItalianAccount | undefined {
  const [, , abi, cab, account] = ITALIAN_IBAN.exec(iban) ?? [];
  return abi && cab && account ? { abi, cab, account } : undefined;
}

/** The check digit of ten digits. */
function luhn(digits: string): string {
  let total = 0;
  [...digits].forEach((digit, place) => {
    const value = Number(digit) * (place % 2 ? 2 : 1);
    total += value > 9 ? value - 9 : value;
  });
  return String((10 - (total % 10)) % 10);
}

// The weights of odd places, in the order 0-9 or A-Z.
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** The control letter of a codice fiscale and of an Italian account. */
function controlLetter(signs: string): string {
  let total = 0;
  [...signs].forEach((sign, place) => {
    const value = valueOf(sign);
    total += place % 2 ? value : (ODD[value] ?? 0);
  });
  return String.fromCharCode(65 + (total % 26));
}

function valueOf(sign: string): number {
  return /[0-9]/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
}

function wasBorn(code: string): boolean {
  const plain = code.replace(/[LMNPQRSTUV]/g, (sign) => String("LMNPQRSTUV".indexOf(sign)));
  const month = "ABCDEHLMPRST".indexOf(code.charAt(8));
  const day = Number(plain.slice(9, 11)) % 40;
  const year = Number(plain.slice(6, 8));
  // A two-digit year may be of either century: the leap day of 1900 is the only difference, and is let pass.
  const longest = [31, year % 4 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
  return day >= 1 && day <= longest && Number(plain.slice(9, 11)) <= 71;
}

function mod97(signs: string): number {
  let rest = 0;
  for (const sign of signs)
    for (const digit of /[0-9]/.test(sign) ? sign : String(valueOf(sign) + 10))
      rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
