import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The names under which sources import each other; vite.config.ts uses the same. */
export const alias = { "@": here("./src"), "@vectors": here("../vectors") };

export default defineConfig({
  resolve: { alias },
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}"],
    exclude: ["node_modules/**", "src/e2e/**"],
    passWithNoTests: true,
  },
});
