/** The `rights` of a group: {"parties.account": {view, create, edit, delete, import, export}}. Pure. */
import type { Scope } from "../../device/contract";

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

const ORDER: readonly Scope[] = ["none", "own", "group", "all"];

/** What a group may do with a table: as on the server, every word that concerns it widens. */
export function rightsOf(stored: unknown, entity: string): Rights {
  return wider(baseOf(stored, entity), said(stored, entity));
}

/** What is said for all tables, or for all of the application: no single table can have less. */
export function baseOf(stored: unknown, entity: string): Rights {
  if (entity === "*") return NONE;
  return wider(said(stored, "*"), said(stored, `${entity.split(".")[0] ?? ""}.*`));
}

export function narrower(scope: Scope, than: Scope): boolean {
  return ORDER.indexOf(scope) < ORDER.indexOf(than);
}

function said(stored: unknown, key: string): Rights {
  const found =
    typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>)[key] : undefined;
  return typeof found === "object" && found !== null ? { ...NONE, ...found } : NONE;
}

function wider(left: Rights, right: Rights): Rights {
  const widest = (a: Scope, b: Scope) => (narrower(a, b) ? b : a);
  return {
    view: widest(left.view, right.view),
    create: left.create || right.create,
    edit: widest(left.edit, right.edit),
    delete: widest(left.delete, right.delete),
    import: left.import || right.import,
    export: left.export || right.export,
  };
}

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
