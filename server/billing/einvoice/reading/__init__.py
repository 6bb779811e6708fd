"""What arrives, opened: p7m, base64, S/MIME, ZIP, XML in any encoding. Content decides, never the name.

    received = open_received(data, "IT01234567890_00001.xml.p7m")
    for document in received.documents():
        check_structure(document.root)

Nothing is written, run, decoded as an image or fetched; `limits.py` says how much is opened at most.
Whether a signature holds is another question: here it is only taken off.
"""

from billing.einvoice.reading.attachments import Attachment
from billing.einvoice.reading.limits import LIMITS, Limits
from billing.einvoice.reading.names import safe_name
from billing.einvoice.reading.open import open_received
from billing.einvoice.reading.received import Kind, Layer, Received

__all__ = ["LIMITS", "Attachment", "Kind", "Layer", "Limits", "Received", "open_received", "safe_name"]
