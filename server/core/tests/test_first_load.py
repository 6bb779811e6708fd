import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.entities import all_entities
from core.sync.snapshot import parts
from core.testing.world import Hand


@pytest.mark.postgres
@pytest.mark.django_db
def test_what_the_firm_has_nothing_of_is_told_without_a_question_of_its_own(alice: Hand) -> None:
    alice.create("sample.material", name="Rovere")
    with CaptureQueriesContext(connection) as asked:
        told = {part["entity"]: part["count"] for part in parts(alice.actor)["parts"]}
    assert (told["sample.material"], told["sample.boat"]) == (1, 0)
    assert set(told) >= {entity.key for entity in all_entities() if entity.key.startswith("sample.")}
    assert not any('COUNT(*) AS "__count" FROM "sample_boat"' in each["sql"] for each in asked)
    assert any('COUNT(*) AS "__count" FROM "sample_material"' in each["sql"] for each in asked)
