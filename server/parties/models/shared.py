"""What several parties have in common."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from parties import addresses
from parties.fields import CountryField, PostalCodeField, ProvinceField


class Source(models.TextChoices):
    """Where we know somebody from (*provenienza*)."""

    CALL = "call", "Ha chiamato"
    EMAIL = "email", "Ha scritto"
    WEBSITE = "website", "Sito web"
    EVENT = "event", "Fiera o evento"
    WORD_OF_MOUTH = "word_of_mouth", "Passaparola"
    EXISTING_CUSTOMER = "existing_customer", "Già cliente"
    PARTNER = "partner", "Partner"
    CAMPAIGN = "campaign", "Campagna"
    ADVERTISING = "advertising", "Pubblicità"
    PUBLIC_RELATIONS = "public_relations", "Pubbliche relazioni"
    COLD_CALL = "cold_call", "Contatto a freddo"
    OTHER = "other", "Altro"


class Language(models.TextChoices):
    ITALIAN = "it", "Italiano"
    ENGLISH = "en", "Inglese"
    FRENCH = "fr", "Francese"
    GERMAN = "de", "Tedesco"
    SPANISH = "es", "Spagnolo"
    OTHER = "other", "Altra"


class Formality(models.TextChoices):
    FORMAL = "formal", "Lei"
    INFORMAL = "informal", "Tu"


class Address(models.Model):
    """Street, CAP, comune, province, country. CAP and province are judged only where the country is Italy."""

    address = models.CharField("Indirizzo", max_length=250, blank=True)
    postal_code = PostalCodeField("CAP", help_text="Propone il comune e la provincia.")
    city = models.CharField("Comune", max_length=120, blank=True, help_text="Propone il CAP e la provincia.")
    province = ProvinceField("Provincia", help_text="La sigla: RM, MI, NA.")
    country = CountryField("Paese")

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        wrong: dict[str, Any] = {
            "postal_code": addresses.check_postal_code(self.postal_code, self.country),
            "province": addresses.check_province(self.province, self.country),
        }
        if wrong := {name: text for name, text in wrong.items() if text}:
            raise ValidationError(wrong)
