/** The `rights` of a group: {"parties.account": {view, create, edit, delete, import, export}}. Pure. */
import type { Scope } from "../../store/contract";

export interface Rights {
  readonly view: Scope;
  readonly create: boolean;
  readonly edit: Scope;
  readonly delete: Scope;
  readonly import: boolean;
  readonly export: boolean;
}

export const NONE: Rights = {
  view: "none",
  create: false,
  edit: "none",
  delete: "none",
  import: false,
  export: false,
};

export const SCOPES: readonly (readonly [Scope, string])[] = [
  ["all", "Tutte"],
  ["group", "Del gruppo"],
  ["own", "Le sue"],
  ["none", "Nessuna"],
];

export function rightsOf(stored: unknown, entity: string): Rights {
  const found =
    typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>)[entity] : undefined;
  return typeof found === "object" && found !== null ? { ...NONE, ...found } : NONE;
}

const ORDER: readonly Scope[] = ["none", "own", "group", "all"];

/** Nobody may change or delete what they may not see: the narrower right follows the wider one. */
export function withRight(
  stored: unknown,
  entity: string,
  act: keyof Rights,
  value: unknown,
): Record<string, unknown> {
  const next: Record<string, unknown> = { ...rightsOf(stored, entity), [act]: value };
  const rank = (name: string) => ORDER.indexOf(next[name] as Scope);
  if (act === "view")
    for (const name of ["edit", "delete"]) next[name] = rank(name) > rank("view") ? next["view"] : next[name];
  else if (act === "edit" || act === "delete")
    next["view"] = rank(act) > rank("view") ? next[act] : next["view"];
  else if (value === true && next["view"] === "none") next["view"] = "own";
  return { ...(typeof stored === "object" ? stored : {}), [entity]: next };
}
