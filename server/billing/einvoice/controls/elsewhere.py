"""Rejections that no control on the tree can find: those of the file (see `file.py`), and what only registers know."""

from __future__ import annotations

from typing import NamedTuple

from billing.einvoice.controls.registry import Rejection


class Elsewhere(NamedTuple):
    """A rejection that SdI alone can decide, with what the person should do when it comes."""

    code: str
    title: str
    hint: str


FILE_NAME = Rejection(
    "00001",
    "Nome file non valido",
    "Il nome «{name}» non è ammesso. {why}",
    "Il nome è sigla del Paese e codice fiscale di chi trasmette, un trattino basso, da 1 a 5 lettere o cifre e .xml, "
    ".xml.p7m o .zip: per esempio IT01234560587_00a1Z.xml.",
)
FILE_NAME_USED = Rejection(
    "00002",
    "Nome file duplicato",
    "Un file con il nome «{name}» è già stato inviato.",
    "Invia di nuovo con un altro nome: anche dopo uno scarto il nome non si può riusare.",
)
FILE_TOO_LARGE = Rejection(
    "00003",
    "Le dimensioni del file superano quelle ammesse",
    "Il file è di {size} byte, il massimo è {highest}.",
    "Togli o rimpicciolisci gli allegati, oppure mandali al cliente per altra via.",
)
SIGNER_EXPIRED = Rejection(
    "00100",
    "Certificato di firma scaduto",
    "Il certificato di firma è scaduto il {day}.",
    "Rinnova il certificato di firma e firma di nuovo il file.",
)
SIGNATURE_WRONG = Rejection(
    "00102",
    "La firma elettronica apposta al file non risulta valida",
    "La firma del file non è valida, o manca.",
    "Firma di nuovo il file. Verso la pubblica amministrazione la firma è obbligatoria.",
)
SIGNATURE_WITHOUT_TIME = Rejection(
    "00103",
    "Alla firma elettronica manca il riferimento temporale",
    "La firma non dice quando è stata messa.",
    "Firma di nuovo con un programma che scrive data e ora della firma (signing time).",
)
SIGNED_IN_THE_FUTURE = Rejection(
    "00105",
    "Il riferimento temporale della firma è successivo alla data di ricezione",
    "La firma porta la data {moment}, che deve ancora venire.",
    "Correggi data e ora del computer che firma, e firma di nuovo.",
)
FILE_EMPTY = Rejection(
    "00106",
    "File / archivio vuoto o corrotto",
    "Il file è vuoto o l'archivio non si apre.",
    "Crea di nuovo il file e invialo.",
)
FORMAT = Rejection(
    "00200",
    "File non conforme al formato",
    "Il file non segue il formato della fattura elettronica.",
    "Un valore manca, è troppo lungo o ha caratteri non ammessi: il programma indica quale e come correggerlo.",
)
FORMAT_TOO_MANY = Rejection(
    "00201",
    "Riscontrati più di 50 errori di formato",
    "Il file ha {count} errori di formato: il Sistema di Interscambio si ferma ai primi 50.",
    "Correggi gli errori di formato elencati.",
)

OF_THE_FILE = (
    FILE_NAME,
    FILE_NAME_USED,
    FILE_TOO_LARGE,
    SIGNER_EXPIRED,
    SIGNATURE_WRONG,
    SIGNATURE_WITHOUT_TIME,
    SIGNED_IN_THE_FUTURE,
    FILE_EMPTY,
    FORMAT,
    FORMAT_TOO_MANY,
)

ELSEWHERE = (
    Elsewhere(
        "00101", "Certificato di firma revocato", "Chiedi a chi ha rilasciato la firma; poi firma di nuovo."
    ),
    Elsewhere(
        "00104",
        "La CA del certificato di firma non risulta nell'elenco delle CA affidabili",
        "Usa una firma qualificata rilasciata da un prestatore accreditato.",
    ),
    Elsewhere(
        "00107",
        "Il certificato di firma non è valido",
        "Usa un certificato di firma qualificata valido e firma di nuovo.",
    ),
    Elsewhere(
        "00311",
        "1.1.4 CodiceDestinatario non valido",
        "Il codice non esiste: chiedilo di nuovo al cliente, o usa 0000000 per un privato o un'impresa senza codice. "
        "Per un ente pubblico cercalo su indicepa.gov.it.",
    ),
    Elsewhere(
        "00312",
        "1.1.4 CodiceDestinatario non attivo",
        "L'ufficio è chiuso o non ancora attivo: cerca su indicepa.gov.it quello che riceve le fatture oggi.",
    ),
    Elsewhere(
        "00320",
        "1.2.1.1 IdFiscaleIVA e 1.2.1.2 CodiceFiscale del cedente non coerenti",
        "Partita IVA e codice fiscale del fornitore sono di soggetti diversi: correggi uno dei due.",
    ),
    Elsewhere(
        "00321",
        "1.2.1.2 CodiceFiscale del cedente di soggetto non partecipante al gruppo IVA",
        "Con la partita IVA di un gruppo il codice fiscale deve essere quello di un'impresa del gruppo.",
    ),
    Elsewhere(
        "00322",
        "1.2.1.2 CodiceFiscale del cedente non presente a fronte di una partita IVA di gruppo",
        "Aggiungi il codice fiscale dell'impresa del gruppo che emette la fattura.",
    ),
    Elsewhere(
        "00323",
        "1.2.1.1.2 Partita IVA del cedente cessata da oltre 5 anni",
        "Verifica la partita IVA del fornitore: risulta chiusa da troppo tempo.",
    ),
    Elsewhere(
        "00324",
        "1.4.1.1 IdFiscaleIVA e 1.4.1.2 CodiceFiscale del cessionario non coerenti",
        "Partita IVA e codice fiscale del cliente sono di soggetti diversi: chiedili di nuovo, o lascia solo quello sicuro.",
    ),
    Elsewhere(
        "00325",
        "1.4.1.2 CodiceFiscale del cessionario di soggetto non partecipante al gruppo IVA",
        "Il cliente usa la partita IVA di un gruppo: il codice fiscale deve essere quello dell'impresa del gruppo che compra.",
    ),
    Elsewhere(
        "00326",
        "1.4.1.2 CodiceFiscale del cessionario non presente a fronte di una partita IVA di gruppo",
        "Aggiungi il codice fiscale dell'impresa del gruppo che compra.",
    ),
    Elsewhere(
        "00327",
        "1.4.1.2 CodiceFiscale di gruppo IVA senza la partita IVA del gruppo",
        "Indica la partita IVA del gruppo e il codice fiscale dell'impresa che compra (dal 15 maggio 2026).",
    ),
    Elsewhere(
        "00398",
        "Codice ufficio univocamente identificabile in presenza di ufficio «Centrale»",
        "L'ente ha un ufficio che riceve le fatture: usa il suo codice e non quello centrale. Cercalo su indicepa.gov.it.",
    ),
    Elsewhere(
        "00399",
        "CessionarioCommittente presente in IPA con FormatoTrasmissione FPR12",
        "Il cliente è un ente pubblico: usa il formato FPA12 e il codice ufficio di 6 caratteri.",
    ),
    Elsewhere(
        "00477",
        "Dichiarazione d'intento invalidata",
        "La dichiarazione d'intento del cliente non vale più: chiedi al cliente, e intanto applica l'IVA.",
    ),
)
