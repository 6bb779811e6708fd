/** Which apps a build holds: config/apps.ts. */
import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { apps } from "../config/apps";
import { asText } from "../config/metas";
import * as product from "./generated/entities";

const outside = readdirSync(new URL("./generated/apps/", import.meta.url)).map((name) => name.slice(0, -3));

function source(wanted: string, file: string): string {
  const load = apps(wanted).load as (id: string) => string;
  return load(`\0virtual:apps/${file}.js`);
}

test("the product holds its own apps, and one outside of it only when it is named", () => {
  expect(source("", "index.ts")).toContain("features/parties/index.ts");
  for (const app of outside) {
    expect(source("", "derived.ts")).not.toContain(`features/${app}/`);
    expect(source(app, "derived.ts")).toContain(`features/${app}/derived.ts`);
    expect(source("", "entities.ts")).toBe("export default [];");
    expect(source(app, "entities.ts")).toContain(`generated/apps/${app}.ts`);
  }
});

test("an app that is not there is told by its name", () => {
  expect(() => source("smaple", "entities.ts")).toThrow("smaple");
});

test("the declarations reach the browser as text, and say the same", () => {
  const code = asText(readFileSync(new URL("./generated/entities.ts", import.meta.url), "utf8"));
  const texts = Object.fromEntries(
    [...code.matchAll(/^export const (\w+): .+ = JSON\.parse\((.*)\);$/gm)].map(
      ([, name = "", text = ""]) => [name, JSON.parse(JSON.parse(text) as string) as unknown],
    ),
  );
  expect(texts["entities"]).toEqual(product.entities);
  expect(texts["commands"]).toEqual(product.commands);
});
