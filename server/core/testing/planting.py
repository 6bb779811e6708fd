"""How a bug is planted on purpose and taken out again, and whether it was the verdict that found it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from core.testing import device as client

ABSENT = object()


@dataclass(frozen=True)
class Mutant:
    """`patches` replaces attributes while it lives; `device_class` is a device with the bug in itself."""

    patches: Sequence[tuple[Any, str, Any]] = ()
    device_class: type[client.Device] = client.Device
    # Where to look (Simulation.focus): a bug in a corner is found by going there often.
    focus: Mapping[str, int] = field(default_factory=dict)
    # The storm that finds it soonest, of those that were tried: the first to be asked.
    seed: int = 100
    steps: int = 60

    @contextmanager
    def alive(self) -> Iterator[None]:
        before = [(target, name, vars(target).get(name, ABSENT)) for target, name, _ in self.patches]
        for target, name, new in self.patches:
            _set(target, name, new)
        try:
            yield
        finally:
            for target, name, old in before:
                if old is ABSENT:
                    delattr(target, name)
                else:
                    _set(target, name, old)


def _set(target: Any, name: str, value: Any) -> None:
    # Entities are on purpose.
    (type.__setattr__ if isinstance(target, type) else object.__setattr__)(target, name, value)


JUDGES = ("core.testing.verdict", "core.testing.ledger", "core.testing.simulation")


def is_verdict(error: AssertionError) -> bool:
    """Whether somebody who judges said it: not a harness that a bug has broken."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace is not None and trace.tb_frame.f_globals.get("__name__") in JUDGES
