import { useDevice, useSync } from "../device/hooks";
import type { Me } from "../device/contract";

/** Who works here; paints again when the sync state does, which is when rights may have changed. */
export function useMe(): Me | null {
  useSync();
  return useDevice().sync.me();
}
