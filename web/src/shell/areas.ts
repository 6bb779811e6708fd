/** The areas of the rail, in their order; an entity names its area, nothing else is needed to appear there. */
import type { Me } from "../device/contract";
import { pages, type Page } from "../entity/registry";
import { areaLabel, type EntityMeta } from "../model/meta";
import { allMetas, SETTINGS } from "../entity/metas";
import { maySee } from "../entity/rights";

/** Those of the trade, each with its icon. */
const KNOWN: readonly (readonly [string, string])[] = [
  ["rubrica", "address-book"],
  ["agenda", "calendar"],
  ["vendite", "coin"],
  ["commesse", "briefcase"],
  ["assistenza", "ticket"],
  ["noleggi", "key"],
  ["amministrazione", "building-bank"],
  ["marketing", "speakerphone"],
  ["documenti", "folder"],
  ["analisi", "chart-bar"],
  [SETTINGS, "settings"],
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
    const [, icon = "folder"] = KNOWN.find(([known]) => known === key) ?? [];
    const area = {
      key,
      label: areaLabel(key),
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
