// Written by `manage.py generate_types` from the server's declarations. Do not edit: a test compares it.
import type { CommandMeta, EntityMeta, Row } from "../../model/meta";

export interface SampleMaterial extends Row {
  readonly name: string;
  readonly in_stock: number | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface SampleBoat extends Row {
  readonly name: string;
  readonly material: string | null;
  readonly uses: readonly string[];
  readonly crew: readonly string[];
  readonly length: string | null;
  readonly launched_on: string | null;
  readonly inspected_at: string | null;
  readonly trial: number | null;
  readonly leaves_at: string | null;
  readonly is_insured: boolean;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly equipment: unknown;
  readonly notes: string;
  readonly orders_count: number | null;
  readonly last_order_on: string | null;
  readonly owner: string | null;
  readonly team: string | null;
  readonly is_private: boolean;
  readonly shared_with: readonly string[];
  readonly tags: readonly string[];
  readonly archived_at: string | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface SampleZone extends Row {
  readonly name: string;
  readonly people: readonly string[];
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface SampleOrder extends Row {
  readonly subject: string;
  readonly boat: string | null;
  readonly number: string;
  readonly zone: string | null;
  readonly origin: string | null;
  readonly ordered_on: string | null;
  readonly state: "" | "draft" | "closed" | "cancelled";
  readonly discount: string | null;
  readonly net: string | null;
  readonly total: string | null;
  readonly cost_total: string | null;
  readonly lines_count: number | null;
  readonly owner: string | null;
  readonly team: string | null;
  readonly is_private: boolean;
  readonly shared_with: readonly string[];
  readonly tags: readonly string[];
  readonly archived_at: string | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface SampleSurvey extends Row {
  readonly about: string | null;
  readonly text: string;
  readonly done_on: string | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface SampleOrderLine extends Row {
  readonly order: string | null;
  readonly text: string;
  readonly quantity: string | null;
  readonly price: string | null;
  readonly cost: string | null;
  readonly amount: string | null;
  readonly sort: number | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface SampleOrderPart extends Row {
  readonly line: string | null;
  readonly text: string;
  readonly quantity: string | null;
  readonly price: string | null;
  readonly amount: string | null;
  readonly sort: number | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

declare module "../entities" {
  interface Rows {
    "sample.material": SampleMaterial;
    "sample.boat": SampleBoat;
    "sample.zone": SampleZone;
    "sample.order": SampleOrder;
    "sample.survey": SampleSurvey;
    "sample.orderline": SampleOrderLine;
    "sample.orderpart": SampleOrderPart;
  }
  interface Commands {
    "sample.cancel_order": { order: string };
    "sample.close_order": { order: string };
    "sample.copy_order": { order: string; draft: string };
    "sample.reopen_order": { order: string };
  }
}

export const commands: Readonly<Record<string, CommandMeta>> = {
  "sample.cancel_order": {
    "label": "Annulla ordine",
    "of": {
      "order": "sample.order",
    },
    "when": {
      "order": {"filter": {"field": "state", "op": "is_not", "value": "cancelled"}, "reason": "È già annullato."},
    },
    "seen": {
    },
    "undo": "Annullato: non si riapre.",
  },
  "sample.close_order": {
    "label": "Chiudi ordine",
    "of": {
      "order": "sample.order",
    },
    "when": {
      "order": {"filter": {"field": "state", "op": "is", "value": "draft"}, "reason": "L'ordine è già chiuso."},
    },
    "seen": {
      "order": ["total"],
    },
    "undo": true,
  },
  "sample.copy_order": {
    "label": "Copia ordine",
    "of": {
      "order": "sample.order",
      "draft": "sample.order",
    },
    "when": {
    },
    "seen": {
    },
    "undo": true,
  },
  "sample.reopen_order": {
    "label": "Riapri ordine",
    "of": {
      "order": "sample.order",
    },
    "when": {
      "order": {"filter": {"field": "state", "op": "is", "value": "closed"}, "reason": "L'ordine non è chiuso."},
    },
    "seen": {
    },
    "undo": "Per chiuderlo di nuovo, chiudilo.",
  },
};

export const scopeLabels: Readonly<Record<string, string>> = {
    "zone": "della mia zona",
  };

export const entities: Readonly<Record<string, EntityMeta>> = {
  "sample.material": {
    "key": "sample.material",
    "label": "Materiale",
    "plural": "Materiali",
    "area": "cantiere",
    "icon": "list",
    "help": "Con che cosa si costruisce.",
    "title": ["name"],
    "subtitle": [],
    "columns": ["name", "in_stock"],
    "sort": "",
    "sections": [{"label": "Materiale", "fields": ["name", "in_stock"]}],
    "search": [],
    "fields": {
      "name": {"name": "name", "label": "Nome", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 80},
      "in_stock": {"name": "in_stock", "label": "Giacenza", "kind": "integer", "required": false, "merge": "counter", "readOnly": false, "initial": 0},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [{"entity": "sample.boat", "field": "material", "label": "Barche", "lines": false}],
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
  },
  "sample.boat": {
    "key": "sample.boat",
    "label": "Barca",
    "plural": "Barche",
    "area": "cantiere",
    "icon": "list",
    "help": "Quelle che costruiamo e curiamo.",
    "title": ["name"],
    "subtitle": ["material"],
    "columns": ["name", "material", "uses", "length", "owner"],
    "sort": "",
    "sections": [{"label": "Barca", "fields": ["name", "material", "uses", "crew", "length", "launched_on", "inspected_at", "trial", "leaves_at", "is_insured", "phone", "email", "website", "equipment", "notes", "orders_count", "last_order_on"]}],
    "search": ["name", "notes"],
    "fields": {
      "name": {"name": "name", "label": "Nome", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 120},
      "material": {"name": "material", "label": "Materiale", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "sample.material"},
      "uses": {"name": "uses", "label": "Usi", "kind": "choices", "required": false, "merge": "set", "readOnly": false, "choices": [["fishing", "Pesca"], ["racing", "Regata"], ["leisure", "Diporto"]]},
      "crew": {"name": "crew", "label": "Equipaggio", "kind": "refs", "required": false, "merge": "set", "readOnly": false, "to": "core.user"},
      "length": {"name": "length", "label": "Lunghezza", "kind": "decimal", "required": false, "merge": "plain", "readOnly": false, "decimals": 2},
      "launched_on": {"name": "launched_on", "label": "Varata il", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "inspected_at": {"name": "inspected_at", "label": "Ispezionata il", "kind": "datetime", "required": false, "merge": "plain", "readOnly": false},
      "trial": {"name": "trial", "label": "Prova in mare", "kind": "duration", "required": false, "merge": "plain", "readOnly": false},
      "leaves_at": {"name": "leaves_at", "label": "Salpa alle", "kind": "time", "required": false, "merge": "plain", "readOnly": false, "maxLength": 5},
      "is_insured": {"name": "is_insured", "label": "Assicurata", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "initial": false},
      "phone": {"name": "phone", "label": "Telefono di bordo", "kind": "phone", "required": false, "merge": "plain", "readOnly": false, "maxLength": 60},
      "email": {"name": "email", "label": "E-mail", "kind": "email", "required": false, "merge": "plain", "readOnly": false, "maxLength": 254},
      "website": {"name": "website", "label": "Sito", "kind": "url", "required": false, "merge": "plain", "readOnly": false, "maxLength": 200},
      "equipment": {"name": "equipment", "label": "Dotazione", "kind": "json", "required": false, "merge": "plain", "readOnly": false},
      "notes": {"name": "notes", "label": "Note", "kind": "longtext", "required": false, "merge": "text", "readOnly": false, "maxLength": 100000},
      "orders_count": {"name": "orders_count", "label": "Ordini", "kind": "integer", "required": false, "merge": "plain", "readOnly": true, "initial": 0},
      "last_order_on": {"name": "last_order_on", "label": "Ultimo ordine", "kind": "date", "required": false, "merge": "plain", "readOnly": true},
      "owner": {"name": "owner", "label": "Titolare", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "core.user"},
      "team": {"name": "team", "label": "Gruppo", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "core.group"},
      "is_private": {"name": "is_private", "label": "Scheda privata", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "help": "La vedono solo il titolare e le persone nominate.", "initial": false},
      "shared_with": {"name": "shared_with", "label": "Se privata, la vedono anche", "kind": "refs", "required": false, "merge": "set", "readOnly": false, "help": "Persone nominate, oltre al titolare.", "to": "core.user"},
      "tags": {"name": "tags", "label": "Etichette", "kind": "refs", "required": false, "merge": "set", "readOnly": false, "to": "core.tag"},
      "archived_at": {"name": "archived_at", "label": "Archiviata il", "kind": "datetime", "required": false, "merge": "plain", "readOnly": false},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [{"entity": "sample.order", "field": "boat", "label": "Ordini", "lines": false}],
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
    "owned": true,
    "hidden": false,
    "same": [],
    "quick": [{"label": "Da regata", "filter": {"field": "uses", "op": "has", "value": "racing"}}],
    "summaries": [{"field": "orders_count", "entity": "sample.order", "by": "boat", "how": "count", "value": "", "where": null, "floor": 0}, {"field": "last_order_on", "entity": "sample.order", "by": "boat", "how": "latest", "value": "ordered_on", "where": {"field": "state", "op": "is_not", "value": "cancelled"}, "floor": 0}],
  },
  "sample.zone": {
    "key": "sample.zone",
    "label": "Zona",
    "plural": "Zone",
    "area": "cantiere",
    "icon": "list",
    "help": "Chi lavora dove: gli ordini di una zona li vedono le sue persone.",
    "title": ["name"],
    "subtitle": [],
    "columns": ["name", "people"],
    "sort": "",
    "sections": [{"label": "Zona", "fields": ["name", "people"]}],
    "search": [],
    "fields": {
      "name": {"name": "name", "label": "Nome", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 80},
      "people": {"name": "people", "label": "Persone", "kind": "refs", "required": false, "merge": "set", "readOnly": false, "to": "core.user"},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [{"entity": "sample.order", "field": "zone", "label": "Ordini", "lines": false}],
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
  },
  "sample.order": {
    "key": "sample.order",
    "label": "Ordine",
    "plural": "Ordini",
    "area": "cantiere",
    "icon": "list",
    "help": "Che cosa ci hanno chiesto, riga per riga.",
    "title": ["subject"],
    "subtitle": [],
    "columns": ["number", "subject", "boat", "zone", "state", "total"],
    "sort": "",
    "sections": [{"label": "Ordine", "fields": ["subject", "boat", "number", "zone", "origin", "ordered_on", "state", "discount", "net", "total", "cost_total", "lines_count"]}],
    "search": [],
    "fields": {
      "subject": {"name": "subject", "label": "Oggetto", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 120},
      "boat": {"name": "boat", "label": "Barca", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "sample.boat"},
      "number": {"name": "number", "label": "Numero", "kind": "number", "required": false, "merge": "plain", "readOnly": true, "maxLength": 40},
      "zone": {"name": "zone", "label": "Zona", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "sample.zone"},
      "origin": {"name": "origin", "label": "Nasce da", "kind": "link", "required": false, "merge": "plain", "readOnly": false, "maxLength": 100},
      "ordered_on": {"name": "ordered_on", "label": "Data", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "state": {"name": "state", "label": "Stato", "kind": "choice", "required": false, "merge": "plain", "readOnly": true, "choices": [["draft", "Bozza"], ["closed", "Chiuso"], ["cancelled", "Annullato"]], "initial": "draft"},
      "discount": {"name": "discount", "label": "Sconto", "kind": "percent", "required": false, "merge": "exact", "readOnly": false, "decimals": 2, "initial": "0"},
      "net": {"name": "net", "label": "Imponibile", "kind": "money", "required": false, "merge": "plain", "readOnly": true, "decimals": 2, "initial": "0"},
      "total": {"name": "total", "label": "Totale", "kind": "money", "required": false, "merge": "plain", "readOnly": true, "decimals": 2, "initial": "0"},
      "cost_total": {"name": "cost_total", "label": "Costo", "kind": "money", "required": false, "merge": "plain", "readOnly": true, "decimals": 2, "initial": "0"},
      "lines_count": {"name": "lines_count", "label": "Righe", "kind": "integer", "required": false, "merge": "plain", "readOnly": true, "initial": 0},
      "owner": {"name": "owner", "label": "Titolare", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "core.user"},
      "team": {"name": "team", "label": "Gruppo", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "core.group"},
      "is_private": {"name": "is_private", "label": "Scheda privata", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "help": "La vedono solo il titolare e le persone nominate.", "initial": false},
      "shared_with": {"name": "shared_with", "label": "Se privata, la vedono anche", "kind": "refs", "required": false, "merge": "set", "readOnly": false, "help": "Persone nominate, oltre al titolare.", "to": "core.user"},
      "tags": {"name": "tags", "label": "Etichette", "kind": "refs", "required": false, "merge": "set", "readOnly": false, "to": "core.tag"},
      "archived_at": {"name": "archived_at", "label": "Archiviata il", "kind": "datetime", "required": false, "merge": "plain", "readOnly": false},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [{"entity": "sample.orderline", "field": "order", "label": "Righe d'ordine", "lines": true}],
    "uses": [{"entity": "sample.orderline", "field": "order", "onDelete": "cascade"}],
    "parent": "",
    "frozen": {
      "filter": {"field": "state", "op": "in", "value": ["closed", "cancelled"]},
      "reason": "L'ordine è chiuso: riaprilo per cambiarlo.",
      "free": ["tags", "owner"],
    },
    "window": true,
    "owned": true,
    "hidden": false,
    "same": [],
    "quick": [],
    "derived": [{"rule": "sample.order_costs", "fields": ["cost_total"], "reads": [], "lines": {"lines": {"entity": "sample.orderline", "by": "order", "reads": ["quantity", "cost"]}}, "floor": 0}, {"rule": "sample.order_totals", "fields": ["net", "total", "lines_count"], "reads": ["discount"], "lines": {"lines": {"entity": "sample.orderline", "by": "order", "reads": ["amount"]}}, "floor": 2}],
  },
  "sample.survey": {
    "key": "sample.survey",
    "label": "Perizia",
    "plural": "Perizie",
    "area": "cantiere",
    "icon": "list",
    "help": "Che cosa si è visto, di una barca, di un ordine, di una zona.",
    "title": ["text"],
    "subtitle": [],
    "columns": ["about", "text", "done_on"],
    "sort": "",
    "sections": [{"label": "Perizia", "fields": ["about", "text", "done_on"]}],
    "search": [],
    "fields": {
      "about": {"name": "about", "label": "Riguarda", "kind": "link", "required": true, "merge": "plain", "readOnly": false, "maxLength": 100, "onDelete": "cascade"},
      "text": {"name": "text", "label": "Che cosa si è visto", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 200},
      "done_on": {"name": "done_on", "label": "Fatta il", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
  },
  "sample.orderline": {
    "key": "sample.orderline",
    "label": "Riga d'ordine",
    "plural": "Righe d'ordine",
    "area": "",
    "icon": "list",
    "help": "",
    "title": ["text"],
    "subtitle": [],
    "columns": ["order", "text", "quantity", "price", "cost", "amount"],
    "sort": "sort",
    "sections": [{"label": "Riga d'ordine", "fields": ["order", "text", "quantity", "price", "cost", "amount", "sort"]}],
    "search": [],
    "fields": {
      "order": {"name": "order", "label": "Ordine", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "sample.order"},
      "text": {"name": "text", "label": "Descrizione", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 200},
      "quantity": {"name": "quantity", "label": "Quantità", "kind": "quantity", "required": false, "merge": "exact", "readOnly": false, "decimals": 3, "initial": "1"},
      "price": {"name": "price", "label": "Prezzo", "kind": "money", "required": false, "merge": "exact", "readOnly": false, "decimals": 4, "initial": "0"},
      "cost": {"name": "cost", "label": "Costo", "kind": "money", "required": false, "merge": "plain", "readOnly": false, "decimals": 4},
      "amount": {"name": "amount", "label": "Importo", "kind": "money", "required": false, "merge": "plain", "readOnly": true, "decimals": 2, "initial": "0"},
      "sort": {"name": "sort", "label": "Ordine", "kind": "integer", "required": false, "merge": "plain", "readOnly": false, "initial": 0},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [{"entity": "sample.orderpart", "field": "line", "label": "Voci di riga", "lines": true}],
    "uses": [{"entity": "sample.orderpart", "field": "line", "onDelete": "cascade"}],
    "parent": "order",
    "frozen": null,
    "window": true,
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
    "derived": [{"rule": "sample.line_amount", "fields": ["amount"], "reads": ["quantity", "price"], "lines": {"parts": {"entity": "sample.orderpart", "by": "line", "reads": ["amount"]}}, "floor": 1}],
  },
  "sample.orderpart": {
    "key": "sample.orderpart",
    "label": "Voce di riga",
    "plural": "Voci di riga",
    "area": "",
    "icon": "list",
    "help": "",
    "title": ["text"],
    "subtitle": [],
    "columns": ["line", "text", "quantity", "price", "amount", "sort"],
    "sort": "sort",
    "sections": [{"label": "Voce di riga", "fields": ["line", "text", "quantity", "price", "amount", "sort"]}],
    "search": [],
    "fields": {
      "line": {"name": "line", "label": "Riga", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "sample.orderline"},
      "text": {"name": "text", "label": "Descrizione", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 200},
      "quantity": {"name": "quantity", "label": "Quantità", "kind": "quantity", "required": false, "merge": "plain", "readOnly": false, "decimals": 3},
      "price": {"name": "price", "label": "Prezzo", "kind": "money", "required": false, "merge": "plain", "readOnly": false, "decimals": 4, "initial": "0"},
      "amount": {"name": "amount", "label": "Importo", "kind": "money", "required": false, "merge": "plain", "readOnly": true, "decimals": 2, "initial": "0"},
      "sort": {"name": "sort", "label": "Ordine", "kind": "integer", "required": false, "merge": "plain", "readOnly": false, "initial": 0},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "uses": [],
    "parent": "line",
    "frozen": null,
    "window": true,
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
    "derived": [{"rule": "sample.part_amount", "fields": ["amount"], "reads": ["quantity", "price"], "lines": {}, "floor": 0}],
  },
};

/** What of this app names records of the product's entities. */
export const around: Readonly<Record<string, Pick<EntityMeta, "children" | "uses">>> = {
  "core.group": {
    "children": [
      {
        "entity": "sample.boat",
        "field": "team",
        "label": "Barche",
        "lines": false
      },
      {
        "entity": "sample.order",
        "field": "team",
        "label": "Ordini",
        "lines": false
      }
    ],
    "uses": []
  }
};
