/** The `rights` of a group: {"parties.account": {view, create, edit, delete, import, export, fields}, "core.change_owner": false}. Pure. */
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
  return widest(scope, than) !== scope;
}

/** Both together, written in the one way: the ladder's highest, then what apps name. */
function widest(left: Scope, right: Scope): Scope {
  const parts = [...new Set([...left.split("+"), ...right.split("+")])];
  const ladder = ORDER.filter((scope) => parts.includes(scope)).at(-1) ?? "none";
  if (ladder === "all") return "all";
  const named = parts.filter((part) => !ORDER.includes(part)).sort();
  return [...(ladder === "none" ? [] : [ladder]), ...named].join("+") || "none";
}

/** The ladder, and what apps name: alone, and besides one's own. */
export function scopesWith(named: Readonly<Record<string, string>>): readonly (readonly [Scope, string])[] {
  const more = Object.entries(named).flatMap(([name, label]): [Scope, string][] => [
    [name, label],
    [`own+${name}`, `le sue e ${label}`],
  ]);
  const capital = more.map(
    ([name, label]) => [name, label.charAt(0).toUpperCase() + label.slice(1)] as const,
  );
  return [...SCOPES.slice(0, 2), ...capital, ...SCOPES.slice(2)];
}

function said(stored: unknown, key: string): Rights {
  const found =
    typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>)[key] : undefined;
  return typeof found === "object" && found !== null ? { ...NONE, ...found } : NONE;
}

function wider(left: Rights, right: Rights): Rights {
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
  const wider = (name: string) => narrower(next["view"] as Scope, next[name] as Scope);
  if (act === "view") {
    for (const name of ["edit", "delete"]) if (wider(name)) next[name] = next["view"];
  } else if (act === "edit" || act === "delete") {
    if (wider(act)) next["view"] = widest(next["view"] as Scope, next[act] as Scope);
  } else if (value === true && next["view"] === "none") next["view"] = "own";
  const fields = fieldsOf(stored, entity);
  return { ...words(stored), [entity]: Object.keys(fields).length ? { ...next, fields } : next };
}

export type FieldRight = "none" | "view";

/** What is said of an entity's fields: of the others as much is given as of the record. */
export function fieldsOf(stored: unknown, entity: string): Readonly<Record<string, FieldRight>> {
  const said = words(words(stored)[entity])["fields"];
  const known = Object.entries(words(said)).filter(([, right]) => right === "none" || right === "view");
  return Object.fromEntries(known) as Record<string, FieldRight>;
}

export function withField(stored: unknown, entity: string, name: string, right: FieldRight | null) {
  const { [name]: _, ...others } = fieldsOf(stored, entity);
  const fields = right ? { ...others, [name]: right } : others;
  const { fields: __, ...acts } = words(words(stored)[entity]);
  const next = Object.keys(fields).length ? { ...acts, fields } : acts;
  const { [entity]: ___, ...rest } = words(stored);
  return Object.keys(next).length ? { ...rest, [entity]: next } : rest;
}

/** null: whoever may change the record. */
export function verbOf(stored: unknown, verb: string): boolean | null {
  const said = words(stored)[verb];
  return typeof said === "boolean" ? said : null;
}

export function withVerb(stored: unknown, verb: string, allowed: boolean | null): Record<string, unknown> {
  const { [verb]: _, ...rest } = words(stored);
  return allowed === null ? rest : { ...rest, [verb]: allowed };
}

function words(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
