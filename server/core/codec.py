"""Values between the database and the wire. See docs/protocol.md, "Values on the wire"."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any, TypeGuard
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, URLValidator
from django.utils.dateparse import parse_datetime

from core.entities import Entity, FieldSpec
from core.links import link_to, parts_of
from core.models import Record

MAX_JSON_BYTES = 200_000
MAX_MEMBERS = 500
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_SHA256 = re.compile(r"([0-9a-f]{64})?")
# What a device shows until the act that numbers has been delivered.
PROVISIONAL = "~"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_email = EmailValidator("Scrivi un indirizzo e-mail, per esempio nome@azienda.it.")
_url = URLValidator(
    schemes=["http", "https"], message="Scrivi un indirizzo che comincia con https:// o http://."
)


class WrongValue(ValueError):
    """The Italian text says what was expected."""


def is_storable(text: str) -> bool:
    """No NUL and no half of a character: PostgreSQL has no place for them."""
    return not _UNSTORABLE.search(text)


def to_wire(value: Any) -> Any:
    """Any stored value as JSON can carry it."""
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, (UUID, date)):
        return str(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    return value


def told(spec: FieldSpec, value: Any) -> Any:
    """A value as the history tells it: as it will be read back. A default of 0 is "0.00" where two decimals are kept."""
    if isinstance(value, Decimal) and spec.decimals is not None:
        value = round(value, spec.decimals)
    return to_wire(value)


def instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


Hidden = AbstractSet[str]
NOTHING: Hidden = frozenset()


def columns_of(entity: Entity, hidden: Hidden = NOTHING) -> list[str]:
    """Column names of a columnar answer, in order. `hidden`: what does not exist for whoever gets it (core.access)."""
    return ["id", "version", *(name for name in entity.fields if name not in hidden), "custom"]


def attributes_of(entity: Entity, hidden: Hidden = NOTHING) -> list[str]:
    """The same columns as the ORM calls them."""
    return ["id", "version", *(spec.column for spec in _shown(entity, hidden)), "custom"]


def _shown(entity: Entity, hidden: Hidden) -> list[FieldSpec]:
    return [spec for name, spec in entity.fields.items() if name not in hidden]


def without(hidden: Hidden, custom: dict[str, Any]) -> dict[str, Any]:
    """The firm's own values, but for those that are hidden."""
    if not hidden:
        return custom
    return {key: value for key, value in custom.items() if f"custom.{key}" not in hidden}


def columnar(entity: Entity, rows: Iterable[tuple[Any, ...]], hidden: Hidden = NOTHING) -> list[list[Any]]:
    """Rows of `values_list(*attributes_of(entity))` turned into one list a column."""
    writers: list[Callable[[Any], Any]] = [
        str,
        _same,
        *(_writer(spec) for spec in _shown(entity, hidden)),
        partial(without, hidden),
    ]
    columns = list(zip(*rows, strict=True))
    if not columns:
        return [[] for _ in writers]
    return [list(map(write, column)) for write, column in zip(writers, columns, strict=True)]


def values_of(entity: Entity, record: Record, hidden: Hidden = NOTHING) -> dict[str, Any]:
    """The present state of a record as an item of the feed carries it."""
    values = {spec.name: to_wire(getattr(record, spec.column)) for spec in _shown(entity, hidden)}
    values["custom"] = without(hidden, record.custom)
    return values


def _same(value: Any) -> Any:
    return value


def _writer(spec: FieldSpec) -> Callable[[Any], Any]:
    return (
        to_wire
        if spec.kind in ("ref", "date", "datetime") or spec.is_decimal or spec.column == "subject_id"
        else _plain
    )


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, UUID) else value


def from_wire(spec: FieldSpec, value: Any) -> Any:
    """The value as the database holds it. Raises WrongValue with an Italian text; hostile input included."""
    if spec.is_text and value is None:
        value = ""
    if value is None:
        if spec.kind == "boolean":
            raise WrongValue("Rispondi sì o no.")
        if spec.is_set:
            return []
        return "" if spec.kind == "choice" and not spec.is_custom else None
    parsed = _PARSERS[spec.kind](spec, value)
    try:
        return spec.normalise(parsed)
    except ValidationError as error:
        raise WrongValue(" ".join(error.messages)) from None


def _text(spec: FieldSpec, value: Any) -> str:
    if not isinstance(value, str):
        raise WrongValue("Qui serve un testo.")
    text = value if spec.kind == "longtext" else " ".join(value.split())
    if not is_storable(text):
        raise WrongValue("Il testo contiene caratteri che non si possono conservare.")
    if spec.max_length and len(text) > spec.max_length:
        raise WrongValue(f"Troppo lungo: al massimo {spec.max_length} caratteri, qui sono {len(text)}.")
    return text


def _email_text(spec: FieldSpec, value: Any) -> str:
    text = _text(spec, value)
    if text:
        _validated(_email, text)
    return text


def _url_text(spec: FieldSpec, value: Any) -> str:
    text = _text(spec, value)
    if text and "://" not in text and ":" not in text.split("/")[0]:
        text = f"https://{text}"  # www.rossi.it is how people write it
    if text:
        _validated(_url, text)
    return text


def _validated(validator: Callable[[str], None], text: str) -> None:
    try:
        validator(text)
    except ValidationError as error:
        raise WrongValue(" ".join(error.messages)) from None


def _integer(spec: FieldSpec, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise WrongValue("Scrivi un numero intero.")
    try:
        number = int(value)
    except (ValueError, OverflowError):
        raise WrongValue("Scrivi un numero intero.") from None
    if isinstance(value, float) and not (math.isfinite(value) and value == number):
        raise WrongValue("Scrivi un numero intero.")
    if abs(number) > 2_147_483_647:
        raise WrongValue("Il numero è troppo grande.")
    return number


def _decimal(spec: FieldSpec, value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise WrongValue("Scrivi un numero, per esempio 1234.56.")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise WrongValue("Scrivi un numero, per esempio 1234.56.") from None
    if not number.is_finite() or abs(number) >= Decimal(10) ** 15:
        raise WrongValue("Il numero è troppo grande.")
    decimals = spec.decimals or 0
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and -exponent > decimals and number != round(number, decimals):
        raise WrongValue(f"Al massimo {decimals} cifre dopo la virgola.")
    return round(number, decimals)


def _duration(spec: FieldSpec, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongValue("Scrivi la durata in minuti interi.")
    if value < 0:
        raise WrongValue("Una durata non può essere negativa.")
    return _integer(spec, value)


def is_time(value: Any) -> TypeGuard[str]:
    return isinstance(value, str) and _TIME.fullmatch(value) is not None


def _time(spec: FieldSpec, value: Any) -> str | None:
    if value == "":
        return None
    if not is_time(value):
        raise WrongValue("Scrivi un'ora da 00:00 a 23:59.")
    return value


def _file(spec: FieldSpec, value: Any) -> str:
    if not isinstance(value, str) or not _SHA256.fullmatch(value):
        raise WrongValue("Il riferimento al file non è valido.")
    return value


def _number(spec: FieldSpec, value: Any) -> str:
    text = _text(spec, value)
    if text.startswith(PROVISIONAL):
        raise WrongValue("Il numero è provvisorio: quello vero lo dà il server.")
    return text


def _boolean(spec: FieldSpec, value: Any) -> bool:
    if not isinstance(value, bool):
        raise WrongValue("Rispondi sì o no.")
    return value


def _date(spec: FieldSpec, value: Any) -> date:
    try:
        day = date.fromisoformat(value)
    except (TypeError, ValueError):
        raise WrongValue("Scrivi una data che esiste (gg/mm/aaaa).") from None
    if not 1800 <= day.year <= 2999:
        raise WrongValue("L'anno è fuori misura.")
    return day


def _datetime(spec: FieldSpec, value: Any) -> datetime:
    try:
        moment = parse_datetime(value)
    except (TypeError, ValueError):
        moment = None
    if moment is None or moment.tzinfo is None or not 1800 <= moment.year <= 2999:
        raise WrongValue("Scrivi una data con l'ora.")
    return moment.astimezone(UTC).replace(microsecond=moment.microsecond // 1000 * 1000)


def _choice(spec: FieldSpec, value: Any) -> str:
    if value == "" or (isinstance(value, str) and value in spec.allowed):
        return str(value)
    raise WrongValue("Scegli uno dei valori proposti.")


def _choices(spec: FieldSpec, value: Any) -> list[str]:
    members = _members(value)
    if not spec.allowed.issuperset(members):
        raise WrongValue("Scegli fra i valori proposti.")
    return members


def _ref(spec: FieldSpec, value: Any) -> UUID:
    return identifier(value)


def _link(spec: FieldSpec, value: Any) -> str | None:
    if value == "":
        return None
    try:
        return link_to(*parts_of(value))
    except (TypeError, ValueError):
        raise WrongValue("Il collegamento non è valido.") from None


def _refs(spec: FieldSpec, value: Any) -> list[str]:
    return [str(identifier(member)) for member in _members(value)]


def _members(value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(member, str) for member in value):
        raise WrongValue("Qui serve un elenco.")
    if len(value) > MAX_MEMBERS:
        raise WrongValue(f"Al massimo {MAX_MEMBERS} voci.")
    return sorted(set(value))


def identifier(value: Any) -> UUID:
    try:
        return UUID(value)
    except (TypeError, ValueError, AttributeError):
        raise WrongValue("Il riferimento non è valido.") from None


def _json(spec: FieldSpec, value: Any) -> Any:
    try:
        # Infinity and NaN are Python's idea of JSON, not PostgreSQL's.
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    except ValueError:
        raise WrongValue("Il numero non esiste.") from None
    if len(text.encode(errors="replace")) > MAX_JSON_BYTES:
        raise WrongValue("Troppi dati in un campo solo.")
    if "\\u0000" in text or not is_storable(text):
        raise WrongValue("Il testo contiene caratteri che non si possono conservare.")
    return value


_PARSERS: dict[str, Callable[[FieldSpec, Any], Any]] = {
    "text": _text, "longtext": _text, "phone": _text, "email": _email_text, "url": _url_text,
    "integer": _integer, "decimal": _decimal, "boolean": _boolean, "date": _date, "datetime": _datetime,
    "choice": _choice, "choices": _choices, "ref": _ref, "refs": _refs, "json": _json,
    "money": _decimal, "quantity": _decimal, "percent": _decimal, "duration": _duration, "time": _time,
    "file": _file, "number": _number, "link": _link,
}  # fmt: skip
