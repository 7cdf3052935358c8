"""What the person is told and may choose about the network, with a real pointer and the real service."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.e2e.asking import Application
from vpngui.contract import names
from vpngui.sandbox.client import Client
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import Process, until
from vpngui.sandbox.rig import Rig

PROMPT, WINDOW = "vpngui – permission", "vpngui"
ALLOW, LOCAL = "Allow", "Keep the local network reachable"

Ask = Callable[..., Application]


@pytest.mark.parametrize("chosen", [False, True])
def test_the_local_network_is_as_the_person_chose(
    rig: Rig, app: Process, person: Person, ask: Ask, chosen: bool
) -> None:
    application = ask("0.0.0.0/0", "::/0", "up")
    person.usable("button", ALLOW, window=PROMPT)
    assert "All traffic goes through ask0" in person.texts(PROMPT)
    if chosen:
        person.click("check box", LOCAL, window=PROMPT)
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer()[0] == "SUCCEEDED"
    with Client(rig.system_bus) as client:
        [path] = client.get(names.SERVICE_NAME, names.SERVICE_PATH, names.MANAGER, "Tunnels")
        assert client.get(names.SERVICE_NAME, path, names.TUNNEL, "LocalNetwork") is chosen


def test_a_tunnel_that_takes_anothers_place_says_so_before_and_after(
    rig: Rig, person: Person, ask: Ask
) -> None:
    rig.start_app()
    first = ask("up", name="first0")
    person.click("button", ALLOW, window=PROMPT)
    assert first.answer()[0] == "SUCCEEDED"
    person.wait_until_gone(PROMPT)
    second = ask("up", name="second0")
    person.usable("button", ALLOW, window=PROMPT)
    assert "The tunnel first0 is disconnected: second0 takes its place" in person.texts(PROMPT)
    assert first.is_up
    person.click("button", ALLOW, window=PROMPT)
    assert second.answer()[0] == "SUCCEEDED"
    assert (first.is_up, second.is_up) == (False, True)
    told = "first0 was disconnected: another tunnel carries the same networks now."
    until("the window tells of it", lambda: told in person.texts(WINDOW), 10)
    person.click("button", "Dismiss", window=WINDOW)
    until("it is dismissed", lambda: told not in person.texts(WINDOW), 10)
