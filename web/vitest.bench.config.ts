import { defineConfig } from "vitest/config";

import { apps } from "./config/apps.ts";
import { alias } from "./vitest.config.ts";

/** Measurements written as tests: each prints its figures and fails only above its written limit. */
export default defineConfig({
  plugins: [apps()],
  resolve: { alias },
  test: {
    include: ["src/**/*.bench.ts"],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
    passWithNoTests: true,
  },
});
