"""Says that something is blocked that no tunnel of the list stands for, and who can lift it."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.card import Rule
from vpngui.gui.flow import Flow
from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.theme import GRID


def blocked_by_others(snapshot: Snapshot) -> bool:
    """Whether a block list, or a kept block whose tunnel is gone, stops something here."""
    return snapshot.blocked and all(tunnel.block is None for tunnel in snapshot.tunnels)


class BlockedStrip(QWidget):
    """Hidden while it has nothing to say; ``pages`` are the keys of the pages that there are."""

    lists_wanted = Signal()
    unpin_wanted = Signal(QPoint)
    """Where on the screen a menu may open."""

    def __init__(self, pages: Set[str]) -> None:
        super().__init__()
        text = PlainText(lines=3)
        text.setText(
            translate("Connections", "Some or all traffic is stopped by a block list or a kept block.")
        )
        lists = QPushButton(translate("Connections", "Block lists"))
        lists.clicked.connect(self.lists_wanted)
        unpin = QPushButton(translate("Connections", "Lift kept blocks"))
        unpin.clicked.connect(lambda: self.unpin_wanted.emit(unpin.mapToGlobal(QPoint(0, unpin.height()))))
        for button in (lists, unpin):
            button.setAccessibleDescription(text.text())
        buttons = Flow()
        buttons.addWidget(lists)
        buttons.addWidget(unpin)
        lists.setVisible("lists" in pages)
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(text)
        words.addWidget(buttons)
        row = QHBoxLayout()
        row.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID + 4)
        row.setSpacing(GRID * 2)
        row.addWidget(Picture(24, "effect-block"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(Rule())
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.setVisible(blocked_by_others(snapshot))
