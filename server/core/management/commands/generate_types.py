import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.discovery import discovered
from core.typescript import generated


class Command(BaseCommand):
    help = "Write web/src/generated/entities.ts and, of each app outside the product, apps/<app>.ts; --check only compares."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        apps = [app.name for app in discovered()]
        if not set(apps) <= set(settings.INSTALLED_APPS):
            os.environ["MICROCRM_APPS"] = ",".join(apps)
            os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606  the same program, with every app
        stale = {
            path: text for path, text in generated().items() if not path.exists() or path.read_text() != text
        }
        if options["check"] and stale:
            raise CommandError(f"{_names(stale)}: not up to date: run `bin/server generate_types`.")
        for path, text in stale.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        if not options["check"]:
            self.stdout.write(f"Written: {_names(stale)}" if stale else "Nothing to write: all as it was.")


def _names(paths: Iterable[Path]) -> str:
    return ", ".join(str(path.relative_to(settings.BASE_DIR.parent)) for path in paths)
