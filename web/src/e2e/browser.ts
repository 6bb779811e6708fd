import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium, type BrowserContext } from "playwright-core";

import { Plug } from "./plug";

export const URL_OF_SERVER = process.env.MICROCRM_URL ?? "http://localhost:8000";

const SIZES = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
} as const;

// No sandbox: tests may run as root. The rest keeps the browser from calling anyone but us.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Device {
  context: BrowserContext;
  /** Pulls the plug, or puts it back. */
  network: (on: boolean) => Promise<void>;
  /** The next answer of this address is lost on its way, and the plug with it. */
  loseAnswer: (path: string) => void;
  /** The server is being upgraded: only the application of this folder is given out. null: it is over. */
  upgrade: (folder: string | null) => void;
  /** Forgets the device: closes its browser and deletes its profile. */
  close: () => Promise<void>;
}

/** One device with its own empty profile: what it stores outlives a reload, as on a real one. */
export async function device(size: keyof typeof SIZES = "wide", server = URL_OF_SERVER): Promise<Device> {
  const profile = await mkdtemp(join(tmpdir(), "microcrm-device-"));
  const plug = await Plug.make();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [...FLAGS, ...plug.flags],
    baseURL: server,
    locale: "it-IT",
    timezoneId: "Europe/Rome",
    viewport: SIZES[size],
    hasTouch: size === "narrow",
  });
  return {
    context,
    network: async (on) => {
      plug.set(on);
      await context.setOffline(!on);
    },
    loseAnswer: (path) => plug.loseAnswer(path),
    upgrade: (folder) => plug.serve(folder),
    close: async () => {
      await context.close();
      plug.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
