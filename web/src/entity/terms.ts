/** Whether a person reads the English words of the trade (lead, account) beside the Italian ones. Their own choice, kept in their store. */
import { useSyncExternalStore } from "react";

import { language, setPlainItalian } from "../i18n";
import type { Device } from "../device/contract";
import type { EntityMeta } from "../model/meta";
import { knowNames } from "./metas";
import { englishOf, plainNames } from "./registry";

const KEY = "terms:english";

let shown = true;
const listeners = new Set<() => void>();

export async function readTerms({ settings }: Device): Promise<void> {
  await apply((await settings.get(KEY)) !== false);
}

export async function chooseTerms({ settings }: Device, english: boolean): Promise<void> {
  await settings.put(KEY, english);
  await apply(english);
}

export function useEnglishTerms(): boolean {
  return useSyncExternalStore(watch, () => shown);
}

/** "account", for a name beside the Italian one; "" where it is not wanted or says nothing new. */
export function useEnglishName(meta: EntityMeta): string {
  return useEnglishTerms() && language() === "it" ? englishOf(meta.key) : "";
}

async function apply(english: boolean): Promise<void> {
  await setPlainItalian(!english);
  shown = english;
  // Who reads the whole application in English has chosen the words already.
  knowNames(english || language() !== "it" ? {} : plainNames());
  listeners.forEach((changed) => changed());
}

function watch(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
