"""What assistive technology sees of the windows: controls by role and name, over the real AT-SPI bus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from vpngui.contract import names
from vpngui.sandbox.client import BusError, Client
from vpngui.sandbox.errors import SandboxError

_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_COMPONENT = "org.a11y.atspi.Component"
_ACTION = "org.a11y.atspi.Action"
_SCREEN_COORDINATES = 0  # AtspiCoordType
_DEEPEST = 25

# AtspiRole numbers (at-spi2-core, atspi-constants.h): stable, while the names of some have changed.
ROLES = {
    "alert": 2,
    "check box": 7,
    "combo box": 11,
    "dialog": 16,
    "frame": 23,
    "label": 29,
    "list item": 32,
    "page tab": 37,
    "page tab list": 38,
    "menu item": 35,
    "button": 43,
    "radio button": 44,
    "scroll bar": 48,
    "table": 55,
    "table cell": 56,
    "text": 61,
    "window": 69,
}
_WINDOWS = {ROLES["alert"], ROLES["dialog"], ROLES["frame"], ROLES["window"]}

_NO_ROLES = {0, 67}
"""Invalid, unknown. What scrolls and is of no other kind is a filler to Qt (20)."""
_LABELLED_BY = 2  # AtspiRelationType

# AtspiStateType numbers.
_ACTIVE, _CHECKED, _ENABLED, _FOCUSABLE, _FOCUSED = 1, 4, 8, 11, 12
_SENSITIVE, _SHOWING, _VISIBLE = 24, 25, 30


@dataclass(frozen=True)
class Reference:
    """An object on the accessibility bus."""

    owner: str
    path: str


@dataclass(frozen=True)
class Control:
    """One control, as it was when it was looked at; coordinates in pixels of the screen."""

    role: int
    name: str
    x: int
    y: int
    width: int
    height: int
    states: frozenset[int]
    reference: Reference

    @property
    def has_role(self) -> bool:
        """Whether its role says what it is."""
        return self.role not in _NO_ROLES

    @property
    def focusable(self) -> bool:
        """Whether the keyboard can go to it."""
        return _FOCUSABLE in self.states

    @property
    def checked(self) -> bool:
        """Whether it is ticked, or the chosen one of several."""
        return _CHECKED in self.states

    @property
    def enabled(self) -> bool:
        """Whether it can be used now."""
        return {_ENABLED, _SENSITIVE} <= self.states

    @property
    def showing(self) -> bool:
        """Whether it is on the screen."""
        return {_SHOWING, _VISIBLE} <= self.states

    @property
    def focused(self) -> bool:
        """Whether the keyboard goes to it."""
        return _FOCUSED in self.states

    @property
    def active(self) -> bool:
        """Whether it is the window that is used now."""
        return _ACTIVE in self.states

    @property
    def middle(self) -> tuple[int, int]:
        """Where to point at."""
        return self.x + self.width // 2, self.y + self.height // 2


class Accessibility:
    """The tree of everything that shows windows in one session."""

    def __init__(self, session_bus: str) -> None:
        with Client(session_bus) as session:
            address = session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
        if not address:
            raise SandboxError("this session has no accessibility bus")
        self._bus = Client(str(address))

    def close(self) -> None:
        """Leave the accessibility bus."""
        self._bus.close()

    def windows(self) -> list[Control]:
        """Every window that is on the screen."""
        return [control for _, control in self._windows() if control.showing]

    def controls(self, window: str) -> list[Control]:
        """Everything that is on the screen in the windows of this title, the windows themselves first."""
        found: list[Control] = []
        for reference, control in self._windows():
            if control.name == window and control.showing:
                found.append(control)
                found.extend(inner for _, inner in self._below(reference, 0) if inner.showing)
        return found

    def visible(self, window: str) -> list[Control]:
        """As ``controls``, but passes over what is below something hidden: much faster with many pages."""
        found: list[Control] = []
        for reference, control in self._windows():
            if control.name == window and control.showing:
                found.append(control)
                below = self._below(reference, 0, hidden=False)
                found.extend(inner for _, inner in below if inner.showing)
        return found

    def actions(self, control: Control) -> int:
        """How many things assistive technology can do with it."""
        answer = self._ask(control.reference, names.PROPERTIES, "Get", "ss", [_ACTION, "NActions"])
        return int(answer[0].value) if answer else 0

    def is_labelled(self, control: Control) -> bool:
        """Whether another control says what it is for."""
        answer = self._ask(control.reference, _ACCESSIBLE, "GetRelationSet")
        return answer is not None and any(kind == _LABELLED_BY for kind, _ in answer[0])

    def description(self, control: Control) -> str:
        """What it is for, beyond its name."""
        answer = self._ask(control.reference, names.PROPERTIES, "Get", "ss", [_ACCESSIBLE, "Description"])
        return str(answer[0].value) if answer else ""

    def has_focus(self, control: Control) -> bool:
        """Whether the keyboard goes to it now."""
        states = self._ask(control.reference, _ACCESSIBLE, "GetState")
        return states is not None and _FOCUSED in _bits(states[0])

    def _windows(self) -> Iterator[tuple[Reference, Control]]:
        for application in self._children(Reference(_REGISTRY, _ROOT)):
            for window in self._children(application):
                control = self._look(window)
                if control is not None and control.role in _WINDOWS:
                    yield window, control

    def _below(
        self, parent: Reference, depth: int, *, hidden: bool = True
    ) -> Iterator[tuple[Reference, Control]]:
        if depth > _DEEPEST:
            return
        for child in self._children(parent):
            control = self._look(child)
            if control is None:
                continue
            yield child, control
            if hidden or control.showing:
                yield from self._below(child, depth + 1, hidden=hidden)

    def _children(self, parent: Reference) -> list[Reference]:
        answer = self._ask(parent, _ACCESSIBLE, "GetChildren")
        return [Reference(owner, path) for owner, path in answer[0]] if answer else []

    def _look(self, reference: Reference) -> Control | None:
        role = self._ask(reference, _ACCESSIBLE, "GetRole")
        states = self._ask(reference, _ACCESSIBLE, "GetState")
        name = self._ask(reference, names.PROPERTIES, "Get", "ss", [_ACCESSIBLE, "Name"])
        if not role or not states or not name:
            return None
        extents = self._ask(reference, _COMPONENT, "GetExtents", "u", [_SCREEN_COORDINATES])
        x, y, width, height = extents[0] if extents else (0, 0, 0, 0)
        return Control(role[0], name[0].value, x, y, width, height, _bits(states[0]), reference)

    def _ask(
        self,
        reference: Reference,
        interface: str,
        member: str,
        signature: str = "",
        body: list[Any] | None = None,
    ) -> list[Any] | None:
        # An object may go away between the look at its parent and the look at itself.
        try:
            return self._bus.call(reference.owner, reference.path, interface, member, signature, body or [])
        except BusError:
            return None


def _bits(words: list[int]) -> frozenset[int]:
    return frozenset(32 * n + bit for n, word in enumerate(words) for bit in range(32) if word >> bit & 1)
