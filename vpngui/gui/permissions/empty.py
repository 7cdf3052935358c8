"""What stands where the list would be: what is so, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.permissions.listing import Listing, State
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.said import said
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.gui.theme import GRID

_WIDTH = GRID * 60
"""Pixels; longer lines are hard to read."""


@dataclass(frozen=True, slots=True)
class Message:
    """Without words while nothing is known yet; ``button`` is empty where there is nothing to press."""

    icon: str = ""
    color: str = ""
    title: str = ""
    text: str = ""
    button: str = ""


class Empty(QWidget):
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture(32, emblem=True)
        self._title = PlainText(scale=1.3, bold=True, centered=True, lines=2)
        self._text = PlainText(quiet=True, centered=True, lines=6)
        self._button = QPushButton()
        self._button.setMinimumHeight(GRID * 4)
        self._button.clicked.connect(self.pressed)
        center = Qt.AlignmentFlag.AlignHCenter
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID * 2)
        inner.addStretch(2)
        inner.addWidget(self._picture, 0, center)
        inner.addWidget(self._title)
        inner.addWidget(self._text)
        inner.addWidget(self._button, 0, center)
        inner.addStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 3)
        layout.addWidget(column)

    def show_message(self, message: Message) -> None:
        self._picture.setVisible(bool(message.icon))
        self._picture.show_icon(message.icon, message.color)
        self._title.setText(message.title)
        self._text.setText(message.text)
        self._button.setText(message.button)
        self._button.setAccessibleDescription(message.title)
        self._button.setVisible(bool(message.button))


def message(snapshot: Snapshot, listing: Listing, *, log: bool) -> Message:
    """Why there is nothing to see in the ``log``, or among the remembered answers."""
    service = snapshot.service
    if service is ServiceState.LOOKING or (
        service is ServiceState.PRESENT and listing.state is State.LOADING
    ):
        return Message()
    if service is not ServiceState.PRESENT:
        return Message(
            "service",
            "error",
            translate("Permissions", "The VPN service is not running"),
            translate("Permissions", "It keeps the answers. They are shown here as soon as it runs."),
        )
    if listing.state is State.FAILED and snapshot.agent is AgentState.REFUSED:
        return Message(
            "page-permissions",
            "error",
            translate("Permissions", "vpngui does not see your answers"),
            said(snapshot.agent_text),
            translate("Permissions", "Try again"),
        )
    if listing.state is State.FAILED:
        return Message(
            "error",
            "error",
            translate("Permissions", "This cannot be shown"),
            said(listing.problem),
            translate("Permissions", "Try again"),
        )
    if listing.is_searched:
        title = translate("Permissions", "Nothing matches")
        return Message("search", "asking", title, "", translate("Permissions", "Show all"))
    if log:
        title = translate("Permissions", "No answers yet")
        text = translate(
            "Permissions", "Every request of an application, and what became of it, is listed here."
        )
    else:
        title = translate("Permissions", "No remembered answers")
        text = translate(
            "Permissions",
            "Tick “Remember this answer” when an application asks, and the answer is listed here. "
            "Here you can also take it back.",
        )
    return Message("page-permissions", "asking", title, text)
