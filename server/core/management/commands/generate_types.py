from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.typescript import TARGET, generated


class Command(BaseCommand):
    help = "Write web/src/generated/entities.ts from the declarations; --check only compares."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        text = generated()
        if options["check"]:
            if not TARGET.exists() or TARGET.read_text() != text:
                raise CommandError(
                    "web/src/generated/entities.ts is not up to date: run `bin/server generate_types`."
                )
            return
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_text(text)
