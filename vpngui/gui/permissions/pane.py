"""Everything about one entry, and the button that takes a remembered answer back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from vpngui.gui import icons, theme
from vpngui.gui.connections.fields import SectionView
from vpngui.gui.consent.effect_rows import EffectRows
from vpngui.gui.i18n import translate
from vpngui.gui.permissions.words import Details
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


class EntryPane(QScrollArea):
    revoke_wanted = Signal()
    left = Signal()
    """Back to the list is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Permissions", "Details"))
        self.setAccessibleDescription(translate("Permissions", "Everything about the answer that is chosen"))
        self._back = QToolButton()
        self._back.setAutoRaise(True)
        self._back.setIconSize(QSize(20, 20))
        self._back.setFixedSize(GRID * 4, GRID * 4)
        self._back.setAccessibleName(translate("Permissions", "Back to the list"))
        self._back.setToolTip(translate("Permissions", "Back to the list"))
        self._back.clicked.connect(self.left)
        self._picture = Picture(24)
        self._title = PlainText(scale=1.15, bold=True, lines=2)
        self._what = PlainText(lines=2)
        self._grade_icon = Picture(theme.beside_text(self.fontMetrics()))
        self._grade = PlainText(lines=4)
        self._revoke = QPushButton()
        self._revoke.setMinimumHeight(GRID * 4)
        self._revoke.clicked.connect(self.revoke_wanted)
        self._section = SectionView()
        self._effects_title = PlainText(bold=True, lines=1)
        self._effects = EffectRows()
        self._inside = QWidget()
        self._lay_out()
        self.setWidget(self._inside)
        self._color()

    def show_back(self, shown: bool) -> None:
        """Whether the list is out of sight, so that there has to be a way back."""
        self._back.setVisible(shown)

    def show_details(self, details: Details) -> None:
        self._picture.show_icon(details.icon, details.color)
        self._title.setText(details.title)
        self._what.setText(details.what)
        self._grade_icon.show_icon(details.grade_icon)
        self._grade.setText(details.grade)
        self._revoke.setText(details.revoke)
        self._revoke.setAccessibleDescription(f"{details.title}: {details.what}")
        self._revoke.setVisible(bool(details.revoke))
        self._section.show_section(details.section)
        self._effects_title.setText(details.effects_title)
        self._effects_title.setVisible(bool(details.effects))
        self._effects.show_lines(details.effects)

    def focus(self) -> None:
        """To what can be done here."""
        target = self._revoke if not self._revoke.isHidden() else self._back
        (self if target.isHidden() else target).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._back.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._color()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._back)
        head.addWidget(self._picture)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        grade = QHBoxLayout()
        grade.setSpacing(GRID)
        grade.addWidget(self._grade_icon, 0, Qt.AlignmentFlag.AlignTop)
        grade.addWidget(self._grade, 1)
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(self._what)
        words.addLayout(grade)
        effects = QVBoxLayout()
        effects.setSpacing(GRID)
        effects.addWidget(self._effects_title)
        effects.addWidget(self._effects)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID * 2)
        layout.addLayout(head)
        layout.addLayout(words)
        layout.addWidget(self._revoke, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._section)
        layout.addLayout(effects)
        layout.addStretch(1)

    def _color(self) -> None:
        color = self.palette().color(QPalette.ColorRole.WindowText)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        picture = icons.pixmap("more" if mirrored else "back", 20, color, self.devicePixelRatioF())
        self._back.setIcon(QIcon(picture))
