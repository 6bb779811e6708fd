from core.entities import Entity, register
from core.testing.crowd.models import THINGS

register(
    *(
        Entity(thing, f"Cose {number}", area="folla", search=("name", "code", "notes"))
        for number, thing in enumerate(THINGS)
    )
)
