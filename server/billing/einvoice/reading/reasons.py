"""Why a file did not open, or what was mended to open it: every sentence the reader says to a person.

`fault` is the word for programs. Codes: "unreadable" (did not open), "repaired" (opened after mending), "attachment",
"content" (opened, and it is something else).
"""

from __future__ import annotations

from billing.einvoice.findings import Finding

ASK_AGAIN = "Chiedi al mittente di inviarlo di nuovo, oppure scaricalo dal portale Fatture e Corrispettivi."
DO_NOT_OPEN = "Non aprirlo con altri programmi e chiedi conferma al mittente."


class Unreadable(Exception):
    """This piece cannot be opened; `finding` says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def unreadable(fault: str, message: str, hint: str = ASK_AGAIN) -> Unreadable:
    return Unreadable(Finding("unreadable", "", message, hint, fault=fault))


def repaired(
    fault: str, message: str, hint: str = "SdI potrebbe rifiutare un file così: avvisa chi lo ha prodotto."
) -> Finding:
    return Finding("repaired", "", message, hint, "warning", fault)


def blanks() -> Finding:
    return repaired("blanks", "Prima della dichiarazione XML c'erano righe o spazi vuoti: sono stati tolti.")


def content(fault: str, message: str, hint: str = "Controlla di aver scelto il file giusto.") -> Finding:
    return Finding("content", "", message, hint, "warning", fault)


def attachment(fault: str, path: str, message: str, hint: str = "") -> Finding:
    return Finding("attachment", path, message, hint, "warning", fault)


def empty() -> Unreadable:
    return unreadable("empty", "Il file è vuoto.")


def too_large(limit_bytes: int) -> Unreadable:
    return unreadable(
        "too_large",
        f"Il file supera i {limit_bytes // 1_000_000} MB: una fattura elettronica ne ha al massimo 5.",
        "Se è un archivio, dividilo in più parti.",
    )


def too_many_members(limit: int) -> Unreadable:
    return unreadable(
        "too_many_members", f"L'archivio contiene più di {limit} file.", "Dividilo in archivi più piccoli."
    )


def unpacks_too_large(limit_bytes: int) -> Unreadable:
    return unreadable(
        "bomb",
        f"Il contenuto dell'archivio supera i {limit_bytes // 1_000_000} MB: il resto non è stato aperto.",
        "Se l'archivio è davvero così grande, dividilo in più parti.",
    )


def ratio() -> Unreadable:
    return unreadable(
        "bomb",
        "Il file è compresso in modo sproporzionato, come fa chi vuole bloccare un computer: non è stato aperto.",
        DO_NOT_OPEN,
    )


def too_deep_archives() -> Unreadable:
    return unreadable(
        "too_deep", "Ci sono troppi archivi uno dentro l'altro.", "Estrai le fatture e caricale direttamente."
    )


def too_deep_layers() -> Unreadable:
    return unreadable(
        "too_deep",
        "Il file è avvolto troppe volte su se stesso (firme o codifiche una dentro l'altra): non è stato aperto.",
    )


def dangerous_path() -> Unreadable:
    return unreadable(
        "dangerous_path",
        "Il nome del file nell'archivio indica un'altra cartella del computer: non è stato aperto.",
        DO_NOT_OPEN,
    )


def symbolic_link() -> Unreadable:
    return unreadable(
        "link", "L'archivio contiene un collegamento al posto di un file: non è stato aperto.", DO_NOT_OPEN
    )


def encrypted_member() -> Unreadable:
    return unreadable(
        "encrypted",
        "Il file è protetto da password.",
        "Estrailo con la password e caricalo senza protezione.",
    )


def unknown_compression() -> Unreadable:
    return unreadable(
        "compression", "Il file è compresso con un metodo poco usato.", "Rifai l'archivio come ZIP normale."
    )


def damaged_archive() -> Unreadable:
    return unreadable("damaged", "L'archivio ZIP è rovinato o incompleto.")


def truncated_signature() -> Unreadable:
    return unreadable("truncated", "Il file firmato (p7m) finisce a metà: manca una parte della fattura.")


def damaged_signature() -> Unreadable:
    return unreadable(
        "damaged", "Il file firmato (p7m) è rovinato: la busta della firma non si riesce a leggere."
    )


def too_many_pieces() -> Unreadable:
    return unreadable("pieces", "Il file firmato (p7m) è diviso in troppi pezzi: non è stato aperto.")


def detached() -> Unreadable:
    return unreadable(
        "detached",
        "Il file contiene solo la firma, senza la fattura.",
        "Chiedi al mittente il file firmato completo (CAdES con il contenuto, estensione .xml.p7m).",
    )


def enveloped() -> Unreadable:
    return unreadable(
        "encrypted",
        "Il file è cifrato: si apre solo con la chiave di chi doveva riceverlo.",
        "Chiedi al mittente il file firmato ma non cifrato.",
    )


def unknown_envelope(identifier: str) -> Unreadable:
    return unreadable(
        "unknown_envelope", f"Il file è una busta crittografica di tipo non previsto ({identifier})."
    )


def damaged_base64() -> Unreadable:
    return unreadable("damaged", "Il contenuto in base64 è rovinato o incompleto.")


def damaged_mail() -> Unreadable:
    return unreadable("damaged", "Il messaggio di posta è rovinato: le sue parti non si riescono a separare.")


def doctype() -> Unreadable:
    return unreadable(
        "doctype",
        "Il file contiene una dichiarazione DOCTYPE, che una fattura non può avere: potrebbe nascondere contenuti esterni.",
        "Non aprirlo con altri programmi; chiedi al mittente una copia senza DOCTYPE.",
    )


def too_many_elements() -> Unreadable:
    return unreadable(
        "bomb", "Il file XML ha un numero smisurato di elementi: non è stato aperto.", DO_NOT_OPEN
    )


def too_deep_elements() -> Unreadable:
    return unreadable(
        "too_deep", "Il file XML ha troppi elementi uno dentro l'altro: non è stato aperto.", DO_NOT_OPEN
    )


def web_page() -> Unreadable:
    return unreadable(
        "web_page",
        "Il file è una pagina web, non una fattura.",
        "Forse al posto della fattura è stata salvata la pagina che la mostra: scarica il file XML.",
    )


def nothing_inside(what: str) -> Unreadable:
    where = "Il messaggio di posta" if what == "mail" else "L'archivio"
    return unreadable(
        "empty", f"{where} non contiene file da aprire.", "Controlla di aver scelto il file giusto."
    )


def nothing_opened(name: str, reason: str) -> Unreadable:
    return unreadable("nothing_opened", f"Nessun file contenuto si è aperto. «{name}»: {reason}")


def not_an_invoice(what: str) -> Unreadable:
    return unreadable(
        "not_an_invoice", f"Il file è {what}, non una fattura elettronica.", "Cerca il file XML o p7m."
    )


def unknown() -> Unreadable:
    return unreadable(
        "unknown",
        "Il file non è XML, né p7m, né ZIP: non si riconosce che cosa sia.",
        "Controlla di aver scelto il file giusto.",
    )
