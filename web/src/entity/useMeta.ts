import { useSyncExternalStore } from "react";

import type { EntityMeta } from "../model/meta";
import { metasEdition, metaOf, watchMetas } from "./metas";

/** The entity with the firm's own fields as they are now: the screen is painted again when one changes, and keeps its state. */
export function useMeta(key: string): EntityMeta | undefined {
  useSyncExternalStore(watchMetas, metasEdition);
  return metaOf(key);
}

/** For what names many entities: painted again when a name or a field of any changes. */
export function useMetaNames(): void {
  useSyncExternalStore(watchMetas, metasEdition);
}
