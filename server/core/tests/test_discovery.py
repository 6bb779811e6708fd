"""An app is a folder: what is found, in which order, and who may import whom because of it."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from core.discovery import App, discovered, in_order, installed
from core.management.commands.layers import contracts


def apps(**above: tuple[str, ...]) -> dict[str, App]:
    return {name: App(name, below, in_product=True) for name, below in above.items()}


def test_an_app_comes_after_those_it_stands_on() -> None:
    found = in_order(apps(agenda=("sales",), sales=("people",), people=(), zoo=()))
    assert [app.name for app in found] == ["people", "zoo", "sales", "agenda"]


def test_a_circle_and_an_unknown_name_are_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="circle"):
        in_order(apps(one=("two",), two=("one",)))
    with pytest.raises(ImproperlyConfigured, match="«nobody»"):
        in_order(apps(one=("nobody",)))


def test_a_folder_with_entities_needs_an_apps_py(tmp_path: Path) -> None:
    (tmp_path / "rentals").mkdir()
    (tmp_path / "rentals" / "entities.py").touch()
    with pytest.raises(ImproperlyConfigured, match=r"no apps\.py"):
        discovered(tmp_path)


def test_an_app_outside_the_product_must_be_named() -> None:
    outside = [app.name for app in discovered() if not app.in_product]
    assert outside, "the kernel's tests have an app of their own"
    product = installed([""])
    assert product[0] == "core"
    assert not set(outside) & set(product)
    assert set(installed([*outside, "elsewhere.app"])) == {*product, *outside, "elsewhere.app"}


def test_an_app_may_import_only_what_is_declared_all_floors_down() -> None:
    found = in_order(apps(agenda=("sales",), sales=("people",), people=(), zoo=()))
    forbidden = {
        each["source_modules"][0]: set(each["forbidden_modules"]) - {"config"}
        for each in contracts(found, ["config"])
    }
    assert forbidden == {
        "core": {"agenda", "sales", "people", "zoo"},
        "people": {"sales", "agenda", "zoo"},
        "zoo": {"people", "sales", "agenda"},
        "sales": {"agenda", "zoo"},
        "agenda": {"zoo"},
    }
