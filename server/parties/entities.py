"""The address book's records: what their models cannot say."""

from typing import Any

from core.condition import Due
from core.entities import Entity, Quick, register
from parties.models import Account, AccountContact, AccountSite, Contact, Lead, OrgUnit


def is_(field: str, value: Any) -> dict[str, Any]:
    return {"field": field, "op": "is", "value": value}


def in_(field: str, *values: str) -> dict[str, Any]:
    return {"field": field, "op": "in", "value": list(values)}


def has(field: str, value: str) -> dict[str, Any]:
    return {"field": field, "op": "has", "value": value}


def without(*fields: str) -> dict[str, Any]:
    return {"and": [{"field": field, "op": "empty"} for field in fields]}


ADDRESS = ("address", "postal_code", "city", "province", "country")
STEP = Due("next_step", "next_step_on")
OPEN = in_("state", "new", "assigned", "in_process")
MINE = Quick("Le mie", {"field": "owner", "op": "me"})
DUE = Quick(
    "Passi scaduti o di oggi", {"field": "next_step_on", "op": "last", "value": {"n": 365, "unit": "day"}}
)

register(
    Entity(
        Account, "Aziende", area="rubrica", icon="building", subtitle=("city", "province"), sort="name",
        help="Account, in inglese: l'azienda vera e propria, cliente o no. Una scheda sola, qualunque cosa sia per noi.",
        columns=("name", "roles", "lifecycle_stage", "city", "province", "phone", "email", "vat_number", "owner"),
        sections={
            "Azienda": ("name", "legal_name", "roles", "industry", "ateco_code", "employees_count", "annual_revenue"),
            "Recapiti": ("phone", "mobile", "email", "pec", "website", *ADDRESS),
            "Relazione": (
                "lifecycle_stage", "relationship_status", "source", "next_step", "next_step_on", "negotiation_state",
                "negotiation_reason", "negotiation_closed_on", "customer_since", "acquisition_value",
            ),
            "Preferenze": ("preferred_channels", "preferred_times", "language", "formality"),
            "Dati fiscali": (
                "vat_number", "tax_code", "sdi_code", "is_public_administration", "ipa_code", "split_payment",
                "rea_office", "rea_number", "share_capital", "sole_shareholder", "liquidation_state",
            ),
            "Note": ("notes",),
        },
        search=(
            "name", "legal_name", "vat_number", "tax_code", "city", "email", "pec", "phone", "mobile", "website", "industry",
            "address", "notes",
        ),
        quick=(
            MINE,
            Quick("Clienti acquisiti", is_("lifecycle_stage", "customer")),
            Quick("Potenziali", in_("lifecycle_stage", "lead", "prospect")),
            Quick("Fornitori", has("roles", "supplier")),
            Quick("Trattativa in corso", is_("negotiation_state", "open")),
            Quick("Trattativa abbandonata", is_("negotiation_state", "abandoned")),
            Quick("Da richiamare", is_("relationship_status", "to_call_back")),
            DUE,
            Quick("Senza recapiti", without("phone", "mobile", "email", "pec")),
        ),
        same=(("vat_number",), ("tax_code",), ("name", "city")), due=STEP,
    ),
    Entity(
        Contact, "Persone", area="rubrica", icon="user", title=("first_name", "last_name"), subtitle=("job_title",),
        sort="last_name,first_name",
        help="Contact, in inglese: una persona con cui parliamo. Può avere incarichi in più aziende.",
        columns=("last_name", "first_name", "account", "job_title", "phone", "mobile", "email", "owner"),
        sections={
            "Persona": ("salutation", "first_name", "last_name", "account", "job_title", "department"),
            "Recapiti": ("phone", "mobile", "email", "linkedin", "do_not_call"),
            "Relazione": ("language", "formality", "source", "next_step", "next_step_on"),
            "Altro": ("birth_date", "tax_code", "notes"),
        },
        search=("last_name", "first_name", "email", "mobile", "phone", "job_title", "department", "notes"),
        quick=(
            MINE, DUE, Quick("Da non chiamare", is_("do_not_call", True)),
            Quick("Senza recapiti", without("phone", "mobile", "email")),
        ),
        same=(("email",), ("mobile",), ("tax_code",), ("first_name", "last_name", "account")), due=STEP,
    ),
    Entity(
        Lead, "Lead", "Lead", area="rubrica", icon="user-question", title=("first_name", "last_name", "company_name"),
        subtitle=("email", "phone"), sort="-created_at",
        help="Un contatto da qualificare: un nome, un telefono o un'e-mail di cui non sappiamo ancora niente. Meno sicuro di un "
        "potenziale cliente (prospect); quando matura si converte in azienda e persona.",
        columns=(
            "first_name", "last_name", "company_name", "state", "rating", "email", "phone", "source", "event",
            "owner", "created_at",
        ),
        sections={
            "Chi è": ("first_name", "last_name", "company_name", "job_title", "phone", "mobile", "email", "is_verified"),
            "Da dove viene": ("source", "event", "website", "industry", "language"),
            "A che punto siamo": (
                "state", "rating", "qualification", "next_step", "next_step_on", "lost_reason", "converted_at",
                "converted_account", "converted_contact",
            ),
            "Indirizzo": ADDRESS,
            "Note": ("notes",),
        },
        search=("last_name", "first_name", "company_name", "email", "phone", "mobile", "event", "city", "notes"),
        quick=(
            Quick("Aperti", OPEN),
            Quick("I miei", {"field": "owner", "op": "me"}),
            Quick("Caldi", is_("rating", "hot")),
            Quick("Da verificare", is_("is_verified", False)),
            DUE,
            Quick("Convertiti", is_("state", "converted")),
            Quick("Riciclati", is_("state", "recycled")),
        ),
        same=(("email",), ("phone",), ("mobile",), ("first_name", "last_name", "company_name")),
        due=Due("next_step", "next_step_on", where=OPEN),
    ),
    Entity(
        AccountContact, "Incarichi", area="rubrica", icon="id", title=("job_title",), subtitle=("department",),
        sort="account", help="Chi è una persona in un'azienda, e da quando a quando. Una persona può averne in più aziende.",
        columns=("contact", "account", "role", "job_title", "department", "is_primary", "valid_from", "valid_to"),
        sections={
            "Incarico": ("contact", "account", "role", "is_primary", "job_title", "department", "unit"),
            "Validità": ("valid_from", "valid_to", "is_inactive"),
            "Note": ("notes",),
        },
        quick=(Quick("Attivi", is_("is_inactive", False)), Quick("Chi decide", is_("role", "decision_maker"))),
        follows=("account", "contact"), same=(("account", "contact", "job_title"),),
    ),
    Entity(
        AccountSite, "Sedi", icon="map-pin", parent="account", title=("name", "city"), subtitle=("address",), sort="kind,city",
        columns=("account", "kind", "name", "address", "postal_code", "city", "province", "phone"),
        sections={
            "Sede": ("account", "kind", "name", *ADDRESS),
            "Sul posto": ("contact", "phone", "email", "opening_hours", "zone", "latitude", "longitude"),
            "Note": ("notes",),
        },
        search=("name", "city", "address"), same=(("account", "address", "city"),),
        help="Dove sta l'azienda, oltre alla sede legale: stabilimenti, magazzini, uffici.",
    ),
    Entity(
        OrgUnit, "Reparti", icon="sitemap", parent="account", sort="sort,name",
        columns=("account", "name", "parent", "head_contact"),
        sections={"Reparto": ("account", "name", "parent", "head_contact", "sort"), "Note": ("notes",)}, search=("name",),
        help="L'organigramma dell'azienda: i reparti, da chi dipendono, chi li guida.",
    ),
)  # fmt: skip
