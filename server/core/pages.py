"""The application's page. Everything on it is drawn from the device's own data; the server only hands out the shell."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import ensure_csrf_cookie


@ensure_csrf_cookie
def application_page(request: HttpRequest) -> HttpResponse:
    page = settings.WEB_DIST / "index.html"
    if not page.exists():
        return HttpResponse(
            "L'interfaccia non è ancora costruita: lancia «make run».",
            status=503,
            content_type="text/plain; charset=utf-8",
        )
    response = HttpResponse(page.read_bytes(), content_type="text/html; charset=utf-8")
    response["Cache-Control"] = "no-cache"
    return response
