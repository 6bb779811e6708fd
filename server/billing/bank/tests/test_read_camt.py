"""The bank's XML statement is read, whatever its version, and believed when it adds up."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from billing.bank.findings import NotReadable
from billing.bank.statements.camt import read_camt
from billing.bank.statements.model import Balance, Movement, Statement
from billing.bank.tests.camts import OURS, THEIRS, balance, camt, details, entry, statement


def one(*entries: str, **changes: str) -> Statement:
    (found,) = read_camt(camt(statement(*entries, **changes)))
    return found


def only(*entries: str, **changes: str) -> Movement:
    (movement,) = one(*entries, **changes).movements
    return movement


def codes(made: Statement) -> list[str]:
    return [finding.code for finding in made.findings]


def test_a_payment_is_read_with_all_it_says() -> None:
    movement = only(entry(details=details()))
    assert movement.booked_on == date(2026, 11, 20)
    assert movement.value_on == date(2026, 11, 21)
    assert (movement.amount, movement.currency) == (Decimal("100.00"), "EUR")
    assert (movement.counterparty, movement.counterparty_iban) == ("Bianchi SpA", THEIRS)
    assert (movement.text, movement.end_to_end_id) == ("Fattura 15/2026", "FT-15")
    assert (movement.bank_reference, movement.kind, movement.place) == ("REF-1", "48", "Ntry[1]")
    assert movement.is_booked
    assert not movement.is_reversal


def test_the_statement_has_account_number_and_balances() -> None:
    made = one(entry())
    assert (made.account, made.currency, made.number) == (OURS, "EUR", "47")
    assert made.opening == Balance(amount=Decimal("1000.00"), on=date(2026, 11, 20))
    assert made.closing == Balance(amount=Decimal("1100.00"), on=date(2026, 11, 20))
    assert made.findings == ()


def test_what_goes_out_is_negative_and_names_the_creditor() -> None:
    out = (
        "<TxDtls><RltdPties><Dbtr><Nm>Noi</Nm></Dbtr><Cdtr><Nm>Enel</Nm></Cdtr>"
        f"<CdtrAcct><Id><IBAN>{THEIRS}</IBAN></Id></CdtrAcct></RltdPties></TxDtls>"
    )
    movement = only(entry("40.00", "DBIT", out), closing="960.00")
    assert movement.amount == Decimal("-40.00")
    assert (movement.counterparty, movement.counterparty_iban) == ("Enel", THEIRS)


@pytest.mark.parametrize("version", ["001.02", "001.03", "001.04", "001.06", "001.08", "001.10", "001.13"])
def test_every_version_is_read(version: str) -> None:
    (made,) = read_camt(camt(statement(entry(details=details())), version=version))
    assert made.movements[0].counterparty == "Bianchi SpA"


def test_newer_versions_nest_party_and_status() -> None:
    newer = (
        details()
        .replace("<Dbtr><Nm>Bianchi SpA</Nm></Dbtr>", "<Dbtr><Pty><Nm>Bianchi SpA</Nm></Pty></Dbtr>")
    )  # fmt: skip
    movement = only(entry(details=newer, Sts="<Cd>PDNG</Cd>"), closing="1000.00")
    assert movement.counterparty == "Bianchi SpA"
    assert not movement.is_booked


@pytest.mark.parametrize("inner", ["CBIDlyStmtReqLogMsg", "CBIPrdcStmtReqLogMsg"])
def test_the_envelope_of_cbi_is_opened(inner: str) -> None:
    data = f"""<b:CBIBdyBkToCstmrStmtReq xmlns:b="urn:CBI:xsd:CBIBdyBkToCstmrStmtReq.00.01.02">
      <b:CBIEnvelBkToCstmrStmtReqLogMsg><m:CBIBkToCstmrStmtReqLogMsg xmlns:m="urn:CBI:xsd:CBIBkToCstmrStmtReqLogMsg.00.01.02">
      <{inner} xmlns="urn:CBI:xsd:{inner}.00.01.02"><GrpHdr/>{statement(entry(details=details()))}</{inner}>
      </m:CBIBkToCstmrStmtReqLogMsg></b:CBIEnvelBkToCstmrStmtReqLogMsg></b:CBIBdyBkToCstmrStmtReq>"""
    (made,) = read_camt(data.encode())
    assert made.movements[0].text == "Fattura 15/2026"
    assert made.findings == ()


def test_many_statements_in_a_file_stay_apart() -> None:
    data = camt(statement(entry()), statement(entry("1.00"), closing="1001.00"))
    assert [len(made.movements) for made in read_camt(data)] == [1, 1]


def test_balances_that_do_not_add_up_are_told() -> None:
    (finding,) = one(entry(), closing="1100.01").findings
    assert finding.message == (
        "I saldi non tornano: 1.000,00 all'inizio e 100,00 di movimenti fanno 1.100,00, ma il saldo finale è 1.100,01. "
        "Forse manca qualche movimento."
    )


def test_a_debit_balance_is_negative() -> None:
    data = camt(statement(entry()).replace(balance("CLBD", "1100.00"), balance("CLBD", "1100.00", "DBIT")))
    (made,) = read_camt(data)
    assert made.closing is not None
    assert made.closing.amount == Decimal("-1100.00")


def test_the_previous_closing_serves_as_opening() -> None:
    data = camt(statement(entry()).replace("OPBD", "PRCD"))
    (made,) = read_camt(data)
    assert made.opening is not None
    assert codes(made) == []


def test_what_is_only_expected_does_not_count() -> None:
    made = one(entry(), entry("7.00", Sts="PDNG"))
    assert [movement.is_booked for movement in made.movements] == [True, False]
    assert made.findings == ()


def test_another_currency_does_not_count() -> None:
    made = one(entry(), entry("7.00").replace("EUR", "USD"))
    assert made.movements[1].currency == "USD"
    assert made.findings == ()


def test_the_banks_own_summary_is_held_to_its_word() -> None:
    summary = "<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries><Sum>150.00</Sum></TtlNtries></TxsSummry>"
    assert codes(one(entry(), more=summary)) == ["bad_count", "bad_total"]
    right = summary.replace(">2<", ">1<").replace("150", "100")
    assert codes(one(entry(), more=right)) == []


PART = "<AmtDtls><TxAmt><Amt Ccy='EUR'>{}</Amt></TxAmt></AmtDtls>"


def test_a_group_becomes_its_parts() -> None:
    parts = details("Uno", more=PART.format("60.00")) + details("Due", more=PART.format("40.00"))
    made = one(entry(details=parts))
    assert [(each.counterparty, each.amount, each.place) for each in made.movements] == [
        ("Uno", Decimal("60.00"), "Ntry[1]/TxDtls[1]"),
        ("Due", Decimal("40.00"), "Ntry[1]/TxDtls[2]"),
    ]
    assert made.findings == ()


def test_the_parts_may_stand_in_many_groups_and_have_their_own_sign() -> None:
    own = "<Amt Ccy='EUR'>{}</Amt><CdtDbtInd>{}</CdtDbtInd>"
    parts = (
        details(more=own.format("130.00", "CRDT"))
        + "</NtryDtls><NtryDtls>"
        + details(more=own.format("30.00", "DBIT"))
    )
    assert [each.amount for each in one(entry(details=parts)).movements] == [
        Decimal("130.00"),
        Decimal("-30.00"),
    ]


def test_parts_that_do_not_make_the_sum_stay_one_movement_with_a_warning() -> None:
    parts = details("Uno", more=PART.format("60.00")) + details("Due", more=PART.format("30.00"))
    made = one(entry(details=parts, AddtlNtryInf="Incasso distinta"))
    assert [(each.amount, each.text) for each in made.movements] == [(Decimal("100.00"), "Incasso distinta")]
    assert [(finding.code, finding.severity) for finding in made.findings] == [("bad_group", "warning")]


def test_what_comes_back_is_a_reversal_with_its_reason() -> None:
    back = (
        "<TxDtls><RltdPties><Dbtr><Nm>Verdi Snc</Nm></Dbtr>"
        f"<DbtrAcct><Id><IBAN>{THEIRS}</IBAN></Id></DbtrAcct><Cdtr><Nm>Noi</Nm></Cdtr>"
        f"<CdtrAcct><Id><IBAN>{OURS}</IBAN></Id></CdtrAcct></RltdPties>"
        "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls>"
    )
    movement = only(entry("99.90", "DBIT", back, RvslInd="true"), closing="900.10")
    assert movement.is_reversal
    assert movement.return_reason == "AC04"
    assert movement.amount == Decimal("-99.90")
    assert (movement.counterparty, movement.counterparty_iban) == ("Verdi Snc", THEIRS)


@pytest.mark.parametrize(
    ("remittance", "expected"),
    [
        ("<Ustrd>Fatt. 1</Ustrd><Ustrd>e 2</Ustrd>", "Fatt. 1 e 2"),
        ("<Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd>", "RF18539007547034"),
        ("<Strd><RfrdDocInf><Nb>15/2026</Nb></RfrdDocInf></Strd>", "15/2026"),
        ("<Ustrd>A</Ustrd><Strd><AddtlRmtInf>A</AddtlRmtInf></Strd>", "A"),
        ("<Ustrd>molti   \n spazi</Ustrd>", "molti spazi"),
        ("", "Bonifico a vostro favore"),
    ],
)
def test_the_text_is_what_was_written_or_the_banks_words(remittance: str, expected: str) -> None:
    part = f"<TxDtls><RmtInf>{remittance}</RmtInf></TxDtls>"
    assert only(entry(details=part, AddtlNtryInf="Bonifico a vostro favore")).text == expected


def test_the_iso_kind_is_written_with_hyphens() -> None:
    iso = "<Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn>"
    assert only(entry(BkTxCd=iso)).kind == "PMNT-RCDT-ESCT"


def test_not_provided_is_nothing() -> None:
    assert only(entry(details=details().replace("FT-15", "NOTPROVIDED"))).end_to_end_id == ""


def test_days_may_have_hours() -> None:
    movement = only(entry(BookgDt="<DtTm>2026-11-20T23:59:00+01:00</DtTm>"))
    assert movement.booked_on == date(2026, 11, 20)


def test_without_a_booking_day_the_value_day_serves() -> None:
    assert only(entry(BookgDt="")).booked_on == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (entry("1,00"), "Il movimento 2 non si legge: l'importo «1,00» non è un numero."),
        (
            entry("1.00", "X"),
            "Il movimento 2 non si legge: non dice se è un'entrata o un'uscita (CdtDbtInd).",
        ),
        (entry(BookgDt="", ValDt=""), "Il movimento 2 non si legge: manca la data, o non esiste."),
        (
            entry(BookgDt="<Dt>2026-02-30</Dt>", ValDt=""),
            "Il movimento 2 non si legge: manca la data, o non esiste.",
        ),
    ],
)
def test_what_cannot_be_read_is_told_by_its_place_and_the_rest_is_read(wrong: str, reason: str) -> None:
    made = one(entry(), wrong)
    assert len(made.movements) == 1
    assert [(finding.path, finding.message) for finding in made.findings] == [("Ntry[2]", reason)]


def test_too_many_unreadable_ones_are_counted() -> None:
    made = one(*["<Ntry/>"] * 700, closing="1000.00")
    assert len(made.findings) == 501
    assert made.findings[-1].message == "Ci sono altri 200 movimenti che non si leggono."


def test_keys_are_the_same_in_every_file_and_different_for_each_movement() -> None:
    first, again = one(entry(), entry(), entry("5.00")), one(entry("9.00"), entry(), entry())
    assert len({movement.key for movement in first.movements}) == 3
    assert [each.key for each in first.movements[:2]] == [each.key for each in again.movements[1:]]


BOMB = b"""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Document>&b;</Document>"""
OUTSIDE = b"""<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><Document><Stmt>&f;</Stmt></Document>"""


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (BOMB, "DOCTYPE"),
        (OUTSIDE, "DOCTYPE"),
        (b"", "vuoto"),
        (b"<Document>", "Scarica di nuovo il file"),
        (b"<Document/>", "non contiene un estratto conto"),
        (b"<Document><BkToCstmrAcctRpt/></Document>", "camt.052"),
        (b"<Document><BkToCstmrDbtCdtNtfctn/></Document>", "camt.054"),
        (b"<FatturaElettronica/>", "fattura elettronica"),
        (b"<Document>" + b"x" * 30_000_000, "troppo grande"),
        (b"<a/>" * 1_000_001, "troppi elementi"),
        (b"<Document>" + b"<Stmt/>" * 1_001 + b"</Document>", "più di 1000 estratti conto"),
    ],
)
def test_what_is_no_statement_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(NotReadable, match=re.escape(reason)):
        read_camt(data)


AMOUNTS = st.decimals("0.01", "999999999.99", places=2)


@settings(deadline=None)
@given(
    st.lists(st.tuples(AMOUNTS, st.sampled_from(["CRDT", "DBIT"])), max_size=8),
    st.decimals(0, 10**9, places=2),
)
def test_any_statement_that_adds_up_is_read_exactly(
    moves: list[tuple[Decimal, str]], opening: Decimal
) -> None:
    signed = [amount if sign == "CRDT" else -amount for amount, sign in moves]
    closing = opening + sum(signed)
    last = balance("CLBD", f"{abs(closing)}", "CRDT" if closing >= 0 else "DBIT")
    entries = [entry(f"{amount}", sign) for amount, sign in moves]
    data = statement(*entries, opening=f"{opening}").replace(balance("CLBD", "1100.00"), last)
    (made,) = read_camt(camt(data))
    assert [movement.amount for movement in made.movements] == signed
    assert made.findings == ()
