"""What holds for a whole list: its title, what it does, when it is in force; and that in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from vpngui.gui import icons
from vpngui.gui.choice_box import ChoiceBox
from vpngui.gui.dropdown import Dropdown
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.lists import words
from vpngui.gui.lists.field import Field
from vpngui.gui.lists.folding import Folding
from vpngui.gui.lists.naming import clean_title
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID
from vpngui.model.block_list import ListMode
from vpngui.model.errors import InvalidParameter
from vpngui.model.interface_name import MAX_LENGTH, check_interface_name
from vpngui.model.list_options import MAX_TITLE, ListOptions

_OTHER = object()


class OptionsForm(QWidget):
    changed = Signal(object, str)
    """ListOptions, and what was done, for the undo stack."""
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._options = ListOptions()
        self._networks = 0
        self._names: tuple[str, ...] = ()
        self._title = Field()
        self._title.setMaxLength(MAX_TITLE)
        self._title.setPlaceholderText(translate("Lists", "Title"))
        self._title.setAccessibleName(translate("Lists", "Title of the list"))
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.textEdited.connect(self._title_edited)
        self._enabled = ChoiceBox(translate("Lists", "Switched on"))
        self._enabled.setAccessibleDescription(translate("Lists", "Whether what the list says is to count"))
        self._enabled.clicked.connect(self._switched)
        self._mode = Dropdown(translate("Lists", "What the list does"))
        self._mode.addItem(translate("Lists", "Block these networks"), ListMode.BLOCK)
        self._mode.addItem(translate("Lists", "Allow only these networks"), ListMode.ONLY)
        self._mode.activated.connect(self._mode_chosen)
        self._when = Dropdown(translate("Lists", "When the list is in force"))
        self._when.activated.connect(self._when_chosen)
        self._tunnel = Field()
        self._tunnel.setMaxLength(MAX_LENGTH)
        self._tunnel.setPlaceholderText(translate("Lists", "Name of the tunnel"))
        self._tunnel.setAccessibleName(translate("Lists", "Name of the tunnel"))
        self._tunnel.editingFinished.connect(self._tunnel_named)
        self._tunnel.hide()
        self._trouble = PlainText(lines=2)
        self._trouble.hide()
        self._effect = PlainText(quiet=True, lines=6)
        self._remove = QToolButton()
        self._remove.setAutoRaise(True)
        self._remove.setIconSize(QSize(20, 20))
        self._remove.setFixedSize(GRID * 4, GRID * 4)
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._remove.setAccessibleName(translate("Lists", "Remove the whole list"))
        self._remove.setToolTip(translate("Lists", "Remove the whole list"))
        self._remove.clicked.connect(self.remove_wanted)
        switch = QWidget()
        right = QHBoxLayout(switch)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GRID)
        right.addWidget(self._enabled, 1)
        right.addWidget(self._remove)
        for combo in (self._mode, self._when):
            combo.setMinimumHeight(GRID * 4)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(Folding((self._title, 1), (switch, 0)))
        layout.addWidget(Folding((self._mode, 1), (self._when, 1), (self._tunnel, 1)))
        layout.addWidget(self._trouble)
        layout.addWidget(self._effect)
        self.show_tunnels(())

    def show_tunnels(self, names: Sequence[str]) -> None:
        """Offer these tunnels; the one of the list is among them in any case."""
        known = not self._options.tunnel or self._when.findData(self._options.tunnel) > 0
        if self._when.count() and known and tuple(names) == self._names:
            return  # and an open list stays open
        offered = sorted({*names, *filter(None, (self._options.tunnel,))})
        self._when.clear()
        self._when.addItem(translate("Lists", "Always"), "")
        for name in offered:
            text = translate("Lists", "While the tunnel {tunnel} is up").format(tunnel=visible(name))
            self._when.addItem(text, name)
        self._when.addItem(translate("Lists", "While another tunnel is up…"), _OTHER)
        self._names = tuple(names)
        self._when.setCurrentIndex(self._at(self._options.tunnel))

    def show_options(self, options: ListOptions, networks: int) -> None:
        self._options, self._networks = options, networks
        if clean_title(self._title.text()) != options.title:
            self._title.setText(options.title)
            self._title.setCursorPosition(0)
        self._enabled.setChecked(options.enabled)
        self._mode.setCurrentIndex(self._mode.findData(options.mode))
        if options.tunnel and self._at(options.tunnel) == 0:
            self.show_tunnels(self._names)
        self._when.setCurrentIndex(self._at(options.tunnel))
        self._tunnel.hide()
        self._trouble.hide()
        self._effect.setText(words.effect(options, networks))

    def color(self) -> None:
        """Paint the picture in the palette's colours."""
        color = self.palette().color(QPalette.ColorRole.WindowText)
        self._remove.setIcon(QIcon(icons.pixmap("remove", 20, color, self.devicePixelRatioF())))

    def begin(self) -> None:
        """The list is new: the first thing is its title."""
        self._title.selectAll()
        self._title.setFocus()

    def _at(self, tunnel: str) -> int:
        return max(self._when.findData(tunnel), 0)

    def _title_edited(self, text: str) -> None:
        self._change(
            replace(self._options, title=clean_title(text)), translate("Lists", "Change of the title")
        )

    def _switched(self, enabled: bool) -> None:
        said = translate("Lists", "Switching on") if enabled else translate("Lists", "Switching off")
        self._change(replace(self._options, enabled=enabled), said)

    def _mode_chosen(self, at: int) -> None:
        mode = self._mode.itemData(at)
        self._change(
            replace(self._options, mode=ListMode(mode)), translate("Lists", "Change of what the list does")
        )

    def _when_chosen(self, at: int) -> None:
        chosen = self._when.itemData(at)
        if chosen is _OTHER:
            self._tunnel.clear()
            self._tunnel.show()
            self._tunnel.setFocus()
            return
        self._tunnel.hide()
        self._set_tunnel(str(chosen))

    def _tunnel_named(self) -> None:
        name = self._tunnel.text().strip()
        if not name or self._tunnel.isHidden():
            return
        try:
            check_interface_name(name)
        except InvalidParameter:
            self._trouble.setText(
                translate("Lists", "A tunnel's name is 1 to 15 letters, digits, “_”, “.” and “-”.")
            )
            self._trouble.show()
            return
        self._set_tunnel(name)

    def _set_tunnel(self, name: str) -> None:
        self._change(
            replace(self._options, tunnel=name), translate("Lists", "Change of when the list is in force")
        )

    def _change(self, options: ListOptions, said: str) -> None:
        if options != self._options:
            self.changed.emit(options, said)
