"""Messages of SdI for the tests, as they arrive."""

from __future__ import annotations

from billing.einvoice.messages import Message, read_message
from billing.einvoice.xml import parse

PA = "http://www.fatturapa.gov.it/sdi/messaggi/v1.0"
PRIVATE = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fattura/messaggi/v1.0"
HASH = "ab" * 32
_TO = "<Destinatario><Codice>ABC1234</Codice><Descrizione>Beta</Descrizione></Destinatario>"
_AT = "<DataOraRicezione>2026-08-06T21:07:29.000+02:00</DataOraRicezione>"
_LOT = (
    "<RiferimentoFattura><NumeroFattura>7</NumeroFattura><AnnoFattura>2026</AnnoFattura>"
    "<PosizioneFattura>2</PosizioneFattura></RiferimentoFattura>"
)
_ERROR = "<Errore><Codice>00404</Codice><Descrizione>Doppia&#13;</Descrizione>{}</Errore>"
_HINT = "<Suggerimento>Cambia numero</Suggerimento>"

# code, flow -> root and what it holds besides the common fields
BODIES = {
    ("RC", "pa"): (
        "RicevutaConsegna",
        f"{_AT}<DataOraConsegna>2026-08-07T01:00:00Z</DataOraConsegna>{_TO}",
    ),
    ("RC", "private"): (
        "RicevutaConsegna",
        f"{_AT}<DataOraConsegna>2026-08-07T01:00:00Z</DataOraConsegna>{_TO}",
    ),
    ("NS", "pa"): ("NotificaScarto", f"{_AT}<ListaErrori>{_ERROR.format('')}</ListaErrori>"),
    ("NS", "private"): ("RicevutaScarto", f"{_AT}<ListaErrori>{_ERROR.format(_HINT)}</ListaErrori>"),
    ("MC", "pa"): ("NotificaMancataConsegna", f"{_AT}<Descrizione>Casella piena</Descrizione>"),
    ("MC", "private"): (
        "RicevutaImpossibilitaRecapito",
        f"{_AT}<DataMessaADisposizione>2026-08-08</DataMessaADisposizione>",
    ),
    ("NE", "pa"): (
        "NotificaEsito",
        (
            "<EsitoCommittente><IdentificativoSdI>111</IdentificativoSdI>"
            f"{_LOT}<Esito>EC02</Esito><MessageIdCommittente>m1</MessageIdCommittente></EsitoCommittente>"
        ),
    ),
    ("DT", "pa"): ("NotificaDecorrenzaTermini", f"{_LOT}<Descrizione>Decorsi</Descrizione>"),
    ("AT", "pa"): (
        "AttestazioneTrasmissioneFattura",
        f"{_AT}{_TO}<HashFileOriginale>{HASH.upper()}</HashFileOriginale>",
    ),
    ("MT", "pa"): (
        "MetadatiInvioFile",
        "<CodiceDestinatario>ABC123</CodiceDestinatario><Formato>FPA12</Formato><TentativiInvio>1</TentativiInvio>",
    ),
    ("MT", "private"): (
        "FileMetadati",
        "<CodiceDestinatario>ABC1234</CodiceDestinatario><Formato>FPR12</Formato><TentativiInvio>1</TentativiInvio>",
    ),
    ("EC", "pa"): ("NotificaEsitoCommittente", f"{_LOT}<Esito>EC01</Esito>"),
    ("SE", "pa"): (
        "ScartoEsitoCommittente",
        "<Scarto>EN01</Scarto><MessageIdCommittente>m1</MessageIdCommittente>",
    ),
}


def xml(
    code: str,
    flow: str = "private",
    *,
    sdi_id: str = "111",
    name: str = "IT01234567890_00001.xml",
    hash: str = HASH,
    prefix: str = "ns3",
    namespace: str = "",
) -> bytes:
    root, inside = BODIES[code, flow]
    named = "" if code in {"EC", "SE"} else f"<NomeFile>{name}</NomeFile>"
    hashed = f"<Hash>{hash}</Hash>" if flow == "private" and hash else ""
    where = namespace or (PRIVATE if flow == "private" else PA)
    return (
        f'<{prefix}:{root} xmlns:{prefix}="{where}" versione="1.0"><IdentificativoSdI>{sdi_id}</IdentificativoSdI>'
        f"{named}{hashed}{inside}<MessageId>99</MessageId></{prefix}:{root}>"
    ).encode()


def message(code: str, flow: str = "private", **options: str) -> Message:
    return read_message(parse(xml(code, flow, **options)))
