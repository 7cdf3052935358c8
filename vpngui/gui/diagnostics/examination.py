"""The self-test on the page: one line about all of it, then what is wrong, then the rest on demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.card import Card, Rule
from vpngui.gui.diagnostics.doctor import Found
from vpngui.gui.diagnostics.parts import ICONS, FindingRow
from vpngui.gui.diagnostics.words import say, verdict
from vpngui.gui.flow import Flow
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.steps import Steps
from vpngui.gui.theme import GRID
from vpngui.gui.turns import Turns
from vpngui.model.findings import Level

_GRAVEST = (Level.WRONG, Level.NOTE, Level.OK)


class Examination(Card):
    """``again`` is called when the person wants it once more."""

    def __init__(self, again: Callable[[], None]) -> None:
        super().__init__()
        self.setAccessibleName(translate("Help", "Self-test"))
        self._rows: list[QWidget] = []
        self._turns = Turns(self)
        self._all = False
        self._picture = Picture(24, "information")
        self._verdict = PlainText(bold=True, lines=3)
        self._why = PlainText(quiet=True, lines=6)
        self._again = QPushButton(translate("Help", "Check again"))
        self._again.setMinimumHeight(GRID * 4)
        self._again.setAccessibleDescription(translate("Help", "Do the self-test once more"))
        self._again.clicked.connect(lambda: again())
        self._more = QPushButton()
        self._more.setMinimumHeight(GRID * 4)
        self._more.setAccessibleDescription(translate("Help", "What works, too, or only what needs a look"))
        self._more.clicked.connect(self._toggle)
        self._lay_out()
        self.show_running()

    def show_running(self) -> None:
        """What was found before stays until there is something new."""
        self._again.setEnabled(False)
        self._more.setVisible(bool(self._rows))
        self._verdict.setText(translate("Help", "Checking…"))
        self._why.hide()

    def show_failure(self, reason: str) -> None:
        self._turns.take(self._show_rows(()))
        self._picture.show_icon("error")
        self._verdict.setText(translate("Help", "The self-test could not be done"))
        self._why.setText(visible(reason))
        self._why.show()
        self._again.setEnabled(True)

    def show_found(self, found: Sequence[Found]) -> None:
        levels = [one.level for one in found]
        self._picture.show_icon(ICONS[min(levels, key=_GRAVEST.index, default=Level.OK)])
        self._verdict.setText(verdict(levels))
        self._verdict.setAccessibleName(self._verdict.text())
        self._why.hide()
        self._again.setEnabled(True)
        self._turns.take(self._show_rows(sorted(found, key=lambda one: _GRAVEST.index(one.level))))

    def _show_rows(self, found: Sequence[Found]) -> Steps[None]:
        for row in self._rows:
            self._inside.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._more.hide()
        for one in found:
            yield
            for row in (Rule(), FindingRow(say(one))):
                self._inside.insertWidget(1 + len(self._rows), row)
                row.setVisible(self._all or one.level is not Level.OK)
                self._rows.append(row)
        self._show_ok(self._all)

    def _toggle(self) -> None:
        self._show_ok(not self._all)

    def _show_ok(self, every: bool) -> None:
        self._all = every
        found = self._rows[1::2]
        count = 0
        for rule, row in zip(self._rows[::2], found, strict=True):
            fine = isinstance(row, FindingRow) and row.level is Level.OK
            count += fine
            rule.setVisible(every or not fine)
            row.setVisible(every or not fine)
        self._more.setVisible(count > 0)
        fewer = translate("Help", "Hide what works")
        self._more.setText(fewer if every else translate("Help", "Show all %Ln checks", "", len(found)))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addStretch(1)
        words.addWidget(self._verdict)
        words.addWidget(self._why)
        words.addStretch(1)
        head = QWidget()
        top = QHBoxLayout(head)
        top.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        top.setSpacing(GRID + 4)
        top.addWidget(self._picture)
        top.addLayout(words, 1)
        foot = QWidget()
        bottom = QVBoxLayout(foot)
        bottom.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID + 4)
        buttons = Flow()
        buttons.addWidget(self._again)
        buttons.addWidget(self._more)
        bottom.addWidget(buttons)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(1, 1, 1, 1)
        self._inside.setSpacing(0)
        self._inside.addWidget(head)
        self._inside.addWidget(Rule())
        self._inside.addWidget(foot)
