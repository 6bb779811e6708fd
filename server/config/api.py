"""The HTTP API: what each app brings, in one place and one OpenAPI page (/api/docs)."""

from ninja import NinjaAPI

from core.api import errors, history, imports, me, people, presence, records, setup, sync

api = NinjaAPI(
    title="MicroCRM",
    version="1",
    description="Reading, and the protocol of devices (docs/protocol.md). Every write goes through /api/sync/push.",
    docs_url="/docs",
    openapi_url="/openapi.json",
)
errors.register(api)
api.add_router("", me.router)
api.add_router("", setup.router)
api.add_router("", people.router)
api.add_router("/sync", sync.router)
api.add_router("/history", history.router)
api.add_router("/imports", imports.router)
api.add_router("/presence", presence.router)
api.add_router("/v1", records.router())
