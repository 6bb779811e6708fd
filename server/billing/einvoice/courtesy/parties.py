"""Who sells, who buys, and those who stand in for them."""

from __future__ import annotations

from billing.einvoice.courtesy import italian
from billing.einvoice.courtesy.page import Fact, Party
from billing.einvoice.courtesy.telling import Telling, present

SELLER = "Fornitore (cedente o prestatore)"
BUYER = "Cliente (cessionario o committente)"


def ordinary_parties(header: Telling) -> list[Party]:
    seller, buyer = header.needed("CedentePrestatore"), header.needed("CessionarioCommittente")
    parties = [_party(SELLER, seller), _party(BUYER, buyer)]
    for name, role in (
        ("RappresentanteFiscale", "Rappresentante fiscale del fornitore"),
        ("TerzoIntermediarioOSoggettoEmittente", "Intermediario o soggetto emittente"),
    ):
        if (other := header.inner(name)) is not None:
            parties.append(_person(role, other.needed("DatiAnagrafici")))
    if (representative := buyer.inner("RappresentanteFiscale")) is not None:
        parties.append(_person("Rappresentante fiscale del cliente", representative))
    return parties


def simplified_parties(header: Telling) -> list[Party]:
    seller, buyer = header.needed("CedentePrestatore"), header.needed("CessionarioCommittente")
    said, ids = buyer.inner("AltriDatiIdentificativi"), buyer.needed("IdentificativiFiscali")
    identity = _identity(ids)
    parties = [
        Party(
            SELLER,
            _name(seller),
            tuple(address(seller.needed("Sede"))),
            tuple(_person_facts(seller) + _firm_facts(seller)),
        ),
        Party(
            BUYER,
            _name(said) if said else "",
            tuple(address(said.needed("Sede"))) if said else (),
            (*identity, *_branch(said)) if said else tuple(identity),
        ),
    ]
    for side, role in ((seller, "del fornitore"), (said, "del cliente")):
        other = side.inner("RappresentanteFiscale") if side else None
        if other is not None:
            parties.append(_person(f"Rappresentante fiscale {role}", other))
    return parties


def address(place: Telling) -> list[str]:
    """As on an envelope."""
    street = " ".join(filter(None, (place.text("Indirizzo"), place.text("NumeroCivico"))))
    province, country = place.text("Provincia"), place.text("Nazione")
    town = " ".join(
        filter(None, (place.text("CAP"), place.text("Comune"), f"({province})" if province else ""))
    )
    return [line for line in (street, " · ".join(filter(None, (town, country)))) if line]


def fiscal_id(number: Telling) -> str:
    """Country and number together: "IT01234560587"."""
    return number.text("IdPaese") + number.text("IdCodice")


def _party(role: str, party: Telling) -> Party:
    person = party.needed("DatiAnagrafici")
    facts = _person_facts(person) + _firm_facts(party)
    return Party(role, _name(person.needed("Anagrafica")), tuple(address(party.needed("Sede"))), tuple(facts))


def _person(role: str, person: Telling) -> Party:
    named = person.needed("Anagrafica") if person.has("Anagrafica") else person
    return Party(role, _name(named), (), tuple(_person_facts(person)))


def _person_facts(person: Telling) -> list[Fact]:
    facts = _identity(person)
    if person.has("Anagrafica"):
        facts += person.needed("Anagrafica").facts("CodEORI")
    if person.has("RegimeFiscale"):
        facts += person.facts("RegimeFiscale")
    return facts + (_register_of_profession(person) if person.has("AlboProfessionale") else [])


def _register_of_profession(person: Telling) -> list[Fact]:
    province, number = person.text("ProvinciaAlbo"), person.text("NumeroIscrizioneAlbo")
    said = (
        person.text("AlboProfessionale"),
        f"({province})" if province else "",
        f"n. {number}" if number else "",
        f"dal {day}" if (day := person.text("DataIscrizioneAlbo")) else "",
    )
    return present([Fact("Albo professionale", " ".join(filter(None, said)))])


def _firm_facts(firm: Telling) -> list[Fact]:
    """Of the block around the person; who buys has only the branch."""
    facts = _branch(firm)
    if firm.has("IscrizioneREA") and (register := firm.inner("IscrizioneREA")) is not None:
        number = " ".join(filter(None, map(register.text, ("Ufficio", "NumeroREA"))))
        facts.append(Fact("REA", number))
        facts += register.facts("CapitaleSociale", "SocioUnico", "StatoLiquidazione")
    if firm.has("Contatti") and (contacts := firm.inner("Contatti")) is not None:
        facts += contacts.facts("Telefono", "Fax", "Email")
    if firm.has("RiferimentoAmministrazione"):
        facts += firm.facts("RiferimentoAmministrazione")
    return facts


def _identity(person: Telling) -> list[Fact]:
    number = person.inner("IdFiscaleIVA")
    facts = [Fact("Partita IVA", fiscal_id(number))] if number else []
    if person.has("CodiceFiscale"):
        facts.append(Fact("Codice fiscale", person.text("CodiceFiscale")))
    return present(facts)


def _branch(party: Telling) -> list[Fact]:
    branch = party.inner("StabileOrganizzazione")
    return [Fact("Stabile organizzazione", ", ".join(address(branch)))] if branch else []


def _name(person: Telling) -> str:
    title = person.text("Titolo") if person.has("Titolo") else ""
    parts = (title, person.text("Denominazione"), person.text("Nome"), person.text("Cognome"))
    return italian.capital(" ".join(part for part in parts if part))
