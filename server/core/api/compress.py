"""Big answers go compressed: zstd where the client says that it can, gzip otherwise."""

import gzip
import json
from typing import Any

import zstandard
from django.http import HttpRequest, HttpResponse

FROM_BYTES = 2_000


def json_response(request: HttpRequest, data: Any) -> HttpResponse:
    payload = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    accepted = request.headers.get("Accept-Encoding", "")
    encoding = ""
    if len(payload) >= FROM_BYTES:
        if "zstd" in accepted:
            payload, encoding = zstandard.ZstdCompressor(level=3).compress(payload), "zstd"
        elif "gzip" in accepted:
            payload, encoding = gzip.compress(payload, compresslevel=5), "gzip"
    response = HttpResponse(payload, content_type="application/json")
    response["Vary"] = "Accept-Encoding, Cookie, X-Session-Token"
    if encoding:
        response["Content-Encoding"] = encoding
    return response
