"""Model fields that tell the device more than Django's own: what a text means, what a list holds."""

import re
from collections.abc import Sequence
from typing import Any, Literal

import phonenumbers
from django.core.exceptions import ValidationError
from django.db import models

HOME_REGION = "IT"
# What becomes of a record when the one that it names is deleted.
OnDelete = Literal["protect", "let_go", "cascade"]


class PhoneField(models.CharField):  # type: ignore[type-arg]  # not subscriptable at run time
    """A phone number, kept as +39 06 1234567: what a person can read and a telephone can dial.

    A text that is no number ("chiedere di Anna") is kept as typed: a card must hold what the firm knows.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 60)
        super().__init__(*args, **kwargs)

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        return normal_phone(text) if isinstance(text, str) else text


# A number and perhaps an extension. Other words beside it ("06 1234567 Anna") would be lost by reading it as a number.
_NUMBER = re.compile(
    r"(tel[.:]*)?[\s(]*\+?[0-9\s()./–-]+([;,]?\s*(ext|interno|int|x)[\s.=:]*[0-9]{1,7})?\s*", re.IGNORECASE
)


def normal_phone(text: str) -> str:
    """The international form of an Italian or foreign number; the text itself where it is none.

    The device does the same with libphonenumber-js (web/src/features/parties/phone.ts, vectors/parties/phone.json).
    """
    if not _NUMBER.fullmatch(text):
        return text.strip()
    try:
        number = phonenumbers.parse(text, HOME_REGION)
    except phonenumbers.NumberParseException:
        return text.strip()
    if not phonenumbers.is_possible_number(number):
        return text.strip()
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL).replace("-", " ")


class SetField(models.JSONField):
    """A set of choices (roles, channels). Two people who add different members both keep theirs."""

    def __init__(self, *args: Any, choices_of_member: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        self.choices_of_member = tuple(choices_of_member)
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        # Labels are no business of the database: a new choice is no migration.
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, kwargs

    def validate(self, value: Any, model_instance: Any) -> None:
        super().validate(value, model_instance)
        allowed = {member for member, _ in self.choices_of_member}
        wrong = [member for member in value if member not in allowed]
        if wrong:
            raise ValidationError(f"Valore non previsto: {wrong[0]}.")


class RefSetField(models.JSONField):
    """A set of references (tags, assignees): ids of records of one entity."""

    def __init__(self, *args: Any, to: str = "", **kwargs: Any) -> None:
        self.to_entity = to
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)


class LinkField(models.CharField):  # type: ignore[type-arg]
    """A reference to a record of any entity (core.links). `on_delete` says what becomes of this record when that one goes:
    "let_go", "protect" or "cascade"."""

    def __init__(self, *args: Any, on_delete: OnDelete = "let_go", **kwargs: Any) -> None:
        self.on_delete = on_delete
        kwargs.setdefault("max_length", 100)
        kwargs.setdefault("db_index", True)
        super().__init__(*args, **kwargs)


class MoneyField(models.DecimalField):  # type: ignore[type-arg]
    """An amount in euro. Two decimals are always shown, more only where they say something."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_digits", 14)
        kwargs.setdefault("decimal_places", 2)
        super().__init__(*args, **kwargs)


class QuantityField(models.DecimalField):  # type: ignore[type-arg]
    """How much of something: up to so many decimals, shown without the zeros at the end."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_digits", 12)
        kwargs.setdefault("decimal_places", 3)
        super().__init__(*args, **kwargs)


class PercentField(models.DecimalField):  # type: ignore[type-arg]
    """22 means 22 %."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_digits", 7)
        kwargs.setdefault("decimal_places", 2)
        super().__init__(*args, **kwargs)


class DurationField(models.IntegerField):  # type: ignore[type-arg]
    """How long, in whole minutes."""


class TimeField(models.CharField):  # type: ignore[type-arg]
    """A time of the day on the firm's clock, kept as "14:30": it compares as it reads, on both engines and the device."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 5)
        super().__init__(*args, **kwargs)


class FileField(models.CharField):  # type: ignore[type-arg]
    """A file by the SHA-256 of its bytes, in hexadecimal. "" for none."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 64)
        super().__init__(*args, **kwargs)


class NumberField(models.CharField):  # type: ignore[type-arg]
    """The number of a document ("14/2026"), given by an act. What a device guesses begins with "~" and never comes in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 40)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("editable", False)
        super().__init__(*args, **kwargs)
