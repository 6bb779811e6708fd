import os
import sys
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
        for path, text in generated().items():
            if options["check"]:
                if not path.exists() or path.read_text() != text:
                    raise CommandError(f"{path.name} is not up to date: run `bin/server generate_types`.")
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
