/** Records of all tables that a link may name, or of one of them; only what the person sees. */
import { useEffect, useState } from "react";

import { t } from "../../i18n";
import { compareText } from "../../i18n/text";
import type { Hit } from "../../device/contract";
import { useDevice } from "../../device/hooks";
import { useMe } from "../me";
import { allMetas, metaOf } from "../metas";
import { maySee } from "../rights";
import { textOf, titleOf, valueOf } from "../values";
import { type Candidate, useCandidates } from "./candidates";

export interface LinkCandidate {
  readonly entity: string;
  readonly id: string;
  readonly title: string;
  /** What it is, and what tells it from others of that name. */
  readonly hint: string;
}

const MOST = 20;

/** All tables with cards of their own, behind "all of them". */
export function useLinkTables(): { value: string; label: string }[] {
  const me = useMe();
  const tables = allMetas()
    .filter((meta) => meta.area && !meta.hidden && maySee(me, meta.key))
    .map((meta) => ({ value: meta.key, label: t(meta.plural) }))
    .sort((a, b) => compareText(a.label, b.label));
  return [{ value: "", label: t("Tutte le tabelle") }, ...tables];
}

export function useLinkCandidates(table: string, sought: string): readonly LinkCandidate[] {
  const everywhere = useHits(table ? "" : sought);
  const there = useCandidates(table, sought);
  return table ? there.map((each) => inTable(table, each)) : everywhere.flatMap(fromHit);
}

function inTable(entity: string, { id, title, subtitle }: Candidate): LinkCandidate {
  return { entity, id, title, hint: subtitle };
}

function fromHit({ entity, row }: Hit): LinkCandidate[] {
  const meta = metaOf(entity);
  if (!meta || meta.hidden) return [];
  const subtitle = meta.subtitle.map((name) => textOf(valueOf(row, name)));
  const hint = [t(meta.label), ...subtitle].filter(Boolean).join(" · ");
  return [{ entity, id: row.id, title: titleOf(meta, row), hint }];
}

function useHits(sought: string): readonly Hit[] {
  const device = useDevice();
  const text = sought.trim();
  const [found, setFound] = useState<readonly Hit[]>([]);
  useEffect(() => {
    let live = true;
    void (text ? device.search(text, MOST) : Promise.resolve([])).then((hits) => live && setFound(hits));
    return () => {
      live = false;
    };
  }, [device, text]);
  return found;
}
