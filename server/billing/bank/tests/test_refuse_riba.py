"""What the bank would refuse is refused before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from billing.bank.findings import NotWritable
from billing.bank.riba import Slip, check_riba, write_riba
from billing.bank.tests.slips import TODAY, receipt, slip
from billing.einvoice.numbers import ItalianAccount

IBAN = "IT60X0542811101000000123456"


def faults(made: Slip, notice_days: int = 0) -> list[tuple[str, str]]:
    return [(each.code, each.path) for each in check_riba(made, on=TODAY, notice_days=notice_days)]


def test_a_right_one_has_nothing_to_say() -> None:
    assert faults(slip()) == []


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"amount": Decimal(0)}, "amount", "receipts[1].amount"),
        ({"amount": Decimal("-1")}, "amount", "receipts[1].amount"),
        ({"amount": Decimal("1.005")}, "amount", "receipts[1].amount"),
        ({"amount": Decimal("NaN")}, "amount", "receipts[1].amount"),
        ({"amount": Decimal("1E+15")}, "amount", "receipts[1].amount"),
        ({"abi": ""}, "missing", "receipts[1].debtor.abi"),
        ({"abi": "3069"}, "bad_bank_code", "receipts[1].debtor.abi"),
        ({"abi": "00000"}, "bad_bank_code", "receipts[1].debtor.abi"),
        ({"abi": "0306٩"}, "bad_bank_code", "receipts[1].debtor.abi"),
        ({"cab": ""}, "missing", "receipts[1].debtor.cab"),
        ({"cab": "0940A"}, "bad_bank_code", "receipts[1].debtor.cab"),
        ({"tax_code": ""}, "missing", "receipts[1].debtor.tax_code"),
        ({"tax_code": "07654320155"}, "bad_tax_code", "receipts[1].debtor.tax_code"),
        ({"name": " "}, "missing", "receipts[1].debtor.name"),
        ({"street": ""}, "missing", "receipts[1].debtor.street"),
        ({"town": ""}, "missing", "receipts[1].debtor.town"),
        ({"postcode": "2012"}, "bad_postcode", "receipts[1].debtor.postcode"),
        ({"province": "Milano"}, "bad_province", "receipts[1].debtor.province"),
        ({"customer_code": "C" * 17}, "too_long", "receipts[1].debtor.customer_code"),
        ({"customer_code": "C#12"}, "characters", "receipts[1].debtor.customer_code"),
        ({"customer_code": "Cò 12"}, "characters", "receipts[1].debtor.customer_code"),
        ({"reference": ""}, "missing", "receipts[1].reference"),
        ({"number": 0}, "bad_number", "receipts[1].number"),
        ({"number": 10**10}, "bad_number", "receipts[1].number"),
        ({"due_on": date(2026, 11, 22)}, "past_due", "receipts[1].due_on"),
        ({"due_on": date(2100, 1, 1)}, "bad_date", "receipts[1].due_on"),
        ({"iban": "IT60X0542811101000000123457"}, "bad_iban", "receipts[1].debtor.iban"),
        ({"iban": "DE89370400440532013000"}, "bad_iban", "receipts[1].debtor.iban"),
        ({"iban": IBAN}, "iban_mismatch", "receipts[1].debtor.iban"),
    ],
)
def test_a_wrong_receipt_is_named_by_its_field(change: dict[str, Any], code: str, path: str) -> None:
    assert (code, path) in faults(slip(receipt(**change)))


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"sia": ""}, "bad_sia", "creditor.sia"),
        ({"sia": "AB12"}, "bad_sia", "creditor.sia"),
        ({"sia": "ab123"}, "bad_sia", "creditor.sia"),
        ({"sia": "AB-12"}, "bad_sia", "creditor.sia"),
        ({"name": ""}, "missing", "creditor.name"),
        ({"tax_code": "123"}, "bad_tax_code", "creditor.tax_code"),
        ({"account": ItalianAccount("", "11101", "000000123456")}, "missing", "creditor.account.abi"),
        (
            {"account": ItalianAccount("05428", "111", "000000123456")},
            "bad_bank_code",
            "creditor.account.cab",
        ),
        ({"account": ItalianAccount("05428", "11101", "123456")}, "bad_account", "creditor.account.account"),
    ],
)
def test_a_wrong_creditor_is_named_by_its_field(change: dict[str, Any], code: str, path: str) -> None:
    assert faults(slip(**change)) == [(code, path)]


def test_an_iban_that_agrees_with_abi_and_cab_is_fine() -> None:
    assert faults(slip(receipt(iban=IBAN, abi="05428", cab="11101"))) == []


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"receipts": ()}, "empty", "receipts"),
        ({"name": ""}, "missing", "name"),
        ({"name": "N" * 21}, "too_long", "name"),
        ({"name": "N@1"}, "characters", "name"),
        ({"created_on": date(1999, 12, 31)}, "bad_date", "created_on"),
        ({"receipts": (receipt(5), receipt(5))}, "double_number", "receipts"),
    ],
)
def test_a_wrong_slip_is_refused(change: dict[str, Any], code: str, path: str) -> None:
    assert faults(replace(slip(), **change)) == [(code, path)]


def test_a_total_that_does_not_fit_is_refused() -> None:
    many = tuple(receipt(number, amount=Decimal("99999999999.99")) for number in range(1, 103))
    assert faults(slip(*many)) == [("amount", "receipts")]


def test_a_due_date_too_near_says_the_first_good_one() -> None:
    # Monday 23 November and ten working days, without the 8th of December.
    near, good = date(2026, 12, 4), date(2026, 12, 7)
    (finding,) = check_riba(slip(receipt(due_on=near)), on=TODAY, notice_days=10)
    assert finding.code == "too_near"
    assert finding.message == (
        "Ricevuta 1 (BIANCHI SPA): la scadenza 04/12/2026 è troppo vicina. La banca vuole 10 giorni lavorativi: "
        "dal 07/12/2026 in poi."
    )
    assert faults(slip(receipt(due_on=good)), notice_days=10) == []


def test_holidays_do_not_count_as_notice() -> None:
    # 11 working days end on Wednesday 9 December: Tuesday the 8th is a holiday.
    assert faults(slip(receipt(due_on=date(2026, 12, 8))), notice_days=11) == [
        ("too_near", "receipts[1].due_on")
    ]
    assert faults(slip(receipt(due_on=date(2026, 12, 9))), notice_days=11) == []


def test_writing_names_every_error_at_once_in_italian() -> None:
    with pytest.raises(NotWritable) as caught:
        write_riba(
            slip(receipt(abi="", amount=Decimal(10)), receipt(2, amount=Decimal(0)), sia="x"), on=TODAY
        )
    assert [finding.message for finding in caught.value.findings] == [
        "Il codice SIA ha 5 caratteri, lettere maiuscole o cifre: lo assegna la banca e sta nel contratto di remote banking.",
        "Ricevuta 1 (BIANCHI SPA): ABI della banca del debitore: manca. Lo trovi nell'IBAN.",
        "Ricevuta 2 (BIANCHI SPA): l'importo dev'essere maggiore di zero.",
    ]


def test_warnings_alone_do_not_stop_the_writing() -> None:
    assert write_riba(slip(receipt(reference="X" * 200)), on=TODAY)
