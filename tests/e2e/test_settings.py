"""Settings that are tried, with a real pointer and the real service: taken back when nobody keeps them."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.e2e.asking import Application
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import run, until
from vpngui.sandbox.rig import Rig

PROMPT, WINDOW = "vpngui – permission", "vpngui"
ROUTE = "203.0.113.0/24"

Ask = Callable[..., Application]


def mtu(link: str) -> int:
    [found] = json.loads(run(["ip", "-json", "link", "show", link]))
    return int(found["mtu"])


def test_what_is_tried_goes_back_and_what_is_kept_stays(rig: Rig, person: Person, ask: Ask) -> None:
    rig.start_app()
    application = ask(ROUTE, "up")
    person.click("button", "Allow", window=PROMPT)
    assert application.answer()[0] == "SUCCEEDED"
    person.wait_until_gone(PROMPT)
    before = mtu(application.link)
    person.click("radio button", "Tunnel settings", window=WINDOW)
    for answer in ("Go back", "Keep"):
        person.click("text", "Largest packet (MTU)", window=WINDOW)
        person.key("ctrl+a")
        person.type("1380")
        until(
            "it is told what would change",
            lambda: any(text.startswith("Packets of up to 1") for text in person.texts(WINDOW)),
            10,
        )
        person.click("button", "Apply", window=WINDOW)
        until("it is tried", lambda: mtu(application.link) == 1380, 10)
        assert "Keep these settings?" in person.texts(WINDOW)
        person.click("button", answer, window=WINDOW)
        wanted = before if answer == "Go back" else 1380
        until("the answer counts", lambda wanted=wanted: mtu(application.link) == wanted, 10)
