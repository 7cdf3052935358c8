"""Probes without pause, from all the hosts they come from, until the standard input ends.

``python -m tests.netns.flood`` takes the probes' names, one a line, then an empty line; it says "ready".
"""

from __future__ import annotations

import os
import select
import sys

from tests.netns.probes import PROBES
from tests.netns.senders import Sender

_RARELY = 16
"""A connection costs as much as this many datagrams."""


def main() -> None:
    os.sched_setaffinity(0, {max(range(os.cpu_count() or 1))})
    names = set(iter(lambda: sys.stdin.readline().strip(), ""))
    senders = [
        (Sender(probe, b"flooding"), probe.protocol == "tcp") for probe in PROBES if probe.name in names
    ]
    fast = [sender for sender, connects in senders if not connects]
    print("ready", flush=True)
    while not select.select([sys.stdin], [], [], 0)[0]:
        for sender, _ in senders:
            sender.send_again()
        for _ in range(_RARELY):
            for sender in fast:
                sender.send()


if __name__ == "__main__":
    main()
