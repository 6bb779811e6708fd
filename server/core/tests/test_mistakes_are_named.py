"""Who declares something wrong reads at the next command what, where, and what to write instead."""

import re
import sys

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError

from core.checks import problems
from core.condition import Due
from core.entities import Entity
from core.errors import Unknown
from sample.models import Order


def told(entity: Entity) -> list[str]:
    return [f"{problem.msg} {problem.hint or ''}".strip() for problem in problems(entity)]


def test_a_title_that_is_no_name_is_to_be_said() -> None:
    (words,) = told(Entity(Order, "Ordini"))
    assert words.startswith("sample.order: title names the field «name», which does not exist.")
    assert "say title=(...)" in words
    assert told(Entity(Order, "Ordini", title=("subject",))) == []


def test_what_people_read_is_said_in_words_of_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(Order._meta.original_attrs, "verbose_name")
    monkeypatch.setattr(Order._meta.get_field("subject"), "_verbose_name", None)
    order, subject = told(Entity(Order, "Ordini", title=("subject",)))
    assert order.startswith("sample.order has no name that people read.")
    assert subject.startswith("sample.order.subject has no name that people read.")
    assert told(Entity(Order, "Ordini", "Ordine di lavoro", title=("subject",))) == [subject]


def test_what_is_due_is_a_text_and_a_day() -> None:
    (words,) = told(Entity(Order, "Ordini", title=("subject",), due=Due("subject", "state")))
    assert words == "sample.order: due needs a date, «state» is none."


def test_a_file_of_acts_that_nobody_imports_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    call_command("check")
    monkeypatch.delitem(sys.modules, "sample.commands.copy")
    with pytest.raises(SystemCheckError, match=re.escape("from sample.commands import copy")):
        call_command("check")


@pytest.mark.parametrize(("what", "words"), [("entity", "questa tabella"), ("field", "questo campo")])
def test_what_does_not_exist_is_said_in_italian(what: str, words: str) -> None:
    assert str(Unknown(what, "nave")) == f"Non conosco {words}: nave."
