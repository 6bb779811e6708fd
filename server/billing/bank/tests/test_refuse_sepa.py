"""What the bank would refuse in a transfer or a direct debit is refused before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from billing.bank.findings import NotWritable
from billing.bank.sepa import (
    Collection,
    DebitFormat,
    Sequence,
    TransferFormat,
    TransferOrder,
    check_creditor_id,
    check_debits,
    check_transfers,
    creditor_id_of,
    write_debits,
    write_transfers,
)
from billing.bank.tests.orders import OWNER, TODAY, collection, debit, order, transfer

PAIN = TransferFormat.PAIN_09


def transfer_faults(made: TransferOrder, form: TransferFormat = PAIN) -> list[tuple[str, str]]:
    return [(each.code, each.path) for each in check_transfers(made, form, on=TODAY)]


def debit_faults(made: Collection, form: DebitFormat = DebitFormat.PAIN_08) -> list[tuple[str, str]]:
    return [(each.code, each.path) for each in check_debits(made, form, on=TODAY)]


def test_right_ones_have_nothing_to_say() -> None:
    assert all(transfer_faults(order(), form) == [] for form in TransferFormat)
    assert all(debit_faults(collection(), form) == [] for form in DebitFormat)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"amount": Decimal(0)}, "amount", "amount"),
        ({"amount": Decimal("-5.00")}, "amount", "amount"),
        ({"amount": Decimal("0.001")}, "amount", "amount"),
        ({"amount": Decimal("1000000000")}, "amount", "amount"),
        ({"amount": Decimal("Infinity")}, "amount", "amount"),
        ({"iban": "IT60X0542811101000000123457"}, "bad_iban", "iban"),
        ({"iban": "IT60 X054 2811 1010 0000 0123 456"}, "bad_iban", "iban"),
        ({"iban": ""}, "bad_iban", "iban"),
        ({"iban": "BR1800360305000010009795493C1"}, "outside_sepa", "iban"),
        ({"iban": "CH9300762011623852957"}, "bic_missing", "bic"),
        ({"bic": "COBADE"}, "bad_bic", "bic"),
        ({"name": "  "}, "missing", "name"),
        ({"name": "è" * 71}, "cut", "name"),
        ({"name": "Ristorante 東京"}, "characters", "name"),
        ({"text": ""}, "missing", "text"),
        ({"text": "x" * 141}, "cut", "text"),
        ({"end_to_end_id": ""}, "bad_id", "end_to_end_id"),
        ({"end_to_end_id": "x" * 36}, "bad_id", "end_to_end_id"),
        ({"end_to_end_id": "/1"}, "bad_id", "end_to_end_id"),
        ({"end_to_end_id": "1//2"}, "bad_id", "end_to_end_id"),
        ({"end_to_end_id": "città"}, "bad_id", "end_to_end_id"),
    ],
)
def test_a_wrong_item_is_named_by_its_field(change: dict[str, Any], code: str, field: str) -> None:
    assert transfer_faults(order(transfer(**change))) == [(code, f"transfers[1].{field}")]
    assert debit_faults(collection(debit(**change))) == [(code, f"debits[1].{field}")]


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"message_id": ""}, "bad_id", "message_id"),
        ({"message_id": "x" * 31}, "bad_id", "message_id"),
        ({"transfers": ()}, "empty", "transfers"),
        ({"transfers": (transfer(1), transfer(1))}, "double_id", "transfers"),
        ({"execute_on": date(2026, 11, 20)}, "past_day", "execute_on"),
        ({"execute_on": date(2026, 11, 29)}, "holiday", "execute_on"),
        ({"debtor": replace(OWNER, name="")}, "missing", "debtor.name"),
        ({"debtor": replace(OWNER, iban="IT00")}, "bad_iban", "debtor.iban"),
        ({"debtor": replace(OWNER, bic="X")}, "bad_bic", "debtor.bic"),
        ({"debtor": replace(OWNER, cuc="abc")}, "bad_cuc", "debtor.cuc"),
    ],
)
def test_a_wrong_order_is_refused(change: dict[str, Any], code: str, path: str) -> None:
    assert transfer_faults(order(**change)) == [(code, path)]


def test_cbi_wants_the_cuc_and_an_italian_account() -> None:
    assert transfer_faults(order(debtor=replace(OWNER, cuc="")), PAIN) == []
    assert transfer_faults(order(debtor=replace(OWNER, cuc="")), TransferFormat.CBI) == [
        ("missing", "debtor.cuc")
    ]
    assert debit_faults(collection(creditor=replace(OWNER, cuc="A"))) == []
    assert debit_faults(collection(creditor=replace(OWNER, cuc="A")), DebitFormat.CBI) == [
        ("bad_cuc", "creditor.cuc")
    ]
    german = order(debtor=replace(OWNER, iban="DE89370400440532013000"))
    assert transfer_faults(german, PAIN) == []
    assert transfer_faults(german, TransferFormat.CBI) == [("not_italian", "debtor.iban")]


def test_a_day_too_near_says_the_first_good_one() -> None:
    # From Thursday 24 December: Christmas, Saint Stephen and the week-end do not count.
    made = order(execute_on=date(2026, 12, 28))
    (finding,) = check_transfers(made, PAIN, on=date(2026, 12, 24), notice_days=2)
    assert finding.message == (
        "La data di esecuzione 28/12/2026 è troppo vicina. La banca vuole 2 giorni lavorativi: dal 29/12/2026 in poi."
    )


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"creditor_id": "IT82ZZZ000000123456789"}, "bad_creditor_id", "creditor_id"),
        ({"creditor_id": "IT82ZZZ0000001234567897"}, "bad_creditor_id", "creditor_id"),
        ({"creditor_id": ""}, "bad_creditor_id", "creditor_id"),
        ({"collect_on": TODAY}, "too_near", "collect_on"),
        ({"debits": (debit(mandate_id=""),)}, "missing", "debits[1].mandate_id"),
        ({"debits": (debit(mandate_id="Nº 1"),)}, "bad_mandate", "debits[1].mandate_id"),
        ({"debits": (debit(signed_on=date(2026, 11, 24)),)}, "bad_mandate_date", "debits[1].signed_on"),
        ({"debits": (debit(signed_on=date(2009, 10, 31)),)}, "old_mandate", "debits[1].signed_on"),
    ],
)
def test_a_wrong_collection_is_refused(change: dict[str, Any], code: str, path: str) -> None:
    assert debit_faults(collection(**change)) == [(code, path)]


def test_the_older_version_wants_our_bic() -> None:
    made = collection(creditor=replace(OWNER, bic=""))
    assert debit_faults(made, DebitFormat.PAIN_02) == [("missing", "creditor.bic")]
    assert debit_faults(made, DebitFormat.PAIN_08) == []


@pytest.mark.parametrize("sequence", [Sequence.FIRST, Sequence.FINAL, Sequence.ONE_OFF])
def test_a_mandate_has_one_first_one_last_and_one_only_debit(sequence: Sequence) -> None:
    twice = [debit(place, mandate_id="M1", sequence=sequence) for place in (1, 2)]
    assert debit_faults(collection(*twice)) == [("bad_sequence", "debits")]


def test_a_mandate_for_one_debit_has_no_other() -> None:
    both = [debit(1, mandate_id="M1", sequence=Sequence.ONE_OFF), debit(2, mandate_id="M1")]
    assert debit_faults(collection(*both)) == [("bad_sequence", "debits")]


def test_a_mandate_may_recur_in_one_file() -> None:
    assert debit_faults(collection(debit(1, mandate_id="M1"), debit(2, mandate_id="M1"))) == []


def test_writing_refuses_with_all_reasons() -> None:
    with pytest.raises(NotWritable) as caught:
        write_transfers(order(transfer(1, amount=Decimal(0)), transfer(2, iban="")), PAIN, on=TODAY)
    assert [finding.message for finding in caught.value.findings] == [
        "Bonifico 1 (Bianchi SpA): l'importo dev'essere maggiore di zero.",
        "Bonifico 2 (Bianchi SpA): l'IBAN comincia con due lettere e due cifre e ha da 15 a 34 caratteri, senza spazi.",
    ]
    with pytest.raises(NotWritable, match="identificativo del creditore"):
        write_debits(collection(creditor_id=""), DebitFormat.PAIN_08, on=TODAY)


@pytest.mark.parametrize(
    ("identifier", "right"),
    [
        ("DE98ZZZ09999999999", True),
        ("DE97ZZZ09999999999", False),
        ("DE98ABC09999999999", True),  # the business code is free
        (creditor_id_of("RSSMRA80A01H501U"), True),
        (creditor_id_of("01234567897", "001"), True),
        ("it91zzz0000001234567897", False),
    ],
)
def test_creditor_identifiers_are_checked(identifier: str, right: bool) -> None:
    assert (check_creditor_id(identifier) == "") is right
