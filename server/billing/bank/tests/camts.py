"""CAMT.053 statements for the tests, built from pieces."""

from __future__ import annotations

OURS = "IT60X0542811101000000123456"
THEIRS = "DE89370400440532013000"


def balance(kind: str, amount: str, sign: str = "CRDT", day: str = "2026-11-20") -> str:
    return (
        f"<Bal><Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp><Amt Ccy='EUR'>{amount}</Amt>"
        f"<CdtDbtInd>{sign}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"
    )


def entry(amount: str = "100.00", sign: str = "CRDT", details: str = "", **changes: str) -> str:
    """`details`: inside NtryDtls; `changes`: other elements of the entry, an empty one is left out."""
    parts = {
        "Sts": "BOOK",
        "BookgDt": "<Dt>2026-11-20</Dt>",
        "ValDt": "<Dt>2026-11-21</Dt>",
        "AcctSvcrRef": "REF-1",
        "BkTxCd": "<Prtry><Cd>48</Cd></Prtry>",
    } | changes
    middle = "".join(f"<{name}>{content}</{name}>" for name, content in parts.items() if content)
    wrapped = f"<NtryDtls>{details}</NtryDtls>" if details else ""
    return f"<Ntry><Amt Ccy='EUR'>{amount}</Amt><CdtDbtInd>{sign}</CdtDbtInd>{middle}{wrapped}</Ntry>"


def details(
    name: str = "Bianchi SpA", iban: str = THEIRS, text: str = "Fattura 15/2026", more: str = ""
) -> str:
    """Of a payment that came in."""
    return (
        f"<TxDtls><Refs><EndToEndId>FT-15</EndToEndId></Refs>{more}<RltdPties><Dbtr><Nm>{name}</Nm></Dbtr>"
        f"<DbtrAcct><Id><IBAN>{iban}</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>{text}</Ustrd></RmtInf></TxDtls>"
    )


def statement(*entries: str, opening: str = "1000.00", closing: str = "1100.00", more: str = "") -> str:
    return (
        f"<Stmt><Id>S-1</Id><ElctrncSeqNb>47</ElctrncSeqNb><Acct><Id><IBAN>{OURS}</IBAN></Id><Ccy>EUR</Ccy></Acct>"
        f"{balance('OPBD', opening)}{balance('CLBD', closing)}{more}{''.join(entries)}</Stmt>"
    )


def camt(*statements: str, version: str = "001.02") -> bytes:
    return (
        f"<?xml version='1.0' encoding='UTF-8'?><Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.{version}'>"
        f"<BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>{''.join(statements)}</BkToCstmrStmt></Document>"
    ).encode()
