"""What the invoice refers to and how the goods travelled."""

from __future__ import annotations

from billing.einvoice.courtesy.goods import without_empty_columns
from billing.einvoice.courtesy.page import Column, Fact, Facts, Row, Section, Table
from billing.einvoice.courtesy.parties import address, fiscal_id
from billing.einvoice.courtesy.telling import Telling, present

_RELATED = {
    "DatiOrdineAcquisto": "Ordine di acquisto",
    "DatiContratto": "Contratto",
    "DatiConvenzione": "Convenzione",
    "DatiRicezione": "Ricezione",
    "DatiFattureCollegate": "Fattura collegata",
}


def references(general: Telling) -> list[Section]:
    rows = [_related(label, item) for name, label in _RELATED.items() for item in general.all(name)]
    rows += [_delivery_note(note) for note in general.all("DatiDDT")]
    rows += [_row("Stato di avanzamento", phase.text("RiferimentoFase")) for phase in general.all("DatiSAL")]
    if (main := general.inner("FatturaPrincipale")) is not None:
        rows.append(
            _row(
                "Fattura principale", main.text("NumeroFatturaPrincipale"), main.text("DataFatturaPrincipale")
            )
        )
    return reference_table(rows)


def corrected(general: Telling) -> list[Section]:
    """The invoice that a simplified note corrects."""
    other = general.inner("DatiFatturaRettificata")
    if other is None:
        return []
    row = _row("Fattura rettificata", other.text("NumeroFR"), other.text("DataFR"))
    return reference_table([Row(row.cells, tuple(other.facts("ElementiRettificati")))])


def reference_table(rows: list[Row]) -> list[Section]:
    if not rows:
        return []
    columns = (
        Column("Documento", 2),
        Column("Numero", 2),
        Column("Data"),
        Column("Righe", 1),
        Column("Voce"),
        Column("Commessa o convenzione", 2),
        Column("CUP"),
        Column("CIG"),
    )
    return [without_empty_columns(Table("Riferimenti", columns, tuple(rows)))]


def transport(general: Telling) -> list[Section]:
    journey = general.inner("DatiTrasporto")
    if journey is None:
        return []
    facts = journey.facts("MezzoTrasporto", "CausaleTrasporto", "NumeroColli", "Descrizione")
    unit = journey.text("UnitaMisuraPeso")
    for name, label in (("PesoLordo", "Peso lordo"), ("PesoNetto", "Peso netto")):
        if weight := journey.text(name):
            facts.append(Fact(label, f"{weight} {unit}".strip()))
    if unit and not (journey.text("PesoLordo") or journey.text("PesoNetto")):
        facts.append(Fact("Unità di misura del peso", unit))
    facts += journey.facts("DataOraRitiro", "DataInizioTrasporto", "DataOraConsegna", "TipoResa")
    if (place := journey.inner("IndirizzoResa")) is not None:
        facts.append(Fact("Indirizzo di resa", ", ".join(address(place))))
    return [Facts("Trasporto", tuple(facts + _carrier(journey)))]


def vehicle(body: Telling) -> list[Section]:
    car = body.inner("DatiVeicoli")
    return [Facts("Veicolo", tuple(car.facts("Data", "TotalePercorso")))] if car else []


def attachments(body: Telling) -> list[Section]:
    rows = []
    for item in body.all("Allegati"):
        said = item.text("FormatoAttachment"), item.text("AlgoritmoCompressione")
        rows.append(
            Row(
                (
                    item.text("NomeAttachment"),
                    item.text("DescrizioneAttachment"),
                    " · ".join(filter(None, said)),
                    item.text("Attachment") or "0 byte",
                )
            )
        )
    columns = (
        Column("Nome", 4),
        Column("Descrizione", 4),
        Column("Formato"),
        Column("Dimensione", number=True),
    )
    return [without_empty_columns(Table("Allegati nel file XML", columns, tuple(rows)))] if rows else []


def _related(label: str, item: Telling) -> Row:
    return _row(
        label,
        item.text("IdDocumento"),
        item.text("Data"),
        ", ".join(item.texts("RiferimentoNumeroLinea")),
        item.text("NumItem"),
        item.text("CodiceCommessaConvenzione"),
        item.text("CodiceCUP"),
        item.text("CodiceCIG"),
    )


def _delivery_note(note: Telling) -> Row:
    lines = ", ".join(note.texts("RiferimentoNumeroLinea"))
    return _row("Documento di trasporto", note.text("NumeroDDT"), note.text("DataDDT"), lines)


def _row(*cells: str) -> Row:
    return Row((*cells, *[""] * (8 - len(cells))))


def _carrier(journey: Telling) -> list[Fact]:
    carrier = journey.inner("DatiAnagraficiVettore")
    if carrier is None:
        return []
    named = carrier.needed("Anagrafica")
    name = " ".join(filter(None, map(named.text, ("Titolo", "Denominazione", "Nome", "Cognome"))))
    number = Fact("Partita IVA del vettore", fiscal_id(carrier.needed("IdFiscaleIVA")))
    tax_code = carrier.fact("CodiceFiscale", "Codice fiscale del vettore")
    eori = named.fact("CodEORI", "Codice EORI del vettore")
    licence = carrier.fact("NumeroLicenzaGuida", "Licenza di guida")
    return present([Fact("Vettore", name), number, tax_code, eori, licence])
