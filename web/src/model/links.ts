/** A link names a record of any entity in one text, "sample.boat/0199...": so it is kept and so it travels (server: core/links.py). */
import type { Entities, EntityMeta, Use } from "./meta";

export interface Linked {
  readonly entity: string;
  readonly id: string;
}

const LINK = /^([a-z]\w*\.[a-z]\w*)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

export function linkTo(entity: string, id: string): string {
  return `${entity}/${id}`;
}

/** What a value names; null for nothing, and for what is no link. */
export function linked(value: unknown): Linked | null {
  const found = typeof value === "string" ? LINK.exec(value) : null;
  return found ? { entity: found[1] ?? "", id: (found[2] ?? "").toLowerCase() } : null;
}

/** How `field` of `meta`, a reference or a link, names a record of that entity. */
export function namedIn(meta: EntityMeta | undefined, field: string, entity: string, id: string): string {
  return meta?.fields[field]?.kind === "link" ? linkTo(entity, id) : id;
}

interface Linking extends Omit<Use, "onDelete"> {
  readonly onDelete: Use["onDelete"] | undefined;
}

const known = new WeakMap<Entities, readonly Linking[]>();

/** Every field that may name a record of any entity. Asked for each card and each deletion: looked up once. */
export function linksIn(entities: Entities): readonly Linking[] {
  const found =
    known.get(entities) ??
    Object.values(entities).flatMap((meta) =>
      Object.values(meta.fields)
        .filter(({ kind }) => kind === "link")
        .map((field) => ({ entity: meta.key, field: field.name, onDelete: field.onDelete })),
    );
  known.set(entities, found);
  return found;
}

/** What a deletion of one of these records does not simply let go of: references to it, and links, which may name any. */
export function usesOf(entities: Entities, meta: EntityMeta): readonly Use[] {
  const held = linksIn(entities).flatMap(({ onDelete, ...use }) => (onDelete ? [{ ...use, onDelete }] : []));
  return held.length ? [...meta.uses, ...held] : meta.uses;
}
