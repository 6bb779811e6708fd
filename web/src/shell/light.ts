/** The sync light in words, the truth and nothing else. */
import { counted, t } from "../i18n";
import type { SyncState } from "../device/contract";

export interface LightWords {
  readonly words: string;
  readonly colour: "green" | "blue" | "gray" | "orange" | "red";
  readonly icon: string;
}

export function lightWords(state: SyncState): LightWords {
  const { review } = state;
  const waiting = counted(state.pending, "modifica in attesa", "modifiche in attesa");
  switch (state.light) {
    case "locked":
      return { words: t("Accesso bloccato"), colour: "red", icon: "lock" };
    case "signin":
      return { words: t("Rientra per consegnare"), colour: "orange", icon: "login" };
    case "update":
      return { words: t("C'è una nuova versione"), colour: "orange", icon: "download" };
    case "full":
      return { words: t("Spazio finito sul dispositivo"), colour: "red", icon: "alert-circle" };
    case "loading": {
      const { done, total } = state.loading ?? { done: 0, total: 0 };
      return {
        words: total
          ? t("Carico i dati: {{n}} %", { n: Math.floor((100 * done) / total) })
          : t("Carico i dati"),
        colour: "blue",
        icon: "download",
      };
    }
    case "offline":
      return {
        words: state.pending
          ? t("Senza rete: continua pure ({{n}})", { n: waiting })
          : t("Senza rete: continua pure"),
        colour: "gray",
        icon: "cloud-off",
      };
    case "review":
    case "pending":
    case "delivered":
      if (review)
        return { words: t("{{n}} da rivedere", { n: review }), colour: "orange", icon: "alert-triangle" };
      return state.pending
        ? { words: waiting, colour: "blue", icon: "cloud-up" }
        : { words: t("Tutto consegnato"), colour: "green", icon: "cloud-check" };
  }
}
