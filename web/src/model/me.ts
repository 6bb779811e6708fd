import type { Entities } from "./meta";

/** "none", "own", "group", "all", an app's own ("zone"), or some of these: "own+zone". */
export type Scope = string;

/** Less than of the record: nothing of the field, or only to read. */
export type FieldRight = "none" | "view";

export interface EntityRights {
  readonly view: Scope;
  readonly create: boolean;
  readonly edit: Scope;
  readonly delete: Scope;
  readonly import: boolean;
  readonly export: boolean;
  /** Only the fields of which less may be done than of the record; "custom.colore" for the firm's own. */
  readonly fields?: Readonly<Record<string, FieldRight>>;
}

/** Names of an entity's fields that do not exist for this person. */
export function hiddenFields(me: Pick<Me, "rights"> | null, entity: string): ReadonlySet<string> {
  const fields = Object.entries(me?.rights[entity]?.fields ?? {});
  return new Set(fields.filter(([, right]) => right === "none").map(([name]) => name));
}

/** The declarations as this person has them: a condition that reads a hidden field cannot be judged by them. */
export function seenBy(me: Pick<Me, "rights"> | null, entities: Entities): Entities {
  const less = Object.keys(me?.rights ?? {}).flatMap((key) => {
    const [meta, hidden] = [entities[key], hiddenFields(me, key)];
    if (!meta || !hidden.size) return [];
    // What makes a line a line says nothing of it.
    const seen = Object.entries(meta.fields).filter(([name]) => !hidden.has(name) || name === meta.parent);
    return [[key, { ...meta, fields: Object.fromEntries(seen) }] as const];
  });
  return less.length ? { ...entities, ...Object.fromEntries(less) } : entities;
}

/** Who works here, and what they may do. */
export interface Me {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly workspace: {
    readonly id: string;
    readonly name: string;
    readonly settings: Readonly<Record<string, unknown>>;
  };
  readonly rights: Readonly<Record<string, EntityRights>>;
  /** By command, whether one's groups let it be done; a server older than rights per verb says nothing. */
  readonly verbs?: Readonly<Record<string, boolean>>;
  readonly is_admin: boolean;
  readonly schema: number;
}
