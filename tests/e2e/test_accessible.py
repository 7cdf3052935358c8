"""Every page as assistive technology and the keyboard have it: over the real AT-SPI bus, in the real app."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from tests.e2e.asking import Application
from vpngui.gui.pages import available
from vpngui.sandbox.accessible import ROLES, Accessibility, Control
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import until
from vpngui.sandbox.rig import Rig

PROMPT, WINDOW = "vpngui – permission", "vpngui"
SECONDS = 15.0
MOST_TABS = 60
"""More than any page has controls."""
STEP_SECONDS = 1.5

WITHIN = {ROLES[name] for name in ("table cell", "list item", "page tab")}
"""What a table or a list holds is told by its text, which may be empty. The arrow keys lead to it."""
OF_ITSELF = WITHIN | {ROLES["scroll bar"]}
"""Says enough by its role and its value."""
TABS = {ROLES["page tab"], ROLES["page tab list"]}
"""Qt describes the tabs of a list, and not the list, which it calls as its current tab."""
AROUND = {ROLES["radio button"], ROLES["frame"], ROLES["scroll bar"]}
"""What the window has whatever page is in it."""
WHOLE = {ROLES["frame"], ROLES["window"]}

Ask = Callable[..., Application]


def test_every_control_says_what_it_is_and_the_keyboard_comes_there(
    rig: Rig, person: Person, ask: Ask
) -> None:
    rig.start_app()
    application = ask("up")
    person.attend(PROMPT)
    problems = [f"the prompt: {what}" for what in unnamed(person.eyes, person.eyes.visible(PROMPT))]
    person.click("check box", "Remember this answer", window=PROMPT)
    person.click("button", "Don't allow", window=PROMPT)
    application.answer()
    person.attend(WINDOW)
    for number, entry in enumerate(available(), 1):
        title = entry.title()
        person.key(f"ctrl+{number}")
        until(f"{entry.key} is shown", partial(chosen, person, title), SECONDS)
        until(f"{entry.key} is all there", Whole(person), SECONDS)
        problems += [f"{entry.key}: {what}" for what in problems_of(person, title)]
        if entry.key == "connections":
            person.key("ctrl+f")
            person.type("ask")
            person.find("button", "Clear", window=WINDOW)
            problems += [
                f"while searching: {what}" for what in unnamed(person.eyes, person.eyes.visible(WINDOW))
            ]
            person.key("Escape")
        if entry.key == "lists":
            person.click("button", "New list", window=WINDOW)
            person.find("text", "Title of the list", window=WINDOW)
            problems += [f"a list: {what}" for what in problems_of(person, title)]
    assert not problems, "\n".join(problems)


def test_so_does_every_field_of_a_profile(rig: Rig, person: Person) -> None:
    rig.start_app()
    person.attend(WINDOW)
    entry = next(entry for entry in available() if entry.key == "profiles")
    person.key(f"ctrl+{available().index(entry) + 1}")
    until("the page is shown", partial(chosen, person, entry.title()), SECONDS)
    until("all of it is there", Whole(person), SECONDS)
    person.click("button", "New profile…", window=WINDOW)
    person.find("text", "Name", window=WINDOW)
    problems = list(unnamed(person.eyes, person.eyes.visible(WINDOW)))
    assert not problems, "\n".join(problems)


class Whole:
    """Whether all of a page is in the window, which is made in pieces: it has something that the keyboard can
    go to, and there is no more of it than a moment ago."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._before: list[tuple[int, str]] = []

    def __call__(self) -> bool:
        controls = self._person.eyes.visible(WINDOW)
        own = [one for one in controls if one.focusable and one.role not in AROUND and one.name != "Menu"]
        before, self._before = self._before, [(one.role, one.name) for one in controls]
        return bool(own) and before == self._before


def chosen(person: Person, title: str) -> bool:
    """Whether the page of this title is in the window, by its heading."""
    return (ROLES["label"], title) in {(one.role, one.name) for one in person.eyes.visible(WINDOW)}


def problems_of(person: Person, title: str) -> Iterator[str]:
    controls = person.eyes.visible(WINDOW)
    yield from unnamed(person.eyes, controls)
    yield from unreached(person, controls, title)


def unnamed(eyes: Accessibility, controls: list[Control]) -> Iterator[str]:
    """What a screen reader could not say."""
    for control in controls:
        if control.role == ROLES["page tab"] and not eyes.description(control).strip():
            yield f"{said(control)} has no description"
        if control.role in OF_ITSELF or not (control.focusable or eyes.actions(control)):
            continue
        if not control.name.strip() or not control.has_role:
            yield f"{said(control)} has no name, or no role"
        if control.role not in TABS and not eyes.description(control).strip():
            yield f"{said(control)} has no description"
        # Of these Qt tells the chosen entry in the place of the name.
        if control.role == ROLES["combo box"] and not eyes.is_labelled(control):
            yield f"{said(control)} has no label"


def unreached(person: Person, controls: list[Control], title: str) -> Iterator[str]:
    """What neither the tabulator nor the arrow keys come to."""
    wanted = [one for one in controls if one.focusable and one.enabled and one.role not in WITHIN | WHOLE]
    reached: list[Control] = []
    last: Control | None = None
    for _ in range(MOST_TABS):
        person.key("Tab")
        last = moved(person.eyes, wanted, last)
        if last is not None and last in reached:
            break
        reached += [last] if last is not None else []
    else:
        yield f"the tabulator never comes round: {[said(one) for one in reached]}"
    for one in wanted:
        # The tabulator comes to the one of a group that is chosen, the arrow keys to its others.
        if one.role != ROLES["radio button"] and one not in reached:
            yield f"the keyboard does not come to {said(one)}"
        elif one.role == ROLES["radio button"] and one.checked is not (one in reached):
            yield f"the tabulator comes to another of the group than the chosen one, or to {said(one)}"
    if title not in {one.name for one in reached}:
        yield "the tabulator does not come to this page's entry in the navigation"


def moved(eyes: Accessibility, wanted: list[Control], last: Control | None) -> Control | None:
    """Where the keyboard is once it has left ``last``; None for what can only be used since a moment ago."""
    after = wanted.index(last) + 1 if last is not None else 0
    order = wanted[after:] + wanted[:after]
    try:
        return until(
            "the keyboard goes on",
            lambda: next((one for one in order if one is not last and eyes.has_focus(one)), None),
            STEP_SECONDS,
        )
    except SandboxError:
        return last if last is not None and eyes.has_focus(last) else None


def said(control: Control) -> str:
    return f"role {control.role}, {control.name!r} at {control.x},{control.y}"
