"""Big answers go compressed: zstd where the client says that it can, gzip otherwise."""

import gzip
import json
from typing import Any

import zstandard
from django.http import HttpRequest, HttpResponse

from core.sync.shared import Packed, Prepared, shared

FROM_BYTES = 2_000


def json_response(request: HttpRequest, data: Any) -> HttpResponse:
    return _response(_packed(data, _accepted(request)))


def shared_response(request: HttpRequest, prepared: Prepared[Any]) -> HttpResponse:
    """Made once for all who ask for the same."""
    accepted = _accepted(request)
    return _response(shared.get((prepared.key, accepted), lambda: _packed(prepared.make(), accepted)))


def _accepted(request: HttpRequest) -> str:
    accepted = request.headers.get("Accept-Encoding", "")
    return next((encoding for encoding in ("zstd", "gzip") if encoding in accepted), "")


def _packed(data: Any, encoding: str) -> Packed:
    payload = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    if len(payload) < FROM_BYTES or not encoding:
        return Packed(payload)
    if encoding == "zstd":
        return Packed(zstandard.ZstdCompressor(level=3).compress(payload), encoding)
    return Packed(gzip.compress(payload, compresslevel=5), encoding)


def _response(packed: Packed) -> HttpResponse:
    response = HttpResponse(packed.payload, content_type="application/json")
    response["Vary"] = "Accept-Encoding, Cookie, X-Session-Token"
    if packed.encoding:
        response["Content-Encoding"] = packed.encoding
    return response
