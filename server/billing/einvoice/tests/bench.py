"""How fast the library is, against the written limits: `python -m billing.einvoice.tests.bench` in `server/`."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import count

from billing.einvoice import check_structure, parse, read, write
from billing.einvoice.controls import Situation, check
from billing.einvoice.courtesy import Original, courtesy_copy, to_html, to_pdf
from billing.einvoice.reading import open_received
from billing.einvoice.tests import invoices, wrappings

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ON = Situation(on=date(2026, 11, 22))


def receive(data: bytes) -> None:
    """All that is done with an invoice that came: open, structure, tree, SdI's controls."""
    received = open_received(data)
    assert received.root is not None
    assert not check_structure(received.root)
    assert not check(read(received.root), ON)


def receive_all(files: list[bytes]) -> None:
    for data in files:
        receive(data)


def issue(many: int) -> None:
    for _ in range(many):
        invoice = invoices.ordinary(5)
        assert not check(invoice, ON)
        assert not check_structure(parse(write(invoice)))


def _prints(lines: int) -> Callable[[], object]:
    """Each time another invoice: typst remembers what it drew before."""
    numbers = count()

    def work() -> bytes:
        invoice = invoices.ordinary(lines)
        document = invoice.FatturaElettronicaBody[0].DatiGenerali.DatiGeneraliDocumento
        document.Numero = f"2026/{next(numbers)}"
        for line in invoice.FatturaElettronicaBody[0].DatiBeniServizi.DettaglioLinee:
            line.Descrizione = f"Consulenza {line.NumeroLinea} di {document.Numero}"
        return to_pdf(courtesy_copy(invoice), [Original("IT01234560587_00001.xml", write(invoice))], AT)

    work()
    return work


def timings() -> dict[str, tuple[float, float]]:
    """What, measured and limit, in milliseconds."""
    small, large = write(invoices.ordinary(5)), write(invoices.ordinary(2000))
    files = [write(invoices.ordinary(1 + number % 9)) for number in range(1000)]
    bomb = wrappings.zipped(("a.xml", b"<" * 100_000_000))
    signed = wrappings.p7m(small)
    archive = wrappings.zipped(*((f"{number}.xml.p7m", signed) for number in range(1000)))
    page = courtesy_copy(invoices.ordinary(2000))
    return {
        "open and check one invoice received, 5 lines": (_median(lambda: receive(small), 300), 1),
        "the same, signed (p7m)": (_median(lambda: receive(signed), 300), 1),
        "open and check 1,000 files": (_median(lambda: receive_all(files), 3), 2000),
        "open and check an invoice of 2,000 lines": (_median(lambda: receive(large), 5), 300),
        "build, check and write 1,000 invoices of 5 lines": (_median(lambda: issue(1000), 3), 2000),
        "open a ZIP of 1,000 p7m": (_median(lambda: open_received(archive), 3), 2000),
        "refuse a ZIP bomb": (_median(lambda: open_received(bomb), 3), 100),
        "courtesy copy in PDF, warm, 5 lines": (_median(_prints(5), 30), 100),
        "courtesy copy in PDF, warm, 50 lines": (_median(_prints(50), 20), 100),
        "courtesy copy in HTML, 2,000 lines": (_median(lambda: to_html(page), 5), 100),
    }


def _median(work: Callable[[], object], times: int) -> float:
    return statistics.median(_once(work) for _ in range(times))


def _once(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def main() -> None:
    rows = [
        f"## E-invoice, load {os.getloadavg()[0]:.1f}",
        "",
        "| measured (median) | limit | here |",
        "|---|---|---|",
    ]
    for what, (took, limit) in timings().items():
        shown = f"{took:,.0f} ms" if took >= 100 else f"{took:.3g} ms"
        rows.append(f"| {what} | {limit:g} ms | {shown}{' **over**' if took > limit else ''} |")
    sys.stdout.write("\n".join([*rows, "", ""]))


if __name__ == "__main__":
    main()
