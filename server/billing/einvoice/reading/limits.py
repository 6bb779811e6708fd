"""How much is opened at most. A bomb is refused before it goes off: nothing is unpacked beyond these numbers."""

from __future__ import annotations

from dataclasses import dataclass

from billing.einvoice.reading import reasons


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes. SdI takes files of 5 MB, certified mail carries 30: these are well above what an invoice needs."""

    file_bytes: int = 60_000_000
    xml_bytes: int = 25_000_000
    repaired_bytes: int = 10_000_000  # larger ones are read as they are or not at all
    repaired_together_bytes: int = 30_000_000  # of one opening
    unpacked_bytes: int = 120_000_000  # all archives of one opening together
    members: int = 2_000  # of all archives together
    ratio: int = 250  # unpacked : packed; repeated lines of a true invoice reach 60
    ratio_free_bytes: int = 1_000_000  # smaller members may shrink as they like
    archives_deep: int = 2  # a ZIP in a ZIP, no further
    layers: int = 8  # p7m, base64, S/MIME one inside the other
    layers_of_a_kind: int = 5
    pieces: int = 300_000  # of a p7m written in pieces
    elements: int = 1_000_000
    attributes: int = 100_000
    attachments: int = 1_000


LIMITS = Limits()


class Budget:
    """What is left of the limits while one file and everything inside it is being opened."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.unpacked_bytes = 0
        self.members = 0
        self.repaired_bytes = 0

    def take_member(self) -> None:
        self.members += 1
        if self.members > self.limits.members:
            raise reasons.too_many_members(self.limits.members)

    def take_bytes(self, size_bytes: int) -> None:
        self.unpacked_bytes += size_bytes
        if self.unpacked_bytes > self.limits.unpacked_bytes:
            raise reasons.unpacks_too_large(self.limits.unpacked_bytes)

    def may_repair(self, size_bytes: int) -> bool:
        """Whether so much may still be repaired; if so, it is taken."""
        together = self.repaired_bytes + size_bytes
        if size_bytes > self.limits.repaired_bytes or together > self.limits.repaired_together_bytes:
            return False
        self.repaired_bytes = together
        return True
