from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from billing.einvoice import read
from billing.einvoice.courtesy import courtesy_copy, originals_of, to_html, to_pdf
from billing.einvoice.files import Unread, read_file
from billing.einvoice.reading import Received, open_received


class Command(BaseCommand):
    help = "The courtesy copy of an e-invoice (XML, p7m, or one inside a ZIP): HTML for the screen, PDF/A-3 with the XML inside."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--html", metavar="OUT", type=Path)
        parser.add_argument("--pdf", metavar="OUT", type=Path)
        parser.add_argument("--number", type=int, default=1, help="which invoice of an archive, from 1")

    def handle(self, *args: Any, **options: Any) -> None:
        if not (options["html"] or options["pdf"]):
            raise CommandError("Scrivi dove mettere la copia: --html OUT, --pdf OUT o tutti e due.")
        received = _invoice(Path(options["file"]), options["number"])
        assert received.root is not None
        page = courtesy_copy(read(received.root), received.root)
        if options["html"]:
            _write(options["html"], to_html(page).encode())
        if options["pdf"]:
            _write(options["pdf"], to_pdf(page, originals_of(received), timezone.now()))


def _invoice(file: Path, number: int) -> Received:
    try:
        opened = open_received(read_file(file), file.name)
    except Unread as refusal:
        raise CommandError(str(refusal)) from None
    if not opened.opened:
        raise CommandError(opened.reason)
    found = [piece for piece in opened.documents() if piece.kind == "invoice"]
    if not 1 <= number <= len(found):
        raise CommandError(f"Il file contiene {len(found)} fatture: la numero {number} non c'è.")
    return found[number - 1]


def _write(out: Path, data: bytes) -> None:
    try:
        out.write_bytes(data)
    except OSError as error:
        raise CommandError(f"Non si può scrivere {out}: {error.strerror}.") from None
