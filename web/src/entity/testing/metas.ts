/** A small firm's declarations for tests and for looking at the screens without a server. */
import type { Child, EntityMeta, FieldKind, FieldMeta } from "../../model/meta";

type Extra = Partial<Omit<FieldMeta, "name" | "label" | "kind">>;

export function field(name: string, label: string, kind: FieldKind, extra: Extra = {}): FieldMeta {
  return { name, label, kind, required: false, merge: "plain", readOnly: false, ...extra };
}

const audit = [
  field("created_at", "Creato il", "datetime", { readOnly: true }),
  field("created_by", "Creato da", "ref", { readOnly: true, to: "core.user" }),
  field("updated_at", "Modificato il", "datetime", { readOnly: true }),
];
const owned = [
  field("owner", "Titolare", "ref", { to: "core.user" }),
  field("team", "Gruppo", "ref", { to: "core.group" }),
  field("is_private", "Scheda privata", "boolean", { initial: false }),
  field("tags", "Etichette", "refs", { merge: "set", to: "core.tag" }),
  field("archived_at", "Archiviata il", "datetime", { readOnly: false }),
];

export function entity(
  key: string,
  label: string,
  plural: string,
  fields: readonly FieldMeta[],
  extra: Partial<EntityMeta> = {},
): EntityMeta {
  const every = [...fields, ...(extra.owned ? owned : []), ...audit];
  const first = fields[0]?.name ?? "id";
  return {
    key,
    label,
    plural,
    area: "",
    icon: "file",
    help: "",
    title: [first],
    subtitle: [],
    columns: fields.slice(0, 6).map((each) => each.name),
    sort: first,
    sections: [{ label: "Dati", fields: fields.map((each) => each.name) }],
    search: [first],
    children: [],
    uses: [],
    parent: "",
    frozen: null,
    owned: false,
    hidden: false,
    same: [],
    quick: [],
    ...extra,
    fields: Object.fromEntries(every.map((each) => [each.name, each])),
  };
}

const related = (key: string, by: string, label: string, lines = false): Child => ({
  entity: key,
  field: by,
  label,
  lines,
});

const STAGES = [
  ["lead", "Lead"],
  ["prospect", "Potenziale"],
  ["customer", "Acquisito"],
  ["dormant", "Dormiente"],
  ["lost", "Perso"],
] as const;

const account = entity(
  "parties.account",
  "Azienda",
  "Aziende",
  [
    field("name", "Ragione sociale", "text", { required: true, maxLength: 200 }),
    field("legal_name", "Denominazione legale", "text"),
    field("lifecycle_stage", "Stato", "choice", {
      choices: STAGES,
      initial: "prospect",
      help: "A che punto è il rapporto con questa azienda.",
    }),
    field("roles", "Ruoli", "choices", {
      merge: "set",
      choices: [
        ["customer", "Cliente"],
        ["supplier", "Fornitore"],
        ["partner", "Partner"],
        ["agent", "Agente"],
      ],
    }),
    field("negotiation", "Trattativa", "choice", {
      merge: "exact",
      choices: [
        ["open", "In corso"],
        ["won", "Vinta"],
        ["lost", "Persa"],
        ["abandoned", "Abbandonata"],
      ],
    }),
    field("vat_number", "Partita IVA", "text", { check: "vat_number", maxLength: 16 }),
    field("tax_code", "Codice fiscale", "text", { check: "tax_code", maxLength: 16 }),
    field("sdi_code", "Codice destinatario", "text", { check: "sdi_code", maxLength: 7 }),
    field("pec", "PEC", "email"),
    field("email", "E-mail", "email"),
    field("phone", "Telefono", "phone"),
    field("website", "Sito web", "url"),
    field("address", "Indirizzo", "text"),
    field("postal_code", "CAP", "text", { check: "postal_code", maxLength: 5 }),
    field("city", "Comune", "text"),
    field("province", "Provincia", "text", { check: "province", maxLength: 2 }),
    field("zone", "Zona", "ref", { to: "parties.zone" }),
    field("employees_count", "Dipendenti", "integer"),
    field("annual_revenue", "Fatturato annuo", "decimal", { decimals: 2 }),
    field("acquired_on", "Cliente dal", "date"),
    field("newsletter", "Riceve la newsletter", "boolean", { initial: false }),
    field("notes", "Appunti", "longtext", { merge: "text" }),
  ],
  {
    area: "rubrica",
    icon: "building",
    owned: true,
    help: "Un'azienda con cui si lavora o si vorrebbe lavorare: cliente, fornitore, partner. In inglese: Account.",
    subtitle: ["city", "province"],
    columns: [
      "name",
      "lifecycle_stage",
      "city",
      "province",
      "phone",
      "email",
      "annual_revenue",
      "owner",
      "zone",
    ],
    search: ["name", "legal_name", "vat_number", "city", "email", "phone"],
    sections: [
      {
        label: "Azienda",
        fields: ["name", "legal_name", "lifecycle_stage", "roles", "negotiation", "acquired_on"],
      },
      { label: "Contatti", fields: ["phone", "email", "pec", "website", "newsletter"] },
      { label: "Dati fiscali", fields: ["vat_number", "tax_code", "sdi_code"] },
      { label: "Indirizzo", fields: ["address", "postal_code", "city", "province", "zone"] },
      { label: "Dimensioni", fields: ["employees_count", "annual_revenue"] },
      { label: "Appunti", fields: ["notes"] },
    ],
    children: [
      related("parties.site", "account", "Sedi", true),
      related("parties.contact", "account", "Persone"),
    ],
    same: [["vat_number"], ["name", "city"]],
    quick: [
      { label: "Acquisiti", filter: { field: "lifecycle_stage", op: "is", value: "customer" } },
      { label: "Potenziali", filter: { field: "lifecycle_stage", op: "is", value: "prospect" } },
      { label: "Trattative in corso", filter: { field: "negotiation", op: "is", value: "open" } },
      { label: "Mie", filter: { field: "owner", op: "me" } },
    ],
  },
);

const list: readonly EntityMeta[] = [
  account,
  entity(
    "parties.contact",
    "Persona",
    "Persone",
    [
      field("first_name", "Nome", "text"),
      field("last_name", "Cognome", "text", { required: true }),
      field("account", "Azienda", "ref", { to: "parties.account" }),
      field("job_title", "Mansione", "text"),
      field("email", "E-mail", "email"),
      field("phone", "Telefono", "phone"),
      field("birth_date", "Nata il", "date"),
    ],
    {
      area: "rubrica",
      icon: "user",
      owned: true,
      title: ["first_name", "last_name"],
      subtitle: ["job_title"],
      search: ["last_name", "first_name", "email"],
      help: "Una persona, con il suo ruolo in una o più aziende.",
      sort: "last_name",
    },
  ),
  entity(
    "parties.lead",
    "Lead",
    "Lead",
    [
      field("last_name", "Nome", "text"),
      field("company_name", "Azienda", "text"),
      field("status", "Stato", "choice", {
        choices: [
          ["new", "Nuovo"],
          ["in_process", "In lavorazione"],
          ["converted", "Convertito"],
          ["dead", "Scartato"],
        ],
        initial: "new",
      }),
      field("email", "E-mail", "email"),
      field("phone", "Telefono", "phone"),
      field("source", "Provenienza", "text"),
    ],
    {
      area: "rubrica",
      icon: "user-question",
      owned: true,
      help: "Un nome, un numero, un indirizzo di cui non sappiamo ancora niente.",
    },
  ),
  entity(
    "parties.site",
    "Sede",
    "Sedi",
    [
      field("name", "Nome", "text", { required: true }),
      field("account", "Azienda", "ref", { to: "parties.account", required: true }),
      field("address", "Indirizzo", "text"),
      field("city", "Comune", "text"),
    ],
    { parent: "account", icon: "map-pin" },
  ),
  entity("parties.zone", "Zona", "Zone", [field("name", "Nome", "text", { required: true })], {
    area: "impostazioni",
    icon: "map",
    help: "Le zone in cui dividete il territorio.",
  }),
  entity(
    "core.user",
    "Utente",
    "Utenti",
    [
      field("name", "Nome", "text", { required: true }),
      field("email", "E-mail", "email", { required: true }),
      field("is_active", "Attivo", "boolean"),
      field("is_admin", "Amministratore", "boolean"),
    ],
    { area: "impostazioni", icon: "users", help: "Le persone che lavorano con MicroCRM." },
  ),
  entity(
    "core.group",
    "Gruppo",
    "Gruppi",
    [field("name", "Nome", "text", { required: true }), field("rights", "Diritti", "json")],
    { area: "impostazioni", icon: "users-group", help: "Che cosa può fare chi." },
  ),
  entity(
    "core.customfield",
    "Campo",
    "Campi",
    [
      field("label", "Etichetta", "text", { required: true }),
      field("entity", "Dove", "text", { required: true }),
      field("key", "Nome interno", "text", { required: true }),
      field("kind", "Tipo", "choice", {
        required: true,
        choices: [
          ["text", "Testo"],
          ["integer", "Numero"],
          ["decimal", "Importo"],
          ["date", "Data"],
          ["boolean", "Sì/no"],
          ["choice", "Scelta"],
        ],
      }),
      field("choices", "Scelte", "longtext"),
    ],
    { area: "impostazioni", icon: "forms", help: "I campi che la vostra azienda aggiunge alle schede." },
  ),
  entity(
    "core.tag",
    "Etichetta",
    "Etichette",
    [field("name", "Nome", "text", { required: true }), field("color", "Colore", "text")],
    { area: "impostazioni", icon: "tag", help: "Parole da mettere sulle schede." },
  ),
  entity(
    "core.conflict",
    "Conflitto",
    "Conflitti",
    [
      field("entity", "Tabella", "text"),
      field("record", "Scheda", "text"),
      field("field", "Campo", "text"),
      field("kind", "Tipo", "text"),
      field("winner", "Chi vale", "ref", { to: "core.user" }),
      field("loser", "Chi è stato sovrascritto", "ref", { to: "core.user" }),
      field("winner_value", "Valore che vale", "json"),
      field("loser_value", "Valore sovrascritto", "json"),
      field("seen_by", "Visto da", "json"),
    ],
    { hidden: true, title: ["field"], sort: "" },
  ),
  entity(
    "core.note",
    "Nota",
    "Note",
    [
      field("text", "Testo", "longtext", { required: true }),
      field("subject_entity", "Di che cosa", "text"),
      field("subject_id", "Di quale", "text"),
      field("pinned", "In evidenza", "boolean", { initial: false }),
      field("author", "Autore", "ref", { to: "core.user" }),
    ],
    { hidden: true },
  ),
  entity(
    "core.savedview",
    "Vista",
    "Viste",
    [
      field("name", "Nome", "text", { required: true }),
      field("entity", "Elenco", "text"),
      field("shared", "Condivisa", "boolean", { initial: false }),
      field("definition", "Definizione", "json"),
    ],
    { hidden: true, owned: true },
  ),
];

export const entities: Readonly<Record<string, EntityMeta>> = Object.fromEntries(
  list.map((meta) => [meta.key, meta]),
);
