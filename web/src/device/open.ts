import { Client } from "./client";
import type { Device } from "./contract";
import { Unsupported } from "../store/failures";
import { TabLink } from "./tabs";
import type { Commands } from "../model/acts";
import type { Entities } from "../model/meta";

/** Vite names the file after its content: two tabs of one build have the same address here. */
const BUILD = import.meta.url.replace(/[?#].*$/, "");

/** The device of this browser. Throws `Unsupported`, with an Italian text for the screen, where a local copy is impossible. */
export async function openDevice(
  entities: Entities,
  commands: Commands,
  schema: number,
): Promise<Device & { readonly writesInFlight: number }> {
  checkBrowser();
  const client = new Client(entities, new TabLink(entities, commands, schema, BUILD), BUILD);
  await client.ready();
  // For whoever helps a person by telephone, and for tests in a real browser.
  Object.assign(globalThis, { microcrm: client });
  // Without this the browser may throw the store away when disk space is short.
  void navigator.storage.persist();
  addEventListener("online", () => client.poke());
  addEventListener("focus", () => client.poke());
  document.addEventListener(
    "visibilitychange",
    () => document.visibilityState === "visible" && client.poke(),
  );
  return client;
}

function checkBrowser(): void {
  const needed: readonly (readonly [string, boolean])[] = [
    ["WebAssembly", typeof WebAssembly === "object" && typeof BigInt64Array === "function"],
    ["Worker", typeof Worker === "function"],
    ["Web Locks", "locks" in navigator],
    ["BroadcastChannel", typeof BroadcastChannel === "function"],
  ];
  const missing = needed.filter(([, there]) => !there).map(([name]) => name);
  if (missing.length) throw new Unsupported(missing.join(", "));
}
