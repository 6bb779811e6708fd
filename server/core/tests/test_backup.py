"""Before a database is changed as a whole it is copied, and a copy brings everything back, on both engines."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.testing.place import Place

pytestmark = [pytest.mark.postgres, pytest.mark.slow]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    found = Place(tmp_path / "data")
    found.folder.mkdir()
    found.env["MICROCRM_DEMO"] = "0"
    found.found_firm()
    yield found
    found.kill()


def copies(place: Place) -> list[Path]:
    return sorted((place.folder / "backups").glob("*"))


def tags(place: Place, *names: str) -> str:
    """Makes these labels through the door, and answers all that there are."""
    return place.manage(
        "shell", "-v", "0", "-c",
        "from core.testing.world import Hand; from core.models import User, Tag, Device;"
        "alice = User.objects.get(email='alice@rossi.example');"
        "hand = Hand.__new__(Hand); hand.user = alice;"
        "hand.device = Device.objects.filter(user=alice).first() or Device.objects.create("
        "workspace=alice.workspace, user=alice, name='Prova', key_digest='-');"
        f"[hand.create('core.tag', name=name) for name in {names!r}];"
        "print(sorted(Tag.objects.values_list('name', flat=True)), Device.objects.get(pk=hand.device.pk).last_batch)",
    ).strip()  # fmt: skip


def test_what_was_copied_comes_back_and_what_was_there_is_kept(place: Place) -> None:
    assert tags(place, "Uno", "Due") == "['Due', 'Uno'] 2"
    copy = Path(place.manage("backup").strip())
    assert tags(place, "Tre") == "['Due', 'Tre', 'Uno'] 3"
    place.manage("restore", str(copy))
    # The device's own count has gone back too: it will be asked to deliver the third again.
    assert tags(place) == "['Due', 'Uno'] 2"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    kept = next(path for path in copies(place) if "prima-del-ripristino" in path.name)
    place.manage("restore", str(kept))
    assert tags(place) == "['Due', 'Tre', 'Uno'] 3"
    other = place.folder / ("x.sqlite3" if "DATABASE_URL" in place.env else "x.dump")
    other.write_bytes(b"")
    with pytest.raises(AssertionError, match="altro tipo di database"):
        place.manage("restore", str(other))
    with pytest.raises(AssertionError, match="Non c'è nessun file"):
        place.manage("restore", str(place.folder / "niente.dump"))


def test_an_update_copies_first_or_changes_nothing(place: Place) -> None:
    tags(place, "Prima")
    place.manage("migrate", "core", "0008", "-v0")
    (place.folder / "backups").write_text("una cartella che è un file")
    with pytest.raises(AssertionError, match="non è stato toccato"):
        place.manage("setup")
    assert "[ ] 0009" in place.manage("showmigrations", "core")
    (place.folder / "backups").unlink()
    said = place.manage("setup")
    (copy,) = copies(place)
    assert str(copy) in said
    assert tags(place) == "['Prima'] 1"
    assert "Copia di sicurezza" not in place.manage("setup")  # nothing to change, nothing to copy


def test_an_update_that_fails_leaves_the_data_as_they_were(place: Place, tmp_path: Path) -> None:
    tags(place, "Prima")
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
    place.env["PYTHONPATH"] += os.pathsep + str(tmp_path)
    place.env["DJANGO_SETTINGS_MODULE"] = "broken_settings"
    with pytest.raises(AssertionError, match="I dati sono come prima"):
        place.manage("setup")
    place.env["DJANGO_SETTINGS_MODULE"] = "config.settings"
    assert tags(place) == "['Prima'] 1"
    assert len(copies(place)) == 1
