"""The copy on the screen does what no stranger wants."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from billing.einvoice import parse, read, write
from billing.einvoice.courtesy import courtesy_copy, to_html
from billing.einvoice.tests import invoices
from billing.einvoice.tests.courtesy_readers import tags_of, words_of

ATTACKS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><script>1</script>",
    "&lt;b&gt; &amp; <!--",
    '#eval(read("/etc/passwd")) *b* $x$ `c` \\ [',
)


def html_of(text: str) -> str:
    """The text in every place of an invoice that takes one."""
    invoice = read(parse(write(invoices.full())))
    _fill(invoice, text)
    return to_html(courtesy_copy(invoice))


def _fill(block: object, text: str) -> None:
    for field in type(block).plan.fields:  # type: ignore[attr-defined]  # blocks all the way down
        value = getattr(block, field.name)
        if isinstance(value, str):
            setattr(block, field.name, text)
        elif isinstance(value, list) and value and isinstance(value[0], str):
            setattr(block, field.name, [text])
        for inner in value if isinstance(value, list) else [value]:
            if field.type is not None and inner is not None:
                _fill(inner, text)


def everyday() -> str:
    return to_html(courtesy_copy(invoices.ordinary(5)))


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_text_becomes_markup(attack: str) -> None:
    expected = {tag for tag, _ in tags_of(html_of("x"))}
    html = html_of(attack)
    assert {tag for tag, _ in tags_of(html)} <= expected
    assert attack in words_of(html)


def test_it_loads_and_runs_nothing() -> None:
    for tag, attributes in tags_of(html_of(ATTACKS[1])):
        assert tag not in {"script", "link", "iframe", "object", "embed", "img", "base", "form", "a", "svg"}
        assert not [name for name in attributes if name.startswith("on") or name in {"src", "href", "style"}]
    assert "url(" not in everyday()
    assert "@import" not in everyday()


def test_the_policy_admits_its_own_style_only() -> None:
    html = everyday()
    style = re.search(r"<style>(.*)</style>", html, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style.group(1).encode()).digest()).decode()
    policy = next(
        a["content"] for tag, a in tags_of(html) if a.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert html.index("Content-Security-Policy") < html.index("<style>")


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        ("fdp\u202eexe", "fdp[U+202E]exe"),
        ("a\u200bb", "a[U+200B]b"),
        ("a\x00b", "a[U+0000]b"),
        ("\u2066x\u2069", "[U+2066]x[U+2069]"),
        ("l\x92ora", "l\u2019ora"),
        ("a\x81b", "a[U+0081]b"),
        ("uno\r\ndue\ttre", "uno\ndue tre"),
    ],
)
def test_what_cannot_be_seen_is_shown(hidden: str, shown: str) -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiBeniServizi.DettaglioLinee[0].Descrizione = hidden
    words = words_of(to_html(courtesy_copy(invoice)))
    assert shown in words
    assert hidden not in words


def test_texts_of_other_scripts_are_kept_apart() -> None:
    assert "<bdi>שלום</bdi>" in html_of("שלום")


def test_two_thousand_lines_are_all_there() -> None:
    html = to_html(courtesy_copy(invoices.ordinary(2000)))
    assert html.count('<tr role="row">') > 2000
    assert "€\xa0244.000,00" in html


def test_the_same_invoice_gives_the_same_bytes() -> None:
    assert everyday() == everyday()


def test_it_is_a_page_for_people_with_a_screen_reader() -> None:
    html = everyday()
    assert '<html lang="it">' in html
    assert html.count("<h1>") == 1
    assert '<th role="columnheader" scope="col"' in html


def test_a_lot_has_one_page_with_all_its_invoices() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody.append(invoices.body(2))
    html = to_html(courtesy_copy(invoice))
    assert "<h1>Lotto di 2 fatture</h1>" in html
    assert html.count('<article class="document">') == 2
