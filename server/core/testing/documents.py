"""A document under work, measured."""

from __future__ import annotations

import time

from core.ids import new_id
from core.testing.device import Device
from core.testing.figure import Figure
from core.testing.place import Place
from core.testing.world import edit

ORDER, LINE = "sample.order", "sample.orderline"
EDITS, LINES = 1000, 300


def lines_of_one_document(place: Place, device: Device) -> list[Figure]:
    """A day's work on one order of 300 lines: 1,000 edits of lines, each a batch of its own, and one new sum."""
    order, lines = str(new_id()), [str(new_id()) for _ in range(LINES)]
    device.write(edit("create", ORDER, order, {"subject": "Scafo"}))
    for id in lines:
        device.write(edit("create", LINE, id, {"order": order, "text": "Fasciame", "price": "0"}))
    while device.push(1000):
        pass
    for n in range(EDITS):
        before = {"price": str(n // LINES)}
        device.write(edit("update", LINE, lines[n % LINES], {"price": str(n // LINES + 1)}, before))
    began, worked = time.monotonic(), place.cpu_seconds()
    while device.push(1000):
        pass
    found = [
        Figure("1,000 line edits of one document of 300 lines", time.monotonic() - began, "s", 3),
        Figure("of which the server's processors worked on its lines", place.cpu_seconds() - worked, "s"),
    ]
    device.pull()
    total = device.disk.tables[ORDER][order]["total"]
    assert total == "1000.00", total
    return found
