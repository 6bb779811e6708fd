"""`make quick` asks what a change can break."""

from pathlib import Path

import pytest

from core.testing.touched import ALWAYS, CONFORMANCE, arguments


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("core/tests", "shop/tests", "shop/tills/tests"):
        (tmp_path / "server" / name).mkdir(parents=True)
    (tmp_path / "server/shop/tests/test_sums.py").write_text('CASES = read("sums/cases.json")')
    (tmp_path / "server/shop/tests/test_other.py").write_text("")
    return tmp_path


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ("server/shop/rules.py", "server/shop/tests"),
        ("server/shop/commands/sell.py", "server/shop/tests"),
        ("server/shop/tills/count.py", "server/shop/tills/tests"),
        ("server/shop/tests/test_sums.py", "server/shop/tests/test_sums.py"),
        ("server/shop/tests/helper.py", "server/shop/tests"),
        ("vectors/sums/cases.json", "server/shop/tests/test_sums.py"),
    ],
)
def test_the_nearest_tests_are_asked(tree: Path, changed: str, expected: str) -> None:
    assert set(arguments([changed], tree)) - {CONFORMANCE, "--conformance=shop"} == {*ALWAYS, expected}


def test_a_change_of_an_app_asks_its_entities_and_one_of_the_kernel_the_little_app_s_too(tree: Path) -> None:
    assert arguments(["server/shop/models.py"], tree)[-1] == "--conformance=shop"
    assert arguments(["server/core/codec.py"], tree)[-1] == "--conformance=core,sample"


def test_what_lies_in_a_folder_that_is_asked_is_asked_once(tree: Path) -> None:
    assert arguments(["server/core/codec.py"], tree)[:-1] == ["server/core/tests", "server/sample/tests"]


def test_a_change_elsewhere_asks_the_door_and_its_neighbours(tree: Path) -> None:
    changed = ["README.md", "web/src/main.tsx", "server/gone/tests/test_gone.py"]
    assert arguments(changed, tree) == sorted(ALWAYS)
