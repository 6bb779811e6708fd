"""Server and device on documents at random; the long run is `python -m billing.tests.twins` (in server/)."""

from decimal import Decimal

import pytest

from billing.rules.numbers import ZERO
from billing.rules.refusals import ArithmeticRefused
from billing.rules.totals import Totals, totals
from billing.tests import twins
from billing.tests.random_documents import Author
from billing.totals_json import answer, read
from billing.totals_written import written

# And what the 28 digits of an ordinary Decimal lose.
HALF_A_CENT = Decimal("0.00500001")


@pytest.mark.slow
@pytest.mark.skipif(not twins.device_is_here(), reason="no node, or web/ is not installed")
def test_they_never_differ() -> None:
    assert list(twins.differences(600, seed=42)) == []


def computed(count: int) -> list[Totals]:
    author = Author(7)
    found = []
    for _ in range(count):
        try:
            found.append(totals(read(author.document())))
        except ArithmeticRefused:
            continue
    assert len(found) > count / 2, "most random documents should have totals"
    return found


def test_whatever_the_document_its_sums_agree() -> None:
    for result in computed(400):
        sums = result.sums
        assert sums.total == sum((row.taxable + row.tax for row in result.vat), ZERO) + sums.rounding
        amounts = sum((line.total for line in result.lines), ZERO) + sums.funds
        assert sums.taxable == amounts + sum((row.rounding for row in result.vat), ZERO)
        if result.instalments:
            assert sum((each.amount for each in result.instalments), ZERO) == sums.to_pay
        assert all(line.quantity is None or line.quantity >= 0 for line in result.lines)


def test_what_is_written_gives_the_total_of_the_line() -> None:
    """SdI's own recomputation (00423) from price, discounts and quantity as they stand in the file."""
    for result in computed(400):
        for line in result.lines:
            unit = line.price
            for step in line.discounts:
                sign = -1 if step.kind == "SC" else 1
                unit += sign * (
                    step.amount if step.amount is not None else unit * (step.percent or ZERO) / 100
                )
            exact = unit * (1 if line.quantity is None else line.quantity)
            assert abs(exact - line.total) <= HALF_A_CENT


def test_an_answer_is_the_same_twice() -> None:
    document = Author(3).document()
    assert answer(document) == answer(document)
    assert written(totals(read({}))) == answer({})
