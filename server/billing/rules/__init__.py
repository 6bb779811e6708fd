"""Arithmetic of documents: pure functions over plain data, with a twin in web/src/features/billing/rules/.

Both are held to the same cases (vectors/billing/) and to each other on random documents. Start with `totals`.
"""

from billing.rules.document import Document
from billing.rules.due_dates import due_date, instalments
from billing.rules.totals import Totals, totals

__all__ = ["Document", "Totals", "due_date", "instalments", "totals"]
