"""Which apps there are: a folder beside this one with an `apps.py`. Nothing else needs to name them.

What its AppConfig may say beside Django's own words:

    above = ("parties",)    apps that it may import; they come before it everywhere (the kernel is below all)
    in_product = False      only where MICROCRM_APPS names it: an app for tests and for learning
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from django.apps import AppConfig
from django.core.exceptions import ImproperlyConfigured

SERVER = Path(__file__).resolve().parent.parent
KERNEL = "core"


@dataclass(frozen=True)
class App:
    name: str
    above: tuple[str, ...]
    in_product: bool


def discovered(folder: Path = SERVER) -> list[App]:
    """Each after those it stands on; neighbours by their names."""
    found = {path.parent.name: _app(path.parent.name) for path in folder.glob("*/apps.py")}
    found.pop(KERNEL, None)
    for path in folder.glob("*/entities.py"):
        if path.parent.name not in (KERNEL, *found):
            raise ImproperlyConfigured(f"{path.parent} has entities but no apps.py: give it an AppConfig.")
    return in_order(found)


def installed(wanted: Iterable[str]) -> list[str]:
    """The product's apps and those named in `wanted` (MICROCRM_APPS), which may also lie elsewhere ("a.dotted.path")."""
    names = [name.strip() for name in wanted if name.strip()]
    apps = discovered()
    here = [app.name for app in apps if app.in_product or app.name in names]
    return [KERNEL, *here, *(name for name in names if name not in {app.name for app in apps})]


def _app(name: str) -> App:
    config = AppConfig.create(name)
    return App(name, tuple(getattr(config, "above", ())), bool(getattr(config, "in_product", True)))


def in_order(apps: dict[str, App]) -> list[App]:
    sorter = TopologicalSorter({name: apps[name].above for name in sorted(apps)})
    try:
        sorter.prepare()
    except CycleError as error:
        raise ImproperlyConfigured(f"Apps stand on each other in a circle: {error.args[1]}.") from None
    order: list[App] = []
    while sorter.is_active():
        for name in sorted(sorter.get_ready()):
            if name not in apps:
                raise ImproperlyConfigured(f"An app is above «{name}», which is no app.")
            order.append(apps[name])
            sorter.done(name)
    return order
