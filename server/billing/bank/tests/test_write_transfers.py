"""An order of credit transfers becomes the file of the payer's bank, in the format that it takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from billing.bank.sepa import TransferFormat, TransferOrder, write_transfers
from billing.bank.tests.orders import GERMAN, NOW, OWNER, TODAY, order, transfer, values

EVERY = pytest.mark.parametrize("form", list(TransferFormat))
PAIN = pytest.mark.parametrize("form", [TransferFormat.PAIN_03, TransferFormat.PAIN_09])
TWO = order(transfer(1), transfer(2, amount=Decimal("0.01"), name="Verdi & C. già «Neri»"))


def written(made: TransferOrder, form: TransferFormat) -> bytes:
    return write_transfers(made, form, on=TODAY)


@EVERY
def test_it_says_who_pays_whom_how_much_and_why(form: TransferFormat) -> None:
    data = written(TWO, form)
    assert values(data, "CdtTrfTxInf/Amt/InstdAmt") == ["1220.50", "0.01"]
    assert values(data, "Cdtr/Nm") == ["Bianchi SpA", "Verdi + C. gia 'Neri'"]
    assert values(data, "CdtrAcct/Id/IBAN") == [GERMAN, GERMAN]
    assert values(data, "PmtId/EndToEndId") == ["FT-1-2026", "FT-2-2026"]
    assert values(data, "RmtInf/Ustrd") == ["Fattura 15/2026"] * 2
    assert values(data, "PmtInf/Dbtr/Nm") == ["Rossi Impianti S.r.l."]
    assert values(data, "DbtrAcct/Id/IBAN") == [OWNER.iban]
    assert values(data, "PmtInf/PmtTpInf/SvcLvl/Cd") == ["SEPA"]
    assert values(data, "PmtInf/ChrgBr") == ["SLEV"]


@EVERY
def test_the_header_counts_and_adds_up(form: TransferFormat) -> None:
    data = written(TWO, form)
    assert values(data, "GrpHdr/NbOfTxs") == ["2"]
    assert values(data, "GrpHdr/CtrlSum") == ["1220.51"]


@EVERY
def test_numbers_and_time_are_ours_so_the_bytes_are_the_same(form: TransferFormat) -> None:
    data = written(TWO, form)
    assert values(data, "MsgId") == ["BONIFICI-2026-7"]
    assert values(data, "CreDtTm") == [NOW.isoformat()]
    assert values(data, "PmtInfId") == ["BONIFICI-2026-7-1"]
    assert written(TWO, form) == data


@EVERY
def test_the_sender_is_known_by_its_cuc(form: TransferFormat) -> None:
    data = written(TWO, form)
    assert values(data, "GrpHdr/InitgPty/Id/OrgId/Othr/Id") == ["A1B2C3D4"]
    assert values(data, "GrpHdr/InitgPty/Id/OrgId/Othr/Issr") == ["CBI"]


@EVERY
def test_booking_in_one_sum_is_a_choice(form: TransferFormat) -> None:
    assert values(written(order(batch_booking=True), form), "BtchBookg") == ["true"]
    assert values(written(order(), form), "BtchBookg") == ["false"]


@PAIN
def test_the_namespace_is_that_of_the_version(form: TransferFormat) -> None:
    root = etree.fromstring(written(TWO, form))
    assert root.tag == f"{{urn:iso:std:iso:20022:tech:xsd:{form}}}Document"


def test_the_day_is_written_as_the_version_wants() -> None:
    assert values(written(TWO, TransferFormat.PAIN_03), "ReqdExctnDt") == ["2026-11-25"]
    assert values(written(TWO, TransferFormat.PAIN_09), "ReqdExctnDt/Dt") == ["2026-11-25"]
    assert values(written(TWO, TransferFormat.CBI), "ReqdExctnDt/Dt") == ["2026-11-25"]


@PAIN
def test_a_bank_without_bic_is_not_provided(form: TransferFormat) -> None:
    data = written(order(debtor=replace(OWNER, bic="", cuc="")), form)
    assert values(data, "DbtrAgt/FinInstnId/Othr/Id") == ["NOTPROVIDED"]
    assert values(data, "InitgPty/Id") == []


def test_cbi_has_its_own_envelope() -> None:
    root = etree.fromstring(written(TWO, TransferFormat.CBI))
    namespace = "{urn:CBI:xsd:CBIPaymentRequest.00.04.01}"
    assert root.tag == f"{namespace}CBIPaymentRequest"
    assert [child.tag for child in root] == [f"{namespace}GrpHdr", f"{namespace}PmtInf"]
    assert [etree.QName(child).localname for child in root[1]] == [
        "PmtInfId", "PmtMtd", "BtchBookg", "PmtTpInf", "ReqdExctnDt", "Dbtr", "DbtrAcct", "DbtrAgt", "ChrgBr",
        "CdtTrfTxInf", "CdtTrfTxInf",
    ]  # fmt: skip
    assert [etree.QName(child).localname for child in root[1][-1]] == [
        "PmtId", "Amt", "Cdtr", "CdtrAcct", "RmtInf",
    ]  # fmt: skip


def test_cbi_names_our_bank_by_abi_and_numbers_each_transfer() -> None:
    data = written(TWO, TransferFormat.CBI)
    assert values(data, "DbtrAgt/FinInstnId/ClrSysMmbId/MmbId") == ["05428"]
    assert values(data, "PmtMtd") == ["TRA"]
    assert values(data, "PmtId/InstrId") == ["1", "2"]


@EVERY
def test_a_bic_of_the_creditors_bank_is_written_when_known(form: TransferFormat) -> None:
    tag = "BIC" if form is TransferFormat.PAIN_03 else "BICFI"
    data = written(order(transfer(bic="COBADEFFXXX")), form)
    assert values(data, f"CdtrAgt/FinInstnId/{tag}") == ["COBADEFFXXX"]


@settings(deadline=None)
@given(
    name=st.text(max_size=100),
    text=st.text(max_size=200),
    amount=st.decimals("0.01", "999999999.99", places=2),
    form=st.sampled_from(list(TransferFormat)),
    day=st.dates(TODAY, date(2060, 1, 1)),
)
def test_any_text_and_amount_is_written_exactly(
    name: str, text: str, amount: Decimal, form: TransferFormat, day: date
) -> None:
    made = order(transfer(name=f"A{name}", text=f"B{text}", amount=amount), execute_on=day)
    data = written(made, form)
    assert [Decimal(value) for value in values(data, "InstdAmt")] == [amount]
    assert [Decimal(value) for value in values(data, "GrpHdr/CtrlSum")] == [amount]
    assert all(len(value) <= 70 for value in values(data, "Cdtr/Nm"))
    assert all(len(value) <= 140 for value in values(data, "Ustrd"))
