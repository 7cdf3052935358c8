"""Keeps the prompt ready while nobody needs it, and tells who wants to know when a question waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vpngui.gui.consent.choice import Choice
from vpngui.gui.consent.prompt import Prompt
from vpngui.gui.consent.queue import Position
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.steps import Steps
from vpngui.gui.turns import Turns
from vpngui.model.consent import Direction, FrozenRequest, Memory, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Identity
from vpngui.model.settings import TunnelSettings

_BLANK = FrozenRequest(
    "",
    "tun0",
    Direction.UP,
    TunnelSettings("vpngui"),
    Identity(),
    # All of it, so that the choices that go with it are painted as well.
    (
        Effect(EffectKind.CARRIES, "0.0.0.0/0"),
        *(Effect(EffectKind.CARRIES, f"192.0.2.{number}/32") for number in range(5)),
        Effect(EffectKind.NAMES, "192.0.2.1"),
    ),
    60,
    Memory(tuple(Remember)[1:]),
)


class Prompter:
    """``asking`` is called with whether a question is on the screen; ``preferences`` limit what it offers."""

    def __init__(self, asking: Callable[[bool], None], preferences: Preferences) -> None:
        self._asking = asking
        self._preferences = preferences
        self._prompt: Prompt | None = None
        self._warming = Turns()
        self._open = False
        self._outdated = False

    def warm_up(self) -> None:
        """Lay out and paint a question that nobody sees, so that the first real one finds all of it done."""
        if self._prompt is None:
            self._warming.take(self._warm())

    def _warm(self) -> Steps[None]:
        prompt = self._made()
        yield
        for count in range(1, len(_BLANK.effects) + 1, 2):
            # Its lines are kept, and made when there are so many for the first time.
            request = replace(_BLANK, effects=_BLANK.effects[:count])
            prompt.show_request(request, Position(1, 1), 60)
            yield
        prompt.winId()
        for part in prompt.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            yield
            part.grab()

    def retranslate(self) -> None:
        """The next question is asked in the language that is spoken now; one that is open stays as it is."""
        self._outdated = self._open
        self._warming.drop()
        if self._prompt is not None and not self._open:
            self._prompt.deleteLater()
            self._prompt = None
            self.warm_up()

    def ask(
        self,
        request: FrozenRequest,
        position: Position,
        seconds: float,
        answer: Callable[[Choice], None],
        *,
        own: bool = False,
        reason: str = "",
    ) -> None:
        self._warming.drop()
        rules = self._preferences.values
        self._made().ask(request, position, seconds, answer, own=own, reason=reason, rules=rules)
        self._open = True
        self._asking(True)

    def set_position(self, position: Position) -> None:
        if self._prompt is not None:
            self._prompt.set_position(position)

    def withdraw(self) -> None:
        if self._prompt is not None and self._open:
            self._open = False
            self._prompt.withdraw()
            self._asking(False)
            if self._outdated:
                self.retranslate()

    @property
    def is_in_front(self) -> bool:
        """Whether the person has the question before them."""
        return self._prompt is not None and self._open and self._prompt.isActiveWindow()

    def bring_forward(self) -> None:
        """The person wants to see the question: now it may take the focus."""
        if self._prompt is not None and self._open:
            self._prompt.raise_()
            self._prompt.activateWindow()

    def _made(self) -> Prompt:
        if self._prompt is None:
            self._prompt = Prompt()
        return self._prompt
