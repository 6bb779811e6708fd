from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import connection, transaction

from core import indexes, search_index


class Command(BaseCommand):
    help = "Make the texts of the search anew: after rows were written past the door."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--indexes", action="store_true", help="also the indexes of lists: after a change of fold()"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            search_index.reindex(tell=self.stdout.write)
        if options["indexes"]:
            indexes.drop()
            indexes.make()
        if connection.vendor == "postgresql":  # SQLite has its figures from us (core.indexes)
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
