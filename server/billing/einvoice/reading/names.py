"""A file name from a stranger, made safe to show and to save: no path, no trick, no surprise on any system."""

from __future__ import annotations

import re
import unicodedata

LONGEST_BYTES = 150
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_PATH = re.compile(r"[/\\]")
_BLANKS = re.compile(r"\s+")
# Names that Windows keeps for devices, whatever the extension.
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")


def safe_name(name: str, otherwise: str = "file") -> str:
    """The last part of the path, in NFC, at most 150 bytes, extension kept.

    Control and direction characters go (an RTL override makes "exe.pdf" of "fdp.exe"), signs that a system
    forbids become "_", devices of Windows get a "_" in front. Empty in, `otherwise` out.
    """
    name = unicodedata.normalize("NFC", name[-4000:])
    name = "".join("" if _is_hidden(sign) else sign for sign in name)
    name = _PATH.split(name.rstrip("/\\ "))[-1]
    name = _BLANKS.sub(" ", _FORBIDDEN.sub("_", name)).strip(" .")
    if not name.strip("_"):
        return otherwise
    if _DEVICES.fullmatch(name.partition(".")[0].strip()):
        name = f"_{name}"
    return _cut(name)


def distinct(name: str, taken: set[str]) -> str:
    """The name, numbered if it is taken; then it is taken too. Case and Unicode twins count as the same."""
    stem, dot, extension = name.rpartition(".") if "." in name else (name, "", "")
    number, candidate = 1, name
    while _key(candidate) in taken:
        number += 1
        candidate = _cut(f"{stem} ({number}){dot}{extension}")
    taken.add(_key(candidate))
    return candidate


def leads_elsewhere(name: str) -> bool:
    """Whether a member of an archive asks to be put outside the folder it is unpacked into."""
    parts = _PATH.split(name)
    return parts[0] == "" or bool(_DRIVE.match(name)) or ".." in (part.strip() for part in parts)


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _cut(name: str) -> str:
    if len(name.encode()) <= LONGEST_BYTES:
        return name
    stem, dot, extension = name.rpartition(".")
    ending = f"{dot}{extension}" if stem and len(extension.encode()) <= 20 else ""
    room = LONGEST_BYTES - len(ending.encode())
    number = re.search(r" \(\d+\)$", stem) if ending else None
    kept = number.group() if number else ""
    base = (stem if ending else name).removesuffix(kept)
    return base.encode()[: room - len(kept)].decode(errors="ignore").rstrip(" .") + kept + ending
