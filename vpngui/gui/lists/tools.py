"""What is done to the networks of a list: add, find, import, export."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from vpngui.gui import icons
from vpngui.gui.dropdown import Dropdown
from vpngui.gui.i18n import translate
from vpngui.gui.lists.arrange import Only, Sort, View
from vpngui.gui.lists.field import Field
from vpngui.gui.lists.folding import Folding
from vpngui.gui.search_field import offer_clearing
from vpngui.gui.theme import GRID


class AddLine(Field):
    """Takes one network; many at once are a text to be read as a whole."""

    many = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(translate("Lists", "Add a network: 203.0.113.0/24"))
        self.setAccessibleName(translate("Lists", "Network to add"))
        self.setAccessibleDescription(
            translate("Lists", "A network, an address or a range; a comment after “#”. Paste many at once.")
        )
        # What is dropped here is for the page, which reads files too.
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if len(text.strip().splitlines()) > 1:
                self.many.emit(text)
                return
        super().keyPressEvent(event)


class Tools(QWidget):
    add_wanted = Signal(str)
    many_pasted = Signal(str)
    view_changed = Signal(object)
    """A View."""
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sort, self._descending = Sort.LIST, False
        self._line = AddLine()
        self._line.returnPressed.connect(self._add)
        self._line.many.connect(self.many_pasted)
        add = QPushButton(translate("Lists", "Add"))
        add.setAccessibleDescription(translate("Lists", "Add the network to the list"))
        add.clicked.connect(self._add)
        bring = QPushButton(translate("Lists", "Import…"))
        bring.setAccessibleDescription(translate("Lists", "Add the networks of a file to the list"))
        bring.clicked.connect(self.import_wanted)
        give = QPushButton(translate("Lists", "Export…"))
        give.setAccessibleDescription(translate("Lists", "Write the networks of the list into a file"))
        give.clicked.connect(self.export_wanted)
        self._words = Field()
        offer_clearing(self._words)
        self._words.setPlaceholderText(translate("Lists", "Find networks, addresses, comments"))
        self._words.setAccessibleName(translate("Lists", "Find in the list"))
        self._search = self._words.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._search.setText(translate("Lists", "Find in the list"))
        self._words.textChanged.connect(self._view_changed)
        self._only = Dropdown(translate("Lists", "Which networks are shown"))
        self._only.addItem(translate("Lists", "All networks"), Only.ALL)
        self._only.addItem(translate("Lists", "Within others"), Only.WITHIN)
        self._only.addItem(translate("Lists", "Stopped something"), Only.HIT)
        self._only.currentIndexChanged.connect(self._view_changed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._words.setFocus)
        for widget in (add, bring, give, self._only):
            widget.setMinimumHeight(GRID * 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(Folding((_joined(self._line, add), 1), (_joined(bring, give), 0)))
        layout.addWidget(Folding((self._words, 1), (self._only, 0)))

    @property
    def view(self) -> View:
        return View(self._words.text(), self._only.currentData(), self._sort, self._descending)

    def sort(self, sort: Sort, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        self._view_changed()

    def find_nothing(self) -> None:
        """Show all of another list."""
        self._words.clear()
        self._only.setCurrentIndex(0)

    def added(self) -> None:
        """What was typed is in the list now."""
        self._line.clear()

    def color(self) -> None:
        """Paint the picture in the palette's colours."""
        color = self.palette().color(QPalette.ColorRole.PlaceholderText)
        color.setAlpha(255)
        self._search.setIcon(QIcon(icons.pixmap("search", 16, color, self.devicePixelRatioF())))

    def _add(self) -> None:
        if text := self._line.text().strip():
            self.add_wanted.emit(text)
        else:
            self._line.setFocus()

    def _view_changed(self) -> None:
        self.view_changed.emit(self.view)


def _joined(*parts: QWidget) -> QWidget:
    """Side by side, always."""
    group = QWidget()
    layout = QHBoxLayout(group)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
    return group
