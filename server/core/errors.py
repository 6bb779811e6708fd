"""How MicroCRM says no: a stable code for programs, an Italian text that tells the person what to do, data for the screen."""

from collections.abc import Mapping
from typing import Any, ClassVar


class Refused(Exception):
    """A rule, a right or a value stands against it. Travels to the device as a receipt and waits in its tray."""

    code: ClassVar[str] = "refused"
    status: ClassVar[int] = 400

    def __init__(self, message: str, **data: Any) -> None:
        super().__init__(message)
        self.message = message
        self.data: Mapping[str, Any] = data


class NotFound(Refused):
    """Also what may not be seen: a stranger cannot tell the two apart."""

    code = "not_found"
    status = 404

    def __init__(
        self, message: str = "Questa scheda non c'è più, o non la puoi vedere.", **data: Any
    ) -> None:
        super().__init__(message, **data)


class Forbidden(Refused):
    code = "forbidden"
    status = 403

    def __init__(self, message: str = "Il tuo profilo non permette questa operazione.", **data: Any) -> None:
        super().__init__(message, **data)


class Invalid(Refused):
    """Wrong values. `fields` holds an Italian text for each."""

    code = "invalid"
    status = 422

    def __init__(self, fields: Mapping[str, str], message: str = "") -> None:
        super().__init__(message or " ".join(dict.fromkeys(fields.values())), fields=dict(fields))


class StaleValue(Refused):
    """An exact field (price, amount, state) was changed by somebody meanwhile."""

    code = "stale_value"
    status = 409


class Frozen(Refused):
    code = "frozen"
    status = 409


class InUse(Refused):
    """A deletion that other records hold back. `uses`: [{"entity", "field", "plural", "count", "titles"}]."""

    code = "in_use"
    status = 409


class NotNow(Refused):
    """An act whose declared condition (`when`) does not hold of a record."""

    code = "not_now"
    status = 409


class IdTaken(Refused):
    code = "id_taken"
    status = 409

    def __init__(self) -> None:
        super().__init__("Questo identificativo è già usato da un'altra scheda.")


class Unknown(Refused):
    """An entity, a field or a command that does not exist. The code says which."""

    def __init__(self, what: str, name: str) -> None:
        labels = {
            "entity": "questa tabella",
            "field": "questo campo",
            "command": "questo comando",
            "operator": "questo operatore",
        }
        super().__init__(f"Non conosco {labels.get(what, what)}: {name[:80]}.", name=name[:200])
        self.code = f"unknown_{what}"  # type: ignore[misc]  # one class, the word tells which kind


class Malformed(Refused):
    code = "malformed"


class BatchRefused(Refused):
    code = "batch_refused"

    def __init__(self, culprit: str) -> None:
        super().__init__(
            "Faceva parte di un gruppo di modifiche che non è stato accettato.", operation=culprit
        )


class DependsOnRefused(Refused):
    code = "depends_on_refused"

    def __init__(self, cause: str) -> None:
        super().__init__(
            "Segue una modifica della stessa scheda che non è stata accettata: rivedile insieme.", cause=cause
        )
