"""Blocks that both forms of invoice have."""

from __future__ import annotations

from decimal import Decimal

from billing.einvoice import types
from billing.einvoice.tree import Block, block, maybe, one

BY_NAME = (("Denominazione",), ("Nome", "Cognome"))


@block("identificativo fiscale")
class IdFiscaleType(Block):
    IdPaese: str | None = one(types.COUNTRY, "sigla del Paese")
    IdCodice: str | None = one(types.FISCAL_ID, "codice identificativo fiscale")


@block("indirizzo")
class IndirizzoType(Block):
    Indirizzo: str | None = one(types.LATIN_60, "indirizzo")
    NumeroCivico: str | None = maybe(types.STREET_NUMBER, "numero civico")
    CAP: str | None = one(types.POSTCODE, "CAP")
    Comune: str | None = one(types.LATIN_60, "comune")
    Provincia: str | None = maybe(types.PROVINCE, "provincia")
    Nazione: str | None = one(types.COUNTRY, "nazione", default="IT")


@block("iscrizione al registro delle imprese")
class IscrizioneREAType(Block):
    Ufficio: str | None = one(types.PROVINCE, "provincia dell'ufficio del registro")
    NumeroREA: str | None = one(types.STRING_20, "numero REA")
    CapitaleSociale: Decimal | None = maybe(types.AMOUNT_2, "capitale sociale")
    SocioUnico: str | None = maybe(types.SHAREHOLDERS, "socio unico")
    StatoLiquidazione: str | None = one(types.LIQUIDATION, "stato di liquidazione")


@block("allegato")
class AllegatiType(Block):
    NomeAttachment: str | None = one(types.LATIN_60, "nome dell'allegato")
    AlgoritmoCompressione: str | None = maybe(types.STRING_10, "algoritmo di compressione")
    FormatoAttachment: str | None = maybe(types.STRING_10, "formato dell'allegato")
    DescrizioneAttachment: str | None = maybe(types.LATIN_100, "descrizione dell'allegato")
    Attachment: bytes | None = one(types.FILE, "contenuto dell'allegato")
