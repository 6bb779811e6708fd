import contextlib
import errno
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, connection, transaction
from django.db.migrations.executor import MigrationExecutor
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from core.signin.first_start import first_start_address, is_needed

STOP_SECONDS = 3


class Command(BaseCommand):
    help = "Serve MicroCRM on one port. Stop with Ctrl+C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default=os.environ.get("MICROCRM_HOST", "127.0.0.1"))
        parser.add_argument("--port", type=int, default=settings.PORT)
        parser.add_argument("--data", type=Path, default=settings.DATA_DIR)

    def handle(self, *args: Any, **options: Any) -> None:
        host, port = options["host"], options["port"]
        _settle(port, options["data"].resolve())
        _check_port(host, port)
        _check_database()
        self.stdout.write(f"\n   MicroCRM: {settings.ORIGIN}    (fermalo con Ctrl+C)")
        if is_needed():
            self.stdout.write(f"   Primo avvio, crea la tua azienda: {first_start_address(settings.ORIGIN)}")
        self.stdout.write("")
        self.stdout.flush()
        connection.close()
        settings.STATIC_ROOT.mkdir(exist_ok=True)
        Granian(
            "config.asgi:application",
            address=host,
            port=port,
            interface=Interfaces.ASGI,
            workers=1,
            log_level=LogLevels.error,
            log_access=False,
            # Open live streams never end by themselves; every write is whole or not there.
            workers_kill_timeout=STOP_SECONDS,
            working_dir=settings.BASE_DIR,
        ).serve()


def _settle(port: int, data: Path) -> None:
    """Settings read the environment when the process starts: what the options say must be there."""
    wanted = {"MICROCRM_PORT": str(port), "MICROCRM_DATA": str(data)}
    if (port, data) != (settings.PORT, settings.DATA_DIR):
        os.environ.update(wanted)
        os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606  ourselves again
    os.environ.update(wanted)


def _check_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            reasons = {
                errno.EADDRINUSE: f"la porta {port} è già usata da un altro programma",
                errno.EACCES: f"la porta {port} è riservata all'amministratore del computer",
                errno.EADDRNOTAVAIL: f"questo computer non ha l'indirizzo {host}",
            }
            reason = reasons.get(error.errno or 0, str(error))
            raise CommandError(
                f"Non posso partire: {reason}. Scegline un'altra, per esempio: make run PORT={port + 1}"
            ) from None


def _check_database() -> None:
    """Better a plain word now than an error at the first click."""
    with _plainly():
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise CommandError("Il database non è aggiornato: lancia prima «make run» o «bin/server setup».")
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE core_workspace SET name = name WHERE 1 = 0")


@contextlib.contextmanager
def _plainly() -> Iterator[None]:
    try:
        yield
    except DatabaseError as error:
        where = settings.DATA_DIR if connection.vendor == "sqlite" else "DATABASE_URL"
        raise CommandError(f"Il database non si può usare ({where}): {error}".strip()) from None
