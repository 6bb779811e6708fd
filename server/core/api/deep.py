"""A body that nests without end ends the parser, whoever's it is: answered as any other that cannot be read."""

from django.http import HttpRequest, HttpResponse, JsonResponse

from core.api.errors import body


class DeepBodies:
    def __init__(self, get_response: object) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)  # type: ignore[operator, no-any-return]  # Django's own chain

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if isinstance(error, RecursionError):
            return JsonResponse(body("malformed", "La richiesta non ha la forma prevista."), status=400)
        return None
