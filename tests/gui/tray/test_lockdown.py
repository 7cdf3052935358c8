"""The switch that blocks everything: what it asks of the service, and when it cannot be used."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from tests.gui import samples
from tests.gui.waiting import until
from vpngui.contract.block_lists import list_info_to_variants, list_options_from_variants
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.gui.tray.lockdown import Lockdown, LockdownSwitch, hindrance
from vpngui.model.block_list import ListMode
from vpngui.model.errors import PermissionDenied
from vpngui.model.list_options import ListInfo, ListOptions

THERE = replace(samples.snapshot(), firewall="nftables")


@dataclass
class Reply:
    body: list[Any]


@dataclass
class Service:
    """Keeps lists as the service does, as far as the switch asks."""

    lists: dict[str, ListInfo] = field(default_factory=dict)
    texts: dict[str, bytes] = field(default_factory=dict)
    refuse: bool = False
    heard: Callable[[object], None] = lambda message: None

    def listen(self, member: str, callback: Callable[[Any], None]) -> Callable[[], None]:
        assert member == "BlockListsChanged"
        self.heard = callback
        return lambda: None

    async def manager(
        self, member: str, signature: str = "", body: Sequence[Any] = (), fds: Sequence[int] = (), **_: object
    ) -> Reply:
        if member == "ListBlockLists":
            return Reply([[list_info_to_variants(one) for one in self.lists.values()]])
        if self.refuse:
            raise PermissionDenied("an administrator has to allow that")
        if member == "SetBlockList":
            name, position, options = body
            self.texts[name] = os.pread(fds[position], 100, 0)
            self.lists[name] = ListInfo(name, 0, list_options_from_variants(options), True, 1000)
            return Reply([0])
        assert member == "RemoveBlockList"
        del self.lists[body[0]]
        return Reply([])


class Place:
    def __init__(self) -> None:
        self.service = Service()
        self.values: list[Lockdown] = []
        self.told: list[str] = []
        self.switch = LockdownSwitch(self.service, self.values.append, self.told.append)  # type: ignore[arg-type]


@pytest.fixture
def place() -> Place:
    return Place()


async def test_it_is_a_list_of_nothing_that_passes(place: Place) -> None:
    place.switch.show_snapshot(THERE)
    place.switch.switch(True)
    await until(lambda: place.switch.value.on)
    assert place.service.texts == {"everything": b""}
    assert place.service.lists["everything"].options.mode is ListMode.ONLY
    place.switch.switch(False)
    await until(lambda: not place.switch.value.on)
    assert place.service.lists == {}
    await place.switch.close()


async def test_what_was_blocked_before_and_by_others_is_seen(place: Place) -> None:
    place.switch.show_snapshot(Snapshot(ServiceState.ABSENT))
    assert place.switch.value.hindrance
    there = ListInfo("everything", 0, ListOptions("Everything", ListMode.ONLY), True, 1000)
    place.service.lists["everything"] = there
    place.switch.show_snapshot(THERE)
    place.service.heard(None)
    await until(lambda: place.switch.value == Lockdown(on=True))
    place.service.lists["everything"] = replace(there, in_force=False)
    place.service.heard(None)
    await until(lambda: place.switch.value == Lockdown(on=False))
    await place.switch.close()


async def test_a_refusal_is_told_and_nothing_is_ticked(place: Place) -> None:
    place.switch.show_snapshot(THERE)
    place.service.refuse = True
    place.switch.switch(True)
    await until(lambda: place.told)
    assert place.told == ["an administrator has to allow that"]
    assert not place.switch.value.on
    await place.switch.close()


@pytest.mark.parametrize(
    ("snapshot", "why"),
    [
        (Snapshot(ServiceState.ABSENT), "not running"),
        (Snapshot(ServiceState.PRESENT, AgentState.REFUSED), "may not answer"),
        (replace(THERE, firewall="none"), "packet filter"),
    ],
)
def test_what_hinders_is_said(snapshot: Snapshot, why: str) -> None:
    assert why in hindrance(snapshot)
    assert hindrance(THERE) == ""
