from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from granian import Granian
from granian.constants import Interfaces


class Command(BaseCommand):
    help = "Serve MicroCRM on one port. Stop with Ctrl+C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=settings.PORT)

    def handle(self, *args: Any, **options: Any) -> None:
        Granian(
            "config.asgi:application",
            address=options["host"],
            port=options["port"],
            interface=Interfaces.ASGI,
            workers=1,
            log_access=False,
            working_dir=settings.BASE_DIR,
        ).serve()
