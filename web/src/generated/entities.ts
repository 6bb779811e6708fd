// Written by `manage.py generate_types` from the server's declarations. Do not edit: a test compares it.
import type { EntityMeta, Row } from "../entity/meta";

export const SCHEMA = 1;

export interface CoreUser extends Row {
  readonly name: string;
  readonly email: string;
  readonly state: "" | "invited" | "active" | "blocked" | "archived";
  readonly is_admin: boolean;
  readonly groups: readonly string[];
  readonly language: "" | "it" | "en";
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface CoreGroup extends Row {
  readonly name: string;
  readonly description: string;
  readonly rights: unknown;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface CoreTag extends Row {
  readonly name: string;
  readonly color: string;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface CoreCustomField extends Row {
  readonly entity: string;
  readonly key: string;
  readonly label: string;
  readonly kind: "" | "text" | "longtext" | "integer" | "decimal" | "boolean" | "date" | "choice" | "choices" | "email" | "phone" | "url";
  readonly choices: string;
  readonly required: boolean;
  readonly help: string;
  readonly sort: number | null;
  readonly active: boolean;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface CoreSavedView extends Row {
  readonly entity: string;
  readonly name: string;
  readonly shared: boolean;
  readonly definition: unknown;
  readonly owner: string | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface CoreChangeSet extends Row {
  readonly kind: "" | "import" | "bulk_edit" | "merge" | "conversion";
  readonly title: string;
  readonly entity: string;
  readonly state: "" | "applied" | "undoing" | "undone";
  readonly count: number | null;
  readonly report: unknown;
  readonly owner: string | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface CoreConflict extends Row {
  readonly entity: string;
  readonly record: string;
  readonly field: string;
  readonly kind: "" | "overwritten" | "text" | "revived" | "kept";
  readonly winner: string | null;
  readonly loser: string | null;
  readonly winner_value: unknown;
  readonly loser_value: unknown;
  readonly operation: string;
  readonly seen_by: unknown;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface CoreNote extends Row {
  readonly subject_entity: string;
  readonly subject_id: string;
  readonly text: string;
  readonly pinned: boolean;
  readonly author: string | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface Rows {
  "core.user": CoreUser;
  "core.group": CoreGroup;
  "core.tag": CoreTag;
  "core.customfield": CoreCustomField;
  "core.savedview": CoreSavedView;
  "core.changeset": CoreChangeSet;
  "core.conflict": CoreConflict;
  "core.note": CoreNote;
}

export type EntityKey = keyof Rows;

export interface Commands {
  "core.undo_batch": { batch: string };
}

export const commandLabels: Readonly<Record<keyof Commands, string>> = {
  "core.undo_batch": "Annulla"
};

export const entities: Readonly<Record<EntityKey, EntityMeta>> = {
  "core.user": {
    "key": "core.user",
    "label": "Utente",
    "plural": "Utenti",
    "area": "impostazioni",
    "icon": "user",
    "help": "Chi lavora in azienda e può entrare nel programma.",
    "title": ["name"],
    "subtitle": ["email"],
    "columns": ["name", "email", "state", "is_admin", "groups"],
    "sort": "name",
    "sections": [{"label": "Persona", "fields": ["name", "email", "language"]}, {"label": "Accesso", "fields": ["state", "is_admin", "groups"]}],
    "search": ["name", "email"],
    "fields": {
      "name": {"name": "name", "label": "Nome e cognome", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 200},
      "email": {"name": "email", "label": "E-mail", "kind": "email", "required": true, "merge": "plain", "readOnly": true, "maxLength": 254},
      "state": {"name": "state", "label": "Stato", "kind": "choice", "required": false, "merge": "plain", "readOnly": true, "choices": [["invited", "Invitato"], ["active", "Attivo"], ["blocked", "Bloccato"], ["archived", "Archiviato"]], "initial": "active"},
      "is_admin": {"name": "is_admin", "label": "Amministratore", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "help": "Può tutto, anche gestire utenti e gruppi.", "initial": false},
      "groups": {"name": "groups", "label": "Gruppi", "kind": "refs", "required": false, "merge": "set", "readOnly": false, "to": "core.group"},
      "language": {"name": "language", "label": "Lingua", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["it", "Italiano"], ["en", "English"]], "initial": "it"},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [{"entity": "core.conflict", "field": "winner", "label": "Conflitti", "lines": false}, {"entity": "core.conflict", "field": "loser", "label": "Conflitti", "lines": false}, {"entity": "core.note", "field": "author", "label": "Note", "lines": false}],
    "parent": "",
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
  },
  "core.group": {
    "key": "core.group",
    "label": "Gruppo",
    "plural": "Gruppi",
    "area": "impostazioni",
    "icon": "users",
    "help": "Persone con gli stessi permessi, che possono vedere le schede l'una dell'altra.",
    "title": ["name"],
    "subtitle": [],
    "columns": ["name", "description"],
    "sort": "name",
    "sections": [{"label": "Gruppo", "fields": ["name", "description", "rights"]}],
    "search": [],
    "fields": {
      "name": {"name": "name", "label": "Nome", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 120},
      "description": {"name": "description", "label": "Descrizione", "kind": "longtext", "required": false, "merge": "text", "readOnly": false, "maxLength": 100000},
      "rights": {"name": "rights", "label": "Permessi", "kind": "json", "required": false, "merge": "plain", "readOnly": false, "help": "Per ogni tabella: chi vede, crea, modifica, elimina, importa, esporta."},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "parent": "",
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
  },
  "core.tag": {
    "key": "core.tag",
    "label": "Etichetta",
    "plural": "Etichette",
    "area": "impostazioni",
    "icon": "tag",
    "help": "Parole che si attaccano alle schede per ritrovarle.",
    "title": ["name"],
    "subtitle": [],
    "columns": ["name", "color"],
    "sort": "name",
    "sections": [{"label": "Etichetta", "fields": ["name", "color"]}],
    "search": [],
    "fields": {
      "name": {"name": "name", "label": "Nome", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 60},
      "color": {"name": "color", "label": "Colore", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 20},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "parent": "",
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
  },
  "core.customfield": {
    "key": "core.customfield",
    "label": "Campo proprio",
    "plural": "Campi propri",
    "area": "impostazioni",
    "icon": "forms",
    "help": "Campi che la tua azienda aggiunge alle schede.",
    "title": ["label"],
    "subtitle": ["entity"],
    "columns": ["entity", "label", "kind", "required", "active", "sort"],
    "sort": "entity,sort",
    "sections": [{"label": "Campo proprio", "fields": ["entity", "key", "label", "kind", "choices", "required", "help", "sort", "active"]}],
    "search": [],
    "fields": {
      "entity": {"name": "entity", "label": "Tabella", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 60},
      "key": {"name": "key", "label": "Nome interno", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "help": "Senza spazi; non cambia più.", "maxLength": 40},
      "label": {"name": "label", "label": "Etichetta", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 80},
      "kind": {"name": "kind", "label": "Tipo", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["text", "Testo"], ["longtext", "Testo lungo"], ["integer", "Numero intero"], ["decimal", "Numero con decimali"], ["boolean", "Sì o no"], ["date", "Data"], ["choice", "Scelta"], ["choices", "Scelte multiple"], ["email", "E-mail"], ["phone", "Telefono"], ["url", "Indirizzo web"]], "initial": "text"},
      "choices": {"name": "choices", "label": "Valori", "kind": "longtext", "required": false, "merge": "text", "readOnly": false, "help": "Per le scelte: uno per riga.", "maxLength": 100000},
      "required": {"name": "required", "label": "Obbligatorio", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "initial": false},
      "help": {"name": "help", "label": "Aiuto", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 200},
      "sort": {"name": "sort", "label": "Ordine", "kind": "integer", "required": false, "merge": "plain", "readOnly": false, "initial": 0},
      "active": {"name": "active", "label": "Attivo", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "initial": true},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "parent": "",
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
  },
  "core.savedview": {
    "key": "core.savedview",
    "label": "Vista",
    "plural": "Viste",
    "area": "",
    "icon": "list",
    "help": "",
    "title": ["name"],
    "subtitle": [],
    "columns": ["name", "entity", "shared", "owner"],
    "sort": "name",
    "sections": [{"label": "Vista", "fields": ["entity", "name", "shared", "definition"]}],
    "search": [],
    "fields": {
      "entity": {"name": "entity", "label": "Tabella", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 60},
      "name": {"name": "name", "label": "Nome", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 120},
      "shared": {"name": "shared", "label": "Condivisa", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "initial": false},
      "definition": {"name": "definition", "label": "Definizione", "kind": "json", "required": false, "merge": "plain", "readOnly": false},
      "owner": {"name": "owner", "label": "Titolare", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "core.user"},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "parent": "",
    "owned": false,
    "hidden": true,
    "same": [],
    "quick": [],
  },
  "core.changeset": {
    "key": "core.changeset",
    "label": "Operazione annullabile",
    "plural": "Operazioni annullabili",
    "area": "impostazioni",
    "icon": "history",
    "help": "Importazioni e modifiche multiple: si possono annullare per intero.",
    "title": ["title"],
    "subtitle": ["kind"],
    "columns": ["title", "kind", "entity", "count", "state", "owner", "created_at"],
    "sort": "-created_at",
    "sections": [{"label": "Operazione annullabile", "fields": ["kind", "title", "entity", "state", "count", "report"]}],
    "search": [],
    "fields": {
      "kind": {"name": "kind", "label": "Tipo", "kind": "choice", "required": true, "merge": "plain", "readOnly": false, "choices": [["import", "Importazione"], ["bulk_edit", "Modifica multipla"], ["merge", "Unione"], ["conversion", "Conversione"]]},
      "title": {"name": "title", "label": "Titolo", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 200},
      "entity": {"name": "entity", "label": "Tabella", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 60},
      "state": {"name": "state", "label": "Stato", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["applied", "Eseguita"], ["undoing", "Annullamento in corso"], ["undone", "Annullata"]], "initial": "applied"},
      "count": {"name": "count", "label": "Schede", "kind": "integer", "required": false, "merge": "plain", "readOnly": false, "initial": 0},
      "report": {"name": "report", "label": "Esito", "kind": "json", "required": false, "merge": "plain", "readOnly": false},
      "owner": {"name": "owner", "label": "Chi", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "core.user"},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "parent": "",
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
  },
  "core.conflict": {
    "key": "core.conflict",
    "label": "Conflitto",
    "plural": "Conflitti",
    "area": "",
    "icon": "list",
    "help": "",
    "title": ["field"],
    "subtitle": [],
    "columns": ["entity", "record", "field", "kind", "winner", "loser"],
    "sort": "",
    "sections": [{"label": "Conflitto", "fields": ["entity", "record", "field", "kind", "winner", "loser", "winner_value", "loser_value", "operation", "seen_by"]}],
    "search": [],
    "fields": {
      "entity": {"name": "entity", "label": "Tabella", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 60},
      "record": {"name": "record", "label": "Scheda", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 32},
      "field": {"name": "field", "label": "Campo", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 80},
      "kind": {"name": "kind", "label": "Tipo", "kind": "choice", "required": true, "merge": "plain", "readOnly": false, "choices": [["overwritten", "Sovrascritto"], ["text", "Testi uniti"], ["revived", "Scheda tornata"], ["kept", "Eliminazione non eseguita"]]},
      "winner": {"name": "winner", "label": "Chi vale", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "core.user"},
      "loser": {"name": "loser", "label": "Chi è stato sovrascritto", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "core.user"},
      "winner_value": {"name": "winner_value", "label": "Valore che vale", "kind": "json", "required": false, "merge": "plain", "readOnly": false},
      "loser_value": {"name": "loser_value", "label": "Valore sovrascritto", "kind": "json", "required": false, "merge": "plain", "readOnly": false},
      "operation": {"name": "operation", "label": "Operazione", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 32},
      "seen_by": {"name": "seen_by", "label": "Visto da", "kind": "json", "required": false, "merge": "plain", "readOnly": false},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "parent": "",
    "owned": false,
    "hidden": true,
    "same": [],
    "quick": [],
  },
  "core.note": {
    "key": "core.note",
    "label": "Nota",
    "plural": "Note",
    "area": "",
    "icon": "list",
    "help": "",
    "title": ["text"],
    "subtitle": [],
    "columns": ["text", "author", "pinned", "created_at"],
    "sort": "-created_at",
    "sections": [{"label": "Nota", "fields": ["subject_entity", "subject_id", "text", "pinned", "author"]}],
    "search": ["text"],
    "fields": {
      "subject_entity": {"name": "subject_entity", "label": "Tabella", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 60},
      "subject_id": {"name": "subject_id", "label": "Scheda", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 32},
      "text": {"name": "text", "label": "Testo", "kind": "longtext", "required": true, "merge": "text", "readOnly": false, "maxLength": 100000},
      "pinned": {"name": "pinned", "label": "In evidenza", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "initial": false},
      "author": {"name": "author", "label": "Autore", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "core.user"},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "parent": "",
    "owned": false,
    "hidden": true,
    "same": [],
    "quick": [],
  },
};
