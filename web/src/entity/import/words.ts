import { counted } from "../../i18n";
import type { Choice, Phase } from "./api";

export const PHASES: Readonly<Record<Phase, string>> = {
  read: "File letto",
  planning: "Controllo in corso",
  planned: "Da avviare",
  running: "In corso",
  done: "Finita",
  cancelled: "Interrotta",
  failed: "Non riuscita",
  undoing: "Annullamento in corso",
  undone: "Annullata",
};

const OUTCOMES: readonly (readonly [string, string, string])[] = [
  ["created", "nuova", "nuove"],
  ["merged", "unita a una scheda che c'era", "unite a schede che c'erano"],
  ["skipped", "saltata", "saltate"],
  ["refused", "respinta", "respinte"],
  ["undone", "annullata", "annullate"],
  ["left", "lasciata perché cambiata dopo", "lasciate perché cambiate dopo"],
];

/** "12 nuove", "1 respinta": what happened to the rows of a file. */
export function outcomesOf(counts: Readonly<Record<string, number>>): readonly string[] {
  return OUTCOMES.flatMap(([key, one, many]) => (counts[key] ? [counted(counts[key], one, many)] : []));
}

export const CHOICES: readonly (readonly [Choice, string])[] = [
  ["merge", "Unisci"],
  ["skip", "Salta"],
  ["both", "Tieni tutte e due"],
];

export const DUPLICATE_KINDS: Readonly<Record<string, string>> = {
  vat_number: "stessa partita IVA",
  tax_code: "stesso codice fiscale",
  same: "stesso nome e comune",
  contact: "stesso recapito",
  similar: "nome simile",
};
