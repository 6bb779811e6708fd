import pytest

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
