import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from billing.totals_json import answer


class Command(BaseCommand):
    help = "Totals of documents: JSON in, JSON out (docs/algorithms/totals.md). `npm --prefix web run totals` is the twin."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", nargs="?", default="-", help="a file, or - for standard input")
        parser.add_argument("--lines", action="store_true", help="one document per line, one answer per line")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["lines"]:
            with self._open(options["file"]) as lines:
                for line in lines:
                    self.stdout.write(
                        json.dumps(answer(_parsed(line)), ensure_ascii=False, separators=(",", ":"))
                    )
            return
        with self._open(options["file"]) as whole:
            asked = _parsed(whole.read())
        answers = [answer(each) for each in asked] if isinstance(asked, list) else answer(asked)
        self.stdout.write(json.dumps(answers, ensure_ascii=False, indent=2))

    def _open(self, name: str) -> Any:
        if name == "-":
            return open(sys.stdin.fileno(), encoding="utf-8", closefd=False)
        try:
            return Path(name).open(encoding="utf-8")
        except OSError as error:
            raise CommandError(f"Non si può leggere {name}: {error.strerror}.") from error


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise CommandError(f"Non è JSON: {error}.") from error
