from typing import Any

from django.core.management.base import BaseCommand, CommandError

from core.backup import BackupFailed, back_up


class Command(BaseCommand):
    help = "Copy the database as it is now into the data folder (backups/). Files of the data folder are not in it."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self.stdout.write(f"{back_up('a-mano')}")
        except BackupFailed as failed:
            raise CommandError(str(failed)) from None
