"""An answer that the person lets hold, with a real pointer and the real service, until it is taken back."""

from __future__ import annotations

from collections.abc import Callable

from tests.e2e.asking import Application
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import until
from vpngui.sandbox.rig import Rig

PROMPT, WINDOW = "vpngui – permission", "vpngui"
ALLOW, REMEMBER = "Allow", "Remember this answer"

Ask = Callable[..., Application]


def test_remembered_told_revoked_and_asked_again(rig: Rig, person: Person, ask: Ask) -> None:
    rig.start_app()
    application = ask("up", "down", "up", "wait", "down", "up")
    person.click("check box", REMEMBER, window=PROMPT)
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer("up")[0] == "SUCCEEDED"

    # Down is another question, and the answer to it is for this once.
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer("down")[0] == "SUCCEEDED"

    # Up again: no window asks, and the person hears of it.
    assert application.answer("up", nth=2)[0] == "SUCCEEDED"
    assert application.is_up
    assert not person.sees_window(PROMPT)
    told = "ask0 is connected. You were not asked"
    until("the window tells of it", lambda: any(told in text for text in person.texts(WINDOW)), 10)

    person.click("radio button", "Permissions", window=WINDOW)
    person.click("button", "Revoke…", window=WINDOW)
    person.click("button", "Revoke", window="vpngui – Revoke")
    until("it is gone", lambda: "No remembered answers" in person.texts(WINDOW), 10)
    assert application.is_up

    application.go_on()
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer("down", nth=2)[0] == "SUCCEEDED"
    person.attend(PROMPT)
    assert not application.is_up
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer("up", nth=3)[0] == "SUCCEEDED"


def test_do_not_ask_again_refuses_from_then_on(rig: Rig, person: Person, ask: Ask) -> None:
    rig.start_app("--hidden")
    application = ask("up", "up")
    person.click("check box", REMEMBER, window=PROMPT)
    person.click("button", "Don't allow", window=PROMPT)
    assert application.answer("up")[0] == "CANCELED"
    result, text = application.answer("up", nth=2)
    assert result == "CANCELED"
    assert text != application.answer("up")[1]
    assert not application.is_up
    # It holds for the process that asked, and for no other.
    other = ask("up", name="other0")
    person.attend(PROMPT)
    assert not other.answered


def test_what_is_new_is_marked_and_asked(rig: Rig, person: Person, ask: Ask) -> None:
    rig.start_app("--hidden")
    application = ask("up", "down", "10.20.0.0/16", "up")
    person.click("check box", REMEMBER, window=PROMPT)
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer("up")[0] == "SUCCEEDED"
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer("down")[0] == "SUCCEEDED"
    person.usable("button", ALLOW, window=PROMPT)
    texts = person.texts(PROMPT)
    assert "New since you last allowed it" in texts
    assert "New: Traffic to 10.20.0.0/16 goes through ask0" in texts
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer("up", nth=2)[0] == "SUCCEEDED"


def test_the_person_is_not_refused_by_an_answer_of_their_own(rig: Rig, person: Person, ask: Ask) -> None:
    rig.start_app()
    application = ask("up")
    person.click("check box", REMEMBER, window=PROMPT)
    person.click("button", "Don't allow", window=PROMPT)
    assert application.answer("up")[0] == "CANCELED"
    person.click("button", "Connect", window=WINDOW)
    person.usable("button", ALLOW, window=PROMPT)
    assert any(text.startswith("You asked for this in the window") for text in person.texts(PROMPT))
    assert not application.is_up
    person.click("button", ALLOW, window=PROMPT)
    until("it is up", lambda: application.is_up, 10)
