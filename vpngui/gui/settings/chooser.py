"""Which tunnel the page is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters.condition import condition, word
from vpngui.gui.presenters.tunnel import subtitle, title
from vpngui.gui.snapshot import Tunnel
from vpngui.gui.theme import GRID


class Chooser(QWidget):
    chosen = Signal(str)
    """The path of a tunnel."""

    def __init__(self) -> None:
        super().__init__()
        self._listed: tuple[tuple[str, str], ...] = ()
        self._words: dict[str, tuple[Tunnel, bool, str]] = {}
        self.box = QComboBox()
        self.box.setAccessibleName(translate("Settings", "Tunnel"))
        self.box.setAccessibleDescription(translate("Settings", "Whose settings these are"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(4)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setMaximumWidth(GRID * 60)
        self.box.setMinimumHeight(GRID * 4 + 4)
        self.box.activated.connect(lambda row: self.chosen.emit(self.box.itemData(row)))
        name = PlainText(lines=1)
        name.setText(translate("Settings", "Tunnel"))
        name.setBuddy(self.box)
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID)
        layout.setSpacing(GRID * 2)
        layout.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.box, 1)
        layout.addStretch(0)

    def show_tunnels(self, tunnels: Sequence[Tunnel], gone: Sequence[str], chosen: str) -> None:
        """``gone`` are the paths of those that are no more."""
        self._words = {tunnel.path: self._said(tunnel, tunnel.path in gone) for tunnel in tunnels}
        listed = tuple((path, words) for path, (_, _, words) in self._words.items())
        with QSignalBlocker(self.box):
            if [path for path, _ in listed] != [path for path, _ in self._listed]:
                self.box.clear()
                self.box.addItems([words for _, words in listed])
                for row, (path, _) in enumerate(listed):
                    self.box.setItemData(row, path)
            elif listed != self._listed:
                for row, (_, words) in enumerate(listed):
                    if words != self._listed[row][1]:
                        self.box.setItemText(row, words)
            self._listed = listed
            row = next((row for row, (path, _) in enumerate(listed) if path == chosen), -1)
            if row != self.box.currentIndex():
                self.box.setCurrentIndex(row)

    def _said(self, tunnel: Tunnel, gone: bool) -> tuple[Tunnel, bool, str]:
        """What was said of the same tunnel before is not put together again: there may be hundreds."""
        known = self._words.get(tunnel.path)
        if known is not None and known[0] is tunnel and known[1] == gone:
            return known
        return tunnel, gone, _words(tunnel, gone)


def _words(tunnel: Tunnel, gone: bool) -> str:
    name = title(tunnel)
    if other := subtitle(tunnel):
        name = translate("Settings", "{title} ({interface})").format(title=name, interface=other)
    state = translate("Settings", "gone") if gone else word(condition(tunnel))
    return translate("Settings", "{tunnel} – {state}").format(tunnel=name, state=state)
