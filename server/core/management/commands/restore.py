from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from core.backup import BackupFailed, back_up, restore
from core.models import Workspace


class Command(BaseCommand):
    help = "Make the database what it was when a copy was made. Stop the server first; what is there now is copied before."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            before = back_up("prima-del-ripristino", needed=options["file"])
            restore(options["file"])
        except BackupFailed as failed:
            raise CommandError(str(failed)) from None
        # A copy may be older than the program.
        call_command("migrate", verbosity=0, interactive=False)
        Workspace.objects.update(restored_at=timezone.now())
        self.stdout.write(f"Ripristinato: {options['file']}\nQuello che c'era prima: {before}")
