import json
import os
import subprocess
import tomllib
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from core.discovery import KERNEL, App, discovered

ROOT = Path(settings.BASE_DIR).parent
WRITTEN = ROOT / ".cache" / "importlinter.toml"


class Command(BaseCommand):
    help = (
        "Check who imports whom: what pyproject.toml says, and of each app what its apps.py declares (above)."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        own = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
        apps = discovered()
        over = [name for name in own["root_packages"] if name != KERNEL]
        own["root_packages"] += [app.name for app in apps]
        WRITTEN.parent.mkdir(exist_ok=True)
        WRITTEN.write_text(_toml(own, [*own.pop("contracts"), *contracts(apps, over)]))
        done = subprocess.run(  # noqa: S603  our own linter
            ["lint-imports", "--no-logo", "--config", str(WRITTEN)],  # noqa: S607  beside our Python, in its folder
            cwd=ROOT, env=os.environ | {"PYTHONPATH": str(settings.BASE_DIR)}, check=False,
        )  # fmt: skip
        if done.returncode:
            raise CommandError(
                "Somebody imports upwards or sideways: see above. An app that stands on another says so in its apps.py: "
                'above = ("parties",)'
            )


def contracts(apps: list[App], over: list[str]) -> list[dict[str, Any]]:
    """The kernel imports no app; an app those it is above, and what these are above. Nobody imports what is `over` all."""
    names = [app.name for app in apps]
    below: dict[str, set[str]] = {}
    for app in apps:
        below[app.name] = set(app.above).union(*(below[name] for name in app.above))
    return [
        _forbidden("The kernel knows no app", KERNEL, [*over, *names])
        # Apps outside the product are there for the kernel's own tests: only those may reach up to them.
        | {
            "ignore_imports": [f"{KERNEL}.**.tests.** -> {app.name}.**" for app in apps if not app.in_product]
            + [f"{KERNEL}.tests.** -> {app.name}.**" for app in apps if not app.in_product]
        },
        *(
            _forbidden(
                f"{name} imports " + (", ".join(sorted(below[name])) or "the kernel") + " and nothing above",
                name,
                [*over, *(other for other in names if other != name and other not in below[name])],
            )
            for name in names
        ),
    ]


def _forbidden(name: str, source: str, forbidden: list[str]) -> dict[str, Any]:
    return {
        "name": name,
        "type": "forbidden",
        "source_modules": [source],
        "forbidden_modules": forbidden,
        "allow_indirect_imports": True,
        "unmatched_ignore_imports_alerting": "none",
    }


def _toml(own: dict[str, Any], contracts: list[dict[str, Any]]) -> str:
    lines = ["[tool.importlinter]", *_values(own)]
    for contract in contracts:
        lines += ["", "[[tool.importlinter.contracts]]", *_values(contract)]
    return "\n".join([*lines, ""])


def _values(table: dict[str, Any]) -> list[str]:
    """Texts, booleans and lists of texts are written in TOML as in JSON."""
    return [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in table.items()]
