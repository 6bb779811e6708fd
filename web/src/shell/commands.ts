/** Everything Ctrl+K can do by its Italian name. */
import type { Device, Me } from "../device/contract";
import { offered } from "../entity/acts";
import { actionsFor, pages } from "../entity/registry";
import { titleOf } from "../entity/values";
import { t } from "../i18n";
import { fold } from "../i18n/text";
import { areasFor, creatable } from "./areas";
import type { OpenCard } from "./useOpenCard";
import type { OpenForm } from "../entity/form/newRecord";

export interface Command {
  readonly name: string;
  readonly icon: string;
  readonly hint: string;
  readonly run: () => void;
}

export interface CommandContext {
  readonly me: Me | null;
  readonly device: Device;
  readonly go: (path: string) => void;
  readonly open: OpenForm;
  readonly theme: (scheme: "light" | "dark" | "auto") => void;
  readonly help: () => void;
  readonly say: (text: string) => void;
  /** Does it, and says what stood against it. */
  readonly attempt: (work: () => Promise<void>) => void;
  readonly card: OpenCard | null;
}

/** The acts of the card before the person, those that can be done now: what cannot is greyed with its reason on the card. */
export function actsOfCard({ card, me, device, go, say, attempt }: CommandContext): readonly Command[] {
  if (!card) return [];
  const { meta, row } = card;
  return offered(actionsFor(meta.key), me, meta, row).flatMap(({ action, reason }) =>
    reason || !action.run
      ? []
      : [
          {
            name: t(action.name),
            icon: action.icon,
            hint: titleOf(meta, row),
            run: () => attempt(async () => action.run?.(row, { device, me, go, say })),
          },
        ],
  );
}

export function commands(context: CommandContext): readonly Command[] {
  const { me, device, go, open, theme, help } = context;
  const areas = areasFor(me);
  const create = creatable(me).map((meta) => ({
    name: t("Nuovo: {{entity}}", { entity: t(meta.label) }),
    icon: "plus",
    hint: t("Crea"),
    run: () => open({ meta, done: (id) => go(`/e/${meta.key}/${id}`) }),
  }));
  const lists = areas.flatMap((area) =>
    area.metas.map((meta) => ({
      name: t(meta.plural),
      icon: meta.icon,
      hint: t("Vai"),
      run: () => go(`/e/${meta.key}`),
    })),
  );
  const own = pages().map((page) => ({
    name: t(page.label),
    icon: page.icon,
    hint: t("Vai"),
    run: () => go(`/p/${page.path}`),
  }));
  return [
    ...actsOfCard(context),
    ...create,
    ...lists,
    ...own,
    { name: t("Oggi"), icon: "home", hint: t("Vai"), run: () => go("/") },
    { name: t("Centro sincronizzazione"), icon: "cloud-check", hint: t("Vai"), run: () => go("/sync") },
    { name: t("Impostazioni"), icon: "settings", hint: t("Vai"), run: () => go("/settings") },
    {
      name: t("Dispositivi e sicurezza"),
      icon: "shield-lock",
      hint: t("Vai"),
      run: () => go("/settings/security"),
    },
    { name: t("Importa da un file"), icon: "upload", hint: t("Vai"), run: () => go("/import") },
    { name: t("Sincronizza ora"), icon: "refresh", hint: t("Fai"), run: () => void device.sync.now() },
    { name: t("Tema chiaro"), icon: "sun", hint: t("Fai"), run: () => theme("light") },
    { name: t("Tema scuro"), icon: "moon", hint: t("Fai"), run: () => theme("dark") },
    { name: t("Mostra i tasti"), icon: "key", hint: t("Fai"), run: help },
  ];
}

/** Commands whose name holds every word typed, in any order. */
export function matchingCommands(all: readonly Command[], typed: string): readonly Command[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return all.filter((command) => {
    const name = fold(`${command.name} ${command.hint}`);
    return words.every((word) => name.includes(word));
  });
}
