/** A new version of the application waits until the person says so and no write is in flight. */
import { useEffect, useRef, useState } from "react";

import { followUpdates, type Updates } from "../pwa";
import { useDevice } from "../store/hooks";

export function useUpdate(): { readonly ready: boolean; readonly apply: () => void } {
  const device = useDevice();
  const [ready, setReady] = useState(false);
  const updates = useRef<Updates | null>(null);

  useEffect(() => {
    if (import.meta.env.DEV) return;
    const inFlight = () => ("writesInFlight" in device ? Number(device.writesInFlight) : 0);
    const followed = followUpdates(inFlight, setReady);
    updates.current = followed;
    return () => followed.stop();
  }, [device]);

  return { ready, apply: () => updates.current?.apply() };
}
