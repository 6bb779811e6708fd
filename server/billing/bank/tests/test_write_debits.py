"""A collection of direct debits becomes the file of the creditor's bank."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from billing.bank.sepa import Collection, DebitFormat, Scheme, Sequence, write_debits
from billing.bank.tests.orders import NOW, OWNER, TODAY, collection, debit, values

EVERY = pytest.mark.parametrize("form", list(DebitFormat))
PAIN = pytest.mark.parametrize("form", [DebitFormat.PAIN_02, DebitFormat.PAIN_08])
CBI = pytest.mark.parametrize("form", [DebitFormat.CBI, DebitFormat.CBI_BODY])
MIXED = collection(
    debit(1),
    debit(2, sequence=Sequence.FIRST, amount=Decimal("10")),
    debit(3, amount=Decimal("0.10")),
    debit(4, sequence=Sequence.FINAL),
    debit(5, sequence=Sequence.ONE_OFF),
)


def written(made: Collection, form: DebitFormat) -> bytes:
    return write_debits(made, form, on=TODAY)


@EVERY
def test_it_says_who_owes_how_much_on_which_mandate(form: DebitFormat) -> None:
    data = written(collection(), form)
    assert values(data, "DrctDbtTxInf/InstdAmt") == ["99.90"]
    assert values(data, "Dbtr/Nm") == ["Verdi Snc"]
    assert values(data, "DbtrAcct/Id/IBAN") == ["DE89370400440532013000"]
    assert values(data, "MndtRltdInf/MndtId") == ["MAND-001"]
    assert values(data, "MndtRltdInf/DtOfSgntr") == ["2025-03-01"]
    assert values(data, "EndToEndId") == ["CANONE-1"]
    assert values(data, "Ustrd") == ["Canone novembre 2026"]
    assert values(data, "ReqdColltnDt") == ["2026-11-30"]
    assert values(data, "CdtrSchmeId/Id/PrvtId/Othr/Id") == ["IT91ZZZ0000001234567897"]
    assert values(data, "CdtrAcct/Id/IBAN") == [OWNER.iban]


@EVERY
def test_each_sequence_is_a_group_with_its_own_sum(form: DebitFormat) -> None:
    data = written(MIXED, form)
    assert values(data, "PmtInf/PmtTpInf/SeqTp") == ["RCUR", "FRST", "FNAL", "OOFF"]
    assert values(data, "GrpHdr/NbOfTxs") == ["5"]
    assert values(data, "GrpHdr/CtrlSum") == ["309.80"]


@PAIN
def test_pain_says_the_sum_of_each_group(form: DebitFormat) -> None:
    data = written(MIXED, form)
    assert etree.fromstring(data).tag == f"{{urn:iso:std:iso:20022:tech:xsd:{form}}}Document"
    assert values(data, "PmtInf/NbOfTxs") == ["2", "1", "1", "1"]
    assert values(data, "PmtInf/CtrlSum") == ["100.00", "10.00", "99.90", "99.90"]


@CBI
def test_cbi_knows_us_by_cuc_and_our_bank_by_abi(form: DebitFormat) -> None:
    data = written(MIXED, form)
    assert values(data, "GrpHdr/InitgPty/Id/OrgId/Othr/Id") == ["A1B2C3D4"]
    assert values(data, "CdtrAgt/FinInstnId/ClrSysMmbId/MmbId") == ["05428"] * 4
    assert values(data, "PmtId/InstrId") == ["1", "2", "3", "4", "5"]
    group = next(each for each in etree.fromstring(data).iter() if etree.QName(each).localname == "PmtInf")
    assert [etree.QName(child).localname for child in group] == [
        "PmtInfId", "PmtMtd", "BtchBookg", "PmtTpInf", "ReqdColltnDt", "Cdtr", "CdtrAcct", "CdtrAgt", "ChrgBr",
        "CdtrSchmeId", "DrctDbtTxInf", "DrctDbtTxInf",
    ]  # fmt: skip


@pytest.mark.parametrize(("scheme", "kind"), [(Scheme.CORE, "INC-SDDC-01"), (Scheme.B2B, "INC-SDDB-01")])
def test_the_body_of_cbi_names_the_scheme_and_keeps_namespaces_apart(scheme: Scheme, kind: str) -> None:
    root = etree.fromstring(written(collection(scheme=scheme), DebitFormat.CBI_BODY))
    assert [each.text for each in root[0]] == [kind, "1"]
    body, message = "{urn:CBI:xsd:CBIBdySDDReq.00.01.01}", "{urn:CBI:xsd:CBISDDReqLogMsg.00.01.01}"
    inner = root[1][0]
    assert [root.tag, root[1].tag, inner.tag] == [
        f"{body}CBIBdySDDReq", f"{body}CBIEnvelSDDReqLogMsg", f"{body}CBISDDReqLogMsg",
    ]  # fmt: skip
    assert [each.tag for each in inner] == [f"{message}GrpHdr", f"{message}PmtInf"]


@EVERY
@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_scheme_is_written(scheme: Scheme, form: DebitFormat) -> None:
    assert values(written(collection(scheme=scheme), form), "LclInstrm/Cd") == [scheme.value]


@EVERY
def test_numbers_and_time_are_ours_so_the_bytes_are_the_same(form: DebitFormat) -> None:
    data = written(MIXED, form)
    assert values(data, "MsgId") == ["INCASSI-2026-7"]
    assert values(data, "CreDtTm") == [NOW.isoformat()]
    assert values(data, "PmtInfId") == [f"INCASSI-2026-7-{place}" for place in (1, 2, 3, 4)]
    assert values(data, "BtchBookg") == ["false"] * 4
    assert written(MIXED, form) == data


def test_without_bic_the_newer_version_says_not_provided() -> None:
    data = written(collection(creditor=replace(OWNER, bic="")), DebitFormat.PAIN_08)
    assert values(data, "CdtrAgt/FinInstnId/Othr/Id") == ["NOTPROVIDED"]
    assert values(data, "DbtrAgt/FinInstnId/Othr/Id") == ["NOTPROVIDED"]


@settings(deadline=None)
@given(
    name=st.text(max_size=100),
    text=st.text(max_size=200),
    amount=st.decimals("0.01", "999999999.99", places=2),
    form=st.sampled_from(list(DebitFormat)),
    sequence=st.sampled_from(list(Sequence)),
)
def test_any_text_and_amount_is_written_exactly(
    name: str, text: str, amount: Decimal, form: DebitFormat, sequence: Sequence
) -> None:
    data = written(
        collection(debit(name=f"A{name}", text=f"B{text}", amount=amount, sequence=sequence)), form
    )
    assert [Decimal(value) for value in values(data, "InstdAmt")] == [amount]
    assert all(len(value) <= 70 for value in values(data, "Dbtr/Nm"))
