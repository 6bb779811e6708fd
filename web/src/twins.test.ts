import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { entities } from "./generated/entities";
import { twins } from "./twins";

test("every rule that the server declares has its twin", () => {
  const rules = Object.values(entities).flatMap((meta) => (meta.derived ?? []).map(({ rule }) => rule));
  const missing = rules.filter((rule) => !twins[rule]);
  const files = missing.map((rule) => `features/${rule.replace(/\..*/, "")}/derived.ts`);
  expect(missing, `not among the twins of web/src/${files.join(", ")}`).toEqual([]);
});

test("twins import nothing of screens: the worker loads them", () => {
  const features = new URL("./features/", import.meta.url);
  for (const app of readdirSync(features)) {
    const files = readdirSync(features, { recursive: true }).filter((name) => name === `${app}/derived.ts`);
    for (const file of files) {
      const source = readFileSync(new URL(String(file), features), "utf8");
      const imported = [...source.matchAll(/from "([^"]+)"/g)].map(([, from = ""]) => from);
      const allowed = /^(big\.js|\.\.\/\.\.\/model\/|\.\/rules)/;
      expect(
        imported.filter((from) => !allowed.test(from)),
        String(file),
      ).toEqual([]);
    }
  }
});
