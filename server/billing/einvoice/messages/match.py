"""Which transmission a message belongs to: the hash of the file first, then SdI's identifier, then the file name.

Several may share a hash (the same bytes sent twice under two names), so each following trait only narrows the choice.
What contradicts itself or stays ambiguous is reported and matched to nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from billing.einvoice.findings import Finding
from billing.einvoice.messages.model import Message

# Names longer than this come back cut.
_NAME_CUT_AT = 36


@dataclass(frozen=True, slots=True)
class Transmission:
    """A file that went to SdI or came from it. `key` is the caller's; `sdi_id` is empty until SdI tells it.

    `archive_name`: the ZIP in which it travelled.
    """

    key: str
    file_name: str
    sha256: str
    sdi_id: str = ""
    archive_name: str = ""


By = Literal["hash", "identifier", "name"]


@dataclass(frozen=True, slots=True)
class Match:
    """`transmission` is None when nothing fits or more than one does; `findings` then says why."""

    transmission: Transmission | None
    by: By | None = None
    findings: tuple[Finding, ...] = ()


def find_transmission(message: Message, transmissions: Iterable[Transmission]) -> Match:
    known = list(transmissions)
    if message.hash:
        candidates = [one for one in known if one.sha256.lower() == message.hash]
        if not candidates:
            return _without_hash(message, known)
        return _choose(message, candidates, "hash")
    candidates = [one for one in known if message.sdi_id and one.sdi_id == message.sdi_id]
    if candidates:
        return _choose(message, candidates, "identifier")
    return _choose(message, [one for one in _by_name(message, known) if not one.sdi_id], "name")


def _without_hash(message: Message, known: list[Transmission]) -> Match:
    """The bytes are not ours. If identifier or name are, somebody changed the file on its way: that must be seen."""
    if any(message.sdi_id and one.sdi_id == message.sdi_id for one in known) or _by_name(message, known):
        return Match(
            None,
            findings=(
                _finding(
                    "other_bytes",
                    "Il messaggio riguarda un file con lo stesso nome o identificativo, ma di contenuto diverso.",
                    "Forse l'intermediario ha modificato il file prima di inviarlo: chiedigli la copia trasmessa.",
                ),
            ),
        )
    return Match(None, findings=(_unknown(message),))


def _choose(message: Message, candidates: list[Transmission], by: By) -> Match:
    if not candidates:
        return Match(None, findings=(_unknown(message),))
    same_id = _narrow(candidates, lambda one: bool(message.sdi_id) and one.sdi_id == message.sdi_id)
    open_ones = _narrow(same_id, lambda one: one.sdi_id in {"", message.sdi_id})
    chosen = _narrow(open_ones, lambda one: _has_name(one, message.file_name))
    if len(chosen) > 1:
        keys = ", ".join(sorted(one.file_name for one in chosen)[:5])
        return Match(
            None,
            findings=(
                _finding("ambiguous", f"Il messaggio può riguardare più invii ({keys}).", "Scegli tu quale."),
            ),
        )
    return Match(chosen[0], by, tuple(_disagreements(message, chosen[0])))


def _narrow(candidates: list[Transmission], fits: Callable[[Transmission], bool]) -> list[Transmission]:
    return [one for one in candidates if fits(one)] or candidates


def _disagreements(message: Message, chosen: Transmission) -> Iterable[Finding]:
    if message.sdi_id and chosen.sdi_id and message.sdi_id != chosen.sdi_id:
        yield _finding(
            "other_identifier",
            f"Il messaggio porta l'identificativo SdI {message.sdi_id[:36]}, l'invio {chosen.sdi_id[:36]}.",
            "Il file è stato forse inviato due volte.",
        )
    if message.file_name and not _has_name(chosen, message.file_name):
        yield _finding(
            "other_name",
            f"Il messaggio nomina il file «{message.file_name[:60]}», inviato come «{chosen.file_name[:60]}».",
            "L'intermediario lo ha forse rinominato.",
        )


def _by_name(message: Message, known: list[Transmission]) -> list[Transmission]:
    return [one for one in known if message.file_name and _has_name(one, message.file_name)]


def _has_name(one: Transmission, name: str) -> bool:
    return any(
        own == name or (len(name) == _NAME_CUT_AT and own.startswith(name))
        for own in (one.file_name, one.archive_name)
        if own
    )


def _unknown(message: Message) -> Finding:
    name = message.file_name or message.sdi_id
    return _finding(
        "unknown",
        f"Il messaggio riguarda un file che qui non risulta («{name[:60]}»).",
        "Forse è stato inviato con un altro programma: registralo a mano.",
    )


def _finding(fault: str, message: str, hint: str) -> Finding:
    return Finding("match", "", message, hint, "warning", fault)
