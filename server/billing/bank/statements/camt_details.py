"""What an operation of CAMT says beside its amount: words, kind, references, the other party."""

from __future__ import annotations

from decimal import Decimal

from billing.bank.statements.xml import child, children, first, text
from billing.einvoice.xml import Element

_NOTHING = {"NOTPROVIDED", "NONREF"}


def words(part: Element | None, entry: Element) -> str:
    """What was written to us; the bank's own words when nobody wrote anything."""
    return _remittance(part) or first(part, "AddtlTxInf") or text(entry, "AddtlNtryInf")


def _remittance(part: Element | None) -> str:
    written = child(part, "RmtInf")
    if written is None:
        return ""
    free = [text(each) for each in children(written, "Ustrd")]
    ruled = [
        found
        for each in children(written, "Strd")
        for path in (
            "CdtrRefInf/Ref",
            "CdtrRefInf/CdtrRef",
            "RfrdDocInf/Nb",
            "RfrdDocInf/RfrdDocNb",
            "AddtlRmtInf",
        )
        if (found := first(each, path))
    ]
    return " ".join(dict.fromkeys(each for each in [*free, *ruled] if each))


def kind(element: Element | None) -> str:
    """The ISO code as PMNT-RCDT-ESCT, or the bank's own (in Italy the causale ABI)."""
    own = first(element, "BkTxCd/Prtry/Cd")
    domain = child(element, "BkTxCd", "Domn")
    codes = (first(domain, "Cd"), first(domain, "Fmly/Cd"), first(domain, "Fmly/SubFmlyCd"))
    return own or "-".join(code for code in codes if code)


def reference(part: Element | None, name: str) -> str:
    found = text(part, "Refs", name)
    return "" if found in _NOTHING else found


def counterparty(part: Element | None, amount: Decimal, account: str) -> dict[str, str]:
    """Who is on the other side: the debtor of what comes in, the creditor of what goes out.

    Banks differ on what comes back (are the roles of the payment, or of its return?): so a party whose account is ours
    is never the other one.
    """
    sides = ("Dbtr", "Cdtr") if amount >= 0 else ("Cdtr", "Dbtr")
    for place, side in enumerate(sides):
        iban = first(part, f"RltdPties/{side}Acct/Id/IBAN", f"RltdPties/{side}Acct/Id/Othr/Id")
        name = first(
            part, f"RltdPties/{side}/Pty/Nm", f"RltdPties/{side}/Nm", f"RltdPties/{side}/Agt/FinInstnId/Nm"
        )
        is_ours = bool(iban) and iban == account
        # The second side alone is the other party only if its account says that it is not us.
        if (iban or name) and not is_ours and (place == 0 or iban):
            return {"counterparty": name, "counterparty_iban": iban}
    return {"counterparty": "", "counterparty_iban": ""}
