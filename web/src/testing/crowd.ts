/** The product's entities again and again under other names: what growth costs (device/growth.bench.ts). */
import { entities } from "../generated/entities";
import type { Entities, EntityMeta } from "../model/meta";

/** The product's entities and `count` more. */
export function crowd(count: number): Entities {
  const models = Object.values(entities);
  const more = Array.from({ length: count }, (_, at): EntityMeta => {
    const model = models[at % models.length] as EntityMeta;
    return { ...model, key: `crowd.thing${at}`, children: [], uses: [] };
  });
  return { ...entities, ...Object.fromEntries(more.map((meta) => [meta.key, meta])) };
}
