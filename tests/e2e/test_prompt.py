"""The real prompt under a real pointer: what was answered holds, and nothing else is an answer."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable

from tests.e2e.asking import Application
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import Process, until
from vpngui.sandbox.rig import Rig

PROMPT = "vpngui – permission"
ALLOW, DENY = "Allow", "Don't allow"
ARMING_SECONDS = 1.0

Ask = Callable[..., Application]


def test_allow(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up")
    person.attend(PROMPT)
    assert not application.is_up
    person.click("button", ALLOW, window=PROMPT)
    result, text = application.answer()
    assert (result, application.is_up) == ("SUCCEEDED", True)
    assert application.link in text or text
    person.wait_until_gone(PROMPT)


def test_allow_and_then_down(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up", "down")
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer("up")[0] == "SUCCEEDED"
    application.process.wait_for("asks for down", 5)
    person.attend(PROMPT)
    assert application.is_up
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer("down")[0] == "SUCCEEDED"
    assert not application.is_up


def test_deny(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up")
    person.click("button", DENY, window=PROMPT)
    result, text = application.answer()
    assert (result, application.is_up) == ("CANCELED", False)
    assert text
    person.wait_until_gone(PROMPT)


def test_a_denied_down_leaves_it_up(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up", "down")
    person.click("button", ALLOW, window=PROMPT)
    application.process.wait_for("asks for down", 5)
    person.click("button", DENY, window=PROMPT)
    assert application.answer("down")[0] == "CANCELED"
    assert application.is_up


def test_escape_is_canceled(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up")
    person.usable("button", ALLOW, window=PROMPT)
    person.key("Escape")
    assert application.answer()[0] == "CANCELED"
    assert not application.is_up


def test_closing_the_window_is_canceled(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up")
    person.attend(PROMPT)
    person.close_window(PROMPT)
    assert application.answer()[0] == "CANCELED"
    assert not application.is_up


def test_no_answer_in_time_is_failed(rig: Rig, person: Person, ask: Ask) -> None:
    rig.start_app("--hidden", "--prompt-timeout", "2")
    application = ask("up")
    person.attend(PROMPT)
    result, text = application.answer()
    assert (result, application.is_up) == ("FAILED", False)
    assert text
    person.wait_until_gone(PROMPT)


def test_the_agent_killed_while_asking_is_failed(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up")
    person.attend(PROMPT)
    app.kill()
    result, text = application.answer()
    assert (result, application.is_up) == ("FAILED", False)
    assert text


def test_the_owner_killed_while_asking_takes_its_prompt_along(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up")
    person.attend(PROMPT)
    application.process.send(signal.SIGKILL)
    person.wait_until_gone(PROMPT, 5)
    until("the link is gone", lambda: not application.exists, 5)
    assert app.status is None


def test_keys_pressed_in_mid_typing_never_allow(rig: Rig, app: Process, person: Person, ask: Ask) -> None:
    letter = rig.start("letter", [sys.executable, "-m", "tests.e2e.letter"])
    letter.wait_for("^ready$", 20)
    person.wait_for_window("letter")
    person.activate("letter")
    application = ask("up")
    for _ in range(8):
        person.type("yes ")
        person.key("Return", "space", "Return")
        time.sleep(ARMING_SECONDS / 4)
    assert not application.is_up
    assert not (application.answered and application.answer()[0] == "SUCCEEDED")


def test_enter_in_the_prompt_itself_never_allows(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up")
    person.usable("button", ALLOW, window=PROMPT)
    person.key("Return", "KP_Enter", "Return")
    time.sleep(ARMING_SECONDS / 2)
    assert not application.is_up
    assert not (application.answered and application.answer()[0] == "SUCCEEDED")


def test_a_click_before_arming_does_not_allow(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up")
    person.attend(PROMPT)
    allow = person.find("button", ALLOW, window=PROMPT)
    assert not allow.enabled
    person.point_at(allow)
    person.press()
    person.release()
    time.sleep(ARMING_SECONDS * 1.5)
    assert not application.answered
    assert not application.is_up
    assert person.sees_window(PROMPT)


def test_a_press_that_began_before_arming_does_not_allow(app: Process, person: Person, ask: Ask) -> None:
    application = ask("up")
    person.attend(PROMPT)
    allow = person.find("button", ALLOW, window=PROMPT)
    assert not allow.enabled
    person.point_at(allow)
    person.press()
    person.find("button", ALLOW, window=PROMPT, when=lambda control: control.enabled)
    person.release()
    time.sleep(ARMING_SECONDS / 2)
    assert not application.answered
    assert not application.is_up
    person.click("button", ALLOW, window=PROMPT)
    assert application.answer()[0] == "SUCCEEDED"
