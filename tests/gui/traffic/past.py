"""A day's traffic, as several tunnels have it: bursts, silence, and hours in which nobody looked."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Iterator
from pathlib import Path

from tests.gui import samples
from vpngui.gui.history.buckets import Buckets, local_day
from vpngui.gui.history.file import HistoryFile
from vpngui.gui.history.key import Key, key_of
from vpngui.gui.history.ledger import Account
from vpngui.gui.history.pieces import QUARTER, Piece
from vpngui.gui.snapshot import Tunnel
from vpngui.model.identity import Grade, Identity
from vpngui.model.tunnel_state import TunnelState

NOW = int(time.time())
TUNNELS = (
    samples.tunnel(1, state=TunnelState.UP, since=NOW - 7500),
    samples.tunnel(
        2, state=TunnelState.UP, since=NOW - 400, session="", name="home0", owner=samples.UNVERIFIED
    ),
    samples.tunnel(3, session="Büro – Zürich"),
    samples.tunnel(
        4,
        state=TunnelState.UP,
        since=NOW - 90000,
        session="شبكة العمل",
        owner=Identity(Grade.FLATPAK, "org.example.ALongApplicationIdentifier.Client", "", 1000, 99),
    ),
    samples.tunnel(5, session="\u202egnp.NPV\u202c\nevil"),
    samples.tunnel(6, session="W" * 31, state=TunnelState.UP, since=NOW - 10),
)


def pieces(tunnel: Tunnel, number: int, seconds: int = 86400) -> Iterator[Piece]:
    """The last ``seconds``, up to now; between the 9th and the 12th hour from now nobody looked."""
    draw, key = random.Random(number), key_of(tunnel)  # noqa: S311
    busy = 0.0
    for ago in range(seconds, 0, -1):
        if 9 * 3600 <= ago < 12 * 3600:
            if (NOW - ago) % QUARTER == 0:
                yield Piece(key, NOW - ago, QUARTER, 900_000_000 // number, 60_000_000, False)
            continue
        if ago > 7 * 3600 and ago % 5:
            continue  # only minutes are left of it
        busy = max(busy * 0.97 - 1e4, 0.0)
        if draw.random() < 0.004:
            busy += draw.random() * 9e6 / number
        wave = 6e5 * (1 + math.sin(ago / 4000 + number)) * (ago % 7200 > 1500)
        rx = int(busy + wave * draw.random() + 3000 * draw.random())
        tx = int(rx * (0.06 + 0.1 * number * draw.random()) + 1200)
        yield Piece(key, NOW - ago, 1, rx, tx, True)


def write(path: Path, *tunnels: Tunnel, seconds: int = 86400) -> None:
    """Into a new file, as the app would have."""
    file, _ = HistoryFile.open(path, NOW)
    for number, tunnel in enumerate(tunnels, 1):
        news = Buckets()
        news.record(pieces(tunnel, number, seconds), local_day)
        news.prune(NOW, local_day(NOW))
        file.merge(news, {one.path: account(key_of(one), one, place) for place, one in enumerate(tunnels, 1)})
    file.close()


def account(key: Key, tunnel: Tunnel, number: int) -> Account:
    return Account(key, 10**9 * number, 10**7, float(NOW), tunnel.since, (10**9 * number, 10**7))
