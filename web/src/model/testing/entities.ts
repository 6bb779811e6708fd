import type { EntityMeta, FieldKind, FieldMeta, Entities } from "../meta";

/** A small firm: a field of every kind, a line, a reference. Read by tests and by vectors/filters.json. */
export function field(name: string, kind: FieldKind, more: Partial<FieldMeta> = {}): FieldMeta {
  const merge = kind === "choices" || kind === "refs" ? "set" : kind === "longtext" ? "text" : "plain";
  return { name, label: name, kind, required: false, merge, readOnly: false, ...more };
}

export function entity(
  key: string,
  fields: readonly FieldMeta[],
  more: Partial<EntityMeta> = {},
): EntityMeta {
  return {
    key,
    label: key,
    plural: key,
    area: "",
    icon: "list",
    help: "",
    title: ["name"],
    subtitle: [],
    columns: ["name"],
    sort: "name",
    sections: [],
    search: ["name"],
    fields: Object.fromEntries(fields.map((one) => [one.name, one])),
    children: [],
    uses: [],
    parent: "",
    frozen: null,
    owned: false,
    hidden: false,
    same: [],
    quick: [],
    ...more,
  };
}

const THING = entity(
  "sample.thing",
  [
    field("name", "text"),
    field("notes", "longtext"),
    field("count", "integer", { merge: "counter" }),
    field("price", "decimal", { decimals: 2, merge: "exact" }),
    field("active", "boolean"),
    field("day", "date"),
    field("moment", "datetime"),
    field("state", "choice", {
      choices: [
        ["new", "Nuova"],
        ["open", "Aperta"],
        ["done", "Fatta"],
      ],
    }),
    field("roles", "choices", {
      choices: [
        ["customer", "Cliente"],
        ["supplier", "Fornitore"],
        ["partner", "Partner"],
      ],
    }),
    field("owner", "ref", { to: "core.user" }),
    field("place", "ref", { to: "sample.place" }),
    field("people", "refs", { to: "core.user" }),
    field("email", "email"),
    field("phone", "phone"),
    field("site", "url"),
    field("extra", "json"),
  ],
  {
    columns: ["name", "state", "price", "day"],
    search: ["name", "email", "phone"],
    children: [{ entity: "sample.line", field: "thing", label: "Righe", lines: true }],
  },
);

const PLACE = entity("sample.place", [
  field("name", "text"),
  field("city", "text"),
  field("zone", "ref", { to: "sample.zone" }),
]);
const ZONE = entity("sample.zone", [field("name", "text")]);
const LINE = entity(
  "sample.line",
  [
    field("name", "text"),
    field("quantity", "decimal", { decimals: 2 }),
    field("thing", "ref", { to: "sample.thing" }),
  ],
  {
    parent: "thing",
  },
);
const USER = entity("core.user", [field("name", "text"), field("email", "email")]);
const CUSTOM = entity(
  "core.customfield",
  [
    field("entity", "text"),
    field("key", "text"),
    field("label", "text"),
    field("kind", "text"),
    field("choices", "longtext"),
  ],
  { title: ["label"], sort: "label", search: [] },
);

export const SAMPLE: Entities = Object.fromEntries(
  [USER, CUSTOM, ZONE, PLACE, THING, LINE].map((meta) => [meta.key, meta]),
);
