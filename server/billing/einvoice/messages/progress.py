"""Facts -> state. Facts are kept for ever and the state is computed from all of them, so that neither the order in which
they arrive nor repetition matters: they are told in the order of `Event`, each once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from billing.einvoice.findings import Finding
from billing.einvoice.messages.facts import Fact
from billing.einvoice.messages.model import (
    InvoiceReference,
)
from billing.einvoice.messages.roots import Flow
from billing.einvoice.messages.states import PA_ONLY, TRANSITIONS, Answer, Event, Incoming, Outgoing, State


@dataclass(frozen=True, slots=True)
class Unexpected:
    """A fact that the table does not know in this state: kept, shown, and the state stays as it was."""

    state: State
    fact: Fact
    finding: Finding


@dataclass(frozen=True, slots=True)
class Progress:
    """`invoices`: one per invoice of a lot, in order; empty for a single invoice."""

    state: State
    unexpected: tuple[Unexpected, ...] = ()
    invoices: tuple[Progress, ...] = ()


def outgoing(
    facts: Iterable[Fact],
    *,
    flow: Flow,
    since: Outgoing = Outgoing.SENT,
    invoices: Sequence[InvoiceReference] = (),
) -> Progress:
    """The state of one transmission. `since`: where the facts begin (DRAFT when our own acts are among them).

    `invoices`: those of the file, in order. In a lot the outcome is per invoice: the file has the state that all of
    them share, or the last one that concerns the whole file.
    """
    told = set(facts)
    if len(invoices) < 2:
        stray = {fact for fact in told if fact.invoice and not _concerns_all(fact.invoice, invoices)}
        return _with_strays(_told(since, {replace(fact, invoice=None) for fact in told - stray}, flow), stray)
    common = {fact for fact in told if fact.invoice is None}
    own: list[set[Fact]] = [set() for _ in invoices]
    stray = set()
    for fact in told - common:
        place = _place(fact.invoice, invoices) if fact.invoice else None
        (stray if place is None else own[place]).add(fact)
    whole = _told(since, common, flow)
    each = tuple(_told(since, common | facts_of_it, flow) for facts_of_it in own)
    shared = each[0].state if len({one.state for one in each}) == 1 else whole.state
    return _with_strays(replace(whole, state=shared, invoices=each), stray)


def incoming(facts: Iterable[Fact]) -> Progress:
    """The state of an invoice received: reading, matching, registering, paying."""
    return _told(Incoming.RECEIVED, set(facts), "private")


def answer(facts: Iterable[Fact]) -> Progress:
    """What we, a public administration, answered. An EC that SdI refused (SE) counts as never sent."""
    told = set(facts)
    refused = {fact.reference for fact in told if fact.event is Event.SE}

    def order(fact: Fact) -> tuple[object, ...]:
        is_settled = fact.event is not Event.DT and fact.reference in refused
        return (not is_settled, fact.reference if is_settled else "", *_order(fact))

    return _walk(Answer.AWAITED, sorted(told, key=order), "pa")


def _told(start: State, facts: set[Fact], flow: Flow) -> Progress:
    return _walk(start, sorted(facts, key=_order), flow)


def _walk(state: State, facts: Sequence[Fact], flow: Flow) -> Progress:
    unexpected = []
    for fact in facts:
        following = (
            None if flow == "private" and fact.event in PA_ONLY else TRANSITIONS.get((state, fact.event))
        )
        if following is None:
            unexpected.append(Unexpected(state, fact, _unknown(state, fact)))
        else:
            state = following
    return Progress(state, tuple(unexpected))


_ORDER = {event: place for place, event in enumerate(Event)}


def _order(fact: Fact) -> tuple[object, ...]:
    invoice = fact.invoice
    return (
        _ORDER[fact.event],
        fact.reference,
        (invoice.position or 0, invoice.year or 0, invoice.number) if invoice else (0, 0, ""),
    )


def _concerns_all(reference: InvoiceReference, invoices: Sequence[InvoiceReference]) -> bool:
    return not invoices or _place(reference, invoices) is not None


def _place(reference: InvoiceReference, invoices: Sequence[InvoiceReference]) -> int | None:
    """By position when it is there and agrees, else by number and year when only one has them."""
    fitting = [place for place, invoice in enumerate(invoices) if _is_same(reference, invoice)]
    if reference.position is not None and reference.position - 1 in fitting:
        return reference.position - 1
    return fitting[0] if len(fitting) == 1 and (reference.position is None or len(invoices) == 1) else None


def _is_same(reference: InvoiceReference, invoice: InvoiceReference) -> bool:
    years = {reference.year, invoice.year} - {None}
    return reference.number == invoice.number and len(years) < 2


def _with_strays(progress: Progress, stray: set[Fact]) -> Progress:
    found = tuple(
        Unexpected(progress.state, fact, _no_such_invoice(fact)) for fact in sorted(stray, key=_order)
    )
    return replace(progress, unexpected=(*progress.unexpected, *found))


def _unknown(state: State, fact: Fact) -> Finding:
    return Finding(
        "state",
        "",
        f"È arrivato «{fact.event.value}» per un documento nello stato «{state.value}»: non è previsto, lo stato resta quello.",
        "Controlla il messaggio sul portale Fatture e Corrispettivi.",
        fault="unexpected",
    )


def _no_such_invoice(fact: Fact) -> Finding:
    number = fact.invoice.number if fact.invoice else ""
    return Finding(
        "state",
        "",
        f"«{fact.event.value}» riguarda la fattura «{number}», che in questo file non c'è o non è una sola.",
        "Controlla il messaggio sul portale Fatture e Corrispettivi.",
        fault="no_such_invoice",
    )
