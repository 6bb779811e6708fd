import os
import time
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, connection, transaction
from django.db.migrations.executor import MigrationExecutor

from core.backup import KEPT, BackupFailed, back_up, restore
from core.models import User, Workspace
from core.signin.first_start import (
    DEMO_PASSWORD,
    first_start_address,
    is_local,
    is_needed,
    make_demo,
)


class Command(BaseCommand):
    help = (
        "Bring the database up to date; on a fresh one make the demo firm, or print where to found one's own."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--empty", action="store_true", help="no demo firm (also: MICROCRM_DEMO=0)")

    def handle(self, *args: Any, **options: Any) -> None:
        self._migrate()
        if is_needed():
            if self._wants_demo(options["empty"]):
                self._make_demo()
            else:
                self.stdout.write("   Nessuna azienda, per ora: la crei alla prima pagina, che è")
                self.stdout.write(f"   {first_start_address(settings.ORIGIN)}")
                return
        for firm in Workspace.objects.filter(settings__demo=True)[:1]:
            self._say_how_to_enter(firm)

    def _migrate(self) -> None:
        try:
            settings.DATA_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)
            executor = MigrationExecutor(connection)
            if plan := executor.migration_plan(executor.loader.graph.leaf_nodes()):
                copy = self._copy() if executor.loader.applied_migrations else None
                self.stdout.write(f"== Preparo il database ({len(plan)} passi)")
                self._apply(copy)
            call_command("createcachetable", verbosity=0)
        except (DatabaseError, OSError) as error:
            raise CommandError(
                f"Il database non si può usare: {error}\nCartella dei dati: {settings.DATA_DIR}"
            ) from None

    def _copy(self) -> Path | None:
        """Before an existing database is changed. Without a copy nothing is changed, unless somebody says so."""
        if os.environ.get("MICROCRM_NO_BACKUP") == "1":
            return None
        try:
            copy = back_up("prima-di-aggiornare")
        except BackupFailed as failed:
            raise CommandError(f"{failed}\nIl database non è stato toccato.") from None
        self.stdout.write(f"== Copia di sicurezza: {copy} (si tengono le ultime {KEPT})")
        return copy

    def _apply(self, copy: Path | None) -> None:
        """All of them or none: PostgreSQL takes back what fails; SQLite, whose tables are remade, is given its copy back."""
        try:
            with transaction.atomic() if connection.vendor == "postgresql" else nullcontext():
                call_command("migrate", verbosity=0, interactive=False)
        except Exception as error:
            if copy is None:
                raise
            if connection.vendor != "postgresql":
                restore(copy)
            raise CommandError(
                f"L'aggiornamento del database non è riuscito: {error}\n"
                f"I dati sono come prima. La copia è in {copy}."
            ) from error

    def _wants_demo(self, empty: bool) -> bool:
        wish = os.environ.get("MICROCRM_DEMO", "")
        return not empty and wish != "0" and (wish == "1" or is_local())

    def _make_demo(self) -> None:
        self.stdout.write("== Creo l'azienda dimostrativa")
        self.stdout.flush()
        began = time.monotonic()
        make_demo()
        self.stdout.write(f"   fatto in {time.monotonic() - began:.0f} s")

    def _say_how_to_enter(self, firm: Workspace) -> None:
        people = User.objects.filter(workspace=firm, state=User.State.ACTIVE, deleted_at=None)
        known = [
            user for user in people.order_by("-is_admin", "created_at") if user.check_password(DEMO_PASSWORD)
        ]
        if not known:
            return
        self.stdout.write(f"   Azienda dimostrativa «{firm.name}»: dati inventati, da provare. Per entrare:")
        for user in known:
            role = "amministratore" if user.is_admin else "utente"
            self.stdout.write(f"     {user.email:<32} {role:<15} {user.name}")
        self.stdout.write(f"     password di tutti: {DEMO_PASSWORD}")
        self.stdout.write(
            "   Per cominciare con la tua azienda: MICROCRM_DEMO=0 make run DATA=<una cartella nuova>"
        )
