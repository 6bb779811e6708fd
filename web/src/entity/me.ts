import { useDevice, useSync } from "../store/hooks";
import type { Me } from "../store/contract";

/** Who works here; paints again when the sync state does, which is when rights may have changed. */
export function useMe(): Me | null {
  useSync();
  return useDevice().sync.me();
}
