"""Profiles to show, and a shelf that knows them without any file."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.profiles.configurations import GOOD, KEY
from vpngui.gui.profiles.shelf import Shelf
from vpngui.gui.snapshot import Snapshot, Tunnel
from vpngui.model.block import BlockRequest
from vpngui.model.health import Health
from vpngui.model.tunnel_state import TunnelState
from vpngui.profiles.entry import Choices, Entry
from vpngui.profiles.keys import public_key_of
from vpngui.profiles.profile import Endpoint, Profile
from vpngui.profiles.wg_quick import parse

PUBLIC = public_key_of(KEY)


def profile(host: str = "vpn.example.com") -> Profile:
    """Without its secrets."""
    found = parse(GOOD["preshared"]).profile
    assert found is not None
    first, *others = found.peers
    moved = replace(first, endpoint=Endpoint(host, 51820), comments=("the office in Zürich",))
    return replace(found, peers=(moved, *others)).with_secrets({})


def entry(number: int = 1, title: str = "Work", host: str = "vpn.example.com", **choices: bool) -> Entry:
    return Entry(f"{number:016x}", title, profile(host), Choices(**choices), PUBLIC)


ENTRIES = (
    entry(1, "Work", kill_switch=True, auto_connect=True),
    entry(2, "Büro – Zürich", "203.0.113.7", kill_switch=True, pinned=True, on_untrusted=True),
    entry(3, "شبكة المنزل", "2001:db8::7"),
    entry(4, "A provider's, far away", "se-sto-wg-001.relays.a-provider.example", on_untrusted=True),
    entry(5, "W" * 31, "x" * 60 + ".example", kill_switch=True, auto_connect=True),
    entry(6, "Home", "198.51.100.9", local_network=True),
)


def tunnel(of: Entry, state: TunnelState = TunnelState.UP, **values: object) -> Tunnel:
    """The service's, of a profile."""
    known: dict[str, object] = {"name": "wg0", "session": of.title, "state": state, "profile": of.id}
    return Tunnel(f"/io/github/vpngui/tunnel/{int(of.id, 16)}", **(known | values))  # type: ignore[arg-type]


def tunnels(now: float) -> tuple[Tunnel, ...]:
    """One in each state that the first profiles may be in."""
    since = int(now) - 4000
    return (
        tunnel(ENTRIES[0], health=Health.CONNECTED, since=since, heard=int(now) - 12),
        tunnel(ENTRIES[1], health=Health.NO_ANSWER, since=since, heard=int(now) - 95, block=BlockRequest()),
        tunnel(ENTRIES[2], TunnelState.ASKING_UP),
        tunnel(ENTRIES[4], TunnelState.DOWN, block=BlockRequest()),
    )


def shelf(*entries: Entry, place: str = "keyring") -> Shelf:
    found = Shelf()
    found.entries, found.loaded = entries, True
    found._place = place
    return found


def snapshot_of(*several: Tunnel) -> Snapshot:
    from tests.gui import samples

    return samples.snapshot(*several)
