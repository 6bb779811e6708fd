import { existsSync, readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { entities } from "./generated/entities";
import type { EntityMeta } from "./model/meta";
import { twins } from "./twins";

type Entities = Readonly<Record<string, EntityMeta>>;
const outside = import.meta.glob<{ entities: Entities }>("./generated/apps/*.ts", { eager: true });

function rulesOf(all: Entities): readonly string[] {
  return Object.values(all).flatMap((meta) => (meta.derived ?? []).map(({ rule }) => rule));
}

function appOf(rule: string): string {
  return rule.replace(/\..*/, "");
}

test("every rule that the server declares has its twin", () => {
  const missing = rulesOf(entities).filter((rule) => !twins[rule]);
  const files = [...new Set(missing.map((rule) => `web/src/features/${appOf(rule)}/derived.ts`))];
  expect(missing, `not among the twins of ${files.join(", ")}`).toEqual([]);
});

test("every rule has a golden case that both sides read", () => {
  const vectors = new URL("../../vectors/", import.meta.url);
  const rules = [entities, ...Object.values(outside).map((app) => app.entities)].flatMap(rulesOf);
  const missing = rules.filter((rule) => {
    const file = new URL(`${appOf(rule)}/derived.json`, vectors);
    return !existsSync(file) || !readFileSync(file, "utf8").includes(`"${rule}"`);
  });
  expect(missing, "no case in vectors/<app>/derived.json").toEqual([]);
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
