import { useMemo, useSyncExternalStore } from "react";

import type { EntityMeta } from "../model/meta";
import { allMetas, metasEdition, metaOf, watchMetas } from "./metas";

/** The entity with the firm's own fields as they are now: the screen is painted again when one changes, and keeps its state. */
export function useMeta(key: string): EntityMeta | undefined {
  useSyncExternalStore(watchMetas, metasEdition);
  return metaOf(key);
}

/** All entities that there are for this person, as they are now. */
export function useMetas(): readonly EntityMeta[] {
  const edition = useSyncExternalStore(watchMetas, metasEdition);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what is known changes with the edition
  return useMemo(() => allMetas(), [edition]);
}

/** For what names many entities: painted again when a name or a field of any changes. */
export function useMetaNames(): void {
  useSyncExternalStore(watchMetas, metasEdition);
}
