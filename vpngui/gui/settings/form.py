"""All fields of a tunnel's settings, in groups."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from vpngui.gui.choice_box import ChoiceBox
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.settings import words
from vpngui.gui.settings.checking import Problems
from vpngui.gui.settings.draft import LISTS, Draft, Field
from vpngui.gui.settings.list_field import ListField
from vpngui.gui.settings.parts import Group
from vpngui.gui.settings.text_field import TextField
from vpngui.gui.steps import Steps
from vpngui.gui.stepwise import Stepwise
from vpngui.gui.theme import GRID

_SIDE_BY_SIDE = 68
"""Average characters of width from which two lists have room beside each other."""


class Form(Stepwise, QWidget):
    """``edited`` has a field, its new value, and a key that is the same for what is typed in one go;
    ``pasted`` a list and a text with entries for it."""

    edited = Signal(Field, object, str)
    pasted = Signal(Field, str)

    def _built(self) -> Steps[None]:
        self._texts = {
            Field.SESSION: TextField(words.labels(Field.SESSION)),
            Field.MTU: TextField(words.labels(Field.MTU), digits=True),
        }
        self._lists = {}
        for field in LISTS:
            yield
            self._lists[field] = ListField(words.labels(field))
        yield
        self._local_network = ChoiceBox(words.label(Field.LOCAL_NETWORK))
        self._local_network.setAccessibleDescription(words.hint(Field.LOCAL_NETWORK))
        self._pairs: list[QBoxLayout] = []
        yield from self._lay_out()
        yield
        for field, text in self._texts.items():
            text.edited.connect(lambda value, key, field=field: self.edited.emit(field, value, key))
        for field, one in self._lists.items():
            one.edited.connect(lambda rows, key, field=field: self.edited.emit(field, rows, key))
            one.pasted.connect(lambda text, field=field: self.pasted.emit(field, text))
        self._local_network.clicked.connect(
            lambda checked: self.edited.emit(Field.LOCAL_NETWORK, checked, "")
        )

    def list(self, field: Field) -> ListField:
        return self._lists[field]

    def text(self, field: Field) -> TextField:
        return self._texts[field]

    @property
    def local_network(self) -> ChoiceBox:
        return self._local_network

    def show_draft(self, draft: Draft) -> None:
        for field, text in self._texts.items():
            text.show_text(draft.get(field))
        for field, one in self._lists.items():
            one.show_rows(draft.rows(field))
        self._local_network.setChecked(draft.local_network)

    def show_problems(self, problems: Problems) -> None:
        for field, text in self._texts.items():
            found = problems.get(field, ())
            text.show_problem(words.problem(found[0]) if found else "")
        for field, one in self._lists.items():
            one.show_problems(words.told(problems.get(field, ())))

    def set_writable(self, writable: bool) -> None:
        for text in self._texts.values():
            text.set_writable(writable)
        for one in self._lists.values():
            one.set_writable(writable)
        self._local_network.setEnabled(writable)

    def focus_first(self, fields: Collection[Field]) -> None:
        """Lead to the first of ``fields``."""
        for field in Field:
            if field in fields:
                place = self._texts[field].line if field in self._texts else self._lists[field].view
                place.setFocus()
                return

    def fit(self, width: int) -> None:
        """Lay out for a width in pixels."""
        wide = width >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(direction)

    def _lay_out(self) -> Steps[None]:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID * 2)
        general = Group(translate("Settings", "General"))
        general.add(self._pair(self._texts[Field.SESSION], self._texts[Field.MTU]))
        yield
        addresses = Group(translate("Settings", "Addresses"))
        addresses.add(self._pair(self._lists[Field.LOCAL], self._lists[Field.REMOTE]))
        yield
        traffic = Group(translate("Settings", "What goes through the tunnel"))
        traffic.add(self._lists[Field.ROUTES])
        traffic.add(self._choice())
        yield
        names = Group(translate("Settings", "Names"))
        names.add(self._pair(self._lists[Field.DNS], self._lists[Field.SUFFIXES]))
        self.groups = (general, addresses, traffic, names)
        for group in self.groups:
            yield
            group.hide()
            layout.addWidget(group)

    def _pair(self, one: QWidget, other: QWidget) -> QWidget:
        inside = QWidget()
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID * 2)
        for widget in (one, other):
            column = QVBoxLayout()
            column.addWidget(widget)
            column.addStretch(1)
            layout.addLayout(column, 1)
        self._pairs.append(layout)
        return inside

    def _choice(self) -> QWidget:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        hint = PlainText(scale=0.9, quiet=True, lines=4)
        hint.setText(words.hint(Field.LOCAL_NETWORK))
        layout.addWidget(self._local_network)
        layout.addWidget(hint)
        return inside
