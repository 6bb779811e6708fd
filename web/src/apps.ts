/** What this build declares: the product's entities and acts, and those of the apps outside it that APPS names. */
import outside from "virtual:apps/entities.ts";

import * as product from "./generated/entities";
import type { CommandMeta, EntityMeta } from "./model/meta";

export const commands: Readonly<Record<string, CommandMeta>> = outside.reduce(
  (acts, app) => ({ ...acts, ...app.commands }),
  product.commands,
);

/** What a group's rights may say besides the ladder. */
export const scopeLabels: Readonly<Record<string, string>> = outside.reduce(
  (labels, app) => ({ ...labels, ...app.scopeLabels }),
  product.scopeLabels,
);

export const entities: Readonly<Record<string, EntityMeta>> = outside.length ? together() : product.entities;

function together(): Record<string, EntityMeta> {
  const found: Record<string, EntityMeta> = { ...product.entities };
  for (const app of outside) {
    for (const [key, { children, uses }] of Object.entries(app.around)) {
      const meta = found[key];
      if (meta)
        found[key] = { ...meta, children: [...meta.children, ...children], uses: [...meta.uses, ...uses] };
    }
    Object.assign(found, app.entities);
  }
  return found;
}
