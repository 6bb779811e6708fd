"""A list answered as a file."""

from __future__ import annotations

from typing import Any

from django.http import FileResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.http import content_disposition_header

from core import dates
from core.export import Export

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def csv_answer(export: Export) -> HttpResponseBase:
    response = StreamingHttpResponse(export.csv(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = content_disposition_header(True, _file_name(export, "csv")) or ""
    return response


def xlsx_answer(export: Export) -> HttpResponseBase:
    return FileResponse(
        export.xlsx(), as_attachment=True, filename=_file_name(export, "xlsx"), content_type=XLSX
    )


def _file_name(export: Export, ending: str) -> str:
    return f"{export.query.entity.plural} {dates.today_in_rome()}.{ending}"


def file_answer(ending: str) -> dict[str, Any]:
    kind = "text/csv" if ending == "csv" else XLSX
    return {
        "responses": {
            200: {
                "description": "Il file",
                "content": {kind: {"schema": {"type": "string", "format": "binary"}}},
            }
        }
    }
