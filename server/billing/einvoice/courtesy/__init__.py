"""The courtesy copy: any invoice, own or received, as a page that people read.

    page = courtesy_copy(invoice, received.root)  # what it says
    html = to_html(page)  # for the screen: one file, no scripts, loads nothing
    pdf = to_pdf(page, originals_of(received), made_at=now)  # PDF/A-3, XML inside

Both derive from the page, so they never disagree. No clock, no network, no Django.
"""

from billing.einvoice.courtesy.copy import courtesy_copy
from billing.einvoice.courtesy.html import to_html
from billing.einvoice.courtesy.page import Page
from billing.einvoice.courtesy.pdf import Original, originals_of, to_pdf

__all__ = ["Original", "Page", "courtesy_copy", "originals_of", "to_html", "to_pdf"]
