"""The header of the ordinary invoice: who sends, who sells, who buys. Read it from the bottom up."""

from __future__ import annotations

from datetime import date

from billing.einvoice import types
from billing.einvoice.shared import BY_NAME, IdFiscaleType, IndirizzoType, IscrizioneREAType
from billing.einvoice.tree import Block, block, maybe, one


@block("contatti del trasmittente")
class ContattiTrasmittenteType(Block):
    Telefono: str | None = maybe(types.PHONE, "telefono")
    Email: str | None = maybe(types.CONTACT_EMAIL, "e-mail")


@block("dati di trasmissione")
class DatiTrasmissioneType(Block):
    IdTrasmittente: IdFiscaleType = one(IdFiscaleType, "identificativo del trasmittente")
    ProgressivoInvio: str | None = one(types.STRING_10, "progressivo di invio")
    FormatoTrasmissione: str | None = one(types.ORDINARY_FORMAT, "formato di trasmissione")
    CodiceDestinatario: str | None = one(types.RECIPIENT_CODE, "codice destinatario")
    ContattiTrasmittente: ContattiTrasmittenteType | None = maybe(
        ContattiTrasmittenteType, "contatti del trasmittente"
    )
    PECDestinatario: str | None = maybe(types.CERTIFIED_EMAIL, "PEC del destinatario")


@block("nome", either=BY_NAME)
class AnagraficaType(Block):
    Denominazione: str | None = maybe(types.LATIN_80, "denominazione")
    Nome: str | None = maybe(types.LATIN_60, "nome")
    Cognome: str | None = maybe(types.LATIN_60, "cognome")
    Titolo: str | None = maybe(types.TITLE, "titolo onorifico")
    CodEORI: str | None = maybe(types.EORI, "codice EORI")


@block("dati anagrafici del cedente")
class DatiAnagraficiCedenteType(Block):
    IdFiscaleIVA: IdFiscaleType = one(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Anagrafica: AnagraficaType = one(AnagraficaType, "nome")
    AlboProfessionale: str | None = maybe(types.LATIN_60, "albo professionale")
    ProvinciaAlbo: str | None = maybe(types.PROVINCE, "provincia dell'albo")
    NumeroIscrizioneAlbo: str | None = maybe(types.STRING_60, "numero di iscrizione all'albo")
    DataIscrizioneAlbo: date | None = maybe(types.DAY, "data di iscrizione all'albo")
    RegimeFiscale: str | None = one(types.TAX_REGIME, "regime fiscale")


@block("contatti del cedente")
class ContattiType(Block):
    Telefono: str | None = maybe(types.PHONE, "telefono")
    Fax: str | None = maybe(types.PHONE, "fax")
    Email: str | None = maybe(types.CONTACT_EMAIL, "e-mail")


@block("cedente o prestatore")
class CedentePrestatoreType(Block):
    DatiAnagrafici: DatiAnagraficiCedenteType = one(DatiAnagraficiCedenteType, "dati anagrafici del cedente")
    Sede: IndirizzoType = one(IndirizzoType, "sede")
    StabileOrganizzazione: IndirizzoType | None = maybe(IndirizzoType, "stabile organizzazione")
    IscrizioneREA: IscrizioneREAType | None = maybe(IscrizioneREAType, "iscrizione al registro delle imprese")
    Contatti: ContattiType | None = maybe(ContattiType, "contatti")
    RiferimentoAmministrazione: str | None = maybe(types.STRING_20, "riferimento per l'amministrazione")


@block("dati anagrafici del rappresentante fiscale")
class DatiAnagraficiRappresentanteType(Block):
    IdFiscaleIVA: IdFiscaleType = one(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Anagrafica: AnagraficaType = one(AnagraficaType, "nome")


@block("rappresentante fiscale")
class RappresentanteFiscaleType(Block):
    DatiAnagrafici: DatiAnagraficiRappresentanteType = one(
        DatiAnagraficiRappresentanteType, "dati anagrafici del rappresentante fiscale"
    )


@block("dati anagrafici del cliente")
class DatiAnagraficiCessionarioType(Block):
    IdFiscaleIVA: IdFiscaleType | None = maybe(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Anagrafica: AnagraficaType = one(AnagraficaType, "nome")


@block("rappresentante fiscale del cliente", either=BY_NAME)
class RappresentanteFiscaleCessionarioType(Block):
    IdFiscaleIVA: IdFiscaleType = one(IdFiscaleType, "partita IVA")
    Denominazione: str | None = maybe(types.LATIN_80, "denominazione")
    Nome: str | None = maybe(types.LATIN_60, "nome")
    Cognome: str | None = maybe(types.LATIN_60, "cognome")


@block("cessionario o committente")
class CessionarioCommittenteType(Block):
    DatiAnagrafici: DatiAnagraficiCessionarioType = one(
        DatiAnagraficiCessionarioType, "dati anagrafici del cliente"
    )
    Sede: IndirizzoType = one(IndirizzoType, "sede")
    StabileOrganizzazione: IndirizzoType | None = maybe(IndirizzoType, "stabile organizzazione")
    RappresentanteFiscale: RappresentanteFiscaleCessionarioType | None = maybe(
        RappresentanteFiscaleCessionarioType, "rappresentante fiscale del cliente"
    )


@block("dati anagrafici dell'intermediario")
class DatiAnagraficiTerzoIntermediarioType(Block):
    IdFiscaleIVA: IdFiscaleType | None = maybe(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Anagrafica: AnagraficaType = one(AnagraficaType, "nome")


@block("terzo intermediario o soggetto emittente")
class TerzoIntermediarioSoggettoEmittenteType(Block):
    DatiAnagrafici: DatiAnagraficiTerzoIntermediarioType = one(
        DatiAnagraficiTerzoIntermediarioType, "dati anagrafici dell'intermediario"
    )


@block("testata della fattura")
class FatturaElettronicaHeaderType(Block):
    DatiTrasmissione: DatiTrasmissioneType = one(DatiTrasmissioneType, "dati di trasmissione")
    CedentePrestatore: CedentePrestatoreType = one(CedentePrestatoreType, "cedente o prestatore")
    RappresentanteFiscale: RappresentanteFiscaleType | None = maybe(
        RappresentanteFiscaleType, "rappresentante fiscale"
    )
    CessionarioCommittente: CessionarioCommittenteType = one(
        CessionarioCommittenteType, "cessionario o committente"
    )
    TerzoIntermediarioOSoggettoEmittente: TerzoIntermediarioSoggettoEmittenteType | None = maybe(
        TerzoIntermediarioSoggettoEmittenteType, "terzo intermediario o soggetto emittente"
    )
    SoggettoEmittente: str | None = maybe(types.ISSUER, "soggetto emittente")
