// Written by `manage.py generate_types` from the server's declarations. Do not edit: a test compares it.
import type { CommandMeta, EntityMeta, Row } from "../model/meta";

export const SCHEMA = 1;

export interface CoreUser extends Row {
  readonly name: string;
  readonly email: string;
  readonly state: "" | "invited" | "active" | "blocked" | "archived" | "system";
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
  readonly kind: "" | "text" | "longtext" | "integer" | "decimal" | "money" | "percent" | "duration" | "time" | "boolean" | "date" | "choice" | "choices" | "email" | "phone" | "url";
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
  readonly mentions: readonly string[];
  readonly author: string | null;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface PartiesAccount extends Row {
  readonly address: string;
  readonly postal_code: string;
  readonly city: string;
  readonly province: string;
  readonly country: "" | "AF" | "AL" | "DZ" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AN" | "SA" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BY" | "BO" | "BQ" | "BA" | "BW" | "BR" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "TD" | "CL" | "CN" | "CY" | "VA" | "CO" | "KM" | "CG" | "KP" | "KR" | "CI" | "CR" | "HR" | "CU" | "CW" | "DK" | "DM" | "EC" | "EG" | "SV" | "AE" | "ER" | "EE" | "ET" | "FJ" | "PH" | "FI" | "FR" | "GA" | "GM" | "GE" | "GS" | "DE" | "GH" | "JM" | "JP" | "GI" | "DJ" | "JO" | "GR" | "GD" | "GL" | "GP" | "GU" | "GT" | "GF" | "GG" | "GN" | "GW" | "GQ" | "GY" | "HT" | "HN" | "HK" | "IN" | "ID" | "IR" | "IQ" | "IE" | "IS" | "BV" | "IM" | "CX" | "NF" | "AX" | "KY" | "CC" | "CK" | "FO" | "FK" | "HM" | "MP" | "MH" | "UM" | "SB" | "TC" | "VG" | "VI" | "IL" | "IT" | "JE" | "KZ" | "KE" | "KG" | "KI" | "KW" | "LA" | "LS" | "LV" | "LB" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MA" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MZ" | "MM" | "NA" | "NR" | "NP" | "NI" | "NE" | "NG" | "NU" | "NO" | "NC" | "NZ" | "OM" | "NL" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PN" | "PF" | "PL" | "PT" | "PR" | "QA" | "GB" | "CZ" | "CF" | "CD" | "DO" | "RE" | "RO" | "RW" | "RU" | "EH" | "BL" | "KN" | "MF" | "PM" | "VC" | "LC" | "WS" | "AS" | "SM" | "SH" | "ST" | "SN" | "RS" | "SC" | "SL" | "SG" | "SX" | "SY" | "SK" | "SI" | "SO" | "ES" | "LK" | "US" | "ZA" | "SD" | "SS" | "SR" | "SJ" | "SE" | "CH" | "SZ" | "TJ" | "TW" | "TZ" | "TF" | "IO" | "TH" | "TL" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TV" | "UA" | "UG" | "HU" | "UY" | "UZ" | "VU" | "VE" | "VN" | "WF" | "YE" | "ZM" | "ZW";
  readonly name: string;
  readonly legal_name: string;
  readonly roles: readonly string[];
  readonly lifecycle_stage: "" | "lead" | "prospect" | "customer" | "dormant" | "lost";
  readonly customer_since: string | null;
  readonly acquisition_value: string | null;
  readonly relationship_status: "" | "to_contact" | "to_call_back" | "do_not_call" | "appointment" | "active" | "dormant";
  readonly negotiation_state: "" | "open" | "won" | "lost" | "abandoned";
  readonly negotiation_reason: string;
  readonly negotiation_closed_on: string | null;
  readonly vat_number: string;
  readonly tax_code: string;
  readonly sdi_code: string;
  readonly pec: string;
  readonly ipa_code: string;
  readonly rea_office: string;
  readonly rea_number: string;
  readonly share_capital: string | null;
  readonly sole_shareholder: "" | "SU" | "SM";
  readonly liquidation_state: "" | "LN" | "LS";
  readonly is_public_administration: boolean;
  readonly split_payment: boolean;
  readonly industry: string;
  readonly ateco_code: string;
  readonly employees_count: number | null;
  readonly annual_revenue: string | null;
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
  readonly website: string;
  readonly source: "" | "call" | "email" | "website" | "event" | "word_of_mouth" | "existing_customer" | "partner" | "campaign" | "advertising" | "public_relations" | "cold_call" | "other";
  readonly preferred_channels: readonly string[];
  readonly preferred_times: string;
  readonly language: "" | "it" | "en" | "fr" | "de" | "es" | "other";
  readonly formality: "" | "formal" | "informal";
  readonly next_step: string;
  readonly next_step_on: string | null;
  readonly notes: string;
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

export interface PartiesContact extends Row {
  readonly salutation: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly account: string | null;
  readonly job_title: string;
  readonly department: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly do_not_call: boolean;
  readonly birth_date: string | null;
  readonly tax_code: string;
  readonly language: "" | "it" | "en" | "fr" | "de" | "es" | "other";
  readonly formality: "" | "formal" | "informal";
  readonly linkedin: string;
  readonly source: "" | "call" | "email" | "website" | "event" | "word_of_mouth" | "existing_customer" | "partner" | "campaign" | "advertising" | "public_relations" | "cold_call" | "other";
  readonly next_step: string;
  readonly next_step_on: string | null;
  readonly notes: string;
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

export interface PartiesLead extends Row {
  readonly address: string;
  readonly postal_code: string;
  readonly city: string;
  readonly province: string;
  readonly country: "" | "AF" | "AL" | "DZ" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AN" | "SA" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BY" | "BO" | "BQ" | "BA" | "BW" | "BR" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "TD" | "CL" | "CN" | "CY" | "VA" | "CO" | "KM" | "CG" | "KP" | "KR" | "CI" | "CR" | "HR" | "CU" | "CW" | "DK" | "DM" | "EC" | "EG" | "SV" | "AE" | "ER" | "EE" | "ET" | "FJ" | "PH" | "FI" | "FR" | "GA" | "GM" | "GE" | "GS" | "DE" | "GH" | "JM" | "JP" | "GI" | "DJ" | "JO" | "GR" | "GD" | "GL" | "GP" | "GU" | "GT" | "GF" | "GG" | "GN" | "GW" | "GQ" | "GY" | "HT" | "HN" | "HK" | "IN" | "ID" | "IR" | "IQ" | "IE" | "IS" | "BV" | "IM" | "CX" | "NF" | "AX" | "KY" | "CC" | "CK" | "FO" | "FK" | "HM" | "MP" | "MH" | "UM" | "SB" | "TC" | "VG" | "VI" | "IL" | "IT" | "JE" | "KZ" | "KE" | "KG" | "KI" | "KW" | "LA" | "LS" | "LV" | "LB" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MA" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MZ" | "MM" | "NA" | "NR" | "NP" | "NI" | "NE" | "NG" | "NU" | "NO" | "NC" | "NZ" | "OM" | "NL" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PN" | "PF" | "PL" | "PT" | "PR" | "QA" | "GB" | "CZ" | "CF" | "CD" | "DO" | "RE" | "RO" | "RW" | "RU" | "EH" | "BL" | "KN" | "MF" | "PM" | "VC" | "LC" | "WS" | "AS" | "SM" | "SH" | "ST" | "SN" | "RS" | "SC" | "SL" | "SG" | "SX" | "SY" | "SK" | "SI" | "SO" | "ES" | "LK" | "US" | "ZA" | "SD" | "SS" | "SR" | "SJ" | "SE" | "CH" | "SZ" | "TJ" | "TW" | "TZ" | "TF" | "IO" | "TH" | "TL" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TV" | "UA" | "UG" | "HU" | "UY" | "UZ" | "VU" | "VE" | "VN" | "WF" | "YE" | "ZM" | "ZW";
  readonly first_name: string;
  readonly last_name: string;
  readonly company_name: string;
  readonly job_title: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly website: string;
  readonly is_verified: boolean;
  readonly state: "" | "new" | "assigned" | "in_process" | "converted" | "recycled" | "dead";
  readonly source: "" | "call" | "email" | "website" | "event" | "word_of_mouth" | "existing_customer" | "partner" | "campaign" | "advertising" | "public_relations" | "cold_call" | "other";
  readonly event: string;
  readonly industry: string;
  readonly language: "" | "it" | "en" | "fr" | "de" | "es" | "other";
  readonly rating: "" | "hot" | "warm" | "cold";
  readonly qualification: readonly string[];
  readonly lost_reason: string;
  readonly next_step: string;
  readonly next_step_on: string | null;
  readonly notes: string;
  readonly converted_at: string | null;
  readonly converted_account: string | null;
  readonly converted_contact: string | null;
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

export interface PartiesAccountContact extends Row {
  readonly account: string | null;
  readonly contact: string | null;
  readonly role: "" | "decision_maker" | "evaluator" | "influencer" | "technical" | "billing" | "user" | "other";
  readonly job_title: string;
  readonly department: string;
  readonly unit: string | null;
  readonly is_primary: boolean;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly is_inactive: boolean;
  readonly notes: string;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface PartiesAccountSite extends Row {
  readonly address: string;
  readonly postal_code: string;
  readonly city: string;
  readonly province: string;
  readonly country: "" | "AF" | "AL" | "DZ" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AN" | "SA" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BY" | "BO" | "BQ" | "BA" | "BW" | "BR" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "TD" | "CL" | "CN" | "CY" | "VA" | "CO" | "KM" | "CG" | "KP" | "KR" | "CI" | "CR" | "HR" | "CU" | "CW" | "DK" | "DM" | "EC" | "EG" | "SV" | "AE" | "ER" | "EE" | "ET" | "FJ" | "PH" | "FI" | "FR" | "GA" | "GM" | "GE" | "GS" | "DE" | "GH" | "JM" | "JP" | "GI" | "DJ" | "JO" | "GR" | "GD" | "GL" | "GP" | "GU" | "GT" | "GF" | "GG" | "GN" | "GW" | "GQ" | "GY" | "HT" | "HN" | "HK" | "IN" | "ID" | "IR" | "IQ" | "IE" | "IS" | "BV" | "IM" | "CX" | "NF" | "AX" | "KY" | "CC" | "CK" | "FO" | "FK" | "HM" | "MP" | "MH" | "UM" | "SB" | "TC" | "VG" | "VI" | "IL" | "IT" | "JE" | "KZ" | "KE" | "KG" | "KI" | "KW" | "LA" | "LS" | "LV" | "LB" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MA" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MZ" | "MM" | "NA" | "NR" | "NP" | "NI" | "NE" | "NG" | "NU" | "NO" | "NC" | "NZ" | "OM" | "NL" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PN" | "PF" | "PL" | "PT" | "PR" | "QA" | "GB" | "CZ" | "CF" | "CD" | "DO" | "RE" | "RO" | "RW" | "RU" | "EH" | "BL" | "KN" | "MF" | "PM" | "VC" | "LC" | "WS" | "AS" | "SM" | "SH" | "ST" | "SN" | "RS" | "SC" | "SL" | "SG" | "SX" | "SY" | "SK" | "SI" | "SO" | "ES" | "LK" | "US" | "ZA" | "SD" | "SS" | "SR" | "SJ" | "SE" | "CH" | "SZ" | "TJ" | "TW" | "TZ" | "TF" | "IO" | "TH" | "TL" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TV" | "UA" | "UG" | "HU" | "UY" | "UZ" | "VU" | "VE" | "VN" | "WF" | "YE" | "ZM" | "ZW";
  readonly account: string | null;
  readonly name: string;
  readonly kind: "" | "registered" | "operating" | "branch" | "billing" | "warehouse";
  readonly contact: string | null;
  readonly phone: string;
  readonly email: string;
  readonly opening_hours: string;
  readonly zone: string;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly notes: string;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface PartiesOrgUnit extends Row {
  readonly account: string | null;
  readonly name: string;
  readonly parent: string | null;
  readonly head_contact: string | null;
  readonly sort: number | null;
  readonly notes: string;
  readonly created_at: string | null;
  readonly created_by: string | null;
  readonly updated_at: string | null;
  readonly updated_by: string | null;
}

export interface ProductRows {
  "core.user": CoreUser;
  "core.group": CoreGroup;
  "core.tag": CoreTag;
  "core.customfield": CoreCustomField;
  "core.savedview": CoreSavedView;
  "core.changeset": CoreChangeSet;
  "core.conflict": CoreConflict;
  "core.note": CoreNote;
  "parties.account": PartiesAccount;
  "parties.contact": PartiesContact;
  "parties.lead": PartiesLead;
  "parties.accountcontact": PartiesAccountContact;
  "parties.accountsite": PartiesAccountSite;
  "parties.orgunit": PartiesOrgUnit;
}

export interface ProductCommands {
  "core.accept_invitation": Readonly<Record<string, never>>;
  "core.archive_user": { user: string };
  "core.audit_private": { owner: string; reason: string };
  "core.block_user": { user: string };
  "core.change_email": { user: string; email: string };
  "core.change_owner": { entity: string; records: readonly (string)[]; owner: string; reason?: string };
  "core.invite_user": { user: string; name: string; email: string; groups?: readonly (string)[] | null; is_admin?: boolean; language?: string };
  "core.mark_undone": { changeset: string };
  "core.reset_password": { user: string; second_factor?: boolean };
  "core.settle_conflict": { conflict: string };
  "core.unblock_user": { user: string };
  "core.undo_batch": { batch: string };
  "core.undo_changeset": { changeset: string };
  "parties.convert_lead": { lead: string; account: string; contact?: string | null; link?: string | null; account_name?: string; first_name?: string; last_name?: string; role?: string };
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- apps outside the product (apps/) add to these two */
export interface Rows extends ProductRows {}
export interface Commands extends ProductCommands {}

export type EntityKey = keyof Rows;

export const commands: Readonly<Record<keyof ProductCommands, CommandMeta>> = {
  "core.accept_invitation": {
    "label": "Accetta l'invito",
    "of": {
    },
    "when": {
    },
    "seen": {
    },
    "undo": "Chi è entrato è entrato: lo può bloccare un amministratore.",
  },
  "core.archive_user": {
    "label": "Archivia l'utente",
    "of": {
      "user": "core.user",
    },
    "when": {
    },
    "seen": {
    },
    "undo": "Le sue sessioni sono finite: per farlo rientrare sbloccalo.",
  },
  "core.audit_private": {
    "label": "Verifica schede private",
    "of": {
      "owner": "core.user",
    },
    "when": {
    },
    "seen": {
    },
    "undo": "Resta scritto su ogni scheda chi l'ha aperta: togliti da lì.",
  },
  "core.block_user": {
    "label": "Blocca l'utente",
    "of": {
      "user": "core.user",
    },
    "when": {
    },
    "seen": {
    },
    "undo": "Le sue sessioni sono finite: per farlo rientrare sbloccalo.",
  },
  "core.change_email": {
    "label": "Cambia l'e-mail di accesso",
    "of": {
      "user": "core.user",
    },
    "when": {
    },
    "seen": {
    },
    "undo": "Scrivi di nuovo l'indirizzo di prima.",
  },
  "core.change_owner": {
    "label": "Cambia titolare",
    "of": {
    },
    "when": {
    },
    "seen": {
    },
    "undo": true,
  },
  "core.invite_user": {
    "label": "Invita una persona",
    "of": {
      "user": "core.user",
      "groups": "core.group",
    },
    "when": {
    },
    "seen": {
    },
    "undo": "Una persona invitata non si toglie: la puoi bloccare.",
  },
  "core.mark_undone": {
    "label": "Segna come annullata",
    "of": {
      "changeset": "core.changeset",
    },
    "when": {
    },
    "seen": {
    },
    "undo": "L'ha già tolta il dispositivo che l'aveva fatta.",
  },
  "core.reset_password": {
    "label": "Azzera la password",
    "of": {
      "user": "core.user",
    },
    "when": {
    },
    "seen": {
    },
    "undo": "La password di prima non c'è più: se ne sceglie una nuova.",
  },
  "core.settle_conflict": {
    "label": "Segna come visto",
    "of": {
      "conflict": "core.conflict",
    },
    "when": {
    },
    "seen": {
    },
    "undo": true,
  },
  "core.unblock_user": {
    "label": "Sblocca l'utente",
    "of": {
      "user": "core.user",
    },
    "when": {
    },
    "seen": {
    },
    "undo": "Può essere già entrato: per chiuderlo fuori bloccalo.",
  },
  "core.undo_batch": {
    "label": "Annulla",
    "of": {
    },
    "when": {
    },
    "seen": {
    },
    "undo": true,
  },
  "core.undo_changeset": {
    "label": "Annulla tutto",
    "of": {
      "changeset": "core.changeset",
    },
    "when": {
    },
    "seen": {
    },
    "undo": "Un annullamento di molte schede non si rifà: ripeti l'operazione.",
  },
  "parties.convert_lead": {
    "label": "Converti lead",
    "of": {
      "lead": "parties.lead",
      "account": "parties.account",
      "contact": "parties.contact",
      "link": "parties.accountcontact",
    },
    "when": {
      "lead": {"filter": {"field": "state", "op": "is_not", "value": "converted"}, "reason": "Qualcuno ha già convertito questo lead: apri l'azienda che ne è nata."},
    },
    "seen": {
    },
    "undo": true,
  },
};

export const scopeLabels: Readonly<Record<string, string>> = {
  };

export const entities: Readonly<Record<keyof ProductRows, EntityMeta>> = {
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
      "state": {"name": "state", "label": "Stato", "kind": "choice", "required": false, "merge": "plain", "readOnly": true, "choices": [["invited", "Invitato"], ["active", "Attivo"], ["blocked", "Bloccato"], ["archived", "Archiviato"], ["system", "Programma"]], "initial": "active"},
      "is_admin": {"name": "is_admin", "label": "Amministratore", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "help": "Può tutto, anche gestire utenti e gruppi.", "initial": false},
      "groups": {"name": "groups", "label": "Gruppi", "kind": "refs", "required": false, "merge": "set", "readOnly": false, "to": "core.group"},
      "language": {"name": "language", "label": "Lingua", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["it", "Italiano"], ["en", "English"]], "initial": "it"},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [{"entity": "core.conflict", "field": "winner", "label": "Conflitti", "lines": false}, {"entity": "core.conflict", "field": "loser", "label": "Conflitti", "lines": false}, {"entity": "core.note", "field": "author", "label": "Note", "lines": false}],
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
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
    "children": [{"entity": "parties.account", "field": "team", "label": "Aziende", "lines": false}, {"entity": "parties.contact", "field": "team", "label": "Persone", "lines": false}, {"entity": "parties.lead", "field": "team", "label": "Lead", "lines": false}],
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
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
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
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
      "kind": {"name": "kind", "label": "Tipo", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["text", "Testo"], ["longtext", "Testo lungo"], ["integer", "Numero intero"], ["decimal", "Numero con decimali"], ["money", "Importo in euro"], ["percent", "Percentuale"], ["duration", "Durata"], ["time", "Ora"], ["boolean", "Sì o no"], ["date", "Data"], ["choice", "Scelta"], ["choices", "Scelte multiple"], ["email", "E-mail"], ["phone", "Telefono"], ["url", "Indirizzo web"]], "initial": "text"},
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
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
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
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
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
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
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
      "record": {"name": "record", "label": "Scheda", "kind": "text", "required": true, "merge": "plain", "readOnly": false},
      "field": {"name": "field", "label": "Campo", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 80},
      "kind": {"name": "kind", "label": "Tipo", "kind": "choice", "required": true, "merge": "plain", "readOnly": false, "choices": [["overwritten", "Sovrascritto"], ["text", "Testi uniti"], ["revived", "Scheda tornata"], ["kept", "Eliminazione non eseguita"]]},
      "winner": {"name": "winner", "label": "Chi vale", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "core.user"},
      "loser": {"name": "loser", "label": "Chi è stato sovrascritto", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "core.user"},
      "winner_value": {"name": "winner_value", "label": "Valore che vale", "kind": "json", "required": false, "merge": "plain", "readOnly": false},
      "loser_value": {"name": "loser_value", "label": "Valore sovrascritto", "kind": "json", "required": false, "merge": "plain", "readOnly": false},
      "operation": {"name": "operation", "label": "Operazione", "kind": "text", "required": true, "merge": "plain", "readOnly": false},
      "seen_by": {"name": "seen_by", "label": "Visto da", "kind": "json", "required": false, "merge": "plain", "readOnly": false},
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
    "sections": [{"label": "Nota", "fields": ["subject_entity", "subject_id", "text", "pinned", "mentions", "author"]}],
    "search": ["text"],
    "fields": {
      "subject_entity": {"name": "subject_entity", "label": "Tabella", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 60},
      "subject_id": {"name": "subject_id", "label": "Scheda", "kind": "text", "required": true, "merge": "plain", "readOnly": false},
      "text": {"name": "text", "label": "Testo", "kind": "longtext", "required": true, "merge": "text", "readOnly": false, "maxLength": 100000},
      "pinned": {"name": "pinned", "label": "In evidenza", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "initial": false},
      "mentions": {"name": "mentions", "label": "Segnalata a", "kind": "refs", "required": false, "merge": "set", "readOnly": false, "to": "core.user"},
      "author": {"name": "author", "label": "Autore", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "core.user"},
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
    "hidden": true,
    "same": [],
    "quick": [],
  },
  "parties.account": {
    "key": "parties.account",
    "label": "Azienda",
    "plural": "Aziende",
    "area": "rubrica",
    "icon": "building",
    "help": "Account, in inglese: l'azienda vera e propria, cliente o no. Una scheda sola, qualunque cosa sia per noi.",
    "title": ["name"],
    "subtitle": ["city", "province"],
    "columns": ["name", "roles", "lifecycle_stage", "city", "province", "phone", "email", "vat_number", "owner"],
    "sort": "name",
    "sections": [{"label": "Azienda", "fields": ["name", "legal_name", "roles", "industry", "ateco_code", "employees_count", "annual_revenue"]}, {"label": "Recapiti", "fields": ["phone", "mobile", "email", "pec", "website", "address", "postal_code", "city", "province", "country"]}, {"label": "Relazione", "fields": ["lifecycle_stage", "relationship_status", "source", "next_step", "next_step_on", "negotiation_state", "negotiation_reason", "negotiation_closed_on", "customer_since", "acquisition_value"]}, {"label": "Preferenze", "fields": ["preferred_channels", "preferred_times", "language", "formality"]}, {"label": "Dati fiscali", "fields": ["vat_number", "tax_code", "sdi_code", "is_public_administration", "ipa_code", "split_payment", "rea_office", "rea_number", "share_capital", "sole_shareholder", "liquidation_state"]}, {"label": "Note", "fields": ["notes"]}],
    "search": ["name", "legal_name", "vat_number", "tax_code", "city", "email", "pec", "phone", "mobile", "website", "industry", "address", "notes"],
    "fields": {
      "address": {"name": "address", "label": "Indirizzo", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "postal_code": {"name": "postal_code", "label": "CAP", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Propone il comune e la provincia.", "maxLength": 20, "check": "postal_code"},
      "city": {"name": "city", "label": "Comune", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Propone il CAP e la provincia.", "maxLength": 120},
      "province": {"name": "province", "label": "Provincia", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "La sigla: RM, MI, NA.", "maxLength": 60, "check": "province"},
      "country": {"name": "country", "label": "Paese", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["AF", "Afghanistan"], ["AL", "Albania"], ["DZ", "Algeria"], ["AD", "Andorra"], ["AO", "Angola"], ["AI", "Anguilla"], ["AQ", "Antartide"], ["AG", "Antigua e Barbuda"], ["AN", "Antille Olandesi"], ["SA", "Arabia Saudita"], ["AR", "Argentina"], ["AM", "Armenia"], ["AW", "Aruba"], ["AU", "Australia"], ["AT", "Austria"], ["AZ", "Azerbaigian"], ["BS", "Bahamas"], ["BH", "Bahrain"], ["BD", "Bangladesh"], ["BB", "Barbados"], ["BE", "Belgio"], ["BZ", "Belize"], ["BJ", "Benin"], ["BM", "Bermuda"], ["BT", "Bhutan"], ["BY", "Bielorussia"], ["BO", "Bolivia"], ["BQ", "Bonaire, Sint Eustatius e Saba"], ["BA", "Bosnia-Erzegovina"], ["BW", "Botswana"], ["BR", "Brasile"], ["BN", "Brunei"], ["BG", "Bulgaria"], ["BF", "Burkina Faso"], ["BI", "Burundi"], ["KH", "Cambogia"], ["CM", "Camerun"], ["CA", "Canada"], ["CV", "Capo Verde"], ["TD", "Ciad"], ["CL", "Cile"], ["CN", "Cina"], ["CY", "Cipro"], ["VA", "Città del Vaticano"], ["CO", "Colombia"], ["KM", "Comore"], ["CG", "Congo"], ["KP", "Corea del Nord"], ["KR", "Corea del Sud"], ["CI", "Costa d'Avorio"], ["CR", "Costa Rica"], ["HR", "Croazia"], ["CU", "Cuba"], ["CW", "Curaçao"], ["DK", "Danimarca"], ["DM", "Dominica"], ["EC", "Ecuador"], ["EG", "Egitto"], ["SV", "El Salvador"], ["AE", "Emirati Arabi Uniti"], ["ER", "Eritrea"], ["EE", "Estonia"], ["ET", "Etiopia"], ["FJ", "Figi"], ["PH", "Filippine"], ["FI", "Finlandia"], ["FR", "Francia"], ["GA", "Gabon"], ["GM", "Gambia"], ["GE", "Georgia"], ["GS", "Georgia del sud e isole Sandwich meridionali"], ["DE", "Germania"], ["GH", "Ghana"], ["JM", "Giamaica"], ["JP", "Giappone"], ["GI", "Gibilterra"], ["DJ", "Gibuti"], ["JO", "Giordania"], ["GR", "Grecia"], ["GD", "Grenada"], ["GL", "Groenlandia"], ["GP", "Guadalupa"], ["GU", "Guam"], ["GT", "Guatemala"], ["GF", "Guayana Francese"], ["GG", "Guernsey"], ["GN", "Guinea"], ["GW", "Guinea Bissau"], ["GQ", "Guinea Equatoriale"], ["GY", "Guyana"], ["HT", "Haiti"], ["HN", "Honduras"], ["HK", "Hong Kong"], ["IN", "India"], ["ID", "Indonesia"], ["IR", "Iran"], ["IQ", "Iraq"], ["IE", "Irlanda"], ["IS", "Islanda"], ["BV", "Isola di Bouvet"], ["IM", "Isola di Man"], ["CX", "Isola di Natale"], ["NF", "Isola Norfolk"], ["AX", "Isole Aland"], ["KY", "Isole Cayman"], ["CC", "Isole Cocos"], ["CK", "Isole Cook"], ["FO", "Isole Færoer"], ["FK", "Isole Falkland"], ["HM", "Isole Heard e McDonald"], ["MP", "Isole Marianne settentrionali"], ["MH", "Isole Marshall"], ["UM", "Isole minori lontane degli Stati Uniti"], ["SB", "Isole Solomon"], ["TC", "Isole Turks e Caicos"], ["VG", "Isole Vergini (GB)"], ["VI", "Isole Vergini (USA)"], ["IL", "Israele"], ["IT", "Italia"], ["JE", "Jersey"], ["KZ", "Kazakhstan"], ["KE", "Kenya"], ["KG", "Kirghizistan"], ["KI", "Kiribati"], ["KW", "Kuwait"], ["LA", "Laos"], ["LS", "Lesotho"], ["LV", "Lettonia"], ["LB", "Libano"], ["LR", "Liberia"], ["LY", "Libia"], ["LI", "Liechtenstein"], ["LT", "Lituania"], ["LU", "Lussemburgo"], ["MO", "Macao"], ["MK", "Macedonia"], ["MG", "Madagascar"], ["MW", "Malawi"], ["MY", "Malaysia"], ["MV", "Maldive"], ["ML", "Mali"], ["MT", "Malta"], ["MA", "Marocco"], ["MQ", "Martinica"], ["MR", "Mauritania"], ["MU", "Maurizio"], ["YT", "Mayotta"], ["MX", "Messico"], ["FM", "Micronesia"], ["MD", "Moldavia"], ["MC", "Monaco"], ["MN", "Mongolia"], ["ME", "Montenegro"], ["MS", "Montserrat"], ["MZ", "Mozambico"], ["MM", "Myanmar"], ["NA", "Namibia"], ["NR", "Nauru"], ["NP", "Nepal"], ["NI", "Nicaragua"], ["NE", "Niger"], ["NG", "Nigeria"], ["NU", "Niue"], ["NO", "Norvegia"], ["NC", "Nuova Caledonia"], ["NZ", "Nuova Zelanda"], ["OM", "Oman"], ["NL", "Paesi Bassi"], ["PK", "Pakistan"], ["PW", "Palau"], ["PS", "Palestina"], ["PA", "Panama"], ["PG", "Papua Nuova Guinea"], ["PY", "Paraguay"], ["PE", "Perù"], ["PN", "Pitcairn"], ["PF", "Polinesia Francese"], ["PL", "Polonia"], ["PT", "Portogallo"], ["PR", "Puerto Rico"], ["QA", "Qatar"], ["GB", "Regno Unito"], ["CZ", "Repubblica Ceca"], ["CF", "Repubblica Centrafricana"], ["CD", "Repubblica democratica del Congo"], ["DO", "Repubblica Dominicana"], ["RE", "Reunion"], ["RO", "Romania"], ["RW", "Ruanda"], ["RU", "Russia"], ["EH", "Sahara Occidentale"], ["BL", "Saint Barthélemy"], ["KN", "Saint Kitts e Nevis"], ["MF", "Saint Martin"], ["PM", "Saint Pierre e Miquelon"], ["VC", "Saint Vincent e Grenadine"], ["LC", "Sainte Lucia"], ["WS", "Samoa"], ["AS", "Samoa americane"], ["SM", "San Marino"], ["SH", "Sant'Elena"], ["ST", "São Tomé e Principe"], ["SN", "Senegal"], ["RS", "Serbia"], ["SC", "Seychelles"], ["SL", "Sierra Leone"], ["SG", "Singapore"], ["SX", "Sint Maarten (parte olandese)"], ["SY", "Siria"], ["SK", "Slovacchia"], ["SI", "Slovenia"], ["SO", "Somalia"], ["ES", "Spagna"], ["LK", "Sri Lanka"], ["US", "Stati Uniti"], ["ZA", "Sudafrica"], ["SD", "Sudan"], ["SS", "Sudan del Sud"], ["SR", "Suriname"], ["SJ", "Svalbard e Jan Mayen"], ["SE", "Svezia"], ["CH", "Svizzera"], ["SZ", "Swaziland"], ["TJ", "Tagikistan"], ["TW", "Taiwan"], ["TZ", "Tanzania"], ["TF", "Territori Francesi d'Oltremare"], ["IO", "Territorio britannico dell'Oceano Indiano"], ["TH", "Thailandia"], ["TL", "Timor Leste"], ["TG", "Togo"], ["TK", "Tokelau"], ["TO", "Tonga"], ["TT", "Trinidad e Tobago"], ["TN", "Tunisia"], ["TR", "Turchia"], ["TM", "Turkmenistan"], ["TV", "Tuvalu"], ["UA", "Ucraina"], ["UG", "Uganda"], ["HU", "Ungheria"], ["UY", "Uruguay"], ["UZ", "Uzbekistan"], ["VU", "Vanuatu"], ["VE", "Venezuela"], ["VN", "Vietnam"], ["WF", "Wallis e Futuna"], ["YE", "Yemen"], ["ZM", "Zambia"], ["ZW", "Zimbabwe"]], "initial": "IT"},
      "name": {"name": "name", "label": "Ragione sociale", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "help": "Il nome con cui la cercate.", "maxLength": 250},
      "legal_name": {"name": "legal_name", "label": "Denominazione per esteso", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Per i documenti, se diversa dalla ragione sociale.", "maxLength": 250},
      "roles": {"name": "roles", "label": "Ruoli", "kind": "choices", "required": false, "merge": "set", "readOnly": false, "help": "Che cosa è per noi: anche più cose insieme.", "choices": [["customer", "Cliente"], ["prospect", "Potenziale"], ["supplier", "Fornitore"], ["partner", "Partner"], ["accountant", "Commercialista"], ["technician", "Tecnico"], ["agent", "Agente"], ["carrier", "Vettore"]]},
      "lifecycle_stage": {"name": "lifecycle_stage", "label": "Fase", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "help": "La scala: lead (se ne sa poco), potenziale o prospect (è interessata), cliente (ha comprato).", "choices": [["lead", "Lead"], ["prospect", "Potenziale"], ["customer", "Cliente"], ["dormant", "Dormiente"], ["lost", "Perso"]]},
      "customer_since": {"name": "customer_since", "label": "Cliente dal", "kind": "date", "required": false, "merge": "plain", "readOnly": false, "help": "Si scrive da sé quando l'azienda diventa cliente."},
      "acquisition_value": {"name": "acquisition_value", "label": "Valore di acquisizione", "kind": "decimal", "required": false, "merge": "plain", "readOnly": false, "help": "In euro: il valore della trattativa o del primo ordine con cui è diventata cliente.", "decimals": 2},
      "relationship_status": {"name": "relationship_status", "label": "Stato della relazione", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["to_contact", "Da contattare"], ["to_call_back", "Da richiamare"], ["do_not_call", "Da non richiamare"], ["appointment", "Appuntamento fissato"], ["active", "Attivo"], ["dormant", "Dormiente"]]},
      "negotiation_state": {"name": "negotiation_state", "label": "Trattativa", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["open", "In corso"], ["won", "Vinta"], ["lost", "Persa"], ["abandoned", "Abbandonata (archiviata)"]]},
      "negotiation_reason": {"name": "negotiation_reason", "label": "Motivo di chiusura", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Perché la trattativa è stata vinta, persa o abbandonata.", "maxLength": 250},
      "negotiation_closed_on": {"name": "negotiation_closed_on", "label": "Trattativa chiusa il", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "vat_number": {"name": "vat_number", "label": "Partita IVA", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "11 cifre; se estera, con la sigla del paese davanti: DE123456789.", "maxLength": 40, "check": "vat_number"},
      "tax_code": {"name": "tax_code", "label": "Codice fiscale", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "16 caratteri per le persone, 11 cifre per le società.", "maxLength": 40, "check": "tax_code"},
      "sdi_code": {"name": "sdi_code", "label": "Codice destinatario", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "7 caratteri per la fattura elettronica; 6 per gli uffici pubblici; XXXXXXX per l'estero.", "maxLength": 20, "check": "sdi_code"},
      "pec": {"name": "pec", "label": "PEC", "kind": "email", "required": false, "merge": "plain", "readOnly": false, "maxLength": 254},
      "ipa_code": {"name": "ipa_code", "label": "Codice IPA", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Per le pubbliche amministrazioni: il codice dell'indice IPA.", "maxLength": 40},
      "rea_office": {"name": "rea_office", "label": "Ufficio REA", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "La provincia del registro delle imprese.", "maxLength": 60, "check": "province"},
      "rea_number": {"name": "rea_number", "label": "Numero REA", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 20},
      "share_capital": {"name": "share_capital", "label": "Capitale sociale", "kind": "decimal", "required": false, "merge": "plain", "readOnly": false, "decimals": 2},
      "sole_shareholder": {"name": "sole_shareholder", "label": "Soci", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["SU", "Socio unico"], ["SM", "Più soci"]]},
      "liquidation_state": {"name": "liquidation_state", "label": "Liquidazione", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["LN", "Non in liquidazione"], ["LS", "In liquidazione"]]},
      "is_public_administration": {"name": "is_public_administration", "label": "Pubblica amministrazione", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "initial": false},
      "split_payment": {"name": "split_payment", "label": "Scissione dei pagamenti", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "help": "Split payment: l'IVA la versa il cliente.", "initial": false},
      "industry": {"name": "industry", "label": "Settore", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 200},
      "ateco_code": {"name": "ateco_code", "label": "Codice ATECO", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Per esempio 62.01.00.", "maxLength": 12},
      "employees_count": {"name": "employees_count", "label": "Dipendenti", "kind": "integer", "required": false, "merge": "plain", "readOnly": false},
      "annual_revenue": {"name": "annual_revenue", "label": "Fatturato annuo", "kind": "decimal", "required": false, "merge": "plain", "readOnly": false, "help": "In euro.", "decimals": 2},
      "phone": {"name": "phone", "label": "Telefono", "kind": "phone", "required": false, "merge": "plain", "readOnly": false, "maxLength": 60},
      "mobile": {"name": "mobile", "label": "Cellulare", "kind": "phone", "required": false, "merge": "plain", "readOnly": false, "maxLength": 60},
      "email": {"name": "email", "label": "E-mail", "kind": "email", "required": false, "merge": "plain", "readOnly": false, "maxLength": 254},
      "website": {"name": "website", "label": "Sito web", "kind": "url", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "source": {"name": "source", "label": "Provenienza", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["call", "Ha chiamato"], ["email", "Ha scritto"], ["website", "Sito web"], ["event", "Fiera o evento"], ["word_of_mouth", "Passaparola"], ["existing_customer", "Già cliente"], ["partner", "Partner"], ["campaign", "Campagna"], ["advertising", "Pubblicità"], ["public_relations", "Pubbliche relazioni"], ["cold_call", "Contatto a freddo"], ["other", "Altro"]]},
      "preferred_channels": {"name": "preferred_channels", "label": "Canali preferiti", "kind": "choices", "required": false, "merge": "set", "readOnly": false, "choices": [["phone", "Telefono"], ["mobile", "Cellulare"], ["email", "E-mail"], ["pec", "PEC"], ["whatsapp", "WhatsApp"], ["visit", "Di persona"], ["mail", "Posta"]]},
      "preferred_times": {"name": "preferred_times", "label": "Orari preferiti", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Quando farsi sentire: «mattina», «dopo le 15».", "maxLength": 120},
      "language": {"name": "language", "label": "Lingua", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["it", "Italiano"], ["en", "Inglese"], ["fr", "Francese"], ["de", "Tedesco"], ["es", "Spagnolo"], ["other", "Altra"]]},
      "formality": {"name": "formality", "label": "Tono", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["formal", "Lei"], ["informal", "Tu"]]},
      "next_step": {"name": "next_step", "label": "Prossimo passo", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "next_step_on": {"name": "next_step_on", "label": "Entro il", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "notes": {"name": "notes", "label": "Note generali", "kind": "longtext", "required": false, "merge": "text", "readOnly": false, "maxLength": 100000},
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
    "children": [{"entity": "parties.contact", "field": "account", "label": "Persone", "lines": false}, {"entity": "parties.lead", "field": "converted_account", "label": "Lead", "lines": false}, {"entity": "parties.accountcontact", "field": "account", "label": "Incarichi", "lines": false}, {"entity": "parties.accountsite", "field": "account", "label": "Sedi", "lines": true}, {"entity": "parties.orgunit", "field": "account", "label": "Reparti", "lines": true}],
    "uses": [{"entity": "parties.accountcontact", "field": "account", "onDelete": "cascade"}, {"entity": "parties.accountsite", "field": "account", "onDelete": "cascade"}, {"entity": "parties.orgunit", "field": "account", "onDelete": "cascade"}],
    "parent": "",
    "frozen": null,
    "window": false,
    "owned": true,
    "hidden": false,
    "same": [["vat_number"], ["tax_code"], ["name", "city"]],
    "quick": [{"label": "Le mie", "filter": {"field": "owner", "op": "me"}}, {"label": "Clienti acquisiti", "filter": {"field": "lifecycle_stage", "op": "is", "value": "customer"}}, {"label": "Potenziali", "filter": {"field": "lifecycle_stage", "op": "in", "value": ["lead", "prospect"]}}, {"label": "Fornitori", "filter": {"field": "roles", "op": "has", "value": "supplier"}}, {"label": "Trattativa in corso", "filter": {"field": "negotiation_state", "op": "is", "value": "open"}}, {"label": "Trattativa abbandonata", "filter": {"field": "negotiation_state", "op": "is", "value": "abandoned"}}, {"label": "Da richiamare", "filter": {"field": "relationship_status", "op": "is", "value": "to_call_back"}}, {"label": "Passi scaduti o di oggi", "filter": {"field": "next_step_on", "op": "last", "value": {"n": 365, "unit": "day"}}}, {"label": "Senza recapiti", "filter": {"and": [{"field": "phone", "op": "empty"}, {"field": "mobile", "op": "empty"}, {"field": "email", "op": "empty"}, {"field": "pec", "op": "empty"}]}}],
    "due": {
      "what": "next_step",
      "on": "next_step_on",
      "where": null,
    },
  },
  "parties.contact": {
    "key": "parties.contact",
    "label": "Persona",
    "plural": "Persone",
    "area": "rubrica",
    "icon": "user",
    "help": "Contact, in inglese: una persona con cui parliamo. Può avere incarichi in più aziende.",
    "title": ["first_name", "last_name"],
    "subtitle": ["job_title"],
    "columns": ["last_name", "first_name", "account", "job_title", "phone", "mobile", "email", "owner"],
    "sort": "last_name,first_name",
    "sections": [{"label": "Persona", "fields": ["salutation", "first_name", "last_name", "account", "job_title", "department"]}, {"label": "Recapiti", "fields": ["phone", "mobile", "email", "linkedin", "do_not_call"]}, {"label": "Relazione", "fields": ["language", "formality", "source", "next_step", "next_step_on"]}, {"label": "Altro", "fields": ["birth_date", "tax_code", "notes"]}],
    "search": ["last_name", "first_name", "email", "mobile", "phone", "job_title", "department", "notes"],
    "fields": {
      "salutation": {"name": "salutation", "label": "Titolo", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Dott., Ing., Sig.ra.", "maxLength": 30},
      "first_name": {"name": "first_name", "label": "Nome", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 100},
      "last_name": {"name": "last_name", "label": "Cognome", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 100},
      "account": {"name": "account", "label": "Azienda", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "help": "L'azienda principale; gli altri incarichi, con le loro date, stanno nei suoi incarichi.", "to": "parties.account"},
      "job_title": {"name": "job_title", "label": "Mansione", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 120},
      "department": {"name": "department", "label": "Reparto", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 120},
      "email": {"name": "email", "label": "E-mail", "kind": "email", "required": false, "merge": "plain", "readOnly": false, "maxLength": 254},
      "phone": {"name": "phone", "label": "Telefono", "kind": "phone", "required": false, "merge": "plain", "readOnly": false, "maxLength": 60},
      "mobile": {"name": "mobile", "label": "Cellulare", "kind": "phone", "required": false, "merge": "plain", "readOnly": false, "maxLength": 60},
      "do_not_call": {"name": "do_not_call", "label": "Da non chiamare", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "help": "Ha chiesto di non essere chiamata.", "initial": false},
      "birth_date": {"name": "birth_date", "label": "Data di nascita", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "tax_code": {"name": "tax_code", "label": "Codice fiscale", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 40, "check": "tax_code"},
      "language": {"name": "language", "label": "Lingua", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["it", "Italiano"], ["en", "Inglese"], ["fr", "Francese"], ["de", "Tedesco"], ["es", "Spagnolo"], ["other", "Altra"]]},
      "formality": {"name": "formality", "label": "Tono", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["formal", "Lei"], ["informal", "Tu"]]},
      "linkedin": {"name": "linkedin", "label": "LinkedIn", "kind": "url", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "source": {"name": "source", "label": "Provenienza", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["call", "Ha chiamato"], ["email", "Ha scritto"], ["website", "Sito web"], ["event", "Fiera o evento"], ["word_of_mouth", "Passaparola"], ["existing_customer", "Già cliente"], ["partner", "Partner"], ["campaign", "Campagna"], ["advertising", "Pubblicità"], ["public_relations", "Pubbliche relazioni"], ["cold_call", "Contatto a freddo"], ["other", "Altro"]]},
      "next_step": {"name": "next_step", "label": "Prossimo passo", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "next_step_on": {"name": "next_step_on", "label": "Entro il", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "notes": {"name": "notes", "label": "Note generali", "kind": "longtext", "required": false, "merge": "text", "readOnly": false, "maxLength": 100000},
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
    "children": [{"entity": "parties.lead", "field": "converted_contact", "label": "Lead", "lines": false}, {"entity": "parties.accountcontact", "field": "contact", "label": "Incarichi", "lines": false}, {"entity": "parties.accountsite", "field": "contact", "label": "Sedi", "lines": false}, {"entity": "parties.orgunit", "field": "head_contact", "label": "Reparti", "lines": false}],
    "uses": [{"entity": "parties.accountcontact", "field": "contact", "onDelete": "cascade"}],
    "parent": "",
    "frozen": null,
    "window": false,
    "owned": true,
    "hidden": false,
    "same": [["email"], ["mobile"], ["tax_code"], ["first_name", "last_name", "account"]],
    "quick": [{"label": "Le mie", "filter": {"field": "owner", "op": "me"}}, {"label": "Passi scaduti o di oggi", "filter": {"field": "next_step_on", "op": "last", "value": {"n": 365, "unit": "day"}}}, {"label": "Da non chiamare", "filter": {"field": "do_not_call", "op": "is", "value": true}}, {"label": "Senza recapiti", "filter": {"and": [{"field": "phone", "op": "empty"}, {"field": "mobile", "op": "empty"}, {"field": "email", "op": "empty"}]}}],
    "due": {
      "what": "next_step",
      "on": "next_step_on",
      "where": null,
    },
  },
  "parties.lead": {
    "key": "parties.lead",
    "label": "Lead",
    "plural": "Lead",
    "area": "rubrica",
    "icon": "user-question",
    "help": "Un contatto da qualificare: un nome, un telefono o un'e-mail di cui non sappiamo ancora niente. Meno sicuro di un potenziale cliente (prospect); quando matura si converte in azienda e persona.",
    "title": ["first_name", "last_name", "company_name"],
    "subtitle": ["email", "phone"],
    "columns": ["first_name", "last_name", "company_name", "state", "rating", "email", "phone", "source", "event", "owner", "created_at"],
    "sort": "-created_at",
    "sections": [{"label": "Chi è", "fields": ["first_name", "last_name", "company_name", "job_title", "phone", "mobile", "email", "is_verified"]}, {"label": "Da dove viene", "fields": ["source", "event", "website", "industry", "language"]}, {"label": "A che punto siamo", "fields": ["state", "rating", "qualification", "next_step", "next_step_on", "lost_reason", "converted_at", "converted_account", "converted_contact"]}, {"label": "Indirizzo", "fields": ["address", "postal_code", "city", "province", "country"]}, {"label": "Note", "fields": ["notes"]}],
    "search": ["last_name", "first_name", "company_name", "email", "phone", "mobile", "event", "city", "notes"],
    "fields": {
      "address": {"name": "address", "label": "Indirizzo", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "postal_code": {"name": "postal_code", "label": "CAP", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Propone il comune e la provincia.", "maxLength": 20, "check": "postal_code"},
      "city": {"name": "city", "label": "Comune", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Propone il CAP e la provincia.", "maxLength": 120},
      "province": {"name": "province", "label": "Provincia", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "La sigla: RM, MI, NA.", "maxLength": 60, "check": "province"},
      "country": {"name": "country", "label": "Paese", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["AF", "Afghanistan"], ["AL", "Albania"], ["DZ", "Algeria"], ["AD", "Andorra"], ["AO", "Angola"], ["AI", "Anguilla"], ["AQ", "Antartide"], ["AG", "Antigua e Barbuda"], ["AN", "Antille Olandesi"], ["SA", "Arabia Saudita"], ["AR", "Argentina"], ["AM", "Armenia"], ["AW", "Aruba"], ["AU", "Australia"], ["AT", "Austria"], ["AZ", "Azerbaigian"], ["BS", "Bahamas"], ["BH", "Bahrain"], ["BD", "Bangladesh"], ["BB", "Barbados"], ["BE", "Belgio"], ["BZ", "Belize"], ["BJ", "Benin"], ["BM", "Bermuda"], ["BT", "Bhutan"], ["BY", "Bielorussia"], ["BO", "Bolivia"], ["BQ", "Bonaire, Sint Eustatius e Saba"], ["BA", "Bosnia-Erzegovina"], ["BW", "Botswana"], ["BR", "Brasile"], ["BN", "Brunei"], ["BG", "Bulgaria"], ["BF", "Burkina Faso"], ["BI", "Burundi"], ["KH", "Cambogia"], ["CM", "Camerun"], ["CA", "Canada"], ["CV", "Capo Verde"], ["TD", "Ciad"], ["CL", "Cile"], ["CN", "Cina"], ["CY", "Cipro"], ["VA", "Città del Vaticano"], ["CO", "Colombia"], ["KM", "Comore"], ["CG", "Congo"], ["KP", "Corea del Nord"], ["KR", "Corea del Sud"], ["CI", "Costa d'Avorio"], ["CR", "Costa Rica"], ["HR", "Croazia"], ["CU", "Cuba"], ["CW", "Curaçao"], ["DK", "Danimarca"], ["DM", "Dominica"], ["EC", "Ecuador"], ["EG", "Egitto"], ["SV", "El Salvador"], ["AE", "Emirati Arabi Uniti"], ["ER", "Eritrea"], ["EE", "Estonia"], ["ET", "Etiopia"], ["FJ", "Figi"], ["PH", "Filippine"], ["FI", "Finlandia"], ["FR", "Francia"], ["GA", "Gabon"], ["GM", "Gambia"], ["GE", "Georgia"], ["GS", "Georgia del sud e isole Sandwich meridionali"], ["DE", "Germania"], ["GH", "Ghana"], ["JM", "Giamaica"], ["JP", "Giappone"], ["GI", "Gibilterra"], ["DJ", "Gibuti"], ["JO", "Giordania"], ["GR", "Grecia"], ["GD", "Grenada"], ["GL", "Groenlandia"], ["GP", "Guadalupa"], ["GU", "Guam"], ["GT", "Guatemala"], ["GF", "Guayana Francese"], ["GG", "Guernsey"], ["GN", "Guinea"], ["GW", "Guinea Bissau"], ["GQ", "Guinea Equatoriale"], ["GY", "Guyana"], ["HT", "Haiti"], ["HN", "Honduras"], ["HK", "Hong Kong"], ["IN", "India"], ["ID", "Indonesia"], ["IR", "Iran"], ["IQ", "Iraq"], ["IE", "Irlanda"], ["IS", "Islanda"], ["BV", "Isola di Bouvet"], ["IM", "Isola di Man"], ["CX", "Isola di Natale"], ["NF", "Isola Norfolk"], ["AX", "Isole Aland"], ["KY", "Isole Cayman"], ["CC", "Isole Cocos"], ["CK", "Isole Cook"], ["FO", "Isole Færoer"], ["FK", "Isole Falkland"], ["HM", "Isole Heard e McDonald"], ["MP", "Isole Marianne settentrionali"], ["MH", "Isole Marshall"], ["UM", "Isole minori lontane degli Stati Uniti"], ["SB", "Isole Solomon"], ["TC", "Isole Turks e Caicos"], ["VG", "Isole Vergini (GB)"], ["VI", "Isole Vergini (USA)"], ["IL", "Israele"], ["IT", "Italia"], ["JE", "Jersey"], ["KZ", "Kazakhstan"], ["KE", "Kenya"], ["KG", "Kirghizistan"], ["KI", "Kiribati"], ["KW", "Kuwait"], ["LA", "Laos"], ["LS", "Lesotho"], ["LV", "Lettonia"], ["LB", "Libano"], ["LR", "Liberia"], ["LY", "Libia"], ["LI", "Liechtenstein"], ["LT", "Lituania"], ["LU", "Lussemburgo"], ["MO", "Macao"], ["MK", "Macedonia"], ["MG", "Madagascar"], ["MW", "Malawi"], ["MY", "Malaysia"], ["MV", "Maldive"], ["ML", "Mali"], ["MT", "Malta"], ["MA", "Marocco"], ["MQ", "Martinica"], ["MR", "Mauritania"], ["MU", "Maurizio"], ["YT", "Mayotta"], ["MX", "Messico"], ["FM", "Micronesia"], ["MD", "Moldavia"], ["MC", "Monaco"], ["MN", "Mongolia"], ["ME", "Montenegro"], ["MS", "Montserrat"], ["MZ", "Mozambico"], ["MM", "Myanmar"], ["NA", "Namibia"], ["NR", "Nauru"], ["NP", "Nepal"], ["NI", "Nicaragua"], ["NE", "Niger"], ["NG", "Nigeria"], ["NU", "Niue"], ["NO", "Norvegia"], ["NC", "Nuova Caledonia"], ["NZ", "Nuova Zelanda"], ["OM", "Oman"], ["NL", "Paesi Bassi"], ["PK", "Pakistan"], ["PW", "Palau"], ["PS", "Palestina"], ["PA", "Panama"], ["PG", "Papua Nuova Guinea"], ["PY", "Paraguay"], ["PE", "Perù"], ["PN", "Pitcairn"], ["PF", "Polinesia Francese"], ["PL", "Polonia"], ["PT", "Portogallo"], ["PR", "Puerto Rico"], ["QA", "Qatar"], ["GB", "Regno Unito"], ["CZ", "Repubblica Ceca"], ["CF", "Repubblica Centrafricana"], ["CD", "Repubblica democratica del Congo"], ["DO", "Repubblica Dominicana"], ["RE", "Reunion"], ["RO", "Romania"], ["RW", "Ruanda"], ["RU", "Russia"], ["EH", "Sahara Occidentale"], ["BL", "Saint Barthélemy"], ["KN", "Saint Kitts e Nevis"], ["MF", "Saint Martin"], ["PM", "Saint Pierre e Miquelon"], ["VC", "Saint Vincent e Grenadine"], ["LC", "Sainte Lucia"], ["WS", "Samoa"], ["AS", "Samoa americane"], ["SM", "San Marino"], ["SH", "Sant'Elena"], ["ST", "São Tomé e Principe"], ["SN", "Senegal"], ["RS", "Serbia"], ["SC", "Seychelles"], ["SL", "Sierra Leone"], ["SG", "Singapore"], ["SX", "Sint Maarten (parte olandese)"], ["SY", "Siria"], ["SK", "Slovacchia"], ["SI", "Slovenia"], ["SO", "Somalia"], ["ES", "Spagna"], ["LK", "Sri Lanka"], ["US", "Stati Uniti"], ["ZA", "Sudafrica"], ["SD", "Sudan"], ["SS", "Sudan del Sud"], ["SR", "Suriname"], ["SJ", "Svalbard e Jan Mayen"], ["SE", "Svezia"], ["CH", "Svizzera"], ["SZ", "Swaziland"], ["TJ", "Tagikistan"], ["TW", "Taiwan"], ["TZ", "Tanzania"], ["TF", "Territori Francesi d'Oltremare"], ["IO", "Territorio britannico dell'Oceano Indiano"], ["TH", "Thailandia"], ["TL", "Timor Leste"], ["TG", "Togo"], ["TK", "Tokelau"], ["TO", "Tonga"], ["TT", "Trinidad e Tobago"], ["TN", "Tunisia"], ["TR", "Turchia"], ["TM", "Turkmenistan"], ["TV", "Tuvalu"], ["UA", "Ucraina"], ["UG", "Uganda"], ["HU", "Ungheria"], ["UY", "Uruguay"], ["UZ", "Uzbekistan"], ["VU", "Vanuatu"], ["VE", "Venezuela"], ["VN", "Vietnam"], ["WF", "Wallis e Futuna"], ["YE", "Yemen"], ["ZM", "Zambia"], ["ZW", "Zimbabwe"]], "initial": "IT"},
      "first_name": {"name": "first_name", "label": "Nome", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 100},
      "last_name": {"name": "last_name", "label": "Cognome", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 100},
      "company_name": {"name": "company_name", "label": "Azienda", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "job_title": {"name": "job_title", "label": "Mansione", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 120},
      "email": {"name": "email", "label": "E-mail", "kind": "email", "required": false, "merge": "plain", "readOnly": false, "maxLength": 254},
      "phone": {"name": "phone", "label": "Telefono", "kind": "phone", "required": false, "merge": "plain", "readOnly": false, "maxLength": 60},
      "mobile": {"name": "mobile", "label": "Cellulare", "kind": "phone", "required": false, "merge": "plain", "readOnly": false, "maxLength": 60},
      "website": {"name": "website", "label": "Sito web", "kind": "url", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "is_verified": {"name": "is_verified", "label": "Recapiti verificati", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "help": "Qualcuno ha risposto a quel numero o a quell'indirizzo.", "initial": false},
      "state": {"name": "state", "label": "Stato", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["new", "Nuovo"], ["assigned", "Assegnato"], ["in_process", "In lavorazione"], ["converted", "Convertito"], ["recycled", "Riciclato"], ["dead", "Scartato"]], "initial": "new"},
      "source": {"name": "source", "label": "Provenienza", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["call", "Ha chiamato"], ["email", "Ha scritto"], ["website", "Sito web"], ["event", "Fiera o evento"], ["word_of_mouth", "Passaparola"], ["existing_customer", "Già cliente"], ["partner", "Partner"], ["campaign", "Campagna"], ["advertising", "Pubblicità"], ["public_relations", "Pubbliche relazioni"], ["cold_call", "Contatto a freddo"], ["other", "Altro"]]},
      "event": {"name": "event", "label": "Fiera o evento", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Dove l'abbiamo incontrato.", "maxLength": 120},
      "industry": {"name": "industry", "label": "Settore", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 200},
      "language": {"name": "language", "label": "Lingua", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["it", "Italiano"], ["en", "Inglese"], ["fr", "Francese"], ["de", "Tedesco"], ["es", "Spagnolo"], ["other", "Altra"]]},
      "rating": {"name": "rating", "label": "Interesse", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["hot", "Caldo"], ["warm", "Tiepido"], ["cold", "Freddo"]]},
      "qualification": {"name": "qualification", "label": "Criteri di qualifica", "kind": "choices", "required": false, "merge": "set", "readOnly": false, "help": "Con un bisogno e almeno un'altra di queste cose il lead è maturo per diventare potenziale cliente.", "choices": [["need", "Ha un bisogno che risolviamo"], ["budget", "Ha i soldi per farlo"], ["authority", "Parliamo con chi decide"], ["timing", "Ha un tempo entro cui farlo"]]},
      "lost_reason": {"name": "lost_reason", "label": "Motivo dello scarto", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "next_step": {"name": "next_step", "label": "Prossimo passo", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "next_step_on": {"name": "next_step_on", "label": "Entro il", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "notes": {"name": "notes", "label": "Note generali", "kind": "longtext", "required": false, "merge": "text", "readOnly": false, "maxLength": 100000},
      "converted_at": {"name": "converted_at", "label": "Convertito il", "kind": "datetime", "required": false, "merge": "plain", "readOnly": true},
      "converted_account": {"name": "converted_account", "label": "È diventato l'azienda", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "parties.account"},
      "converted_contact": {"name": "converted_contact", "label": "È diventato la persona", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "parties.contact"},
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
    "children": [],
    "uses": [],
    "parent": "",
    "frozen": null,
    "window": false,
    "owned": true,
    "hidden": false,
    "same": [["email"], ["phone"], ["mobile"], ["first_name", "last_name", "company_name"]],
    "quick": [{"label": "Aperti", "filter": {"field": "state", "op": "in", "value": ["new", "assigned", "in_process"]}}, {"label": "I miei", "filter": {"field": "owner", "op": "me"}}, {"label": "Caldi", "filter": {"field": "rating", "op": "is", "value": "hot"}}, {"label": "Da verificare", "filter": {"field": "is_verified", "op": "is", "value": false}}, {"label": "Passi scaduti o di oggi", "filter": {"field": "next_step_on", "op": "last", "value": {"n": 365, "unit": "day"}}}, {"label": "Convertiti", "filter": {"field": "state", "op": "is", "value": "converted"}}, {"label": "Riciclati", "filter": {"field": "state", "op": "is", "value": "recycled"}}],
    "due": {
      "what": "next_step",
      "on": "next_step_on",
      "where": {"field": "state", "op": "in", "value": ["new", "assigned", "in_process"]},
    },
  },
  "parties.accountcontact": {
    "key": "parties.accountcontact",
    "label": "Incarico",
    "plural": "Incarichi",
    "area": "rubrica",
    "icon": "id",
    "help": "Chi è una persona in un'azienda, e da quando a quando. Una persona può averne in più aziende.",
    "title": ["job_title"],
    "subtitle": ["department"],
    "columns": ["contact", "account", "role", "job_title", "department", "is_primary", "valid_from", "valid_to"],
    "sort": "account",
    "sections": [{"label": "Incarico", "fields": ["contact", "account", "role", "is_primary", "job_title", "department", "unit"]}, {"label": "Validità", "fields": ["valid_from", "valid_to", "is_inactive"]}, {"label": "Note", "fields": ["notes"]}],
    "search": [],
    "fields": {
      "account": {"name": "account", "label": "Azienda", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "parties.account"},
      "contact": {"name": "contact", "label": "Persona", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "parties.contact"},
      "role": {"name": "role", "label": "Ruolo", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["decision_maker", "Decide"], ["evaluator", "Valuta"], ["influencer", "Influenza"], ["technical", "Referente tecnico"], ["billing", "Amministrazione"], ["user", "Usa il prodotto"], ["other", "Altro"]]},
      "job_title": {"name": "job_title", "label": "Mansione", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 120},
      "department": {"name": "department", "label": "Reparto", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 120},
      "unit": {"name": "unit", "label": "Nell'organigramma", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "parties.orgunit"},
      "is_primary": {"name": "is_primary", "label": "Referente principale", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "help": "La persona a cui ci rivolgiamo per prima in questa azienda.", "initial": false},
      "valid_from": {"name": "valid_from", "label": "Dal", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "valid_to": {"name": "valid_to", "label": "Al", "kind": "date", "required": false, "merge": "plain", "readOnly": false},
      "is_inactive": {"name": "is_inactive", "label": "Non più attivo", "kind": "boolean", "required": false, "merge": "plain", "readOnly": false, "initial": false},
      "notes": {"name": "notes", "label": "Note", "kind": "longtext", "required": false, "merge": "text", "readOnly": false, "maxLength": 100000},
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
    "same": [["account", "contact", "job_title"]],
    "quick": [{"label": "Attivi", "filter": {"field": "is_inactive", "op": "is", "value": false}}, {"label": "Chi decide", "filter": {"field": "role", "op": "is", "value": "decision_maker"}}],
  },
  "parties.accountsite": {
    "key": "parties.accountsite",
    "label": "Sede",
    "plural": "Sedi",
    "area": "",
    "icon": "map-pin",
    "help": "Dove sta l'azienda, oltre alla sede legale: stabilimenti, magazzini, uffici.",
    "title": ["name", "city"],
    "subtitle": ["address"],
    "columns": ["account", "kind", "name", "address", "postal_code", "city", "province", "phone"],
    "sort": "kind,city",
    "sections": [{"label": "Sede", "fields": ["account", "kind", "name", "address", "postal_code", "city", "province", "country"]}, {"label": "Sul posto", "fields": ["contact", "phone", "email", "opening_hours", "zone", "latitude", "longitude"]}, {"label": "Note", "fields": ["notes"]}],
    "search": ["name", "city", "address"],
    "fields": {
      "address": {"name": "address", "label": "Indirizzo", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 250},
      "postal_code": {"name": "postal_code", "label": "CAP", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Propone il comune e la provincia.", "maxLength": 20, "check": "postal_code"},
      "city": {"name": "city", "label": "Comune", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Propone il CAP e la provincia.", "maxLength": 120},
      "province": {"name": "province", "label": "Provincia", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "La sigla: RM, MI, NA.", "maxLength": 60, "check": "province"},
      "country": {"name": "country", "label": "Paese", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["AF", "Afghanistan"], ["AL", "Albania"], ["DZ", "Algeria"], ["AD", "Andorra"], ["AO", "Angola"], ["AI", "Anguilla"], ["AQ", "Antartide"], ["AG", "Antigua e Barbuda"], ["AN", "Antille Olandesi"], ["SA", "Arabia Saudita"], ["AR", "Argentina"], ["AM", "Armenia"], ["AW", "Aruba"], ["AU", "Australia"], ["AT", "Austria"], ["AZ", "Azerbaigian"], ["BS", "Bahamas"], ["BH", "Bahrain"], ["BD", "Bangladesh"], ["BB", "Barbados"], ["BE", "Belgio"], ["BZ", "Belize"], ["BJ", "Benin"], ["BM", "Bermuda"], ["BT", "Bhutan"], ["BY", "Bielorussia"], ["BO", "Bolivia"], ["BQ", "Bonaire, Sint Eustatius e Saba"], ["BA", "Bosnia-Erzegovina"], ["BW", "Botswana"], ["BR", "Brasile"], ["BN", "Brunei"], ["BG", "Bulgaria"], ["BF", "Burkina Faso"], ["BI", "Burundi"], ["KH", "Cambogia"], ["CM", "Camerun"], ["CA", "Canada"], ["CV", "Capo Verde"], ["TD", "Ciad"], ["CL", "Cile"], ["CN", "Cina"], ["CY", "Cipro"], ["VA", "Città del Vaticano"], ["CO", "Colombia"], ["KM", "Comore"], ["CG", "Congo"], ["KP", "Corea del Nord"], ["KR", "Corea del Sud"], ["CI", "Costa d'Avorio"], ["CR", "Costa Rica"], ["HR", "Croazia"], ["CU", "Cuba"], ["CW", "Curaçao"], ["DK", "Danimarca"], ["DM", "Dominica"], ["EC", "Ecuador"], ["EG", "Egitto"], ["SV", "El Salvador"], ["AE", "Emirati Arabi Uniti"], ["ER", "Eritrea"], ["EE", "Estonia"], ["ET", "Etiopia"], ["FJ", "Figi"], ["PH", "Filippine"], ["FI", "Finlandia"], ["FR", "Francia"], ["GA", "Gabon"], ["GM", "Gambia"], ["GE", "Georgia"], ["GS", "Georgia del sud e isole Sandwich meridionali"], ["DE", "Germania"], ["GH", "Ghana"], ["JM", "Giamaica"], ["JP", "Giappone"], ["GI", "Gibilterra"], ["DJ", "Gibuti"], ["JO", "Giordania"], ["GR", "Grecia"], ["GD", "Grenada"], ["GL", "Groenlandia"], ["GP", "Guadalupa"], ["GU", "Guam"], ["GT", "Guatemala"], ["GF", "Guayana Francese"], ["GG", "Guernsey"], ["GN", "Guinea"], ["GW", "Guinea Bissau"], ["GQ", "Guinea Equatoriale"], ["GY", "Guyana"], ["HT", "Haiti"], ["HN", "Honduras"], ["HK", "Hong Kong"], ["IN", "India"], ["ID", "Indonesia"], ["IR", "Iran"], ["IQ", "Iraq"], ["IE", "Irlanda"], ["IS", "Islanda"], ["BV", "Isola di Bouvet"], ["IM", "Isola di Man"], ["CX", "Isola di Natale"], ["NF", "Isola Norfolk"], ["AX", "Isole Aland"], ["KY", "Isole Cayman"], ["CC", "Isole Cocos"], ["CK", "Isole Cook"], ["FO", "Isole Færoer"], ["FK", "Isole Falkland"], ["HM", "Isole Heard e McDonald"], ["MP", "Isole Marianne settentrionali"], ["MH", "Isole Marshall"], ["UM", "Isole minori lontane degli Stati Uniti"], ["SB", "Isole Solomon"], ["TC", "Isole Turks e Caicos"], ["VG", "Isole Vergini (GB)"], ["VI", "Isole Vergini (USA)"], ["IL", "Israele"], ["IT", "Italia"], ["JE", "Jersey"], ["KZ", "Kazakhstan"], ["KE", "Kenya"], ["KG", "Kirghizistan"], ["KI", "Kiribati"], ["KW", "Kuwait"], ["LA", "Laos"], ["LS", "Lesotho"], ["LV", "Lettonia"], ["LB", "Libano"], ["LR", "Liberia"], ["LY", "Libia"], ["LI", "Liechtenstein"], ["LT", "Lituania"], ["LU", "Lussemburgo"], ["MO", "Macao"], ["MK", "Macedonia"], ["MG", "Madagascar"], ["MW", "Malawi"], ["MY", "Malaysia"], ["MV", "Maldive"], ["ML", "Mali"], ["MT", "Malta"], ["MA", "Marocco"], ["MQ", "Martinica"], ["MR", "Mauritania"], ["MU", "Maurizio"], ["YT", "Mayotta"], ["MX", "Messico"], ["FM", "Micronesia"], ["MD", "Moldavia"], ["MC", "Monaco"], ["MN", "Mongolia"], ["ME", "Montenegro"], ["MS", "Montserrat"], ["MZ", "Mozambico"], ["MM", "Myanmar"], ["NA", "Namibia"], ["NR", "Nauru"], ["NP", "Nepal"], ["NI", "Nicaragua"], ["NE", "Niger"], ["NG", "Nigeria"], ["NU", "Niue"], ["NO", "Norvegia"], ["NC", "Nuova Caledonia"], ["NZ", "Nuova Zelanda"], ["OM", "Oman"], ["NL", "Paesi Bassi"], ["PK", "Pakistan"], ["PW", "Palau"], ["PS", "Palestina"], ["PA", "Panama"], ["PG", "Papua Nuova Guinea"], ["PY", "Paraguay"], ["PE", "Perù"], ["PN", "Pitcairn"], ["PF", "Polinesia Francese"], ["PL", "Polonia"], ["PT", "Portogallo"], ["PR", "Puerto Rico"], ["QA", "Qatar"], ["GB", "Regno Unito"], ["CZ", "Repubblica Ceca"], ["CF", "Repubblica Centrafricana"], ["CD", "Repubblica democratica del Congo"], ["DO", "Repubblica Dominicana"], ["RE", "Reunion"], ["RO", "Romania"], ["RW", "Ruanda"], ["RU", "Russia"], ["EH", "Sahara Occidentale"], ["BL", "Saint Barthélemy"], ["KN", "Saint Kitts e Nevis"], ["MF", "Saint Martin"], ["PM", "Saint Pierre e Miquelon"], ["VC", "Saint Vincent e Grenadine"], ["LC", "Sainte Lucia"], ["WS", "Samoa"], ["AS", "Samoa americane"], ["SM", "San Marino"], ["SH", "Sant'Elena"], ["ST", "São Tomé e Principe"], ["SN", "Senegal"], ["RS", "Serbia"], ["SC", "Seychelles"], ["SL", "Sierra Leone"], ["SG", "Singapore"], ["SX", "Sint Maarten (parte olandese)"], ["SY", "Siria"], ["SK", "Slovacchia"], ["SI", "Slovenia"], ["SO", "Somalia"], ["ES", "Spagna"], ["LK", "Sri Lanka"], ["US", "Stati Uniti"], ["ZA", "Sudafrica"], ["SD", "Sudan"], ["SS", "Sudan del Sud"], ["SR", "Suriname"], ["SJ", "Svalbard e Jan Mayen"], ["SE", "Svezia"], ["CH", "Svizzera"], ["SZ", "Swaziland"], ["TJ", "Tagikistan"], ["TW", "Taiwan"], ["TZ", "Tanzania"], ["TF", "Territori Francesi d'Oltremare"], ["IO", "Territorio britannico dell'Oceano Indiano"], ["TH", "Thailandia"], ["TL", "Timor Leste"], ["TG", "Togo"], ["TK", "Tokelau"], ["TO", "Tonga"], ["TT", "Trinidad e Tobago"], ["TN", "Tunisia"], ["TR", "Turchia"], ["TM", "Turkmenistan"], ["TV", "Tuvalu"], ["UA", "Ucraina"], ["UG", "Uganda"], ["HU", "Ungheria"], ["UY", "Uruguay"], ["UZ", "Uzbekistan"], ["VU", "Vanuatu"], ["VE", "Venezuela"], ["VN", "Vietnam"], ["WF", "Wallis e Futuna"], ["YE", "Yemen"], ["ZM", "Zambia"], ["ZW", "Zimbabwe"]], "initial": "IT"},
      "account": {"name": "account", "label": "Azienda", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "parties.account"},
      "name": {"name": "name", "label": "Nome", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "help": "Come la chiamate: «Stabilimento di Prato».", "maxLength": 120},
      "kind": {"name": "kind", "label": "Tipo", "kind": "choice", "required": false, "merge": "plain", "readOnly": false, "choices": [["registered", "Sede legale"], ["operating", "Sede operativa"], ["branch", "Unità locale"], ["billing", "Fatturazione"], ["warehouse", "Magazzino"]], "initial": "operating"},
      "contact": {"name": "contact", "label": "Referente in sede", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "parties.contact"},
      "phone": {"name": "phone", "label": "Telefono", "kind": "phone", "required": false, "merge": "plain", "readOnly": false, "maxLength": 60},
      "email": {"name": "email", "label": "E-mail", "kind": "email", "required": false, "merge": "plain", "readOnly": false, "maxLength": 254},
      "opening_hours": {"name": "opening_hours", "label": "Orari di apertura", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 200},
      "zone": {"name": "zone", "label": "Zona", "kind": "text", "required": false, "merge": "plain", "readOnly": false, "maxLength": 120},
      "latitude": {"name": "latitude", "label": "Latitudine", "kind": "decimal", "required": false, "merge": "plain", "readOnly": false, "decimals": 6},
      "longitude": {"name": "longitude", "label": "Longitudine", "kind": "decimal", "required": false, "merge": "plain", "readOnly": false, "decimals": 6},
      "notes": {"name": "notes", "label": "Note", "kind": "longtext", "required": false, "merge": "text", "readOnly": false, "maxLength": 100000},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [],
    "uses": [],
    "parent": "account",
    "frozen": null,
    "window": false,
    "owned": false,
    "hidden": false,
    "same": [["account", "address", "city"]],
    "quick": [],
  },
  "parties.orgunit": {
    "key": "parties.orgunit",
    "label": "Reparto",
    "plural": "Reparti",
    "area": "",
    "icon": "sitemap",
    "help": "L'organigramma dell'azienda: i reparti, da chi dipendono, chi li guida.",
    "title": ["name"],
    "subtitle": [],
    "columns": ["account", "name", "parent", "head_contact"],
    "sort": "sort,name",
    "sections": [{"label": "Reparto", "fields": ["account", "name", "parent", "head_contact", "sort"]}, {"label": "Note", "fields": ["notes"]}],
    "search": ["name"],
    "fields": {
      "account": {"name": "account", "label": "Azienda", "kind": "ref", "required": true, "merge": "plain", "readOnly": false, "to": "parties.account"},
      "name": {"name": "name", "label": "Nome", "kind": "text", "required": true, "merge": "plain", "readOnly": false, "maxLength": 120},
      "parent": {"name": "parent", "label": "Dipende da", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "parties.orgunit"},
      "head_contact": {"name": "head_contact", "label": "Responsabile", "kind": "ref", "required": false, "merge": "plain", "readOnly": false, "to": "parties.contact"},
      "sort": {"name": "sort", "label": "Ordine", "kind": "integer", "required": false, "merge": "plain", "readOnly": false, "initial": 0},
      "notes": {"name": "notes", "label": "Note", "kind": "longtext", "required": false, "merge": "text", "readOnly": false, "maxLength": 100000},
      "created_at": {"name": "created_at", "label": "Creata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "created_by": {"name": "created_by", "label": "Creata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
      "updated_at": {"name": "updated_at", "label": "Modificata il", "kind": "datetime", "required": true, "merge": "plain", "readOnly": true},
      "updated_by": {"name": "updated_by", "label": "Modificata da", "kind": "ref", "required": false, "merge": "plain", "readOnly": true, "to": "core.user"},
    },
    "children": [{"entity": "parties.accountcontact", "field": "unit", "label": "Incarichi", "lines": false}, {"entity": "parties.orgunit", "field": "parent", "label": "Reparti", "lines": false}],
    "uses": [],
    "parent": "account",
    "frozen": null,
    "window": false,
    "owned": false,
    "hidden": false,
    "same": [],
    "quick": [],
  },
};
