"""Text that reaches a table without the codec: what no database can keep is refused at the door of the address."""

from typing import Annotated

from pydantic import AfterValidator

from core.codec import is_storable


def _storable(text: str) -> str:
    if not is_storable(text):
        raise ValueError("a NUL, or half of a character")
    return text


Text = Annotated[str, AfterValidator(_storable)]
