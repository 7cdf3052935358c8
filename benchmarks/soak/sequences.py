"""Random calls on several tunnels of several owners, as values: the same seed is always the same sequence.

Pure: what they do to a machine is in benchmarks.soak.residue.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

OWNERS = 4
"""The even ones are one person's, the odd ones another's."""
_TUNNELS = 2
"""Of each owner, at the most."""
_LONGEST = 16
_NAMES = ("corp0", "home0", "any")
_LOCAL = (
    ["10.9.1.2/24"],
    ["10.9.1.2/24", "2001:db8:9:1::2/64"],
    ["10.9.2.2/24"],
    ["2001:db8:9:2::2/64"],
    ["10.9.3.2/32", "2001:db8:9:3::2/128"],
)
_REMOTE: tuple[list[str], ...] = ([], [], ["10.9.1.1"], ["10.9.3.1", "2001:db8:9:3::1"])
_ROUTES: tuple[list[str], ...] = (
    [],
    ["203.0.113.0/24"],
    ["203.0.113.64/26", "198.51.100.0/24"],
    ["0.0.0.0/0"],
    ["0.0.0.0/1", "128.0.0.0/1", "2001:db8:7::/48"],
    ["0.0.0.0/0", "::/0"],
    [f"10.{number}.0.0/16" for number in range(100, 160)],
)
_DNS: tuple[tuple[list[str], list[str]], ...] = (
    ([], []),
    (["10.9.1.53"], []),
    (["10.9.1.53", "2001:db8:9:1::53"], ["corp.example"]),
)
_MTU = (1500, 1400, 1280, 576)
_BLOCKS: tuple[tuple[list[Any], list[Any]], ...] = (
    ([], []),
    ([["10.9.0.0", 16]], [["192.0.2.0", 24], ["2001:db8::", 64]]),
    ([["0.0.0.0", 0], ["::", 0]], []),
    ([], [[f"203.0.113.{number}", 32] for number in range(255)]),
)


@dataclass(frozen=True)
class Step:
    """``what`` to do; ``owner`` of OWNERS, ``tunnel`` of theirs; ``given`` is what the deed needs."""

    what: str
    owner: int = 0
    tunnel: int = 0
    given: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.what} {self.owner}.{self.tunnel} {self.given or ''}".rstrip()


Sequence = tuple[Step, ...]


def sequence(seed: int) -> Sequence:
    """4 to 16 steps, not all of which can succeed."""
    chance = random.Random(seed)
    first = [Step("create", owner, 0, {"name": chance.choice(_NAMES)}) for owner in _some_owners(chance)]
    settings = [Step("settings", one.owner, 0, _settings(chance)) for one in first]
    return (*first, *settings, *(_step(chance) for _ in range(chance.randint(2, _LONGEST - 6))))


def _some_owners(chance: random.Random) -> list[int]:
    return chance.sample(range(OWNERS), chance.randint(1, 3))


def _step(chance: random.Random) -> Step:
    what = chance.choices(list(_DEEDS), [weight for weight, _ in _DEEDS.values()])[0]
    owner, tunnel = chance.randrange(OWNERS), chance.randrange(_TUNNELS) if chance.random() < 0.3 else 0
    return Step(what, owner, tunnel, _DEEDS[what][1](chance))


def _settings(chance: random.Random) -> dict[str, Any]:
    servers, suffixes = chance.choice(_DNS)
    found: dict[str, Any] = {
        "local": ["as", chance.choice(_LOCAL)],
        "remote": ["as", chance.choice(_REMOTE)],
        "routes": ["as", chance.choice(_ROUTES)],
        "dns": ["as", servers],
        "dns_suffixes": ["as", suffixes],
        "mtu": ["u", chance.choice(_MTU)],
    }
    return found if chance.random() < 0.7 else dict([chance.choice(list(found.items()))])


def _block(chance: random.Random) -> dict[str, Any]:
    vpn, original = chance.choice(_BLOCKS)
    return {"vpn": vpn, "original": original}


def _route(chance: random.Random) -> dict[str, Any]:
    address, _, prefix = chance.choice(chance.choice(_ROUTES[1:])).partition("/")
    return {"address": address, "prefix": int(prefix)}


def _list(chance: random.Random) -> dict[str, Any]:
    return {
        "name": chance.choice(("ads", "bad")),
        "networks": chance.choice((1, 3, 500)),
        "mode": chance.choice(("block", "only")),
        "tunnel": chance.choice(("", "corp0", "home0")),
    }


def _up(chance: random.Random) -> dict[str, Any]:
    return {
        "local_network": chance.random() < 0.2,
        "remember": chance.choice(("once", "once", "hour")),
        "by_person": chance.random() < 0.3,
    }


def _nothing(chance: random.Random) -> dict[str, Any]:
    return {}


_DEEDS: dict[str, tuple[int, Callable[[random.Random], dict[str, Any]]]] = {
    "create": (3, lambda chance: {"name": chance.choice(_NAMES)}),
    "settings": (5, _settings),
    "add route": (3, _route),
    "remove route": (2, _route),
    "add server": (1, lambda chance: {"address": chance.choice(("10.9.1.53", "10.9.1.54"))}),
    "remove server": (1, lambda chance: {"address": chance.choice(("10.9.1.53", "10.9.1.54"))}),
    "up": (12, _up),
    "down": (4, _nothing),
    "asked": (2, lambda chance: {"direction": chance.choice(("up", "down"))}),
    "block": (7, _block),
    "unblock": (2, _nothing),
    "lifted by the person": (1, _nothing),
    "pin": (3, _nothing),
    "unpin": (1, _nothing),
    "list": (2, _list),
    "no list": (1, lambda chance: {"name": chance.choice(("ads", "bad"))}),
    "reset statistics": (1, _nothing),
    "destroy": (2, _nothing),
    "owner killed": (3, _nothing),
    "owner leaves": (1, _nothing),
    "agent leaves": (1, _nothing),
    "link removed": (1, _nothing),
    "service killed": (1, _nothing),
    "service killed in the middle": (1, lambda chance: {"after": chance.uniform(0, 0.02)}),
}
"""Deed → how often it comes, and what is drawn for it."""
