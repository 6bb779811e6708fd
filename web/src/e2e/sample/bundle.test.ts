import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { entities } from "../../generated/apps/sample";

const WEB = new URL("../../../", import.meta.url);

/** Which of the names are in the scripts of a build. */
function named(folder: string, names: readonly string[]): string[] {
  const assets = new URL(`${folder}/assets/`, WEB);
  const scripts = readdirSync(assets)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(new URL(name, assets), "utf8"));
  return names.filter((name) => scripts.some((script) => script.includes(name)));
}

test("the sample app is in its own build whole, and in the product's not at all", () => {
  const names = Object.keys(entities);
  expect(named("dist-sample", names)).toEqual(names);
  expect(named("dist", names)).toEqual([]);
});
