"""The page Connections under a real pointer, against the real service: what is clicked there happens."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from tests.e2e.asking import Application
from vpngui.contract import names
from vpngui.sandbox.client import Client
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import until
from vpngui.sandbox.rig import Rig

PROMPT, WINDOW, REMOVE = "vpngui – permission", "vpngui", "vpngui – Remove"
SECONDS = 15.0

Ask = Callable[..., Application]


def test_connect_disconnect_and_remove(rig: Rig, person: Person, ask: Ask) -> None:
    rig.start_app()
    application = ask("up")
    person.click("button", "Don't allow", window=PROMPT)
    application.answer()
    person.attend(WINDOW)
    until("its row is spoken as a whole", lambda: _spoken(person, application.link) or None, SECONDS)
    person.click("button", "Connect", window=WINDOW)
    person.attend(PROMPT)
    assert not application.is_up
    person.click("button", "Allow", window=PROMPT)
    until("it is up", lambda: application.is_up or None, SECONDS)
    person.click("button", "Disconnect", window=WINDOW)
    until("it is down", lambda: not application.is_up or None, SECONDS)
    person.click("button", "Remove", window=WINDOW)
    person.click("button", "Remove", window=REMOVE)
    until("it is gone", lambda: not application.exists or None, SECONDS)


def test_the_window_says_that_the_service_is_gone_and_sees_it_again(rig: Rig, person: Person) -> None:
    rig.start_app()
    _says(person, "No tunnels")
    with Client(rig.system_bus) as client:
        bus = (names.BUS_NAME, names.BUS_PATH, names.BUS_NAME)
        [pid] = client.call(*bus, "GetConnectionUnixProcessID", "s", [names.SERVICE_NAME])
    os.kill(pid, signal.SIGTERM)
    _says(person, "The VPN service is not running")
    rig.start_service()
    _says(person, "No tunnels")


def _says(person: Person, text: str) -> None:
    until(f"the window says {text!r}", lambda: text in person.texts(WINDOW) or None, SECONDS)


def _spoken(person: Person, link: str) -> bool:
    """Whether assistive technology has name, state and grade of a tunnel in one."""
    parts = (link, "Disconnected", "Not verified", "10.9.0.2/24")
    return any(all(part in text for part in parts) for text in person.texts(WINDOW))
