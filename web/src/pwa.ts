/** Installation and update of the application: a new version takes over when nobody is in the middle of anything, in any tab. */
import { afterAllTabs, isInProgressHere } from "./ui/inProgress";

export interface Updates {
  /** Lets the new version take over as soon as no write is under way and no tab has a form or an import open. */
  apply(): void;
  stop(): void;
}

const LOOK_EVERY = 3_600_000;
const PATIENCE = 100;

/**
 * Registers the service worker. `changed(true)` when a new version is ready and waits for `apply`; it also takes over by itself
 * when the application is started anew with no tab left open.
 */
export function followUpdates(writesInFlight: () => number, changed: (ready: boolean) => void): Updates {
  if (!("serviceWorker" in navigator)) return { apply: () => undefined, stop: () => undefined };
  const { serviceWorker } = navigator;
  // The very first worker takes control of a page that is already of its own version: no reason to load it again.
  let hadVersion = serviceWorker.controller !== null;
  let registration: ServiceWorkerRegistration | null = null;

  const look = () => changed(hadVersion && registration?.waiting != null);
  const takenOver = () => {
    if (hadVersion) void idle(writesInFlight).then(() => window.location.reload());
    hadVersion = true;
  };
  serviceWorker.addEventListener("controllerchange", takenOver);
  void serviceWorker
    .register("/sw.js")
    .then((found) => {
      registration = found;
      look();
      found.addEventListener("updatefound", () => found.installing?.addEventListener("statechange", look));
    })
    // Without it the application works, only not from a cold start without a network.
    .catch((error: unknown) => console.warn(error));
  const timer = setInterval(() => void registration?.update().catch(() => undefined), LOOK_EVERY);

  return {
    apply: () =>
      void afterAllTabs(async () => {
        await idle(writesInFlight);
        registration?.waiting?.postMessage({ type: "SKIP_WAITING" });
      }),
    stop: () => {
      clearInterval(timer);
      serviceWorker.removeEventListener("controllerchange", takenOver);
    },
  };
}

async function idle(writesInFlight: () => number): Promise<void> {
  while (writesInFlight() > 0 || isInProgressHere())
    await new Promise((again) => setTimeout(again, PATIENCE));
}
