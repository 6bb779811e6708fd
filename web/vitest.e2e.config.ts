import { defineConfig } from "vitest/config";

import { apps } from "./config/apps.ts";
import { alias, patience } from "./vitest.config.ts";

/** Journeys in a real browser against the server at MICROCRM_URL (bin/e2e starts one), one file at a time. */
export default defineConfig({
  plugins: [apps()],
  resolve: { alias },
  test: {
    include: [process.env.MICROCRM_STORIES ?? "src/e2e/*.test.ts"],
    fileParallelism: false,
    ...patience,
    // A journey is many waits of two minutes at most (people.ts), of which all but one are short.
    testTimeout: 1_200_000,
    // A second try on the shared machine of the continuous integration; whoever needs it is named in the report.
    retry: process.env.CI ? 1 : 0,
    passWithNoTests: true,
  },
});
