import json
import sys
from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from billing.einvoice.files import Unread, read_file
from billing.einvoice.verdict import Asked, Json, unread, verdict


class Command(BaseCommand):
    help = (
        "What e-invoice files are and what SdI would say of them: XML, p7m, ZIP. JSON: docs/algorithms/einvoice-check.md. "
        "Exit code 0: all good; 1: something is wrong or did not open; 2: wrong use."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE")
        parser.add_argument("--json", action="store_true", help="everything, for programs")
        parser.add_argument("--on", type=_day, help="the day whose rules hold, YYYY-MM-DD (today)")
        parser.add_argument(
            "--to-send",
            action="store_true",
            help="also what SdI asks of name, size and signature, and our own advice",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.localtime()
        asked = Asked(options["on"] or now.date(), now, options["to_send"])
        told = [_of(file, asked) for file in options["files"]]
        if options["json"]:
            self.stdout.write(json.dumps(told, ensure_ascii=False, indent=2))
        else:
            for each in told:
                self._say(each)
        if not all(each["ok"] for each in told):
            sys.exit(1)

    def _say(self, told: Json, indent: str = "") -> None:
        what = " ".join(filter(None, (told["kind"], told.get("format"), *told.get("layers", ()))))
        name = told.get("file") or told["name"]
        self.stdout.write(f"{indent}{'ok' if told['ok'] else 'NO'}  {name}: {what}")
        reason = [told["reason"]] if "reason" in told else []
        for part in (
            reason,
            *(told.get(name, ()) for name in ("repairs", "notes", "structure", "controls", "advice")),
        ):
            for found in part:
                place = f" ({found['path']})" if found["path"] else ""
                text = f"{indent}    {found['code']} {found['message']} {found['hint']}{place}"
                self.stdout.write(text)
        for member in told.get("members", ()):
            self._say(member, f"{indent}    ")


def _of(file: str, asked: Asked) -> Json:
    try:
        return verdict(file, read_file(Path(file)), asked)
    except Unread as refusal:
        return unread(file, str(refusal))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"«{text}» non è una data: scrivi AAAA-MM-GG.") from None
