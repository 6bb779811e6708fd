import { useEffect, useState } from "react";

import { useDevice } from "./context";
import type { Device } from "./contract";

/** A value read from the device, read again whenever one of the entities changes; the old one stays meanwhile. */
export function useLive<T>(
  key: string,
  entities: readonly string[],
  read: (device: Device) => Promise<T>,
): T | undefined {
  const device = useDevice();
  const [found, setFound] = useState<{ key: string; value: T } | undefined>(undefined);
  const watched = entities.join();
  useEffect(() => {
    let stopped = false;
    let busy = false;
    let wanted = false;
    const refresh = async () => {
      wanted = true;
      if (busy) return;
      busy = true;
      while (wanted && !stopped) {
        wanted = false;
        try {
          const value = await read(device);
          if (!stopped) setFound({ key, value });
        } catch (error) {
          console.warn(error);
        }
      }
      busy = false;
    };
    void refresh();
    const stops = watched.split(",").map((entity) => device.watch(entity, () => void refresh()));
    return () => {
      stopped = true;
      stops.forEach((stop) => stop());
    };
  }, [device, key, watched, read]);
  // The record shown before must not pass for the one asked for now.
  return found?.key === key ? found.value : undefined;
}
