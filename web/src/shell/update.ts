/** A new version of the application waits until the person says so and no write is in flight. */
import { useEffect, useState } from "react";

import { useDevice } from "../store/hooks";

export function useUpdate(): { readonly ready: boolean; readonly apply: () => void } {
  const device = useDevice();
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);

  useEffect(() => {
    if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
    let registration: ServiceWorkerRegistration | null = null;
    const look = () =>
      setWaiting(navigator.serviceWorker.controller ? (registration?.waiting ?? null) : null);
    void navigator.serviceWorker
      .register("/sw.js")
      .then((found) => {
        registration = found;
        look();
        found.addEventListener("updatefound", () => found.installing?.addEventListener("statechange", look));
      })
      .catch(() => undefined);
    const again = setInterval(() => void registration?.update().catch(() => undefined), 3_600_000);
    return () => clearInterval(again);
  }, []);

  function apply() {
    const busy = "writesInFlight" in device && Number(device.writesInFlight) > 0;
    if (busy) {
      setTimeout(apply, 200);
      return;
    }
    navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), {
      once: true,
    });
    waiting?.postMessage({ type: "SKIP_WAITING" });
  }
  return { ready: waiting !== null, apply };
}
