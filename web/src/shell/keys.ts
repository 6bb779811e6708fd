/** The keyboard: one place that knows every key, so that `?` can show them all. */
import type { EntityMeta } from "../model/meta";
import { t } from "../i18n";
import { fold } from "../i18n/text";

export interface KeyWords {
  readonly keys: string;
  readonly does: string;
}

/** `g` then a letter: the first free letter of each plural. */
export function goLetters(metas: readonly EntityMeta[]): ReadonlyMap<string, EntityMeta> {
  const letters = new Map<string, EntityMeta>();
  for (const meta of metas) {
    const free = [...fold(t(meta.plural))].find(
      (letter) =>
        /[a-z]/.test(letter) && letter !== "h" && letter !== "s" && letter !== "i" && !letters.has(letter),
    );
    if (free) letters.set(free, meta);
  }
  return letters;
}

export function keyList(
  letters: ReadonlyMap<string, EntityMeta>,
): readonly (readonly [string, readonly KeyWords[]])[] {
  return [
    [
      t("Dovunque"),
      [
        { keys: "Ctrl K", does: t("Cerca e comanda per nome") },
        { keys: "C", does: t("Nuovo") },
        { keys: "/", does: t("Cerca nell'elenco") },
        { keys: "E", does: t("Modifica la scheda") },
        { keys: "Ctrl Enter", does: t("Salva") },
        { keys: "Esc", does: t("Torna indietro") },
        { keys: "?", does: t("Mostra questi tasti") },
      ],
    ],
    [
      t("Vai a (G, poi…)"),
      [
        { keys: "G H", does: t("Oggi") },
        { keys: "G S", does: t("Centro sincronizzazione") },
        { keys: "G I", does: t("Impostazioni") },
        ...[...letters].map(([letter, meta]) => ({
          keys: `G ${letter.toUpperCase()}`,
          does: t(meta.plural),
        })),
      ],
    ],
    [
      t("Negli elenchi"),
      [
        { keys: "↑ ↓ ← →", does: t("Muoviti tra le celle; con Maiusc scegli più celle") },
        { keys: "Enter", does: t("Modifica la cella") },
        { keys: "O", does: t("Apri la scheda") },
        { keys: "E", does: t("Apri il modulo") },
        { keys: "A", does: t("Anteprima della scheda accanto all'elenco") },
        { keys: t("Spazio"), does: t("Scegli la riga") },
        { keys: "Ctrl A", does: t("Scegli tutto l'elenco") },
        { keys: "Ctrl C", does: t("Copia le celle") },
        { keys: "Ctrl V", does: t("Incolla da Excel") },
        { keys: "Ctrl Z", does: t("Annulla l'ultima modifica") },
      ],
    ],
  ];
}

/** Keys typed into an input are text, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
