"""All fields of one peer."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.profiles.editor import words
from vpngui.gui.profiles.editor.allowed_field import AllowedField
from vpngui.gui.profiles.editor.beside import Beside
from vpngui.gui.profiles.editor.checking import Problems
from vpngui.gui.profiles.editor.draft import PeerDraft
from vpngui.gui.profiles.editor.fields import Field, Place
from vpngui.gui.profiles.editor.key_fields import SecretField
from vpngui.gui.profiles.editor.notes_field import NotesField
from vpngui.gui.settings.text_field import TextField
from vpngui.gui.steps import Steps
from vpngui.gui.theme import GRID

_LONGEST_ENDPOINT = 300
"""Characters: a host name has 253 at most."""


class PeerForm(QWidget):
    """``edited`` has a field, its new value and a key that is the same for what is typed in one go;
    ``pasted`` a text for the list of networks; ``generate`` wants a new preshared key."""

    edited = Signal(Field, object, str)
    pasted = Signal(str)
    generate = Signal()

    secret: SecretField
    notes: NotesField
    allowed: AllowedField

    def __init__(self) -> None:
        super().__init__()
        self._texts: dict[Field, TextField] = {}
        self._pairs: list[Beside] = []
        self.parts: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID * 2)

    def build(self) -> Steps[None]:
        """Make the fields, which takes too long for one turn of the loop."""
        texts = self._texts
        texts[Field.PUBLIC_KEY] = TextField(words.labels(Field.PUBLIC_KEY), head=True)
        yield
        texts[Field.ENDPOINT] = TextField(words.labels(Field.ENDPOINT), longest=_LONGEST_ENDPOINT)
        self._pair(texts[Field.PUBLIC_KEY], texts[Field.ENDPOINT])
        yield
        self.allowed = AllowedField()
        self._add(self.allowed)
        yield
        self.secret = SecretField(
            words.labels(Field.PRESHARED_KEY), translate("Editor", "Generate"), clear=True
        )
        yield
        texts[Field.PRESHARED_KEY] = self.secret
        texts[Field.KEEPALIVE] = TextField(words.labels(Field.KEEPALIVE), digits=True)
        self._pair(self.secret, texts[Field.KEEPALIVE])
        yield
        self.notes = NotesField(words.labels(Field.NOTES, of_peer=True))
        self._add(self.notes)
        for field, text in self._fields():
            text.edited.connect(lambda value, key, field=field: self.edited.emit(field, value, key))
        self.allowed.edited.connect(lambda rows, key: self.edited.emit(Field.ALLOWED, rows, key))
        self.allowed.pasted.connect(self.pasted)
        self.secret.generate.connect(self.generate)

    def _pair(self, one: QWidget, other: QWidget) -> None:
        pair = Beside(one, other)
        self._pairs.append(pair)
        self._add(pair)

    def _add(self, part: QWidget) -> None:
        part.hide()
        self.parts.append(part)
        self._layout.addWidget(part)

    def text(self, field: Field) -> TextField:
        return self._texts[field]

    def show_peer(self, peer: PeerDraft, locked: Container[Place]) -> None:
        """``locked`` are fields that cannot be changed now."""
        for field, text in self._texts.items():
            text.show_text(getattr(peer, field.value))
            text.set_writable((peer.number, field) not in locked)
        self.notes.show_text(peer.notes)
        self.allowed.show_rows(peer.number, peer.allowed)

    def show_problems(self, number: int, problems: Problems) -> None:
        """Those of the peer with this number."""
        for field, text in self._fields():
            found = problems.get((number, field), ())
            text.show_problem(words.problem(found[0]) if found else "")
        self.allowed.show_problems(words.told(problems.get((number, Field.ALLOWED), ())))

    def _fields(self) -> list[tuple[Field, TextField | NotesField]]:
        return [*self._texts.items(), (Field.NOTES, self.notes)]

    def fit(self, wide: bool) -> None:
        for pair in self._pairs:
            pair.fit(wide)
