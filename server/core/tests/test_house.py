"""The house stays one of small rooms: nine in ten files and functions of the product stay short (STYLE.md)."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LINES_OF_A_FILE = {"python": 161, "typescript": 195}
LINES_OF_A_FUNCTION = 32
KINDS = {"python": {".py"}, "typescript": {".ts", ".tsx"}}
NOT_THE_PRODUCT = {"tests", "migrations", "testing", "e2e", "generated"}


@pytest.mark.parametrize("language", KINDS)
def test_nine_in_ten_files_are_short(language: str) -> None:
    lengths = [len(file.read_text().splitlines()) for file in _files(language)]
    assert _ninth_decile(lengths) <= LINES_OF_A_FILE[language]


def test_nine_in_ten_functions_are_short() -> None:
    lengths = [length for file in _files("python") for length in _functions(file)]
    assert _ninth_decile(lengths) <= LINES_OF_A_FUNCTION


def _files(language: str) -> list[Path]:
    listed = subprocess.check_output(
        ["git", "ls-files", "server", "web/src", "web/config"], cwd=ROOT, text=True
    )
    return [ROOT / name for name in listed.splitlines() if _is_ours(Path(name), language)]


def _is_ours(file: Path, language: str) -> bool:
    if file.suffix not in KINDS[language] or not NOT_THE_PRODUCT.isdisjoint(file.parts):
        return False
    if file.name == "conftest.py" or not {".test", ".bench"}.isdisjoint(file.suffixes):
        return False
    return (ROOT / file).is_file() and bool((ROOT / file).read_text().strip())


def _functions(file: Path) -> Iterable[int]:
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield (node.end_lineno or node.lineno) - node.lineno + 1


def _ninth_decile(lengths: list[int]) -> int:
    return sorted(lengths)[int(len(lengths) * 0.9)]
