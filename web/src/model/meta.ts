/** What the server's declarations become on the device. `generated/entities.ts` holds the values. */

export type FieldKind =
  | "text"
  | "longtext"
  | "integer"
  | "decimal"
  | "boolean"
  | "date"
  | "datetime"
  | "choice"
  | "choices"
  | "ref"
  | "refs"
  | "email"
  | "phone"
  | "url"
  | "json"
  | "money"
  | "quantity"
  | "percent"
  | "duration"
  | "time"
  | "file"
  | "number"
  | "link";

const DECIMALS: ReadonlySet<FieldKind> = new Set(["decimal", "money", "quantity", "percent"]);

/** Kept as a decimal string. */
export function isDecimal(kind: FieldKind | undefined): boolean {
  return kind !== undefined && DECIMALS.has(kind);
}

/** Compared and ordered as a number. */
export function isNumber(kind: FieldKind | undefined): boolean {
  return kind === "integer" || kind === "duration" || isDecimal(kind);
}

/** Of fields that a firm adds; the server has the same (CUSTOM_DECIMALS of core/entities.py). */
export function customDecimals(kind: FieldKind): number | undefined {
  return kind === "decimal" ? 6 : kind === "money" || kind === "percent" ? 2 : undefined;
}

/** How two edits of one field meet: see docs/protocol.md, section 3. */
export type Merge = "plain" | "exact" | "set" | "counter" | "text";

export interface FieldMeta {
  readonly name: string;
  /** Italian; the English translation is looked up by this text. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly merge: Merge;
  /** Set by commands or by the server only. */
  readonly readOnly: boolean;
  readonly help?: string;
  readonly maxLength?: number;
  /** Digits after the comma of a decimal. */
  readonly decimals?: number;
  /** [value, Italian label] of choice and choices. */
  readonly choices?: readonly (readonly [string, string])[];
  /** The entity that a ref or refs points to. */
  readonly to?: string;
  /** Of a link: what the deletion of the record that it names does with this one; nothing said: it lets go. */
  readonly onDelete?: "protect" | "cascade";
  /** Name of a check that a feature registers (`entity/checks.ts`): the kernel knows none. */
  readonly check?: string;
  /** Value of a new record when the form says nothing. */
  readonly initial?: unknown;
}

export interface Section {
  readonly label: string;
  readonly fields: readonly string[];
}

/** Records that belong to this one: shown inside its card (lines) or beside it (related). */
export interface Child {
  readonly entity: string;
  readonly field: string;
  readonly label: string;
  readonly lines: boolean;
}

/** Records of `entity` that name this one in `field`: they hold its deletion back, or go along with it. */
export interface Use {
  readonly entity: string;
  readonly field: string;
  readonly onDelete: "protect" | "cascade";
}

/** `filter` must hold; `reason` is what a person reads where it does not. */
export interface Condition {
  readonly filter: Filter;
  readonly reason: string;
}

/** While `filter` holds, the record and all below it do not change, but for the `free` fields of the record itself. */
export interface Frozen extends Condition {
  readonly free: readonly string[];
}

/** A named act: what the generated `commands` say of each. The keys of the records are names of arguments. */
export interface CommandMeta {
  readonly label: string;
  /** The entity that an argument's id names. */
  readonly of: Readonly<Record<string, string>>;
  /** What must hold of the record that an argument names. */
  readonly when: Readonly<Record<string, Condition>>;
  /** Fields of that record that travel with the act, as the person had them before them. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
  /** `true`: it can be taken back. Else the reason why not. */
  readonly undo: true | string;
}

/** Fields that follow from others by a rule (server: core/derived.py). `rule` names the twin in features/<app>/derived.ts. */
export interface DerivedMeta {
  readonly rule: string;
  readonly fields: readonly string[];
  /** Fields of the record itself that the rule reads. */
  readonly reads: readonly string[];
  /** By name: the records of `entity` whose reference `by` names this one, and which of their fields the rule reads. */
  readonly lines: Readonly<
    Record<string, { readonly entity: string; readonly by: string; readonly reads: readonly string[] }>
  >;
  /** How many floors of other derived values it stands on. */
  readonly floor: number;
}

/** One value over the records of `entity` whose reference `by` names this one. */
export interface SummaryMeta {
  readonly field: string;
  readonly entity: string;
  readonly by: string;
  readonly how: "count" | "sum" | "min" | "max" | "latest";
  /** The field that is summed or compared; "" where they are counted. */
  readonly value: string;
  readonly where: Filter | null;
  readonly floor: number;
}

export interface EntityMeta {
  readonly key: string;
  readonly label: string;
  readonly plural: string;
  /** Area of the rail: "rubrica", "impostazioni", ...; "" = not in the rail. */
  readonly area: string;
  /** Tabler icon name, e.g. "building". */
  readonly icon: string;
  /** Plain words that explain the term to somebody who does not know it. */
  readonly help: string;
  /** Fields whose non-empty values, joined by a space, name a record. */
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly columns: readonly string[];
  readonly sort: string;
  readonly sections: readonly Section[];
  /** Fields in the full-text index, most important first. */
  readonly search: readonly string[];
  readonly fields: Readonly<Record<string, FieldMeta>>;
  readonly children: readonly Child[];
  /** References that a deletion does not simply let go of. */
  readonly uses: readonly Use[];
  /** Field that holds the parent, for lines; "" otherwise. */
  readonly parent: string;
  readonly frozen: Frozen | null;
  /** A device may leave those of long ago on the server. */
  readonly window?: boolean;
  /** Has owner, team, is_private, tags, archived_at. */
  readonly owned: boolean;
  /** No own screens (links, conflicts, change sets...). */
  readonly hidden: boolean;
  /** Field groups that say "the same thing" for duplicates: [["vat_number"], ["name", "city"]]. */
  readonly same: readonly (readonly string[])[];
  readonly derived?: readonly DerivedMeta[];
  readonly summaries?: readonly SummaryMeta[];
  /** What is to be done with a record and by when, while `where` holds: it stands in Oggi of its owner. */
  readonly due?: { readonly what: string; readonly on: string; readonly where: Filter | null };
  /** Ready-made quick filters shown as chips above the list. */
  readonly quick: readonly { readonly label: string; readonly filter: Filter }[];
}

export type Entities = Readonly<Record<string, EntityMeta>>;

/** The filter tree of docs/protocol.md, section 7: the same on server and device. */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly field: string; readonly op: string; readonly value?: unknown };

/** Any record as the screens see it. Custom fields are under `custom`. */
export interface Row {
  readonly id: string;
  readonly version: number;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** What the rail calls an area, in Italian: its key, as one begins a line with it. */
export function areaLabel(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
