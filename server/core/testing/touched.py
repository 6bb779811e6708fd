"""What changed files can break: `git diff --name-only | python -m core.testing.touched` prints pytest's arguments.

By folder, not by imports: nearly everything imports the kernel. `make quick` asks it; `make test` runs everything.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[3]
# Asked whatever changed: the door, who sees what, the filters, and one small app from end to end.
ALWAYS = (
    "server/core/tests/test_push.py",
    "server/core/tests/test_rights_now.py",
    "server/core/tests/test_filters.py",
    "server/sample/tests",
)
CONFORMANCE = "server/core/tests/test_every_entity.py"


def arguments(changed: Iterable[str], root: Path = ROOT) -> list[str]:
    paths = [Path(name) for name in changed]
    found = {*ALWAYS, *(place for path in paths for place in _tests_of(path, root))}
    apps = {path.parts[1] for path in paths if path.parts[0] == "server" and len(path.parts) > 2}
    apps = {app for app in apps if (root / "server" / app).is_dir()}
    if apps:
        # The kernel is asked with the little app beside it; all entities of all apps are for `make test`.
        found.add(CONFORMANCE)
        apps |= {"sample"} if "core" in apps else set()
    inside = sorted(place for place in found if not _lies_in_another(place, found))
    return [*inside, *([f"--conformance={','.join(sorted(apps))}"] if apps else [])]


def _tests_of(path: Path, root: Path) -> list[str]:
    if path.parts[0] == "vectors":
        return _readers_of(path, root)
    if path.parts[0] != "server" or path.suffix != ".py":
        return []
    if path.name.startswith("test_"):
        return [str(path)] if (root / path).exists() else []
    nearest = next((folder for folder in path.parents if (root / folder / "tests").is_dir()), None)
    return [str(nearest / "tests")] if nearest else []


def _readers_of(vector: Path, root: Path) -> list[str]:
    """Test files that name a golden case, or its folder."""
    words = {vector.stem, *vector.parts[1:-1]}
    tests = (file for file in root.glob("server/**/tests/**/*.py") if file.name.startswith("test_"))
    return [str(file.relative_to(root)) for file in tests if any(word in file.read_text() for word in words)]


def _lies_in_another(place: str, places: Iterable[str]) -> bool:
    return any(place.startswith(f"{other}/") for other in places)


if __name__ == "__main__":
    sys.stdout.write("\n".join(arguments(sys.stdin.read().split())) + "\n")
