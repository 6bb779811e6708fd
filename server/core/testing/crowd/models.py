from core.models import OwnedRecord
from core.testing.crowd.shape import SIZE, fields


def _model(number: int) -> type[OwnedRecord]:
    meta = type("Meta", (), {"verbose_name": f"Cosa {number}", "app_label": "crowd"})
    return type(f"Thing{number}", (OwnedRecord,), {"__module__": __name__, "Meta": meta, **fields(number)})


THINGS = [_model(number) for number in range(SIZE)]
