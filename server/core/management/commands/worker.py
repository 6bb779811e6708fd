import signal
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from core.tasks import run_due, work


class Command(BaseCommand):
    help = "Do the background work: as many of these as one likes on PostgreSQL. `serve` has one inside."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="do what is due now, then stop")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["once"]:
            self.stdout.write(f"{run_due()}")
            return
        stop = threading.Event()
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: stop.set())
        work(stop)
