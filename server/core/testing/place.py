"""A database and a server of their own, in processes that a test may kill."""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import httpx
import psycopg

SERVER = Path(__file__).parents[2]


@dataclass
class Place:
    """A data folder, and on PostgreSQL (DATABASE_URL) a database of its own beside the given one."""

    folder: Path
    port: int = field(init=False)
    process: subprocess.Popen[bytes] | None = None
    env: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        keep = {
            name: value for name, value in os.environ.items() if not name.startswith(("MICROCRM_", "PYTEST"))
        }
        self.env = keep | {
            "MICROCRM_DATA": str(self.folder), "MICROCRM_PORT": str(self.port), "PYTHONPATH": str(SERVER),
            "MICROCRM_SECRET": "only-for-tests", "DJANGO_SETTINGS_MODULE": "config.settings",
        }  # fmt: skip
        if url := os.environ.get("DATABASE_URL"):
            parts = urlsplit(url)
            name = f"place_{secrets.token_hex(6)}"
            with psycopg.connect(url, autocommit=True) as admin:
                admin.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload,unused-ignore]  # made above
            self.env["DATABASE_URL"] = urlunsplit(parts._replace(path=f"/{name}"))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def manage(self, *arguments: str, timeout: float = 900) -> str:
        """One command of manage.py; answers what it printed."""
        done = subprocess.run(
            [sys.executable, str(SERVER / "manage.py"), *arguments],
            env=self.env, capture_output=True, text=True, timeout=timeout, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout

    def shell(self, program: str) -> str:
        return self.manage("shell", "-v", "0", "-c", program).strip()

    def python(self, *arguments: str) -> subprocess.Popen[str]:
        """Another program of ours, started and not waited for."""
        return subprocess.Popen(
            [sys.executable, *arguments], env=self.env, cwd=SERVER, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )  # fmt: skip

    def found_firm(self) -> None:
        """Tables, and the people that everybody knows."""
        self.shell(
            "from django.core.management import call_command as call; from core.testing.world import make_world;"
            "call('migrate', verbosity=0); call('createcachetable'); make_world()"
        )

    def start(self, seconds: float = 600) -> None:
        log = (self.folder / "server.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, str(SERVER / "manage.py"), "serve", "--port", str(self.port)],
            env=self.env, stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                httpx.get(f"{self.address}/api/me", timeout=60)
            except httpx.HTTPError:
                assert self.process.poll() is None, (self.folder / "server.log").read_text()[-2000:]
                time.sleep(0.05)
            else:
                return
        raise AssertionError("the server did not start")

    def cpu_seconds(self) -> float:
        """What the server's processes have worked so far. Says more than a clock where others share the machine."""
        assert self.process is not None
        ticks = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                fields = stat.read_text().rpartition(")")[2].split()
                if int(fields[2]) == self.process.pid:
                    ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def kill(self) -> None:
        """All its processes at once, without a word."""
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None


def wait(processes: Sequence[subprocess.Popen[str]], timeout: float = 1800) -> list[str]:
    """What each printed. Fails with the error of the first that failed."""
    outputs = []
    for process in processes:
        out, err = process.communicate(timeout=timeout)
        assert process.returncode == 0, err[-2000:]
        outputs.append(out)
    return outputs
