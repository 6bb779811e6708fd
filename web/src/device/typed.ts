/**
 * Call sites that the server's declarations check. A name that is written out ("parties.account") must be declared, and
 * so must its fields. A name that a screen derives (`meta.key`, a `string`) may be any: its values are unknown. A test
 * with entities of its own says the same: `const THING: string = "sample.thing"`.
 */
import type { Commands, EntityKey, Rows } from "../generated/entities";
import type { Edit } from "../model/edit";
import type { Row } from "../model/meta";
import type { Query } from "../model/query";

type Unknowns = Readonly<Record<string, unknown>>;

/** For a name that is not declared, those that are: the compiler's complaint then lists them. */
export type Known<K extends string> = string extends K ? K : K extends EntityKey ? K : EntityKey;

/** Without the index signature of Row, which would take any name for a field. */
type Declared<R> = {
  readonly [N in keyof R as string extends N ? never : number extends N ? never : N]: R[N];
};

/** A record as it is read. */
export type RecordOf<K extends string> = K extends EntityKey ? Declared<Rows[K]> : Row;

type Stamps = "id" | "version" | "custom" | "created_at" | "created_by" | "updated_at" | "updated_by";
type Custom = `custom.${string}`;

/** Values to write: any of the declared fields, and the firm's own. */
export type ValuesOf<K extends string> = K extends EntityKey
  ? Partial<Omit<Declared<Rows[K]>, Stamps>> & { readonly [name in Custom]?: unknown }
  : Unknowns;

/** A field to ask by; with a dot, one of the firm's own or of a record that this one names. */
type Path<K extends string> = K extends EntityKey ? keyof Declared<Rows[K]> | `${string}.${string}` : string;

export type FilterOf<K extends string> =
  | { readonly and: readonly FilterOf<K>[] }
  | { readonly or: readonly FilterOf<K>[] }
  | { readonly not: FilterOf<K> }
  | { readonly field: Path<K>; readonly op: string; readonly value?: unknown };

export interface QueryOf<K extends string> extends Omit<Query, "entity" | "filter" | "sort"> {
  readonly entity: Known<K>;
  readonly filter?: FilterOf<K> | null;
  readonly sort?: readonly { readonly field: Path<K>; readonly desc: boolean }[];
}

/** `values` with every name that is not a field's made impossible. */
type Fitting<V, K extends string> = {
  readonly [N in keyof V]: N extends keyof ValuesOf<K> ? ValuesOf<K>[N] : never;
};

type EditFitting<E extends Edit> = E extends Edit
  ? Omit<E, "entity" | "values" | "base"> & {
      readonly entity: Known<E["entity"]>;
      readonly values: Fitting<E["values"], E["entity"]>;
      readonly base?: Fitting<NonNullable<E["base"]>, E["entity"]>;
    }
  : never;

/** Edits of several entities together, each checked by its own. */
export type EditsFitting<E extends readonly Edit[]> = { readonly [I in keyof E]: EditFitting<E[I]> };

type CommandKey = keyof Commands;

export type KnownCommand<C extends string> = string extends C ? C : C extends CommandKey ? C : CommandKey;

export type ArgsOf<C extends string> = C extends CommandKey ? Readonly<Commands[C]> : Unknowns;
