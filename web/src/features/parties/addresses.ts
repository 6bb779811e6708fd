/** CAP and provinces, judged where the country is Italy. Twin of server/parties/addresses.py (vectors/parties). */
import { PROVINCES } from "../../generated/provinces";
import { t } from "../../i18n";

/** Renamed provinces, and the Sardinian ones that come and go with the reforms. */
const FORMER: Readonly<Record<string, string>> = { FO: "FC", PS: "PU" };
const SARDINIAN: ReadonlySet<string> = new Set(["CI", "MD", "OG", "OT", "VS"]);

/** Letters and digits in lower case without accents: what two spellings of one name have in common. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PROVINCES).map(([letters, name]) => [plainName(name), letters] as const),
  ...Object.entries({
    aosta: "AO",
    "bolzano bozen": "BZ",
    forli: "FC",
    monza: "MB",
    "monza brianza": "MB",
    "monza e brianza": "MB",
    massa: "MS",
    "massa e carrara": "MS",
    pesaro: "PU",
    "pesaro urbino": "PU",
    "reggio emilia": "RE",
    "reggio di calabria": "RC",
    spezia: "SP",
    verbania: "VB",
    "verbano cusio ossola": "VB",
  }),
]);

/** «Roma», «(rm)» and «RM» are RM. */
export function normalProvince(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z]/g, "");
  if (letters.length === 2) return FORMER[letters] ?? letters;
  return BY_NAME.get(plainName(text)) ?? text.trim();
}

export function isHome(country: unknown): boolean {
  return country == null || country === "" || country === "IT";
}

export function checkProvince(text: string, country: unknown = "IT"): string {
  const code = normalProvince(text);
  if (!code || !isHome(country) || Object.hasOwn(PROVINCES, code) || SARDINIAN.has(code)) return "";
  return t("«{{text}}» non è la sigla di una provincia italiana, per esempio RM.", { text: text.trim() });
}

export function checkPostalCode(text: string, country: unknown = "IT"): string {
  const code = text.trim();
  if (!code || !isHome(country) || /^[0-9]{5}$/.test(code)) return "";
  if (/^[0-9]{3,4}$/.test(code))
    return t("Il CAP ha 5 cifre: forse {{code}}?", { code: code.padStart(5, "0") });
  return t("Il CAP ha 5 cifre, per esempio 00184.");
}
