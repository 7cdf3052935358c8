"""What the person prefers, with a real pointer and real files; and the self-test on the page Help."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

from tests.e2e.asking import Application
from vpngui.gui.language import NAMES
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import until
from vpngui.sandbox.rig import Rig

PROMPT, WINDOW = "vpngui – permission", "vpngui"
LANGUAGES = {"As the system: English", *NAMES.values()}
ASK = "Ask before you disconnect a tunnel"


def file_of(rig: Rig) -> Path:
    return rig.home(rig.uid) / ".config" / "vpngui" / "preferences.json"


def chosen(rig: Rig) -> dict[str, object]:
    file = file_of(rig)
    return dict(json.loads(file.read_text())) if file.exists() else {}


def go_to(person: Person, switch: str) -> None:
    """By the Tab key."""
    for _ in range(30):
        found = person.find("check box", switch, window=WINDOW)
        if found.focused:
            return
        person.key("Tab")
    raise AssertionError(f"the keyboard does not reach {switch!r}")


def test_a_damaged_file_is_told_and_what_is_chosen_next_is_kept(rig: Rig, person: Person) -> None:
    file = file_of(rig)
    file.parent.mkdir(parents=True)
    file.write_text('{"theme": "dark"')
    for path in (file, file.parent, file.parent.parent):
        os.chown(path, rig.uid, rig.uid)
    rig.start_app()
    person.attend(WINDOW)
    until(
        "it is told",
        lambda: any("preferences.unreadable-1.json" in text for text in person.texts(WINDOW)),
        10,
    )
    assert file.with_name("preferences.unreadable-1.json").read_text() == '{"theme": "dark"'
    person.click("radio button", "Preferences", window=WINDOW)
    go_to(person, "A tunnel was connected")
    person.key("space")
    until("it is written", lambda: "notifications" in chosen(rig), 10)
    assert "connected" not in str(chosen(rig)["notifications"]).replace("disconnected", "")


def test_starting_at_login_is_switched_by_the_keyboard(rig: Rig, person: Person) -> None:
    entry = rig.home(rig.uid) / ".config" / "autostart" / "io.github.vpngui.App.desktop"
    rig.start_app()
    person.click("radio button", "Preferences", window=WINDOW)
    go_to(person, "Start at login")
    person.key("space")
    until("the entry is there", entry.exists, 10)
    assert "--hidden" in entry.read_text()
    person.key("space")
    until("the entry is gone", lambda: not entry.exists(), 10)


def test_the_self_test_says_what_is_so(rig: Rig, person: Person) -> None:
    rig.start_app()
    person.attend(WINDOW)
    person.key("F1")
    person.usable("button", "Check again", window=WINDOW, seconds=40)
    texts = person.texts(WINDOW)
    assert any(text.startswith("Everything") or "do not work" in text for text in texts), texts
    assert any(text.startswith("VPN service: Running, version") for text in texts), texts


def test_every_control_of_both_pages_has_a_name(rig: Rig, person: Person) -> None:
    rig.start_app()
    for page, expected in (("Preferences", ASK), ("Help and diagnostics", "Write report")):
        person.click("radio button", page, window=WINDOW)
        until("the page is there", lambda name=expected: name in person.texts(WINDOW) or None, 30)
        controls = person.controls(WINDOW, "check box", "button", "combo box")
        assert len(controls) > 5
        assert [control for control in controls if not control.name] == []


def test_the_language_changes_under_all_pages(
    rig: Rig, person: Person, ask: Callable[..., Application]
) -> None:
    app = rig.start_app()
    application = ask("up")
    person.click("button", "Allow", window=PROMPT)
    assert application.answer()[0] == "SUCCEEDED"
    person.attend(WINDOW)
    pages = [f"ctrl+{number}" for number in range(1, 9)]
    for keys in (*pages, "ctrl+7"):
        person.key(keys)
        time.sleep(0.3)
    for language, row in (("ar", 7), ("en", 1)):
        box = next(control for control in person.controls(WINDOW, "combo box") if control.name in LANGUAGES)
        person.point_at(box)
        person.press()
        person.release()
        person.key("Home", *["Down"] * row, "Return")
        until("it is chosen", lambda wanted=language: chosen(rig).get("language") == wanted, 15)
        for keys in (*pages, "ctrl+7"):
            person.key(keys)
            time.sleep(0.3)
        assert app.status is None
    assert application.is_up
