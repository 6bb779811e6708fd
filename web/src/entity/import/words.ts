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
