"""Refusals as HTTP answers: `{"code", "message", "data"}`, never a stack trace."""

from typing import Any

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from core.errors import Refused


def body(code: str, message: str, **data: Any) -> dict[str, Any]:
    return {"code": code, "message": message, "data": data}


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    message = "La pagina è scaduta: ricaricala. Quello che hai scritto è conservato."
    return JsonResponse(body("csrf", message), status=403)


def register(api: NinjaAPI) -> None:
    @api.exception_handler(Refused)
    def refused(request: HttpRequest, error: Refused) -> HttpResponse:
        response = api.create_response(
            request, body(error.code, error.message, **error.data), status=error.status
        )
        if "retry_after" in error.data:
            response["Retry-After"] = str(error.data["retry_after"])
        return response

    @api.exception_handler(ValidationError)
    def malformed(request: HttpRequest, error: ValidationError) -> HttpResponse:
        fields = {".".join(map(str, detail["loc"][1:])): detail["type"] for detail in error.errors}
        return api.create_response(
            request, body("malformed", "La richiesta non ha la forma prevista.", fields=fields), status=400
        )

    @api.exception_handler(HttpError)
    def http(request: HttpRequest, error: HttpError) -> HttpResponse:
        return api.create_response(
            request, body("malformed", "La richiesta non ha la forma prevista."), status=error.status_code
        )

    @api.exception_handler(OperationalError)
    def database(request: HttpRequest, error: OperationalError) -> HttpResponse:
        full = "full" in str(error).lower() or "no space" in str(error).lower()
        code, message = (
            (
                "disk_full",
                "Sul server è finito lo spazio: niente è andato perso, riprova quando l'amministratore ne ha fatto.",
            )
            if full
            else ("busy", "Il server è occupato: riprova fra poco.")
        )
        return api.create_response(request, body(code, message), status=507 if full else 503)
