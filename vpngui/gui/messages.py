"""What the banner above the pages says: one message at a time. Pure but for what its buttons do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vpngui.gui.i18n import translate
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.said import said
from vpngui.gui.snapshot import AgentState, Snapshot

MAX_NOTICES = 8
"""More than these nobody dismisses one by one."""


@dataclass(frozen=True)
class Message:
    """Without a ``button`` there is nothing to press."""

    icon: str
    text: str
    button: str = ""
    action: Callable[[], None] | None = None


@dataclass(frozen=True)
class Answers:
    """What the person can do about a message."""

    show_question: Callable[[], None]
    register: Callable[[], None]
    restart: Callable[[], None]


class Messages:
    """``changed`` is called when there is another message, or one less."""

    def __init__(self, answers: Answers, changed: Callable[[], None]) -> None:
        self._answers = answers
        self._changed = changed
        self._failure = ""
        self._asking = self._updated = False
        self._notices: list[str] = []

    def failed(self, text: str) -> None:
        """Something that the person wanted did not work; an empty text takes it back."""
        self._failure = text
        self._changed()

    def asking(self, asking: bool) -> None:
        """Whether a question waits for its answer."""
        self._asking = asking
        self._changed()

    def updated(self) -> None:
        """Another version is installed than the one that runs."""
        self._updated = True
        self._changed()

    def noticed(self, text: str) -> bool:
        """It stays until it is dismissed, the latest on top; whether it was not there already."""
        new = text not in self._notices
        self._notices = [*(other for other in self._notices if other != text), text][-MAX_NOTICES:]
        self._changed()
        return new

    def message(self, snapshot: Snapshot) -> Message | None:
        """What went wrong just now, what waits, what is to be done, what happened, what hinders."""
        dismiss = translate("Window", "Dismiss")
        if self._failure:
            return Message("error", self._failure, dismiss, lambda: self.failed(""))
        if self._asking:
            text = translate("Window", "A question waits for your answer.")
            return Message("asking", text, translate("Window", "Show question"), self._answers.show_question)
        if self._updated:
            text = translate(
                "Window",
                "vpngui was updated. Until it is restarted, what you have not opened yet may not work.",
            )
            return Message("information", text, translate("Window", "Restart"), self._answers.restart)
        if self._notices:
            return Message("information", self._notices[-1], dismiss, self._dismiss)
        if snapshot.agent is AgentState.REFUSED:
            text = translate(
                "Window", "Applications cannot ask you for permission here, so none can connect: {reason}"
            )
            text = text.format(reason=said(snapshot.agent_text))
            return Message("error", text, translate("Window", "Try again"), self._answers.register)
        if broken := presenter.broken(snapshot):
            return Message("error", broken)
        return None

    def _dismiss(self) -> None:
        self._notices = self._notices[:-1]
        self._changed()
