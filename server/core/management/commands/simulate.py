import os
import sys
import time
import traceback
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from core.testing import verdict
from core.testing.ledger import sums_are_right
from core.testing.simulation import Simulation


class Command(BaseCommand):
    help = "Let simulated devices work in bad weather for as long as you like, on a database made for it and thrown away."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--seeds", type=int, default=100)
        parser.add_argument(
            "--first", type=int, default=1, help="seed to begin with: the one that failed, to see it again"
        )
        parser.add_argument("--steps", type=int, default=250)

    def handle(self, *args: Any, **options: Any) -> None:
        if "sample" not in settings.INSTALLED_APPS:
            os.environ["MICROCRM_APPS"] = "sample"
            os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606  the same program, with the sample app
        name = connection.settings_dict["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True)
        try:
            failed = [
                seed
                for seed in range(options["first"], options["first"] + options["seeds"])
                if not self._storm(seed, options["steps"])
            ]
        finally:
            connection.creation.destroy_test_db(name, verbosity=0)
        if failed:
            raise CommandError(f"Broken promises with the seeds {', '.join(map(str, failed))}.")

    def _storm(self, seed: int, steps: int) -> bool:
        began, sim = time.monotonic(), Simulation(seed)
        sim.settled, sim.stepped = verdict.same_as_fresh, sums_are_right
        try:
            sim.run(steps)
            verdict.check(sim)
        except Exception as error:
            self.stdout.write(f"seed {seed}: FAILED {error}\n{traceback.format_exc()}")
            return False
        self.stdout.write(
            f"seed {seed}: {len(sim.log)} operations, feed {sim.seq()}, {time.monotonic() - began:.0f} s"
        )
        self.stdout.flush()
        return True
