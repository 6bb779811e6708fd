"""The ladder from lead to customer. What law says of codes and addresses: codes.py, addresses.py.

Pure functions over plain data. Each has its twin in web/src/features/parties/rules.ts, held to the same cases
(vectors/parties/).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Standing:
    """Where an account stands with us: what the ladder (F140) and the negotiation (F114) say."""

    roles: tuple[str, ...] = ()
    lifecycle_stage: str = ""
    customer_since: date | None = None
    negotiation_state: str = ""
    negotiation_reason: str = ""
    negotiation_closed_on: date | None = None


def settled(was: Standing, now: Standing, today: date) -> Standing:
    """What follows from a change by itself: a won negotiation makes a customer, a customer has the role and a date."""
    stage, roles, since = now.lifecycle_stage, set(now.roles), now.customer_since
    reason, closed = now.negotiation_reason, now.negotiation_closed_on
    if now.negotiation_state != was.negotiation_state:
        if now.negotiation_state in ("won", "lost", "abandoned"):
            closed = closed or today
        elif was.negotiation_state:
            reason, closed = "", None
        if now.negotiation_state == "won":
            stage = "customer"
        elif now.negotiation_state == "open" and stage in ("", "lead", "lost"):
            stage = "prospect"
    if "customer" in roles - set(was.roles) and stage in ("", "lead", "prospect"):
        stage = "customer"
    elif "prospect" in roles - set(was.roles) and not stage:
        stage = "prospect"
    if stage != was.lifecycle_stage:
        roles = _roles_at(stage, roles)
        since = since or (today if stage == "customer" else None)
    return Standing(tuple(sorted(roles)), stage, since, now.negotiation_state, reason, closed)


def _roles_at(stage: str, roles: Iterable[str]) -> set[str]:
    if stage in ("customer", "dormant"):
        return (set(roles) | {"customer"}) - {"prospect"}
    if stage in ("lead", "prospect"):
        return (set(roles) | {"prospect"}) - {"customer"}
    return set(roles)


_CARD = ("source", "owner", "team", "is_private", "shared_with", "tags")
_ACCOUNT_FROM_LEAD = ("industry", "website", "address", "postal_code", "city", "province", "country", *_CARD)
_CONTACT_FROM_LEAD = ("job_title", "email", "phone", "mobile", "language", *_CARD)


@dataclass(frozen=True)
class Conversion:
    """What becomes of a lead: values of the new records, None for what is not made."""

    account: Mapping[str, Any] | None
    contact: Mapping[str, Any] | None


def conversion(
    lead: Mapping[str, Any],
    *,
    new_account: bool,
    new_contact: bool,
    account_name: str = "",
    first_name: str = "",
    last_name: str = "",
) -> Conversion:
    """A firm called as the lead's company, or as the person where there is none; the person with her own numbers.

    Numbers go to the person; to the firm where no person is made, and to both where the lead names no company.
    """
    first = (first_name or lead.get("first_name") or "").strip()
    last = (last_name or lead.get("last_name") or "").strip()
    person = " ".join(part for part in (first, last) if part)
    company = (account_name or lead.get("company_name") or "").strip()
    account = contact = None
    if new_contact and person:
        contact = {"first_name": first, "last_name": last, **_filled(lead, _CONTACT_FROM_LEAD)}
    if new_account:
        name = company or person or lead.get("email") or lead.get("phone") or lead.get("mobile") or ""
        account = {
            "name": name,
            "lifecycle_stage": "prospect",
            "roles": ["prospect"],
            "negotiation_state": "open",
        }
        account |= _filled(lead, _ACCOUNT_FROM_LEAD)
        if contact is None or not company:
            account |= _filled(lead, ("email", "phone", "mobile"))
        account |= _filled(lead, ("notes",))
    return Conversion(account, contact)


def _filled(lead: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: lead[name] for name in names if lead.get(name) not in (None, "", [], False)}


def is_qualified(criteria: Iterable[str]) -> bool:
    """A lead deserves conversion when it has a need and at least one more thing to stand on."""
    met = set(criteria)
    return "need" in met and len(met) >= 2
