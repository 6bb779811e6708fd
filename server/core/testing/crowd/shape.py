"""What each of the crowd looks like: twelve fields of many kinds, and a reference to the one before it."""

from __future__ import annotations

from typing import Any

from django.db import models

from core.fields import MoneyField, PhoneField, SetField

SIZE = 64
LEVELS = (("low", "Bassa"), ("high", "Alta"))


def fields(number: int) -> dict[str, models.Field[Any, Any]]:
    own: dict[str, models.Field[Any, Any]] = {
        "name": models.CharField("Nome", max_length=120),
        "code": models.CharField("Codice", max_length=20, blank=True),
        "level": models.CharField("Livello", max_length=4, choices=LEVELS, blank=True),
        "marks": SetField("Segni", choices_of_member=LEVELS),
        "price": MoneyField("Prezzo", null=True, blank=True),
        "pieces": models.IntegerField("Pezzi", null=True, blank=True),
        "day": models.DateField("Giorno", null=True, blank=True),
        "moment": models.DateTimeField("Istante", null=True, blank=True),
        "phone": PhoneField("Telefono", blank=True),
        "email": models.EmailField("E-mail", blank=True),
        "notes": models.TextField("Note", blank=True),
    }
    if number:
        before = f"crowd.Thing{number - 1}"
        own["before"] = models.ForeignKey(
            before, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Prima"
        )
    return own
