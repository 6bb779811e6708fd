import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

import { apps } from "./config/apps.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The names under which sources import each other; vite.config.ts uses the same. */
export const alias = { "@": here("./src"), "@vectors": here("../vectors") };

/** For what must happen some time: how long it takes is the business of `make bench`, and the machine may be busy. */
export const patience = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { interval: 10, timeout: 120_000 } },
};

export default defineConfig({
  plugins: [apps()],
  resolve: { alias },
  test: {
    ...patience,
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}"],
    exclude: ["node_modules/**", "src/e2e/**"],
    passWithNoTests: true,
  },
});
