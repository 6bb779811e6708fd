"""Before a database is changed as a whole it is copied, and a copy brings everything back, on both engines."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection

from core.backup import BackupFailed, restore
from core.testing.place import Place

pytestmark = [pytest.mark.postgres, pytest.mark.slow]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    found = Place(tmp_path_factory.mktemp("place") / "data")
    found.folder.mkdir()
    found.env["MICROCRM_DEMO"] = "0"
    found.found_firm()
    return found


@pytest.fixture(autouse=True)
def _no_copies(place: Place) -> Iterator[None]:
    yield
    for copy in copies(place):
        copy.unlink()


def copies(place: Place) -> list[Path]:
    return sorted((place.folder / "backups").glob("*"))


# For a shell: labels made and read through the door, as a device does.
LABELS = """
from django.core.management import call_command as call
from core.backup import back_up, restore
from core.models import Device, Tag, User
from core.sync.feed import BadPosition, pull
from core.testing.world import Hand

alice = User.objects.get(email="alice@rossi.example")
hand = Hand.__new__(Hand)
hand.user = alice
hand.device = Device.objects.create(workspace=alice.workspace, user=alice, name="Prova", key_digest="-")

def make(*names):
    hand.device.refresh_from_db()
    for name in names:
        hand.create("core.tag", name=name)

def there():
    return sorted(Tag.objects.filter(deleted_at=None).values_list("name", flat=True))
"""


def test_what_was_copied_comes_back_what_was_there_is_kept_and_devices_load_anew(place: Place) -> None:
    said = place.shell(f"""{LABELS}
make("Uno", "Due")
copy = back_up("prova")
make("Tre")
at = pull(hand.actor, 0, 1000, "")
call("restore", str(copy))
print(there(), Device.objects.get(pk=hand.device.pk).last_batch)
# Others write: the feed passes the place where this device stood, with other records under the same numbers.
other = Hand(User.objects.get(email="alice@rossi.example"))
for name in "abcdef":
    other.create("core.tag", name=name)
try:
    pull(other.actor, at.next, 1000, at.scope)
except BadPosition:
    print("da ricaricare")
anew = pull(other.actor, 0, 1000, "")
print(pull(other.actor, anew.next, 1000, anew.scope).reconcile)
(kept,) = copy.parent.glob("*prima-del-ripristino*")
call("restore", str(kept))
print(there())
""")
    lines = [line for line in said.splitlines() if line.startswith(("[", "da ", "False", "True"))]
    # The device's own count has gone back too: it will be asked to deliver the third again.
    assert lines == ["['Due', 'Uno'] 2", "da ricaricare", "False", "['Due', 'Tre', 'Uno']"]
    copy = next(path for path in copies(place) if "prova" in path.name)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_no_copy_is_written_over_and_the_one_to_bring_back_does_not_go_for_being_old(place: Place) -> None:
    said = place.shell(f"""{LABELS}
from unittest import mock
from core import backup
make("Prima di tutte")
with mock.patch.object(backup.timezone, "now", return_value=backup.timezone.now()):
    old = back_up("prova")
    others = [back_up("prova") for _ in range(backup.KEPT - 1)]
    print(len({{old, *others}}) == backup.KEPT)
    make("Dopo")
    call("restore", str(old))
print("Dopo" in there(), "Prima di tutte" in there())
""")
    assert [line for line in said.splitlines() if line.startswith(("True", "False"))] == [
        "True",
        "False True",
    ]
    assert len(copies(place)) == 11  # the one needed stays beyond the ten


def test_a_copy_of_another_kind_or_none_changes_nothing(tmp_path: Path) -> None:
    other = tmp_path / ("x.sqlite3" if connection.vendor == "postgresql" else "x.dump")
    other.write_bytes(b"")
    with pytest.raises(BackupFailed, match="altro tipo di database"):
        restore(other)
    with pytest.raises(BackupFailed, match="Non c'è nessun file"):
        restore(tmp_path / "niente.dump")


def test_an_update_copies_first_or_changes_nothing(place: Place) -> None:
    folder = place.folder / "backups"
    said = place.shell(f"""{LABELS}
from pathlib import Path
from django.core.management import CommandError
make("Prima")
call("migrate", "core", "0009", verbosity=0)
folder = Path({str(folder)!r})
for copy in folder.glob("*"):
    copy.unlink()
if folder.exists():
    folder.rmdir()
folder.write_text("una cartella che è un file")
try:
    call("setup")
except CommandError as error:
    print(error)
call("showmigrations", "core")
folder.unlink()
call("setup")
print("ancora")
call("setup")
print(there())
""")
    (copy,) = copies(place)
    first, again = said.split("ancora")
    assert "non è stato toccato" in first
    assert "[ ] 0010" in first
    assert str(copy) in first
    assert "Copia di sicurezza" not in again  # nothing to change, nothing to copy
    assert "'Prima'" in again


def test_an_update_that_fails_leaves_the_data_as_they_were(place: Place, tmp_path: Path) -> None:
    app = tmp_path / "broken"
    (app / "migrations").mkdir(parents=True)
    (app / "__init__.py").write_text("")
    (app / "migrations" / "__init__.py").write_text("")
    (app / "migrations" / "0001_initial.py").write_text(
        "from django.db import migrations\n"
        "def fail(apps, editor):\n"
        "    raise RuntimeError('niente da fare')\n"
        "class Migration(migrations.Migration):\n"
        "    dependencies = [('core', '0009_sequences')]\n"
        "    operations = [\n"
        "        migrations.RunSQL(\"DELETE FROM core_tag\"), migrations.RunSQL('CREATE TABLE half (x integer)'),\n"
        "        migrations.RunPython(fail),\n"
        "    ]\n"
    )
    (tmp_path / "broken_settings.py").write_text(
        "from config.settings import *\nINSTALLED_APPS = [*INSTALLED_APPS, 'broken']\n"
    )
    usual = dict(place.env)
    place.env["PYTHONPATH"] += os.pathsep + str(tmp_path)
    place.env["DJANGO_SETTINGS_MODULE"] = "broken_settings"
    said = place.shell(f"""{LABELS}
from django.core.management import CommandError
make("Ancora")
before = there()
try:
    call("setup")
except CommandError as error:
    print(error)
print(there() == before)
""")
    place.env = usual
    assert "I dati sono come prima" in said
    assert said.endswith("True")
    assert len(copies(place)) == 1
