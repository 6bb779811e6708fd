"""What the arithmetic of a document refuses. Each names the place: `at` is a path such as "lines[2].price", from 1."""

from typing import ClassVar

from core.errors import Refused


class ArithmeticRefused(Refused):
    code: ClassVar[str] = "bad_document"
    status: ClassVar[int] = 422

    def __init__(self, message: str, at: str) -> None:
        super().__init__(message, at=at)
        self.at = at


class BadValue(ArithmeticRefused):
    """A value of the wrong kind, or a number or date that cannot be read."""

    code = "bad_value"


class BadDiscount(ArithmeticRefused):
    code = "bad_discount"


class VatMissing(ArithmeticRefused):
    code = "vat_missing"


class BadVatRate(ArithmeticRefused):
    code = "bad_vat_rate"


class NatureMissing(ArithmeticRefused):
    code = "nature_missing"


class NatureUnexpected(ArithmeticRefused):
    code = "nature_unexpected"


class UnknownCode(ArithmeticRefused):
    code = "unknown_code"


class VatInFlatRate(ArithmeticRefused):
    code = "vat_in_flat_rate"


class WithholdingInFlatRate(ArithmeticRefused):
    code = "withholding_in_flat_rate"


class BadTerms(ArithmeticRefused):
    code = "bad_terms"


class AmountTooLarge(ArithmeticRefused):
    code = "amount_too_large"
