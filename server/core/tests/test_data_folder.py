"""The data folder is closed to the other users of the machine, whichever entry made it."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

ONLY_MINE = 0o077


def manage(folder: Path, *words: str) -> str:
    """As somebody starts it whose own files are readable by all."""
    environment = {name: value for name, value in os.environ.items() if name != "MICROCRM_SECRET"}
    done = subprocess.run(
        [sys.executable, str(settings.BASE_DIR / "manage.py"), *words],
        env={**environment, "MICROCRM_DATA": str(folder)},
        umask=0o022, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stderr


@pytest.mark.skipif("DATABASE_URL" in os.environ, reason="the database is a file on SQLite only")
def test_no_file_of_a_new_folder_is_anybody_else_s(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    manage(folder, "migrate", "core", "0001", "--verbosity", "0")
    made = [folder, *folder.rglob("*")]
    assert folder / "microcrm.sqlite3" in made
    assert [str(path) for path in made if stat.S_IMODE(path.stat().st_mode) & ONLY_MINE] == []


def test_a_folder_made_earlier_is_closed_and_it_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert "ora è solo tua" in manage(tmp_path, "check")
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700
    assert "ora è solo tua" not in manage(tmp_path, "check"), "told once"
