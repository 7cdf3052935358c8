"""The app comes when it is asked for, and there is one of it."""

from __future__ import annotations

from collections.abc import Callable

from tests.e2e.asking import Application
from vpngui.contract import names
from vpngui.sandbox.client import Client
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import Process, python, until
from vpngui.sandbox.rig import Rig

PROMPT, WINDOW = "vpngui – permission", "vpngui"


def test_the_request_starts_the_app(rig: Rig, person: Person, ask: Callable[..., Application]) -> None:
    with Client(rig.session_bus) as client:
        assert client.owner(names.APP_NAME) is None
    application = ask("up")
    person.attend(PROMPT, 20)
    person.click("button", "Allow", window=PROMPT)
    assert application.answer()[0] == "SUCCEEDED"
    assert application.is_up


def test_a_second_start_raises_the_first(rig: Rig, app: Process, person: Person) -> None:
    screen = rig.screen
    assert screen is not None
    until("the window is minimised", lambda: not screen.windows(WINDOW), 5)
    with Client(rig.session_bus) as client:
        before = client.owner(names.APP_NAME)
        second = rig.start("second", python("vpngui.cli.main"))
        assert second.wait(15) == 0
        until("the window is on the screen", lambda: screen.windows(WINDOW) or None, 5)
        assert client.owner(names.APP_NAME) == before
    assert person.windows().count(WINDOW) == 1
    assert app.status is None
