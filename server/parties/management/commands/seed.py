import time
from argparse import ArgumentTypeError
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.utils import timezone

from core.actor import actor_for
from core.ids import new_id
from core.models import Record, Tag, User, Workspace
from core.sync.unit import created
from core.sync.writing import writing
from parties.demo_data import TAGS
from parties.models import Account
from parties.seed import FIRST_VAT_NUMBER, LAST_VAT_NUMBER, YEARS, Firm

# Records of one transaction, and so of one page of the feed.
CHUNK = 1_000


class Command(BaseCommand):
    help = "Fill the first firm with invented Italian data, to try and to measure. Same numbers, same data."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--count", type=positive, default=200_000, help="records in all (200000)")
        parser.add_argument("--accounts", action="store_true", help="nothing but accounts")
        parser.add_argument("--random-seed", type=int, default=1, help="another number, other data (1)")

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("setup", stdout=self.stdout)
        workspace = Workspace.objects.order_by("-settings__demo", "created_at").first()
        if workspace is None:
            raise CommandError("Non c'è ancora un'azienda: creala alla prima pagina, poi riprova.")
        began = time.monotonic()
        self._fill(workspace, options["count"], options["random_seed"], options["accounts"])
        seconds = time.monotonic() - began
        self.stdout.write(
            f"== «{workspace.name}»: {options['count']} schede in {seconds:.0f} s ({settings.DATA_DIR})"
        )

    def _fill(self, workspace: Workspace, count: int, number: int, only_accounts: bool) -> None:
        people = User.objects.filter(workspace=workspace, state=User.State.ACTIVE, deleted_at=None)
        users = list(people.select_related("workspace").order_by("created_at", "email"))
        end = timezone.now()
        step = timedelta(days=365 * YEARS) / count

        def moment(made: int) -> datetime:
            return end - step * (count - made)

        firm = Firm(number, [user.pk for user in users], self._tags(users[0]), _taken(), moment)
        for chunk, made in _chunks(firm.accounts() if only_accounts else firm.records(), count):
            actor = actor_for(firm.dice.choice(users))
            with writing(actor) as unit:
                unit.now = moment(made - 1)
                for record in chunk:
                    created(actor, record)
            self.stdout.write(
                f"   {made} / {count}", ending="\n" if made % 20_000 == 0 or made == count else "\r"
            )
            self.stdout.flush()
        if connection.vendor == "postgresql":  # SQLite has its figures from us (core.indexes)
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")

    def _tags(self, user: User) -> list[str]:
        """The firm's own; a firm that has none gets some."""
        rows = Tag.objects.filter(workspace=user.workspace, deleted_at=None).order_by("created_at", "name")
        if not rows:
            actor = actor_for(user)
            with writing(actor):
                for name, color in TAGS:
                    created(actor, Tag(id=new_id(), name=name, color=color))
        return [str(tag.pk) for tag in rows.all()]


def _taken() -> int:
    """How many invented VAT numbers an earlier run has used up."""
    ours = Account.objects.filter(
        vat_number__gte=str(FIRST_VAT_NUMBER), vat_number__lte=f"{LAST_VAT_NUMBER}9999"
    )
    last = (
        ours.filter(vat_number__contains="888")
        .order_by("-vat_number")
        .values_list("vat_number", flat=True)
        .first()
    )
    return int(last[:7]) - FIRST_VAT_NUMBER + 1 if last else 0


def _chunks(records: Iterable[Record], count: int) -> Iterator[tuple[list[Record], int]]:
    """What comes in one transaction, and how many there are with it."""
    rows = iter(records)
    for start in range(0, count, CHUNK):
        end = min(start + CHUNK, count)
        yield list(islice(rows, end - start)), end


def positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError("un numero maggiore di zero")
    return int(text)
