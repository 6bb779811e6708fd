import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

ONE = {"lines": [{"price": "100", "vat_rate": "22"}]}
WRONG = {"lines": [{"price": "100"}]}


def printed(folder: Path, text: str, *words: str) -> str:
    file = folder / "asked.json"
    file.write_text(text, encoding="utf-8")
    out = StringIO()
    call_command("totals", str(file), *words, stdout=out)
    return out.getvalue()


def test_one_document_gives_one_answer(tmp_path: Path) -> None:
    found: dict[str, Any] = json.loads(printed(tmp_path, json.dumps(ONE)))
    assert found["totals"]["total"] == "122.00"


def test_a_list_gives_a_list_refusals_included(tmp_path: Path) -> None:
    first, second = json.loads(printed(tmp_path, json.dumps([ONE, WRONG])))
    assert first["totals"]["to_pay"] == "122.00"
    assert second["refused"] == {
        "code": "vat_missing",
        "message": "Manca l'aliquota IVA.",
        "at": "lines[1].vat_rate",
    }


def test_line_by_line(tmp_path: Path) -> None:
    lines = printed(tmp_path, f"{json.dumps(ONE)}\n{json.dumps(WRONG)}\n", "--lines").splitlines()
    assert [next(iter(json.loads(line))) for line in lines] == ["lines", "refused"]


def test_what_is_not_json_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="Non è JSON"):
        printed(tmp_path, "lines: 1")


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="Non si può leggere"):
        call_command("totals", str(tmp_path / "nowhere.json"))
