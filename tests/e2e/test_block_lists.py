"""A block list that a person makes with a real pointer stops real traffic, until it is removed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.logs import NO_BLOCKING, check_logs
from vpngui.contract import names
from vpngui.sandbox import hosts, users
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import until
from vpngui.sandbox.rig import Rig

WINDOW = "vpngui"
ACTIONS = (names.ACTION_USE, names.ACTION_AGENT, names.ACTION_LOCKDOWN)


@pytest.fixture
def transit() -> Iterator[hosts.Transit]:
    with hosts.fresh_network(), hosts.peer_host(hosts.Transit()) as transit:
        yield transit


@pytest.fixture
def rig(tmp_path: Path, transit: hosts.Transit) -> Iterator[Rig]:
    """The person may keep networks blocked as well."""
    grants = {action: [users.person()] for action in ACTIONS}
    with Rig(tmp_path / "logs", found_first=NO_BLOCKING, grants=grants) as rig:
        rig.start_service()
        yield rig
    check_logs(rig)


def passes(address: str) -> bool:
    """Whether an answer comes from there."""
    ping = subprocess.run(["ping", "-c", "1", "-W", "1", address], stdout=subprocess.DEVNULL, check=False)
    return ping.returncode == 0


def test_a_listed_network_is_stopped_until_the_list_is_removed(
    rig: Rig, person: Person, transit: hosts.Transit
) -> None:
    rig.start_app()
    assert passes(transit.far) and passes(transit.far6)
    person.click("radio button", "Block lists", window=WINDOW)
    person.click("button", "New list", window=WINDOW)
    person.find("text", "Title of the list", window=WINDOW)
    person.key("ctrl+a")
    person.type("Peers")
    person.click("text", "Network to add", window=WINDOW)
    for network in (f"{transit.far}/31 # the peer", transit.far6):
        person.type(network)
        person.key("Return")
    assert passes(transit.far)  # nothing holds before it is applied
    person.click("button", "Apply", window=WINDOW)
    until("the peer is out of reach", lambda: not passes(transit.far) and not passes(transit.far6), 10)
    until(
        "what was stopped is shown",
        lambda: any(text.isdigit() and int(text) > 0 for text in person.texts(WINDOW)),
        10,
    )
    person.click("button", "Remove the whole list", window=WINDOW)
    until("the peer answers again", lambda: passes(transit.far) and passes(transit.far6), 10)
    until("it is told", lambda: "No block lists" in person.texts(WINDOW), 10)
    person.click("button", "Undo", window=WINDOW)
    until("the list is back in force", lambda: not passes(transit.far), 10)
