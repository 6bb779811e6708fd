"""Two people on one long text: nobody's words are lost, and nobody waits for a comparison without end."""

from unittest import mock

import pytest
from merge3 import Merge3

from core.sync import merge
from core.sync.merge import merge_text

LINES = [f"Riga {n}" for n in range(5_000)]
LONG = "\n".join(LINES)


@pytest.mark.parametrize(
    ("base", "current", "mine", "value", "outcome"),
    [
        ("a\nb\nc", "a\nB\nc", "a\nb\nC", "a\nB\nc\nb\nC", "text"),
        ("a\nb\nc\nd", "A\nb\nc\nd", "a\nb\nc\nD", "A\nb\nc\nD", "joined"),
        ("a", "a\nloro", "a\nmio", "a\nloro\nmio", "text"),
        ("a\nb", "a\nb", "b", "b", "joined"),
        ("", "loro", "mio", "loro\nmio", "text"),
        ("a\na\na", "a\na", "a\na\na\na", None, None),
    ],
)
def test_lines_of_both_stand(
    base: str, current: str, mine: str, value: str | None, outcome: str | None
) -> None:
    found = merge_text(base, current, mine)
    if value is None:
        assert set(found.value.splitlines()) == {"a"}
    else:
        assert (found.value, found.outcome) == (value, outcome)


def test_a_long_text_is_compared_only_where_it_differs() -> None:
    with mock.patch.object(merge, "Merge3", wraps=Merge3) as compared:
        found = merge_text(LONG, f"Sopra\n{LONG}", f"{LONG}\nSotto")
        assert (found.value, found.outcome) == (f"Sopra\n{LONG}\nSotto", "text")
        near = LINES.copy()
        theirs, ours = near.copy(), near.copy()
        theirs[2_500], ours[2_600] = "loro", "mio"
        found = merge_text(LONG, "\n".join(theirs), "\n".join(ours))
        assert found.value.splitlines()[2_500:2_601:100] == ["loro", "mio"]
        assert all(max(map(len, call.args)) <= merge.MOST_LINES for call in compared.call_args_list)


def test_what_is_too_long_to_compare_is_kept_from_both() -> None:
    theirs, ours = [f"loro {n}" for n in range(3_000)], [f"mio {n}" for n in range(3_000)]
    with mock.patch.object(merge, "Merge3", side_effect=AssertionError):
        found = merge_text(LONG, "\n".join(theirs), "\n".join(ours))
    assert (found.value.splitlines(), found.outcome) == ([*theirs, *ours], "text")
