/** A new version of the application waits until the person says so, no write is in flight and no form is open. */
import { useEffect, useRef, useState } from "react";

import { followUpdates, type Updates } from "../pwa";
import { useDevice } from "../device/hooks";

interface Update {
  readonly ready: boolean;
  /** Asked for, and waiting for what is still open in this tab or another. */
  readonly asked: boolean;
  readonly apply: () => void;
}

export function useUpdate(): Update {
  const device = useDevice();
  const [ready, setReady] = useState(false);
  const [asked, setAsked] = useState(false);
  const updates = useRef<Updates | null>(null);

  useEffect(() => {
    if (import.meta.env.DEV) return;
    const inFlight = () => ("writesInFlight" in device ? Number(device.writesInFlight) : 0);
    const followed = followUpdates(inFlight, setReady);
    updates.current = followed;
    return () => followed.stop();
  }, [device]);

  function apply() {
    setAsked(true);
    updates.current?.apply();
  }
  return { ready, asked, apply };
}
