"""What the law or practice fixes for advice: rows with their days and their source, as in controls/dated.py."""

from __future__ import annotations

from datetime import date

from billing.einvoice.controls.dated import Dated, rows

# SdI refuses 5,000,000 bytes (00003), after the signature has been added: we say so while there is still room.
HIGHEST_FILE = Dated("HIGHEST_FILE", "MC01: below the 5 MB of 00003", rows("4500000"))

# In the file an attachment takes a third more (base64).
HIGHEST_ATTACHMENTS = Dated("HIGHEST_ATTACHMENTS", "MC02: below the 5 MB of 00003", rows("3500000"))

DAYS_TO_SEND = Dated(
    "DAYS_TO_SEND",
    "MC03: DPR 633/1972 art. 21 c. 4, DL 34/2019 art. 12-ter",
    rows("12", since=date(2019, 7, 1)),
)

BY_THE_15TH = Dated(
    "BY_THE_15TH",
    "MC03: by the 15th of the following month. DPR 633/1972 art. 21 c. 4 lett. a; for purchases abroad D.Lgs. 127/2015"
    " art. 1 c. 3-bis",
    rows("TD24", "TD17", "TD18", "TD19"),
)

WITHIN_NEXT_MONTH = Dated(
    "WITHIN_NEXT_MONTH",
    "MC03: within the following month. DPR 633/1972 art. 21 c. 4 lett. b",
    rows("TD25"),
)

# Terms that do not run from the date of the document.
OTHER_TERMS = Dated("OTHER_TERMS", "MC03: terms of their own", rows("TD16", "TD20", "TD28", "TD29"))

DEFERRED = Dated("DEFERRED", "MC09, MC10: DPR 633/1972 art. 21 c. 4 lett. a and b", rows("TD24", "TD25"))

ALL = (
    HIGHEST_FILE,
    HIGHEST_ATTACHMENTS,
    DAYS_TO_SEND,
    BY_THE_15TH,
    WITHIN_NEXT_MONTH,
    OTHER_TERMS,
    DEFERRED,
)
