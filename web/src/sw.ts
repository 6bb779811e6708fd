/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope;

/**
 * The shell by version, and nothing else: no answer of the server is ever cached here, so signing out leaves no page behind.
 * Addresses of the server itself are none of the shell's business.
 */
const OF_THE_SERVER = [/^\/api\//, /^\/_allauth\//, /^\/accounts\//, /^\/p\/public\//, /^\/f\//, /^\/health/];
/** Parts of the database package that only its other modes load. */
const UNUSED = /\/assets\/sqlite3-(worker1|opfs-async-proxy)-/;

cleanupOutdatedCaches();
precacheAndRoute(
  self.__WB_MANIFEST.filter((entry) => !UNUSED.test(typeof entry === "string" ? entry : entry.url)),
);
registerRoute(new NavigationRoute(createHandlerBoundToURL("/index.html"), { denylist: OF_THE_SERVER }));

// A new version waits until a page says that nothing is being written (pwa.ts); then it takes over all pages at once,
// so that two versions never work side by side.
self.addEventListener("message", (event: ExtendableMessageEvent) => {
  if ((event.data as { type?: string } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
