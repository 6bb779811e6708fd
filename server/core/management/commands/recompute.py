from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from core.sync.recompute import recompute

TOLD = 50


class Command(BaseCommand):
    help = "Work out all derived values afresh and say which differed: they never should."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("entities", nargs="*", help="only values of these (sample.order); all")
        parser.add_argument("--check", action="store_true", help="say it and change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        counts: Counter[str] = Counter()
        for change in recompute(options["entities"], keep=not options["check"]):
            counts[change.entity] += 1
            if sum(counts.values()) <= TOLD:
                self.stdout.write(f"{change.entity} {change.record}: {change.before} -> {change.after}")
        told = ", ".join(f"{key}: {count}" for key, count in sorted(counts.items()))
        self.stdout.write(told or "All values stand.")
