"""The set of networks in many parts is a set."""

from __future__ import annotations

import random

from vpngui.gui.lists.seen import Seen
from vpngui.gui.steps import finish
from vpngui.model.network_code import read_network


def test_it_holds_what_was_added_and_nothing_else() -> None:
    draw = random.Random(3)  # noqa: S311
    codes = {read_network(f"10.{n >> 8}.{n & 255}.0/24") for n in draw.sample(range(1 << 16), 3000)}
    codes |= {read_network(f"2001:db8:{n:x}::/48") for n in draw.sample(range(1 << 16), 3000)}
    listed = sorted(codes)
    seen = Seen()
    for code in listed[::2]:
        seen.add(code)
    assert len(seen) == 3000
    assert all(code in seen for code in listed[::2])
    assert not any(code in seen for code in listed[1::2])
    assert max(map(len, seen._parts)) < 30  # spread evenly, or there would be one large part again
    finish(seen.emptied())
