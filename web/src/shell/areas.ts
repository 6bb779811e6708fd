/** The areas of the rail, in their order; an entity names its area, nothing else is needed to appear there. */
import type { Me } from "../device/contract";
import { pages, type Page } from "../entity/registry";
import type { EntityMeta } from "../model/meta";
import { allMetas, SETTINGS } from "../entity/metas";
import { maySee } from "../entity/rights";

const KNOWN: readonly (readonly [string, string, string])[] = [
  ["rubrica", "Rubrica", "address-book"],
  ["agenda", "Agenda", "calendar"],
  ["vendite", "Vendite", "coin"],
  ["commesse", "Commesse", "briefcase"],
  ["assistenza", "Assistenza", "ticket"],
  ["noleggi", "Noleggi", "key"],
  ["amministrazione", "Amministrazione", "building-bank"],
  ["marketing", "Marketing", "speakerphone"],
  ["documenti", "Documenti", "folder"],
  ["analisi", "Analisi", "chart-bar"],
  [SETTINGS, "Impostazioni", "settings"],
];

export interface Area {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly metas: readonly EntityMeta[];
  readonly pages: readonly Page[];
}

export function areasFor(me: Me | null): readonly Area[] {
  const metas = allMetas().filter((meta) => meta.area && !meta.hidden && maySee(me, meta.key));
  const own = pages().filter((page) => page.area);
  const keys = new Set([
    ...KNOWN.map(([key]) => key),
    ...metas.map((meta) => meta.area),
    ...own.map((page) => page.area),
  ]);
  return [...keys].flatMap((key) => {
    const [, label = key.charAt(0).toUpperCase() + key.slice(1), icon = "folder"] =
      KNOWN.find(([known]) => known === key) ?? [];
    const area = {
      key,
      label,
      icon,
      metas: metas.filter((meta) => meta.area === key),
      pages: own.filter((page) => page.area === key),
    };
    return area.metas.length || area.pages.length ? [area] : [];
  });
}

/** What may be made from the `+`: daily records first, look-ups and settings after. */
export function creatable(me: Me | null): readonly EntityMeta[] {
  return areasFor(me)
    .filter((area) => area.key !== SETTINGS)
    .flatMap((area) => area.metas)
    .filter((meta) => me?.rights[meta.key]?.create);
}
