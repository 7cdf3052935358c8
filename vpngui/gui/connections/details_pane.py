"""Everything about one tunnel, and everything that may be done with it."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from vpngui.gui import icons
from vpngui.gui.connections.fields import SectionView
from vpngui.gui.connections.offers import Offer, explanation, main_offer, offers, word
from vpngui.gui.flow import Flow
from vpngui.gui.focus_ring import FocusRing
from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.presenters.condition import condition, icon
from vpngui.gui.presenters.field import Section
from vpngui.gui.snapshot import Tunnel
from vpngui.gui.steps import Steps
from vpngui.gui.theme import GRID


class DetailsPane(QScrollArea):
    taken = Signal(str)
    """The value of the offer whose button was pressed."""
    left = Signal()
    """Back to the list is wanted."""

    def __init__(self, pages: Set[str]) -> None:
        super().__init__()
        self._available = pages
        self._offer = Offer.CONNECT
        self._buttons: dict[Offer, QPushButton] = {}
        self._sections: list[SectionView] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Connections", "Details"))
        self.setAccessibleDescription(translate("Connections", "Everything about the tunnel that is chosen"))
        self._back = QToolButton()
        self._back.setAutoRaise(True)
        self._back.setIconSize(QSize(20, 20))
        self._back.setFixedSize(GRID * 4, GRID * 4)
        self._back.setAccessibleName(translate("Connections", "Back to the list"))
        self._back.setToolTip(translate("Connections", "Back to the list"))
        self._back.clicked.connect(self.left)
        self._picture = Picture(24)
        self._title = PlainText(scale=1.15, bold=True, lines=2)
        self._main = QPushButton()
        self._main.setMinimumHeight(GRID * 4)
        self._main.clicked.connect(lambda: self.taken.emit(self._offer.value))
        self._flow = Flow()
        self._flow.addWidget(self._main)
        self._inside = QWidget()
        self._layout = QVBoxLayout(self._inside)
        self._layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self._layout.setSpacing(GRID * 2)
        self._layout.addLayout(self._head())
        self._layout.addWidget(self._flow)
        self._layout.addStretch(1)
        self.setWidget(self._inside)
        FocusRing(self)
        self._color()

    def show_back(self, shown: bool) -> None:
        """Whether the list is out of sight, so that there has to be a way back."""
        self._back.setVisible(shown)

    def filled(self, sections: tuple[Section, ...]) -> Steps[None]:
        """What ``show_tunnel`` shows below the head, for the first time: it appears part after part."""
        for section in sections:
            yield
            view = self._add_section()
            yield from view.filled(section)
            view.show()

    @property
    def is_filled(self) -> bool:
        return bool(self._sections)

    def show_tunnel(self, tunnel: Tunnel, sections: tuple[Section, ...]) -> None:
        self.show_head(tunnel)
        while len(self._sections) < len(sections):
            self._add_section()
        for number, view in enumerate(self._sections):
            view.setVisible(number < len(sections))
            if number < len(sections):
                view.show_section(sections[number])

    def show_head(self, tunnel: Tunnel) -> None:
        """Which one it is, and what can be done with it."""
        self._picture.show_icon(icon(condition(tunnel)))
        self._title.setText(presenter.title(tunnel))
        self._show_offers(tunnel)

    def _add_section(self) -> SectionView:
        view = SectionView()
        view.hide()
        self._layout.insertWidget(self._layout.count() - 1, view)
        self._sections.append(view)
        return view

    def focus_main(self) -> None:
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._back.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._color()

    def _show_offers(self, tunnel: Tunnel) -> None:
        name, profile = presenter.title(tunnel), bool(tunnel.profile)
        self._offer = main_offer(tunnel)
        _show_offer(self._main, self._offer, name, profile)
        wanted = offers(tunnel, self._available)[1:]
        for offer in wanted:
            if offer not in self._buttons:
                self._buttons[offer] = self._button(offer)
        for offer, button in self._buttons.items():
            if offer not in wanted and button.hasFocus():
                self.focus_main()
            button.setVisible(offer in wanted)
            _show_offer(button, offer, name, profile)

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton()
        button.setMinimumHeight(GRID * 4)
        button.clicked.connect(lambda: self.taken.emit(offer.value))
        self._flow.addWidget(button)
        return button

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._back)
        head.addWidget(self._picture)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _color(self) -> None:
        color = self.palette().color(QPalette.ColorRole.WindowText)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        name = "more" if mirrored else "back"
        self._back.setIcon(QIcon(icons.pixmap(name, 20, color, self.devicePixelRatioF())))


def _show_offer(button: QPushButton, offer: Offer, name: str, profile: bool) -> None:
    text = explanation(offer, name, profile=profile)
    if button.text() != word(offer):
        button.setText(word(offer))
    button.setAccessibleDescription(text)
