"""Does the file follow the official format? The same verdict as the official schema, in words a person can act upon.

The walk goes over the XML and not over the tree: what the reader forgives (order, unknown elements, blanks around a date)
SdI does not. On anything wrong it notes a finding and goes on, so that one pass shows all faults.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import cast

from billing.einvoice import explain
from billing.einvoice.charset import XML_SPACE
from billing.einvoice.findings import Finding
from billing.einvoice.kinds import Binary, Foreign
from billing.einvoice.reader import ROOTS
from billing.einvoice.signature import check_signature
from billing.einvoice.structure_attributes import check_attributes, check_root_attributes
from billing.einvoice.structure_rules import Findings, Rule, Rules, rules_of
from billing.einvoice.tree import Plan
from billing.einvoice.xml import Element, local_name


def check(root: Element) -> list[Finding]:
    """Everything by which the file differs from the official format; an empty list means that the schema accepts it.

    Warnings do not count against it. Code 00200 for all; `fault` tells them apart (see `explain`).
    """
    form = ROOTS.get(local_name(root.tag))
    if form is None:
        return [explain.not_an_invoice(local_name(root.tag))]
    found = Findings()
    if root.tag != f"{{{form.NAMESPACE}}}{form.__name__}":
        found.add(explain.wrong_namespace(root.tag, form.NAMESPACE))
    check_root_attributes(root, form.plan, found)
    _check_block(root, rules_of(cast("Hashable", form)), "", found)
    return found.list


def _check_block(element: Element, rules: Rules, path: str, found: Findings) -> None:
    counts = [0] * rules.size
    furthest = 0
    _check_stray_text(element.text, rules.plan, path, found)
    for child in element:
        rule = rules.by_tag.get(child.tag) or _misnamed(child, rules, path, found)
        if rule is not None:
            counts[rule.place] += 1
            furthest = _check_order(rule, rules.plan, counts, furthest, path, found)
            _check_child(child, rule, path, counts[rule.place], found)
        _check_stray_text(child.tail, rules.plan, path, found)
    for place, field in rules.required:
        if not counts[place]:
            found.add(explain.missing(field, rules.plan, path))
    if rules.plan.either:
        _check_either(counts, rules.plan, path, found)


def _check_order(rule: Rule, plan: Plan, counts: list[int], furthest: int, path: str, found: Findings) -> int:
    count = counts[rule.place]
    if count > 1 and rule.single:
        found.add(explain.repeated(rule.field, plan, path))
    if rule.place >= furthest:
        return rule.place
    found.add(explain.out_of_order(rule.field, plan.fields[furthest], plan, path, count))
    return furthest


def _check_child(child: Element, rule: Rule, path: str, number: int, found: Findings) -> None:
    if child.attrib:
        check_attributes(child, rule.field, path, number, found)
    if rule.rules is not None:
        name = rule.field.name if rule.single else f"{rule.field.name}[{number}]"
        _check_block(child, rule.rules, f"{path}/{name}" if path else name, found)
    else:
        _check_leaf(child, rule, path, number, found)


def _check_leaf(child: Element, rule: Rule, path: str, number: int, found: Findings) -> None:
    field = rule.field
    if rule.accepts is None or field.kind is None:
        return
    if type(field.kind) is Foreign:
        check_signature(child, field.name, found.add)
        return
    text = child.text or ""
    if len(child):
        if any(local_name(inner.tag) for inner in child):
            found.add(explain.elements_inside(field, path, number))
            return
        text += "".join(inner.tail or "" for inner in child)  # comments, when another parser kept them
    if not rule.accepts(text) and not (rule.optional_content and not text):
        found.add(explain.value(field, field.kind, text, path, number))
    elif rule.binary and cast("Binary", field.kind).stray(text):
        found.add(explain.stray_base64(field, path, number))


def _check_stray_text(text: str | None, plan: Plan, path: str, found: Findings) -> None:
    if text and text.strip(XML_SPACE):
        found.add(explain.stray_text(text.strip(XML_SPACE), plan, path))


def _check_either(counts: list[int], plan: Plan, path: str, found: Findings) -> None:
    present = {field.name for place, field in enumerate(plan.fields) if counts[place]}
    used = [group for group in plan.either if present.intersection(group)]
    if len(used) > 1:
        found.add(explain.both(plan, path))
    elif not used:
        found.add(explain.neither(plan, path))
    else:
        for name in used[0]:
            if name not in present:
                found.add(explain.missing(plan.by_name[name], plan, path))


def _misnamed(child: Element, rules: Rules, path: str, found: Findings) -> Rule | None:
    """An element unknown here: noted; when only its namespace is wrong, the rule of its name goes on.

    A namespace that comes from above (xmlns without prefix) is noted where it begins and not again in everything below.
    """
    name = local_name(child.tag)
    if not name:  # a comment or an instruction, when another parser kept it
        return None
    rule = rules.by_tag.get(name) if child.tag != name else None
    if rule is None:
        found.add(explain.unexpected(name, rules.plan, path))
    elif not (path and _namespace(child) == _namespace(child.getparent())):
        found.add(explain.namespaced(rule.field, path))
    return rule


def _namespace(element: Element | None) -> str:
    return "" if element is None else element.tag.rpartition("}")[0]
