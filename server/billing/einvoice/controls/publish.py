"""`bin/einvoice_controls [--check]`: what others read of the register, written from it.

The page for users (docs/guide/scarti-sdi.md) and the words and dated lists of the device
(web/src/generated/einvoice_controls.ts).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from billing.einvoice import controls as _registered  # noqa: F401 - importing registers them
from billing.einvoice.advice import limits
from billing.einvoice.advice.registry import ADVISERS, Advice
from billing.einvoice.charset import REPLACEMENTS
from billing.einvoice.controls.dated import ALL, Dated
from billing.einvoice.controls.elsewhere import ELSEWHERE, OF_THE_FILE
from billing.einvoice.controls.registry import CONTROLS, Rejection
from billing.einvoice.findings import MOST_FINDINGS

ROOT = Path(__file__).resolve().parents[4]
PAGE = ROOT / "docs" / "guide" / "scarti-sdi.md"
FACTS = ROOT / "web" / "src" / "generated" / "einvoice_controls.ts"

_INTRO = """\
# Le fatture scartate dal Sistema di Interscambio

*Questa pagina è scritta da `bin/einvoice_controls` a partire dai controlli del programma: non modificarla a mano.*

Una fattura **scartata è come non emessa**. Non c'è da allarmarsi: si corregge e si invia di nuovo, con **lo stesso numero e
la stessa data, entro 5 giorni** dalla notifica di scarto. Il nome del file invece è sempre nuovo: ci pensa il programma.

Il programma fa prima dell'invio tutti i controlli che si possono fare senza i registri del fisco: quasi tutti gli scarti li
vedi mentre scrivi la fattura. Restano quelli della seconda tabella, che solo il Sistema di Interscambio può scoprire.

Cerca il codice che hai ricevuto. Per chi guarda il file: i numeri come 2.2.1.14 sono i punti del tracciato ufficiale.
"""

# The facts with which the page says each message.
_FACTS = {
    "line": "1", "rate": "22.00", "nature": "N4", "found": "20.00", "taxable": "100.00", "expected": "22.00",
    "total": "450.00", "cap": "400.00", "rates": "2", "summaries": "1", "where": "nelle linee, ma non nei riepiloghi IVA",
    "day": "15/10/2026", "today": "14/10/2026", "linked": "20/10/2026", "number": "2026/15",
    "email": "sdi01@pec.fatturapa.it", "format": "FPR12", "version": "FPA12", "length": "7", "code": "01234560588",
    "why": "L'ultima cifra dovrebbe essere 7, non 8.", "kind": "TD01", "country": "IT", "seller": "FR", "buyer": "DE",
    "name": "IT01234560587_00001.xml", "size": "6200000", "highest": "5000000", "moment": "15/10/2026 18:00", "count": "61",
}  # fmt: skip
_FACTS_OF = {
    "00001": {"name": "fattura 15.xml", "why": ""},
    "00302": {"code": "RSSMRA80A01H501X", "why": "L'ultima lettera dovrebbe essere U, non X."},
    "00306": {"code": "RSSMRA80A01H501X", "why": "L'ultima lettera dovrebbe essere U, non X."},
    "00420": {"nature": "N6.3"},
    "00424": {"rate": "0.22"},
    "00425": {"number": "FATTURA"},
    "00427": {"code": "UFABCD"},
    "00445": {"nature": "N2"},
    "00472": {"kind": "TD27"},
    "00473": {"kind": "TD17"},
    "00475": {"kind": "TD16"},
    "MC01": {"size": "4700000", "highest": "4500000"},
    "MC02": {"size": "3900000", "highest": "3500000"},
    "MC03": {"today": "30/10/2026"},
    "MC04": {"last": "20/10/2026"},
    "MC05": {"found": "124.00", "expected": "122.00"},
    "MC06": {"found": "122.00", "expected": "102.00"},
    "MC07": {"found": "100.00"},
    "MC08": {"found": "50.00"},
    "MC09": {"kind": "TD24"},
    "MC10": {"kind": "TD24"},
    "MC11": {"found": "122.00", "expected": "61.00"},
    "MC12": {"code": "IT61X0542811101000000123456", "why": "Le cifre di controllo dell'IBAN non tornano."},
    "MC13": {"signs": "€ diventa EUR"},
    "MC15": {"code": "DE123456789"},
    "MC16": {"code": "08060120341234567-000001", "found": "5000.00", "expected": "3000.00"},
}


def page() -> str:
    return "\n".join(_page())


def _page() -> Iterator[str]:
    yield _INTRO
    yield "## Quelli che il programma scopre prima dell'invio\n"
    yield "| Codice | Che cosa dice il Sistema di Interscambio | Che cosa vuol dire, con un esempio | Che cosa fare |"
    yield "|---|---|---|---|"
    for said in sorted([each.rejection for each in CONTROLS] + list(OF_THE_FILE), key=lambda each: each.code):
        yield f"| **{said.code}** | {said.title} | {_example(said)} | {said.hint} |"
    yield "\n## Quelli che solo il Sistema di Interscambio può scoprire\n"
    yield "| Codice | Che cosa dice il Sistema di Interscambio | Che cosa fare |"
    yield "|---|---|---|"
    for other in sorted(ELSEWHERE, key=lambda each: each.code):
        yield f"| **{other.code}** | {other.title} | {other.hint} |"
    yield (
        "\nUn codice che non è in questa pagina? Il programma lo mostra come è arrivato, con il suggerimento del Sistema di\n"
        "Interscambio: leggi quello, e se non basta chiedi al commercialista."
    )
    yield from _advised()
    yield ""


def _advised() -> Iterator[str]:
    yield "\n## Gli avvisi di MicroCRM prima di inviare\n"
    yield (
        "Il Sistema di Interscambio accetta queste fatture, ma conviene guardarle prima: quelle segnate **da correggere** si\n"
        "correggono prima di inviare, le altre meritano uno sguardo. I codici MC sono nostri: in una notifica non li trovi.\n"
    )
    yield "| Codice | Di che si tratta | Che cosa vuol dire, con un esempio | Che cosa fare |"
    yield "|---|---|---|---|"
    for each in sorted((adviser.advice for adviser in ADVISERS), key=lambda one: one.code):
        title = f"{each.title} (da correggere)" if each.severity == "error" else each.title
        yield f"| **{each.code}** | {title} | {_example(each)} | {each.hint} |"


def _example(said: Rejection | Advice) -> str:
    return said.message.format_map(_FACTS | _FACTS_OF.get(said.code, {})).strip()


def facts() -> str:
    return "\n".join(_facts())


def _facts() -> Iterator[str]:
    yield "// Written by `bin/einvoice_controls` from server/billing/einvoice/controls. Do not edit: a test compares it.\n"
    yield "/** What SdI may answer: `message` may hold {facts}, `hint` says how to mend it. */"
    yield "export const REJECTIONS = {"
    for each in CONTROLS:
        said = each.rejection
        words = {"title": said.title, "message": said.message, "hint": said.hint}
        yield f"  {_js(said.code)}: {_js(words)},"
    yield "} as const;\n"
    yield "/** Advice of our own before sending, as the rejections. */"
    yield "export const ADVICE = {"
    for adviser in ADVISERS:
        given = adviser.advice
        words = {"severity": given.severity, "message": given.message, "hint": given.hint}
        yield f"  {_js(given.code)}: {_js(words)},"
    yield "} as const;\n"
    yield "/** The spelling of signs that the format does not admit (charset.py). */"
    yield f"export const REPLACEMENTS: Readonly<Record<string, string>> = {_js(REPLACEMENTS)};\n"
    yield f"export const MOST_FINDINGS = {MOST_FINDINGS};\n"
    yield "/** A value and the days between which it holds, both included. */"
    yield "export interface DatedRow {"
    yield "  readonly value: string;\n  readonly since?: string;\n  readonly until?: string;\n}\n"
    for dated in (*ALL, *limits.ALL):
        yield f"/** {dated.source} */"
        yield f"export const {dated.name}: readonly DatedRow[] = {_js(_rows(dated))};\n"


def _rows(dated: Dated) -> list[dict[str, str]]:
    made = []
    for row in dated.rows:
        given = {"value": row.value, "since": row.since, "until": row.until}
        made.append({name: str(value) for name, value in given.items() if value is not None})
    return made


def _js(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def main(arguments: list[str]) -> int:
    stale = [path for path, text in ((PAGE, page()), (FACTS, facts())) if _is_stale(path, text)]
    if "--check" in arguments:
        for path in stale:
            sys.stderr.write(f"{path.relative_to(ROOT)} is stale: run bin/einvoice_controls\n")
        return 1 if stale else 0
    PAGE.write_text(page())
    FACTS.write_text(facts())
    return 0


def _is_stale(path: Path, text: str) -> bool:
    return not path.exists() or path.read_text() != text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
