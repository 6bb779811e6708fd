"""The state is computed from facts: order and repetition do not matter, and nothing is guessed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing.einvoice.messages import (
    TRANSITIONS,
    Answer,
    Event,
    Fact,
    Incoming,
    InvoiceReference,
    Outgoing,
    Progress,
    answer,
    answer_due,
    fact_of,
    incoming,
    outgoing,
    resend_due,
    silence,
)
from billing.einvoice.messages.roots import Flow
from billing.einvoice.tests import notices

E, OUT = Event, Outgoing
# Every complete story of messages, and how it ends.
STORIES: list[tuple[Flow, list[Event], Outgoing]] = [
    ("private", [], OUT.SENT),
    ("private", [E.RC], OUT.DELIVERED),
    ("private", [E.NS], OUT.REJECTED),
    ("private", [E.MC], OUT.UNDELIVERED),
    ("private", [E.MC, E.RC], OUT.DELIVERED),
    ("pa", [E.NS], OUT.REJECTED),
    ("pa", [E.MC, E.RC], OUT.DELIVERED),
    ("pa", [E.MC, E.AT], OUT.ATTESTED),
    ("pa", [E.RC, E.NE_EC01], OUT.ACCEPTED),
    ("pa", [E.RC, E.NE_EC02], OUT.REFUSED),
    ("pa", [E.RC, E.DT], OUT.CLOSED),
    ("pa", [E.MC, E.RC, E.NE_EC01], OUT.ACCEPTED),
    ("pa", [E.MC, E.RC, E.NE_EC02], OUT.REFUSED),
    ("pa", [E.MC, E.RC, E.DT], OUT.CLOSED),
]
ACTS = [E.ISSUE, E.BUILD, E.QUEUE, E.SEND]


@st.composite
def shuffled(draw: st.DrawFn, events: list[Event]) -> list[Fact]:
    """All of them, some more than once, in any order."""
    repeated = draw(st.lists(st.sampled_from(events), max_size=6)) if events else []
    return [Fact(event) for event in draw(st.permutations(events + repeated))]


@given(st.data(), st.sampled_from(STORIES))
def test_order_and_repetition_do_not_matter(
    data: st.DataObject, story: tuple[Flow, list[Event], Outgoing]
) -> None:
    flow, events, end = story
    assert outgoing(data.draw(shuffled(events)), flow=flow) == Progress(end)
    assert outgoing(data.draw(shuffled(ACTS + events)), flow=flow, since=OUT.DRAFT) == Progress(end)


@given(st.data(), st.sampled_from(STORIES))
def test_the_table_itself_does_not_depend_on_the_order(
    data: st.DataObject, story: tuple[Flow, list[Event], Outgoing]
) -> None:
    _, events, end = story
    state = OUT.SENT
    for fact in data.draw(shuffled(events)):
        following = TRANSITIONS[state, fact.event]
        assert isinstance(following, Outgoing)
        state = following
    assert state is end


@given(st.data(), st.sets(st.sampled_from(Event)), st.sampled_from(["pa", "private"]))
def test_even_impossible_facts_give_the_same_answer_in_any_order(
    data: st.DataObject, events: set[Event], flow: Flow
) -> None:
    one, other = (data.draw(shuffled(sorted(events, key=lambda event: event.name))) for _ in range(2))
    assert outgoing(one, flow=flow) == outgoing(other, flow=flow)
    assert incoming(one) == incoming(other)
    assert answer(one) == answer(other)


def test_an_unknown_pair_is_reported_and_changes_nothing() -> None:
    progress = outgoing([Fact(E.NS), Fact(E.RC)], flow="private")
    assert progress.state is OUT.DELIVERED
    (odd,) = progress.unexpected
    assert (odd.state, odd.fact.event, odd.finding.fault) == (OUT.DELIVERED, E.NS, "unexpected")


@pytest.mark.parametrize("event", [E.NE_EC01, E.DT, E.AT])
def test_the_private_flow_has_no_outcome(event: Event) -> None:
    progress = outgoing([Fact(E.RC), Fact(event)], flow="private")
    assert progress.state is OUT.DELIVERED
    assert [odd.fact.event for odd in progress.unexpected] == [event]


def test_a_lot_has_a_state_for_each_invoice() -> None:
    lot = [InvoiceReference("6", 2026, 1), InvoiceReference("7", 2026, 2)]
    refusal = fact_of(notices.message("NE", "pa"))
    progress = outgoing([refusal, Fact(E.RC)], flow="pa", invoices=lot)
    assert (progress.state, [one.state for one in progress.invoices]) == (
        OUT.DELIVERED,
        [OUT.DELIVERED, OUT.REFUSED],
    )
    progress = outgoing([refusal, Fact(E.NE_EC02, lot[0])], flow="pa", invoices=lot)
    assert progress.state is OUT.REFUSED


@pytest.mark.parametrize(
    "reference", [InvoiceReference("8", 2026, 2), InvoiceReference("7", 2026, 1), InvoiceReference("7", 2025)]
)
def test_an_outcome_for_an_invoice_that_is_not_there_is_reported(reference: InvoiceReference) -> None:
    lot = [InvoiceReference("6", 2026), InvoiceReference("7", 2026)]
    progress = outgoing([Fact(E.RC), Fact(E.NE_EC01, reference)], flow="pa", invoices=lot)
    assert progress.state is OUT.DELIVERED
    assert [odd.finding.fault for odd in progress.unexpected] == ["no_such_invoice"]


def test_an_invoice_received() -> None:
    assert incoming([]).state is Incoming.RECEIVED
    assert incoming([Fact(E.PAY), Fact(E.READ), Fact(E.MT), Fact(E.REGISTER)]).state is Incoming.PAID
    assert incoming([Fact(E.READ), Fact(E.FAIL)]).state is Incoming.PARSED
    early = incoming([Fact(E.READ), Fact(E.PAY)])
    assert (early.state, len(early.unexpected)) == (Incoming.PARSED, 1)


@given(
    st.permutations(
        [Fact(E.EC_EC02, None, "a"), Fact(E.SE, None, "a"), Fact(E.EC_EC01, None, "b"), Fact(E.SE, None, "a")]
    )
)
def test_an_answer_refused_by_sdi_counts_as_never_given(facts: list[Fact]) -> None:
    assert answer(facts) == Progress(Answer.ACCEPTED)


def test_answers_end_with_the_term() -> None:
    assert answer([Fact(E.DT)]).state is Answer.CLOSED
    late = [Fact(E.SE, None, "a"), Fact(E.DT), Fact(E.EC_EC01, None, "a")]
    assert answer(late) == Progress(Answer.CLOSED)


def test_every_message_is_a_fact() -> None:
    assert {fact_of(notices.message(code, flow)).event for code, flow in notices.BODIES} == {
        *(E.RC, E.NS, E.MC, E.NE_EC02, E.DT, E.AT, E.MT, E.EC_EC01, E.SE)
    }


def test_days() -> None:
    assert answer_due(date(2026, 12, 20)) == date(2027, 1, 4)
    assert resend_due(date(2026, 12, 20)) == date(2026, 12, 25)
    sent = datetime(2026, 11, 1, tzinfo=UTC)
    assert silence(sent, datetime(2026, 11, 5, tzinfo=UTC)) is None
    assert silence(sent, datetime(2026, 11, 6, tzinfo=UTC)) is not None


def test_the_page_shows_the_table() -> None:
    page = Path(__file__).resolve().parents[4] / "docs" / "algorithms" / "einvoice-states.md"
    assert table() in page.read_text()


def table() -> str:
    """Written into the page by hand: `python -m billing.einvoice.tests.test_states`."""
    lines = ["| of | in the state | when | becomes |", "|---|---|---|---|"]
    lines += [
        f"| {type(state).__name__} | {state.name} | {event.value} | {to.name} |"
        for (state, event), to in TRANSITIONS.items()
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())  # noqa: T201
