"""Results that are kept, so that one tunnel's change does not work out every other tunnel anew."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from threading import Lock
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

MOST = 1 << 15
"""What may be kept of one function, in the unit of its ``weigh``: networks, some 650 octets each.

A number of results alone is no limit: an application may give thousands of networks, and others each time.
"""


def remembered(weigh: Callable[[K], int]) -> Callable[[Callable[[K], V]], Callable[[K], V]]:
    """A pure function of one value whose results are kept, the oldest given up first, while they weigh
    no more than ``MOST`` together."""

    def decorate(function: Callable[[K], V]) -> Callable[[K], V]:
        kept: dict[K, V] = {}
        weight = 0
        lock = Lock()  # plans are also made in threads, beside the event loop

        @wraps(function)
        def recall(key: K) -> V:
            nonlocal weight
            known = kept.get(key)  # once: to hash a value with a thousand networks takes its time
            if known is not None:
                return known
            found = function(key)
            with lock:
                if key not in kept:
                    weight += weigh(key)
                kept[key] = found
                while weight > MOST and len(kept) > 1:
                    oldest = next(iter(kept))
                    del kept[oldest]
                    weight -= weigh(oldest)
            return found

        return recall

    return decorate
