"""CAMT.053, the bank statement of ISO 20022: versions 001.02 to 001.13, and the envelopes of CBI.

CBI wraps the same statement: CBIBdyBkToCstmrStmtReq, CBIEnvelBkToCstmrStmtReqLogMsg, CBIBkToCstmrStmtReqLogMsg,
CBIDlyStmtReqLogMsg or CBIPrdcStmtReqLogMsg, then Stmt.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from billing.bank.findings import MAX_FINDINGS, Finding, NotReadable
from billing.bank.money import euro
from billing.bank.statements.balances import check_balances
from billing.bank.statements.camt_entry import Entry, Unreadable, read_entry
from billing.bank.statements.camt_values import read_amount, read_day, signed
from billing.bank.statements.keys import Keys
from billing.bank.statements.model import Balance, Movement, Statement
from billing.bank.statements.xml import child, children, first, open_xml, text
from billing.einvoice.xml import Element, local_name

_OTHERS = {
    "BkToCstmrAcctRpt": "È un elenco dei movimenti di giornata (camt.052), non un estratto conto: scarica il camt.053.",
    "BkToCstmrDbtCdtNtfctn": "È un avviso di addebito o accredito (camt.054), non un estratto conto: scarica il camt.053.",
    "CstmrPmtStsRpt": "È l'esito di disposizioni (pain.002), non un estratto conto.",
    "CstmrCdtTrfInitn": "Sono bonifici da inviare alla banca (pain.001), non un estratto conto.",
    "CstmrDrctDbtInitn": "Sono addebiti da inviare alla banca (pain.008), non un estratto conto.",
    "FatturaElettronica": "È una fattura elettronica, non un estratto conto.",
}
MAX_STATEMENTS = 1_000
_OPENING = ("OPBD", "PRCD")
_CLOSING = ("CLBD",)


def read_camt(data: bytes) -> list[Statement]:
    """Every statement of the file. What does not add up, or cannot be read, is among the findings of each.

    Raises NotReadable when it is no such file. Amounts are exact, in the currency of each movement.
    Source: ISO 20022 camt.053; EPC; CBI STRN-MO-001.
    """
    root = open_xml(data)
    found = [element for element in root.iter() if local_name(element.tag) == "Stmt"]
    if not found:
        raise NotReadable(_what_it_is(root))
    if len(found) > MAX_STATEMENTS:
        raise NotReadable(
            f"Il file contiene più di {MAX_STATEMENTS} estratti conto. Scarica un periodo più breve."
        )
    return [_statement(element) for element in found]


def _what_it_is(root: Element) -> str:
    names = [local_name(root.tag), *(local_name(each.tag) for each in root)]
    known = next((_OTHERS[name] for name in names if name in _OTHERS), "")
    return (
        known
        or "Il file XML non contiene un estratto conto (camt.053). Controlla di aver scaricato il file giusto."
    )


def _statement(element: Element) -> Statement:
    account = first(element, "Acct/Id/IBAN", "Acct/Id/Othr/Id")
    opening, closing = _balance(element, _OPENING), _balance(element, _CLOSING)
    currency = text(element, "Acct", "Ccy") or _currency_of_balance(element) or "EUR"
    findings: list[Finding] = []
    movements = tuple(_movements(element, account, findings))
    findings += _check_summary(element)
    findings += check_balances(opening, closing, movements, currency)
    return Statement(
        account=account,
        currency=currency,
        number=first(element, "LglSeqNb", "ElctrncSeqNb", "Id"),
        opening=opening,
        closing=closing,
        movements=movements,
        findings=tuple(findings),
    )


def _movements(element: Element, account: str, findings: list[Finding]) -> Iterator[Movement]:
    keys, unread = Keys(account), 0
    for place, entry in enumerate(children(element, "Ntry"), start=1):
        try:
            yield from read_entry(Entry(entry, f"Ntry[{place}]", account), keys, findings)
        except Unreadable as reason:
            unread += 1
            if unread <= MAX_FINDINGS:
                said = f"Il movimento {place} non si legge: {reason}."
                findings.append(Finding("unreadable", f"Ntry[{place}]", said))
    if unread > MAX_FINDINGS:
        said = f"Ci sono altri {unread - MAX_FINDINGS} movimenti che non si leggono."
        findings.append(Finding("unreadable", "", said))


def _balance(element: Element, kinds: tuple[str, ...]) -> Balance | None:
    """The balance of the first kind that the statement has."""
    for kind in kinds:
        for each in children(element, "Bal"):
            if first(each, "Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry") == kind:
                return _read_balance(each)
    return None


def _read_balance(element: Element) -> Balance | None:
    amount = read_amount(text(element, "Amt"))
    if amount is None:
        return None
    return Balance(amount=signed(amount, text(element, "CdtDbtInd")), on=read_day(child(element, "Dt")))


def _currency_of_balance(element: Element) -> str:
    amount = child(element, "Bal", "Amt")
    return amount.get("Ccy", "") if amount is not None else ""


def _check_summary(element: Element) -> Iterator[Finding]:
    """The totals that the bank adds to the statement, when it does."""
    total = child(element, "TxsSummry", "TtlNtries")
    if total is None:
        return
    entries = list(children(element, "Ntry"))
    told = text(total, "NbOfNtries")
    if told.isdecimal() and int(told[:15]) != len(entries):
        yield Finding(
            "bad_count",
            "",
            f"La banca dichiara {told[:15]} movimenti, ma il file ne contiene {len(entries)}.",
        )
    told_sum = read_amount(text(total, "Sum"))
    amounts = [read_amount(text(entry, "Amt")) for entry in entries]
    found = sum((amount for amount in amounts if amount is not None), Decimal(0))
    if told_sum is not None and told_sum != found and None not in amounts:
        said = f"La banca dichiara movimenti per {euro(told_sum)} in tutto, ma nel file la somma è {euro(found)}."
        yield Finding("bad_total", "", said)
