import type { EntityMeta } from "../../model/meta";
import { fieldAt } from "../values";

export function columnsOf(meta: EntityMeta, parentField: string, most: number) {
  return meta.columns
    .filter((name) => name !== parentField && !name.startsWith(`${parentField}.`))
    .slice(0, most)
    .map((name) => fieldAt(meta, name))
    .filter((path) => path !== null);
}
