"""A scripted person: looks as assistive technology does, points, clicks and types through the X server."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from vpngui.sandbox.accessible import ROLES, Accessibility, Control
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import run, until
from vpngui.sandbox.screen import Screen

_LOOK_SECONDS = 10.0

T = TypeVar("T")


class Person:
    """Eyes and a hand at one screen of one session."""

    def __init__(self, screen: Screen, session_bus: str) -> None:
        self._screen = screen
        self._eyes = Accessibility(session_bus)

    def close(self) -> None:
        """Stop looking."""
        self._eyes.close()

    def windows(self) -> list[str]:
        """The titles of the windows on the screen."""
        return [window.name for window in self._eyes.windows()]

    def sees_window(self, title: str) -> bool:
        """Whether a window of this title is on the screen now."""
        return title in self.windows()

    def wait_for_window(self, title: str, seconds: float = _LOOK_SECONDS) -> None:
        """Wait until a window of this title is on the screen."""
        self._until(f"the window {title!r} is on the screen", lambda: self.sees_window(title), seconds)

    def wait_until_gone(self, title: str, seconds: float = _LOOK_SECONDS) -> None:
        """Wait until no window of this title is on the screen."""
        self._until(f"the window {title!r} is gone", lambda: not self.sees_window(title), seconds)

    def texts(self, window: str) -> list[str]:
        """The names of everything in the window, in the order in which a screen reader comes to it."""
        return [control.name for control in self._eyes.controls(window) if control.name]

    def controls(self, window: str, *roles: str) -> list[Control]:
        """Everything of these roles in the window, in the order in which a screen reader comes to it."""
        wanted = {ROLES[role] for role in roles}
        return [control for control in self._eyes.controls(window) if control.role in wanted]

    @property
    def eyes(self) -> Accessibility:
        """All that assistive technology can tell."""
        return self._eyes

    def look(self, role: str, name: str, *, window: str) -> Control | None:
        """The control of this role and name as it is now, None when it is not there."""
        for control in self._eyes.controls(window):
            if control.role == ROLES[role] and control.name.replace("&", "") == name:
                return control
        return None

    def find(
        self,
        role: str,
        name: str,
        *,
        window: str,
        seconds: float = _LOOK_SECONDS,
        when: Callable[[Control], bool] = lambda control: True,
    ) -> Control:
        """The control, as soon as it is there and ``when`` holds of it."""

        def look() -> Control | None:
            control = self.look(role, name, window=window)
            return control if control is not None and when(control) else None

        return self._until(f"{role} {name!r} in {window!r}", look, seconds)

    def usable(self, role: str, name: str, *, window: str, seconds: float = _LOOK_SECONDS) -> Control:
        """The control, as soon as it can be used; its window is brought to the front meanwhile."""

        def look() -> Control | None:
            control = self.look(role, name, window=window)
            if control is not None and not control.enabled:
                self._bring_forward(window)
            return control if control is not None and control.enabled else None

        return self._until(f"{role} {name!r} in {window!r} can be used", look, seconds)

    def click(self, role: str, name: str, *, window: str, seconds: float = _LOOK_SECONDS) -> Control:
        """Wait until the control can be used, then point at it and click. Gives what was clicked."""
        control = self.usable(role, name, window=window, seconds=seconds)
        self.point_at(control)
        self.press()
        self.release()
        return control

    def point_at(self, control: Control) -> None:
        """Move the pointer to the middle of the control, by way of its edge as a hand does."""
        x, y = control.middle
        self._hand("mousemove", str(control.x + 1), str(control.y + 1), "mousemove", str(x), str(y))

    def press(self) -> None:
        """Press the left button, and hold it."""
        self._hand("mousedown", "1")

    def release(self) -> None:
        """Let the left button go."""
        self._hand("mouseup", "1")

    def key(self, *keys: str) -> None:
        """Press and release keys, named as X names them (Return, Escape, Tab, space, a)."""
        self._hand("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        self._hand("type", "--delay", "15", "--", text)

    def attend(self, title: str, seconds: float = _LOOK_SECONDS) -> None:
        """Wait for the window of this title, and bring it to the front if it is not there."""
        self.wait_for_window(title, seconds)
        self._bring_forward(title)

    def activate(self, title: str) -> None:
        """Bring the window of this title to the front, as a click in a task bar does."""
        self._hand("windowactivate", "--sync", str(self._window(title)))

    def close_window(self, title: str) -> None:
        """Close the window of this title as its title bar's button does."""
        self._hand("windowactivate", "--sync", str(self._window(title)), "key", "alt+F4")

    def picture(self, file: Path, window: str | None = None) -> None:
        """Take a picture of the window of this title, or of the whole screen."""
        self._screen.picture(file, None if window is None else self._window(window))

    def _bring_forward(self, title: str) -> None:
        if not any(window.active for window in self._eyes.windows() if window.name == title):
            self.activate(title)

    def _window(self, title: str) -> int:
        return until(
            f"X shows a window {title!r}", lambda: self._screen.windows(title) or None, _LOOK_SECONDS
        )[0]

    def _hand(self, *words: str) -> None:
        run(["xdotool", *words], environment={**os.environ, "DISPLAY": self._screen.display})

    def _until(self, what: str, look: Callable[[], T | None], seconds: float) -> T:
        try:
            return until(what, look, seconds)
        except SandboxError as error:
            seen = {window: self.texts(window) for window in self.windows()}
            raise SandboxError(f"{error}; on the screen: {seen}") from None
