"""How often one device or address may ask. Counted in this process: a brake, not an account."""

import threading
import time
from collections import deque

from core.errors import Refused


class SlowDown(Refused):
    code = "slow_down"
    status = 429

    def __init__(self, seconds: int) -> None:
        super().__init__(
            "Troppe richieste in poco tempo: riprova fra poco. Niente è andato perso.", retry_after=seconds
        )


class Limit:
    """At most `count` calls of one key in `seconds`."""

    def __init__(self, count: int, seconds: float) -> None:
        self.count, self.seconds = count, seconds
        self._calls: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def check(self, key: str) -> None:
        now = time.monotonic()
        with self._lock:
            if len(self._calls) > 10_000:
                self._calls.clear()
            calls = self._calls.setdefault(key, deque())
            while calls and calls[0] <= now - self.seconds:
                calls.popleft()
            if len(calls) >= self.count:
                raise SlowDown(int(calls[0] + self.seconds - now) + 1)
            calls.append(now)
