import json
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.testing import measure

ROOT = Path(settings.BASE_DIR).parent
FIGURES = ROOT / "docs" / "figures.md"
Results = dict[str, list[dict[str, Any]]]


class Command(BaseCommand):
    help = (
        "Measure the server over HTTP, on SQLite and on PostgreSQL side by side, against the written limits."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--records", type=int, default=20_000, help="of all kinds, for the first load")
        parser.add_argument(
            "--accounts", type=int, default=100_000, help="more accounts, for lists and search"
        )
        parser.add_argument("--quick", action="store_true", help="a tenth of both: only to see that it runs")
        parser.add_argument("--only", default=",".join(measure.KINDS), help="some of these (all)")
        parser.add_argument("--write", action="store_true", help="append the table to docs/figures.md")
        parser.add_argument("--engine", choices=("sqlite", "postgres", "both"), default="both")
        parser.add_argument(
            "--json", action="store_true", help="one engine, in this process, for the table's own use"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        part = 10 if options["quick"] else 1
        records, accounts = options["records"] // part, options["accounts"] // part
        only = frozenset(options["only"].split(","))
        if unknown := only - set(measure.KINDS):
            raise CommandError(
                f"Non conosco {', '.join(sorted(unknown))}: scegli tra {', '.join(measure.KINDS)}."
            )
        if options["json"]:
            self.stdout.write(json.dumps(self._one(records, accounts, only)))
            return
        sizes = ["--records", str(records), "--accounts", str(accounts), "--only", options["only"]]
        results: Results = {}
        if options["engine"] != "postgres":
            results |= self._other([sys.executable, str(ROOT / "server/manage.py")], sizes)
        if options["engine"] != "sqlite":
            found = self._other(
                [str(ROOT / "bin/with-postgres"), sys.executable, str(ROOT / "server/manage.py")], sizes
            )
            results |= found or {"PostgreSQL: not on this machine": []}
        table = _table(results, "a tenth of the data, not to be cited" if options["quick"] else "")
        self.stdout.write(table)
        if options["write"]:
            before = (
                FIGURES.read_text()
                if FIGURES.exists()
                else "# Figures\n\nWritten by `bin/server bench --write`.\n"
            )
            FIGURES.write_text(f"{before}\n{table}")

    def _one(self, records: int, accounts: int, only: frozenset[str]) -> Results:
        with tempfile.TemporaryDirectory(prefix="microcrm-bench.") as folder:
            place = measure.fresh(Path(folder))
            bench = measure.Bench(
                place,
                records,
                accounts,
                lambda text: self.stderr.write(f"   {measure.engine(place)}: {text}"),
                only,
            )
            try:
                return {measure.engine(place): bench.figures()}
            finally:
                place.kill()

    def _other(self, program: list[str], sizes: list[str]) -> Results:
        """In a process of its own: the engine is chosen when the process starts."""
        env = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        done = subprocess.run(  # noqa: S603  ourselves
            [*program, "bench", "--json", *sizes],
            env=env, stdout=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            self.stderr.write(f"   {program[0]}: no figures (the reason is above)")
            return {}
        found: Results = json.loads(done.stdout.splitlines()[-1])
        return found


def _table(results: Results, warning: str = "") -> str:
    engines = list(results)
    names = list(dict.fromkeys(figure["name"] for figures in results.values() for figure in figures))
    by_name = {engine: {figure["name"]: figure for figure in figures} for engine, figures in results.items()}
    lines = [
        f"## {date.today():%Y-%m-%d}, {measure.machine()}, load {os.getloadavg()[0]:.1f}",  # noqa: DTZ011  a day for people
        "",
        *([f"**{warning}**", ""] if warning else []),
        f"| measured | limit | {' | '.join(engines)} |",
        f"|---|---|{'---|' * len(engines)}",
    ]
    for name in names:
        one = next(by_name[engine][name] for engine in engines if name in by_name[engine])
        limit = f"{one['limit']:g} {one['unit']}" if one["limit"] is not None else ""
        lines.append(
            f"| {name} | {limit} | {' | '.join(_cell(by_name[engine].get(name)) for engine in engines)} |"
        )
    return "\n".join([*lines, ""])


def _cell(figure: dict[str, Any] | None) -> str:
    if figure is None:
        return "-"
    number = f"{figure['value']:,.0f}" if figure["value"] >= 100 else f"{figure['value']:.3g}"
    return f"{number} {figure['unit']}" + (" **over**" if figure["holds"] is False else "")
