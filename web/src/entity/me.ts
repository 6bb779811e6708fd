import { useCallback, useSyncExternalStore } from "react";

import { useDevice } from "../device/hooks";
import type { Me } from "../device/contract";

/** Who works here; paints again when the person or their rights change, not at every delivery. */
export function useMe(): Me | null {
  const { sync } = useDevice();
  return useSyncExternalStore(
    useCallback((changed) => sync.watch(changed), [sync]),
    () => sync.me(),
  );
}
