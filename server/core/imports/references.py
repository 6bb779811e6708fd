"""References by what people write: a firm's name or VAT number, a colleague's e-mail, a tag's word."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid5

from core.access import fields_of, live, may, visible
from core.actor import Actor
from core.codec import WrongValue, identifier
from core.entities import Entity, all_entities
from core.imports.firm_names import folded
from core.imports.persons import split_person
from core.imports.transform import WrongCell, text
from core.links import link_to, parts_of

_ALSO_BY = ("vat_number", "tax_code", "email", "code")


@dataclass
class References:
    """Finds records by their words; what is not there yet may be made on the fly, with an id that a second run makes again."""

    actor: Actor
    seed: UUID
    new: dict[str, dict[str, Any]] = field(default_factory=dict)
    _known: dict[str, dict[str, set[str]]] = field(default_factory=dict)

    def find_link(self, word: str) -> str:
        """By what an export writes, "Barca: Orca", or by the link itself."""
        with suppress(ValueError):
            return link_to(*parts_of(word.strip()))  # that it is there and seen, the door says
        label, colon, rest = word.partition(":")
        wanted = folded(label)
        meant = [e for e in all_entities() if wanted in (folded(e.label), folded(e.plural), folded(e.key))]
        if not colon or not meant:
            raise WrongCell("Scrivi che cos'è e come si chiama, per esempio «Azienda: Rossi Srl».")
        return link_to(meant[0].key, self.find(meant[0], rest.strip(), False))

    def find(self, entity: Entity, word: str, create: bool) -> str:
        wanted = folded(word)
        known = self._words(entity)
        found = known.get(wanted, set())
        if len(found) > 1:
            raise WrongCell(f"Ci sono {len(found)} «{text(word)[:60]}» fra «{entity.plural}»: non so quale.")
        if found:
            return next(iter(found))
        if (id := _id(word)) and visible(self.actor, entity).filter(pk=id).exists():
            return str(id)
        if not create or not may(self.actor, entity, "create") or not (values := _named(entity, text(word))):
            raise WrongCell(f"Non trovo «{text(word)[:60]}» fra «{entity.plural}».")
        made = str(uuid5(self.seed, f"{entity.key} {wanted}"))
        self.new[made] = {"id": made, "entity": entity.key, "values": values}
        known[wanted] = {made}
        return made

    def _words(self, entity: Entity) -> dict[str, set[str]]:
        if entity.key not in self._known:
            words: dict[str, set[str]] = defaultdict(set)
            also = [name for name in _ALSO_BY if name in fields_of(self.actor, entity)]
            rows = live(visible(self.actor, entity)).values_list("id", *entity.title, *also)
            for id, *values in rows.iterator():
                title = [str(value or "") for value in values[: len(entity.title)]]
                for word in {
                    folded(" ".join(title)),
                    folded(" ".join(reversed(title))),
                    *map(folded, values[len(title) :]),
                }:
                    if word:
                        words[word].add(str(id))
            self._known[entity.key] = words
        return self._known[entity.key]


def _id(word: str) -> UUID | None:
    try:
        return identifier(word) if len(word) in (32, 36) else None
    except WrongValue:
        return None


def _named(entity: Entity, word: str) -> dict[str, str]:
    """The values of a new record that is known by name only; nothing if a name is not enough."""
    if entity.parent or entity.writers != "rights" or not word:
        return {}
    if {"first_name", "last_name"} <= entity.fields.keys():
        person = split_person(word)
        values = {"first_name": person.first_name, "last_name": person.last_name}
    else:
        values = {entity.title[0]: word}
    needed = {name for name, spec in entity.fields.items() if spec.required and not spec.read_only}
    return {name: value for name, value in values.items() if value} if needed <= values.keys() else {}
