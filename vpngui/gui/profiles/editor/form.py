"""All fields of a profile, in groups."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpngui.gui.card import Card
from vpngui.gui.i18n import translate
from vpngui.gui.profiles.editor import words
from vpngui.gui.profiles.editor.beside import Beside
from vpngui.gui.profiles.editor.checking import Problems
from vpngui.gui.profiles.editor.choices import ChoicesGroup
from vpngui.gui.profiles.editor.draft import Draft
from vpngui.gui.profiles.editor.fields import INTERFACE, Choice, Field, Place, Value
from vpngui.gui.profiles.editor.key_fields import PublicField, SecretField
from vpngui.gui.profiles.editor.notes_field import NotesField
from vpngui.gui.profiles.editor.peers import Peers
from vpngui.gui.settings.labels import Labels
from vpngui.gui.settings.list_field import ListField
from vpngui.gui.settings.parts import Group
from vpngui.gui.settings.text_field import TextField
from vpngui.gui.steps import Steps, finish
from vpngui.gui.theme import GRID

_SIDE_BY_SIDE = 68
"""Average characters of width from which two fields have room beside each other."""
_LISTS = (Field.ADDRESSES, Field.DNS, Field.SEARCH)


class Form(QWidget):
    """``edited`` has the draft as it is now and a key that is the same for what is typed in one go.

    ``pasted`` has a list's place and a text with entries for it; ``generate`` the place of a key that is to
    be made anew; ``looked`` says that another peer is shown.
    """

    edited = Signal(Draft, str)
    pasted = Signal(object, str)
    generate = Signal(object)
    looked = Signal()

    secret: SecretField
    public: PublicField
    peers: Peers
    choices: ChoicesGroup
    _notes: NotesField

    def __init__(self) -> None:
        super().__init__()
        self._draft = Draft()
        self._texts: dict[Field, TextField] = {}
        self._lists: dict[Field, ListField] = {}
        self._pairs: list[Beside] = []
        self._groups: list[Card] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID * 2)

    def build(self) -> Steps[None]:
        """Make the fields, which takes too long for one turn of the loop."""
        yield from self._build_general()
        yield
        self.peers = Peers()
        self._add(self.peers)
        yield
        yield from self.peers.build()
        yield
        yield from self._build_names()
        yield
        self.choices = ChoicesGroup()
        self._add(self.choices)
        yield
        yield from self._build_rest()
        yield
        self._connect()

    def text(self, field: Field) -> TextField:
        return self._texts[field]

    def list(self, place: Place) -> ListField:
        number, field = place
        return self._lists[field] if number == INTERFACE else self.peers.form.allowed.list

    def show_draft(self, draft: Draft, problems: Problems, locked: Container[Place]) -> None:
        """``locked`` are fields that cannot be changed now."""
        finish(self.draw(draft, problems, locked))

    def draw(self, draft: Draft, problems: Problems, locked: Container[Place]) -> Steps[None]:
        """The same, in steps: for the first time it takes longer."""
        self._draft = draft
        for field, text in self._fields():
            text.show_text(getattr(draft, field.value))
            found = problems.get((INTERFACE, field), ())
            text.show_problem(words.problem(found[0]) if found else "")
        self.secret.set_writable((INTERFACE, Field.PRIVATE_KEY) not in locked)
        yield
        for field, one in self._lists.items():
            one.show_rows(getattr(draft, field.value))
            one.show_problems(words.told(problems.get((INTERFACE, field), ())))
        yield
        yield from self.peers.draw(draft, problems, locked)
        yield
        self.choices.show_choices(draft.choices)

    @property
    def portions(self) -> Sequence[QWidget]:
        """What is hidden at first, from top to bottom: to show all of it takes too long for one turn."""
        general, peers, *others = self._groups
        return (general, peers, *self.peers.form.parts, *others)

    def focus_place(self, place: Place) -> None:
        """Lead to a field, and to its peer first."""
        number, field = place
        if number != INTERFACE:
            self.peers.choose(number)
        if field in (*_LISTS, Field.ALLOWED):
            self.list(place).view.setFocus()
        elif field is Field.NOTES:
            (self._notes if number == INTERFACE else self.peers.form.notes).text.setFocus()
        else:
            (self if number == INTERFACE else self.peers.form).text(field).line.setFocus()

    def hide_secrets(self) -> None:
        """Nobody looks at them any more."""
        self.secret.hide_secret()
        self.peers.form.secret.hide_secret()

    def fit(self, width: int) -> None:
        """Lay out for a width in pixels."""
        wide = width >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE
        for pair in self._pairs:
            pair.fit(wide)
        self.peers.fit(wide)

    def _fields(self) -> Sequence[tuple[Field, TextField | NotesField]]:
        return [*self._texts.items(), (Field.NOTES, self._notes)]

    def _connect(self) -> None:
        for field, text in self._fields():
            text.edited.connect(lambda value, key, field=field: self._put((INTERFACE, field), value, key))
        for field, one in self._lists.items():
            one.edited.connect(lambda rows, key, field=field: self._put((INTERFACE, field), rows, key))
            one.pasted.connect(lambda text, field=field: self.pasted.emit((INTERFACE, field), text))
        peer = self.peers.form
        peer.edited.connect(lambda field, value, key: self._put((self.peers.number, field), value, key))
        peer.pasted.connect(lambda text: self.pasted.emit((self.peers.number, Field.ALLOWED), text))
        peer.generate.connect(lambda: self.generate.emit((self.peers.number, Field.PRESHARED_KEY)))
        self.secret.generate.connect(lambda: self.generate.emit((INTERFACE, Field.PRIVATE_KEY)))
        self.peers.rearranged.connect(lambda draft: self.edited.emit(draft, ""))
        self.peers.chosen.connect(self.looked)
        self.choices.chosen.connect(self._choose)

    def _put(self, place: Place, value: Value, key: str) -> None:
        self.edited.emit(self._draft.put(place, value), f"{place[0]}.{key}" if key else "")

    def _choose(self, choice: Choice, on: bool) -> None:
        self.edited.emit(self._draft.chosen(choice, on), "")

    def _build_general(self) -> Steps[None]:
        group = self._group(translate("Editor", "Profile"))
        self._texts[Field.TITLE] = TextField(words.labels(Field.TITLE))
        group.add(self._texts[Field.TITLE])
        yield
        generate = translate("Editor", "New key pair")
        self.secret = SecretField(words.labels(Field.PRIVATE_KEY), generate)
        self._texts[Field.PRIVATE_KEY] = self.secret
        yield
        self.public = PublicField(
            Labels(
                "own",
                translate("Editor", "Public key of this computer"),
                translate("Editor", "The other end needs this one: hand it on to who runs it."),
            )
        )
        group.add(self._pair(self.secret, self.public))
        yield
        group.add(self._list(Field.ADDRESSES))

    def _build_names(self) -> Steps[None]:
        group = self._group(translate("Editor", "Names"))
        servers = self._list(Field.DNS)
        yield
        group.add(self._pair(servers, self._list(Field.SEARCH)))

    def _build_rest(self) -> Steps[None]:
        group = self._group(translate("Editor", "Rarely needed"))
        for field in (Field.MTU, Field.LISTEN_PORT, Field.TABLE, Field.FWMARK):
            digits = field in (Field.MTU, Field.LISTEN_PORT)
            self._texts[field] = TextField(words.labels(field), digits=digits)
            yield
        group.add(self._pair(self._texts[Field.MTU], self._texts[Field.LISTEN_PORT]))
        group.add(self._pair(self._texts[Field.TABLE], self._texts[Field.FWMARK]))
        self._notes = NotesField(words.labels(Field.NOTES))
        group.add(self._notes)

    def _group(self, title: str) -> Group:
        group = Group(title)
        self._add(group)
        return group

    def _add(self, group: Card) -> None:
        group.hide()
        self._groups.append(group)
        self._layout.addWidget(group)

    def _list(self, field: Field) -> ListField:
        self._lists[field] = ListField(words.labels(field))
        return self._lists[field]

    def _pair(self, one: QWidget, other: QWidget) -> QWidget:
        pair = Beside(one, other)
        self._pairs.append(pair)
        return pair
