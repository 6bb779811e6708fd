"""The Italian sentences of the structural check: what is wrong, where, how to mend it.

The words in `fault`, for programs: root namespace element_namespace missing repeated out_of_order unexpected both_names
no_name text_between elements_inside attribute missing_attribute signature base64_stray, and those of a value: empty
too_long too_short characters code comma not_a_number sign decimals too_large out_of_range not_a_date format case spaces
base64; from the parser: empty not_xml doctype.
"""

from __future__ import annotations

import difflib
from functools import cache
from typing import Any

from billing.einvoice.findings import FORMAT_FAULT, Finding, Severity
from billing.einvoice.kinds import Kind, quoted
from billing.einvoice.ordinary import FatturaElettronica
from billing.einvoice.simplified import FatturaElettronicaSemplificata
from billing.einvoice.tree import Attribute, Block, Field, Plan


def path_of(field: Field, path: str, number: int) -> str:
    name = f"{field.name}[{number}]" if field.repeats else field.name
    return f"{path}/{name}" if path else name


def not_an_invoice(name: str) -> Finding:
    return _finding(
        "root",
        "",
        f"Il file non è una fattura elettronica: comincia con <{name}>.",
        "L'elemento principale deve essere FatturaElettronica o FatturaElettronicaSemplificata.",
    )


def wrong_namespace(tag: str, namespace: str) -> Finding:
    written = tag.rpartition("}")[0].lstrip("{")
    said = (
        f"Lo spazio dei nomi «{written}» non è quello in vigore." if written else "Manca lo spazio dei nomi."
    )
    return _finding(
        "namespace", "", said, f'Nell\'elemento principale scrivi xmlns:p="{namespace}" e usa il prefisso p.'
    )


def namespaced(field: Field, path: str) -> Finding:
    return _finding(
        "element_namespace",
        path_of(field, path, 1),
        f"<{field.name}> ha uno spazio dei nomi, ma solo l'elemento principale deve averlo.",
        "Togli il prefisso o l'attributo xmlns: gli elementi interni non ne hanno.",
    )


def missing(field: Field, plan: Plan, path: str) -> Finding:
    before = next((other for other in reversed(plan.fields[: field.number - 1]) if other.low), None)
    where = f" dopo <{before.name}>" if before else f" all'inizio di <{_place(plan, path)}>"
    needs = f": {_lower(field.kind.needs())}" if field.kind else "."
    return _finding(
        "missing",
        path_of(field, path, 1),
        f"Manca <{field.name}> ({field.label}) in <{_place(plan, path)}>.",
        f"Aggiungilo{where}{needs}",
    )


def repeated(field: Field, plan: Plan, path: str) -> Finding:
    return _finding(
        "repeated",
        path_of(field, path, 1),
        f"<{field.name}> ({field.label}) compare più di una volta in <{_place(plan, path)}>.",
        "Lasciane uno solo.",
    )


def out_of_order(field: Field, after: Field, plan: Plan, path: str, number: int) -> Finding:
    return _finding(
        "out_of_order",
        path_of(field, path, number),
        f"<{field.name}> è fuori posto: sta dopo <{after.name}>.",
        f"L'ordine è fisso: in <{_place(plan, path)}> spostalo prima di <{after.name}>.",
    )


def unexpected(name: str, plan: Plan, path: str) -> Finding:
    homes = _homes().get(name, ())
    near = difflib.get_close_matches(name, plan.by_name, n=1, cutoff=0.75)
    if near:
        hint = f"Forse intendevi <{near[0]}>?"
    elif homes:
        hint = "Il suo posto è in " + " o in ".join(f"<{home}>" for home in homes[:3]) + "."
    else:
        hint = "Toglilo: il formato non lo prevede."
    where = f"{path}/{name}" if path else name
    return _finding("unexpected", where, f"<{name}> non è previsto in <{_place(plan, path)}>.", hint)


def both(plan: Plan, path: str) -> Finding:
    return _finding(
        "both_names",
        path,
        f"In <{_place(plan, path)}> ci sono sia la denominazione sia nome o cognome.",
        "Lascia <Denominazione> per una società oppure <Nome> e <Cognome> per una persona, non entrambi.",
    )


def neither(plan: Plan, path: str) -> Finding:
    return _finding(
        "no_name",
        path,
        f"In <{_place(plan, path)}> manca il nome.",
        "Scrivi <Denominazione> per una società oppure <Nome> e <Cognome> per una persona.",
    )


def stray_text(text: str, plan: Plan, path: str) -> Finding:
    return _finding(
        "text_between",
        path,
        f"In <{_place(plan, path)}> c'è del testo fuori dagli elementi: {quoted(text)}.",
        "Toglilo, o mettilo dentro l'elemento a cui appartiene.",
    )


def elements_inside(field: Field, path: str, number: int) -> Finding:
    return _finding(
        "elements_inside",
        path_of(field, path, number),
        f"<{field.name}> ({field.label}) contiene altri elementi, ma deve contenere solo un valore.",
        "Lascia soltanto il valore.",
    )


def value(field: Field, kind: Kind[Any], text: str, path: str, number: int) -> Finding:
    fault = kind.explain(text)
    hint = fault.hint
    if fault.fault == "too_long" and field.repeats:
        hint += f" Oppure dividilo in più <{field.name}>."
    message = f"<{field.name}> ({field.label}) {fault.message}."
    return _finding(fault.fault, path_of(field, path, number), message, hint)


def stray_base64(field: Field, path: str, number: int) -> Finding:
    return _finding(
        "base64_stray",
        path_of(field, path, number),
        f"<{field.name}> contiene segni estranei al base64.",
        "Apri l'allegato per controllare che sia integro.",
        "warning",
    )


def unexpected_attribute(name: str, label: str, path: str) -> Finding:
    plain = name.rpartition("}")[2]
    return _finding("attribute", path, f"L'attributo «{plain}» non è previsto ({label}).", "Toglilo.")


def missing_attribute(said: Attribute) -> Finding:
    return _finding(
        "missing_attribute",
        f"@{said.name}",
        f"Nell'elemento principale manca l'attributo «{said.name}».",
        f'Aggiungilo, per esempio {said.name}="{said.kind.example}".',
    )


def attribute_value(said: Attribute, text: str) -> Finding:
    fault = said.kind.explain(text)
    return _finding(fault.fault, f"@{said.name}", f"L'attributo «{said.name}» {fault.message}.", fault.hint)


def signature_fault(path: str, message: str) -> Finding:
    return _finding(
        "signature",
        path,
        message,
        "La firma è stata alterata: firma di nuovo il file o chiedi l'originale firmato.",
    )


def _finding(fault: str, path: str, message: str, hint: str, severity: Severity = "error") -> Finding:
    return Finding(FORMAT_FAULT, path, message, hint, severity, fault)


def _place(plan: Plan, path: str) -> str:
    """The name of the element that the path ends in."""
    return path.rpartition("/")[2].partition("[")[0] or plan.type.__name__


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


@cache
def _homes() -> dict[str, tuple[str, ...]]:
    """For every element name, the blocks that hold it."""
    homes: dict[str, dict[str, None]] = {}

    def visit(name: str, type: type[Block]) -> None:
        for field in type.plan.fields:
            known = homes.setdefault(field.name, {})
            if name not in known:
                known[name] = None
                if field.type is not None:
                    visit(field.name, field.type)

    for root in (FatturaElettronica, FatturaElettronicaSemplificata):
        visit(root.__name__, root)
    return {name: tuple(where) for name, where in homes.items()}
