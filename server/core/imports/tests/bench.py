"""What a hostile file may cost at most: `python -m core.imports.tests.bench` in `server/`."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from core.imports.read import read
from core.imports.reading import UnreadableFile, Wish
from core.imports.tests.files import LINE_OF_MILLIONS, far_corner

LIMITS = {
    "refuse a sheet with cells in its farthest corners": (far_corner(), 30),
    "refuse a line of five million characters": (LINE_OF_MILLIONS.encode(), 5),
}


def refused_in(content: bytes) -> float:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source"
        source.write_bytes(content)
        began = time.perf_counter()
        try:
            read(source, Path(folder) / "plain.csv", Wish())
        except UnreadableFile:
            return time.perf_counter() - began
    raise AssertionError("a hostile file was read")


def main() -> None:
    rows = [
        f"## Reading files, load {os.getloadavg()[0]:.1f}",
        "",
        "| measured | limit | here |",
        "|---|---|---|",
    ]
    for what, (content, limit) in LIMITS.items():
        took = refused_in(content)
        rows.append(f"| {what} | {limit} s | {took:.2f} s{' **over**' if took > limit else ''} |")
    sys.stdout.write("\n".join([*rows, "", ""]))


if __name__ == "__main__":
    main()
