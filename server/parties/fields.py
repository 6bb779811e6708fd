"""Fields with an Italian meaning: kept in their normal form, refused with a reason."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models

from core.countries import names_by_country
from parties import addresses, codes


def _country_names() -> dict[str, str]:
    """Italian names by code. In the data «*es» says that the Spanish name serves."""
    found = {}
    for code, names in names_by_country().items():
        name = names["it"]
        while name.startswith("*"):
            name = names[name[1:]]
        found[code] = name
    return found


COUNTRIES = tuple(sorted(_country_names().items(), key=lambda pair: addresses.fold(pair[1])))


class CodeField(models.CharField):  # type: ignore[type-arg]  # generic in the stubs only
    """A text with a named check, the same on server and device (`FieldMeta.check`)."""

    check_name: ClassVar[str] = ""
    longest: ClassVar[int] = 40

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", self.longest)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        return self.normal(text) if isinstance(text, str) else text

    def validate(self, value: Any, model_instance: Any) -> None:
        super().validate(value, model_instance)
        if wrong := self.wrong(value):
            raise ValidationError(wrong)

    @staticmethod
    def normal(text: str) -> str:
        return codes.normal_code(text)

    @staticmethod
    def wrong(text: str) -> str:
        return ""


class VatNumberField(CodeField):
    check_name = "vat_number"
    normal = staticmethod(codes.normal_vat_number)
    wrong = staticmethod(codes.check_vat_number)


class TaxCodeField(CodeField):
    check_name = "tax_code"
    normal = staticmethod(codes.normal_tax_code)
    wrong = staticmethod(codes.check_tax_code)


class SdiCodeField(CodeField):
    check_name = "sdi_code"
    longest = 20
    wrong = staticmethod(codes.check_sdi_code)


class PostalCodeField(CodeField):
    """Judged together with the country: see `Address.clean`."""

    check_name = "postal_code"
    longest = 20

    @staticmethod
    def normal(text: str) -> str:
        return text.strip().upper()


class ProvinceField(CodeField):
    check_name = "province"
    longest = 60
    normal = staticmethod(addresses.normal_province)


class CountryField(models.CharField):  # type: ignore[type-arg]  # generic in the stubs only
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 2)
        kwargs.setdefault("choices", COUNTRIES)
        kwargs.setdefault("default", "IT")
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        # A new country is no migration.
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("choices", None)
        return name, path, args, kwargs
