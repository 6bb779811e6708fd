"""Durations and times of the day as people write them in a file. web/src/i18n/times.ts reads the same: vectors/kinds/."""

from __future__ import annotations

import re

from core.imports.transform import WrongCell, text

# 1:30, 01:30, 1:30:00, 1h30, 1 h 30 min, 1h, 1,5 h, 90, 90 min, 90'
_CLOCK = re.compile(r"([0-9]{1,5}):([0-5][0-9])(:00)?")
_HOURS_MINUTES = re.compile(r"([0-9]{1,5})(?:h|ore|ora)([0-5]?[0-9])(?:m|min|minuti|\')?")
_HOURS = re.compile(r"([0-9]{1,5})(?:[.,]([0-9]{1,4}))?(?:h|ore|ora)")
_DECIMAL_HOURS = re.compile(r"([0-9]{1,5}),([0-9]{1,4})")
_MINUTES = re.compile(r"([0-9]{1,7})(?:m|min|minuti|minuto|\')?")
_TIME = re.compile(r"([0-9]{1,2})(?:[:.,h]([0-9]{2})(?::00)?|(?:h|:00)?)|([0-9]{1,2})([0-9]{2})")


def duration(cell: str) -> int:
    """Minutes. A number alone is minutes, one with a comma hours."""
    value = re.sub(r"\s", "", text(cell)).lower()
    if found := _CLOCK.fullmatch(value) or _HOURS_MINUTES.fullmatch(value):
        return int(found[1]) * 60 + int(found[2])
    if found := _HOURS.fullmatch(value) or _DECIMAL_HOURS.fullmatch(value):
        part = found[2] or "0"
        scale: int = 10 ** len(part)
        # Half a minute goes up; on whole numbers, as the device does.
        return int(found[1]) * 60 + (int(part) * 120 + scale) // (2 * scale)
    if found := _MINUTES.fullmatch(value):
        return int(found[1])
    raise WrongCell("Scrivi una durata, per esempio 1:30, 90 o 1,5 h.")


def time_of_day(cell: str) -> str:
    """9, 930, 9.30 and 9:30 are "09:30" (or "09:00")."""
    found = _TIME.fullmatch(re.sub(r"\s", "", text(cell)).lower())
    hours, minutes = (int(found[1] or found[3]), int(found[2] or found[4] or 0)) if found else (24, 0)
    if hours > 23 or minutes > 59:
        raise WrongCell("Scrivi un'ora, per esempio 9:30.")
    return f"{hours:02d}:{minutes:02d}"
