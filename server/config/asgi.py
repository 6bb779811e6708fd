"""The one port: the live nudge is asynchronous, everything else is Django as WSGI in a few threads.

Django under ASGI was measured about ten times slower for synchronous views and cannot keep its database connections.
"""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from a2wsgi import WSGIMiddleware
from a2wsgi.asgi_typing import Receive, Scope, Send

from config.wsgi import application as django
from core.sync.stream import PATH, stream

THREADS = int(os.environ.get("MICROCRM_THREADS", "6"))
_pages = WSGIMiddleware(django, workers=THREADS)  # type: ignore[arg-type]  # two libraries, two names for one protocol


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "http" and scope["path"] == PATH:
        await stream(scope, receive, send)
    elif scope["type"] == "http":
        await _pages(scope, receive, send)
