"""How fast: `python -m billing.einvoice.tests.bench` in `server/`."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from billing.einvoice import check_structure, parse, read, write
from billing.einvoice.reading import open_received
from billing.einvoice.tests import invoices, wrappings


def receive(data: bytes) -> None:
    root = parse(data)
    assert not check_structure(root)
    read(root)


def receive_all(files: list[bytes]) -> None:
    for data in files:
        receive(data)


def open_all(files: list[bytes]) -> None:
    for data in files:
        assert open_received(data).kind == "invoice"


def issue(count: int) -> None:
    for _ in range(count):
        assert not check_structure(parse(write(invoices.ordinary(5))))


def timings() -> dict[str, tuple[float, float]]:
    """What, measured and limit, in milliseconds."""
    small, large = write(invoices.ordinary(5)), write(invoices.ordinary(2000))
    files = [write(invoices.ordinary(1 + number % 9)) for number in range(1000)]
    bomb = wrappings.zipped(("a.xml", b"<" * 100_000_000))
    signed = wrappings.p7m(small)
    archive = wrappings.zipped(*((f"{number}.xml.p7m", signed) for number in range(1000)))
    return {
        "open one p7m of 5 lines (median)": (_median(lambda: open_received(signed), 300), 1),
        "open 1,000 files of XML": (_once(lambda: open_all(files)), 1000),
        "open a ZIP of 1,000 p7m": (_once(lambda: open_received(archive)), 2000),
        "refuse a ZIP bomb": (_once(lambda: open_received(bomb)), 100),
        "parse, check and read one invoice of 5 lines (median)": (_median(lambda: receive(small), 300), 1),
        "parse, check and read 1,000 invoices": (_once(lambda: receive_all(files)), 2000),
        "parse, check and read an invoice of 2,000 lines": (_median(lambda: receive(large), 5), 300),
        "build, write and check 1,000 invoices of 5 lines": (
            _once(lambda: issue(1000)),
            2000,
        ),
    }


def _once(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _median(work: Callable[[], object], times: int) -> float:
    return statistics.median(_once(work) for _ in range(times))


def main() -> int:
    measured = timings()
    for what, (took, limit) in measured.items():
        sys.stdout.write(f"{took:9.2f} ms  (limit {limit:g})  {what}\n")
    return int(any(took > limit for took, limit in measured.values()))


if __name__ == "__main__":
    sys.exit(main())
