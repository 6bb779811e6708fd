"""Do server and device compute the same? `python -m billing.tests.twins --count 100000` (in server/).

Random documents go to both; the answers must be equal to the byte, refusals and their words included.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from billing.tests.random_documents import Author, Json
from billing.totals_json import answer

WEB = Path(__file__).parents[3] / "web"
CHUNK = 5000


def device_is_here() -> bool:
    return shutil.which("node") is not None and (WEB / "node_modules" / "vite").is_dir()


def on_the_device(documents: list[Json]) -> list[str]:
    asked = "".join(json.dumps(document) + "\n" for document in documents)
    node = subprocess.run(
        ["node", "config/totals.js", "--lines"],
        cwd=WEB,
        input=asked,
        capture_output=True,
        text=True,
        check=False,
    )
    assert node.returncode == 0, node.stderr
    return node.stdout.splitlines()


def on_the_server(document: Json) -> str:
    return json.dumps(answer(document), ensure_ascii=False, separators=(",", ":"))


def differences(count: int, seed: int = 1) -> Iterator[tuple[Json, str, str]]:
    author = Author(seed)
    for start in range(0, count, CHUNK):
        documents = [author.document() for _ in range(min(CHUNK, count - start))]
        for document, there in zip(documents, on_the_device(documents), strict=True):
            here = on_the_server(document)
            if here != there:
                yield document, here, there


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found = 0
    for document, here, there in differences(options.count, options.seed):
        found += 1
        if found <= 5:
            sys.stdout.write(f"{json.dumps(document)}\n  server: {here}\n  device: {there}\n")
    sys.stdout.write(f"{options.count} documents, {found} differences\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
