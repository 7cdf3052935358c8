"""Fields for keys: a secret one that is masked, and a public one to hand on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from vpngui.gui.flow import Flow
from vpngui.gui.i18n import translate
from vpngui.gui.profiles.editor.secret_line import SecretLine
from vpngui.gui.settings.labels import Labels
from vpngui.gui.settings.parts import announce
from vpngui.gui.settings.text_field import TextField


class SecretField(TextField):
    """``generate`` asks for a new secret; it is masked again whenever another one is shown."""

    generate = Signal()

    def __init__(self, labels: Labels, generate: str, *, clear: bool = False) -> None:
        """``generate`` are the words for that; with ``clear`` there may be none."""
        self._secret = SecretLine()
        super().__init__(labels, line=self._secret, head=True)
        self._show = button(translate("Editor", "Show"), self._toggled, labels.name)
        self._show.setCheckable(True)
        self._generate = button(generate, self.generate.emit, labels.name)
        self._clear = button(translate("Editor", "Remove"), lambda: self.edited.emit("", ""), labels.name)
        self._clearable = clear
        self.put_below(in_line([self._show, self._generate, self._clear]))
        self._offer()

    def show_text(self, text: str) -> None:
        before = self.line.text()
        super().show_text(text)
        if self.line.text() != before:
            self._mask()
        self._offer()

    def set_writable(self, writable: bool) -> None:
        super().set_writable(writable)
        self._offer()

    def hide_secret(self) -> None:
        """Nobody looks at this any more."""
        self._mask()

    def _mask(self) -> None:
        self._show.setChecked(False)
        self._toggled()

    def _toggled(self) -> None:
        shown = self._show.isChecked()
        self._secret.reveal(shown)
        self._show.setText(translate("Editor", "Hide") if shown else translate("Editor", "Show"))

    def _offer(self) -> None:
        writable, there = not self.line.isReadOnly(), bool(self.line.text())
        self._show.setEnabled(there)
        self._generate.setVisible(writable)
        self._clear.setVisible(writable and self._clearable and there)


class PublicField(TextField):
    """The public key of this end: to be copied, not typed."""

    def __init__(self, labels: Labels) -> None:
        super().__init__(labels, head=True)
        self.line.setReadOnly(True)
        self._copy = button(translate("Editor", "Copy"), self._copied, labels.name)
        self.put_below(in_line([self._copy]))

    def show_key(self, key: str) -> None:
        """ "" where there is none, as long as the private key is wrong."""
        self.show_text(key)
        self._copy.setEnabled(bool(key))

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        announce(self.line, translate("Editor", "The public key is copied."))


def button(text: str, pressed: Callable[[], None], of: str) -> QPushButton:
    """``of`` says to assistive technology what the button belongs to."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setAccessibleDescription(of)
    made.clicked.connect(lambda: pressed())
    return made


def in_line(buttons: Sequence[QPushButton]) -> Flow:
    flow = Flow()
    for one in buttons:
        flow.addWidget(one)
    return flow
