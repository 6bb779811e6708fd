import { defineConfig } from "vitest/config";

import { alias } from "./vitest.config.ts";

/** Journeys in a real browser against the server at MICROCRM_URL (bin/e2e starts one), one file at a time. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: [process.env.MICROCRM_STORIES ?? "src/e2e/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 150_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
  },
});
