"""Thousands of random operations in bad weather keep every promise of the synchronisation."""

import os

import pytest
from django.db import connection

from core.testing import verdict
from core.testing.ledger import sums_are_right
from core.testing.mutants import MUTANTS
from core.testing.mutants_of_documents import OF_DOCUMENTS
from core.testing.planting import is_verdict
from core.testing.simulation import Simulation

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
# Two storms on each engine, four different ones in all. MICROCRM_SEEDS="1 2 3 ..." MICROCRM_STEPS=2000 for a long night.
USUAL = "1 2" if connection.vendor == "sqlite" else "3 4"
PLANTED = {**MUTANTS, **OF_DOCUMENTS}
SEEDS = [int(seed) for seed in os.environ.get("MICROCRM_SEEDS", USUAL).split()]
STEPS = int(os.environ.get("MICROCRM_STEPS", "180"))


@pytest.mark.parametrize("seed", SEEDS)
def test_any_storm_ends_with_everything_delivered_once_and_alike(seed: int) -> None:
    sim = Simulation(seed)
    sim.settled, sim.stepped = verdict.same_as_fresh, sums_are_right
    sim.run(STEPS)
    verdict.check(sim)
    print(f"seed {seed}: {len(sim.log)} operations, feed {sim.seq()}")  # noqa: T201


@pytest.mark.slow
@pytest.mark.parametrize("bug", PLANTED)
def test_the_simulation_finds_planted_bugs(bug: str) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("finding them on one engine suffices")
    mutant = PLANTED[bug]
    tried = [(mutant.seed, mutant.steps), *((seed, 60) for seed in range(100, 112))]
    for seed, steps in dict.fromkeys(tried):
        with mutant.alive():
            sim = Simulation(seed, mutant.device_class, focus=mutant.focus)
            sim.settled, sim.stepped = verdict.same_as_fresh, sums_are_right
            try:
                sim.run(steps)
                verdict.check(sim)
            except AssertionError as error:
                if not is_verdict(error):
                    raise
                print(f"{bug}: seed {seed}: {str(error)[:150]}")  # noqa: T201
                return
    pytest.fail(f"12 storms did not find: {bug}")
