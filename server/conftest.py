import pytest

from core.entities import Entity
from core.testing.world import Hand, World, make_world


@pytest.fixture
def world(db: None) -> World:
    return make_world()


@pytest.fixture
def alice(world: World) -> Hand:
    return Hand(world.alice)


@pytest.fixture
def bruno(world: World) -> Hand:
    return Hand(world.bruno)


@pytest.fixture
def carla(world: World) -> Hand:
    return Hand(world.carla)


@pytest.fixture
def zoe(world: World) -> Hand:
    return Hand(world.zoe)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--conformance", default="", help="only the entities of these apps: core,sample; else all"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    apps = set(config.getoption("--conformance").split(",")) - {""}
    left_out = [item for item in items if apps and _app_of(item) not in {*apps, ""}]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in set(left_out)]


def _app_of(item: pytest.Item) -> str:
    """Of the entity that is asked; "" where it is no such question."""
    params = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    entity = params.get("entity")
    return entity.key.partition(".")[0] if isinstance(entity, Entity) else ""
