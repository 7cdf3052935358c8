"""The section about networks: the one around, whether it is trusted, and the others that are."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from vpngui.gui.autoconnect import words
from vpngui.gui.autoconnect.networks import Networks
from vpngui.gui.card import Rule
from vpngui.gui.i18n import translate
from vpngui.gui.preferences.rows import Row, show_checked
from vpngui.gui.said import said
from vpngui.gui.section import Section
from vpngui.gui.switch import Switch
from vpngui.gui.theme import GRID

if TYPE_CHECKING:
    from vpngui.profiles.trusted import Trusted

Spawn = Callable[[Coroutine[Any, Any, None], str], None]


class Surroundings(Section):
    """``spawn`` runs what takes a while; who looks at the page has ``look`` called."""

    def __init__(self, networks: Networks, spawn: Spawn) -> None:
        self._networks = networks
        self._spawn = spawn
        trust = translate("Networks", "Trust this network")
        self._trust = Switch(trust)
        self._trust.toggled.connect(self._switched)
        self._here = Row(trust, "", self._trust)
        self._others = _Others(self._forget, self._trust_again)
        about = translate(
            "Networks",
            "Profiles can connect by themselves on networks that you do not trust. You are asked as always, "
            "unless you let your answer be remembered.",
        )
        super().__init__(translate("Networks", "Networks"), about, [self._here, self._others])
        networks.changed.connect(self.refresh)
        self.refresh()

    def look(self) -> None:
        """The page is seen: what is around may be another network than at the last look."""
        self._others.forget_forgotten()
        self._spawn(self._networks.look(), "looking at the network")

    def refresh(self) -> None:
        networks = self._networks
        here = networks.present
        trusted = here is not None and here.present and networks.is_trusted
        self._here.describe(_problem(networks.problem) if networks.problem else words.about(here))
        show_checked(self._trust, trusted)
        self._trust.setEnabled(here is not None and here.can_be_trusted)
        around = here.id if here is not None else ""
        self._others.show_networks([one for one in networks.trusted if one.id != around])

    def _switched(self, on: bool) -> None:
        self._spawn(self._networks.trust(on), "trusting a network")

    def _forget(self, one: Trusted) -> None:
        self._spawn(self._networks.forget(one.id), "trusting a network no more")

    def _trust_again(self, one: Trusted) -> None:
        kept = tuple(other for other in self._networks.trusted if other.id != one.id)
        self._spawn(self._networks.put_back((*kept, one)), "trusting a network again")


class _Others(QWidget):
    """A row for each; one that was forgotten stays until the page is left, so that it can be taken back."""

    def __init__(self, forget: Callable[[Trusted], None], again: Callable[[Trusted], None]) -> None:
        super().__init__()
        self._forget = forget
        self._again = again
        self._rows: dict[str, tuple[Trusted, bool]] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._forgotten: set[str] = set()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.hide()

    def forget_forgotten(self) -> None:
        self._forgotten.clear()
        self._become({key: row for key, row in self._rows.items() if row[1]})

    def show_networks(self, networks: list[Trusted]) -> None:
        """The trusted ones, in their order; the rows of those that the person has just taken out stay."""
        trusted = {one.id: one for one in networks}
        wanted = {
            key: (trusted.get(key, one), key in trusted)
            for key, (one, _) in self._rows.items()
            if key in trusted or key in self._forgotten
        }
        self._become(wanted | {key: (one, True) for key, one in trusted.items()})

    def _become(self, wanted: dict[str, tuple[Trusted, bool]]) -> None:
        if wanted == self._rows:
            return
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), "")
        self._rows = wanted
        self._buttons.clear()
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (one, is_trusted) in enumerate(wanted.values()):
            if number:
                self._layout.addWidget(Rule())
            self._layout.addWidget(self._row(one, is_trusted))
        self.setVisible(bool(wanted))
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def _row(self, one: Trusted, is_trusted: bool) -> Row:
        name = words.name(one.kind, one.name)
        if is_trusted:
            text = translate("Networks", "Forget")
            spoken = translate("Networks", "Forget {name}").format(name=name)
            about = translate("Networks", "{kind}, trusted").format(kind=words.kind_word(one.kind))
        else:
            text = translate("Networks", "Undo")
            spoken = translate("Networks", "Trust {name} again").format(name=name)
            about = translate("Networks", "{kind}, not trusted any more").format(
                kind=words.kind_word(one.kind)
            )
        button = self._buttons[one.id] = QPushButton(text)
        button.setMinimumHeight(GRID * 4)
        button.setAccessibleName(spoken)
        button.clicked.connect(lambda: self._clicked(one, is_trusted))
        return Row(name, about, button)

    def _clicked(self, one: Trusted, is_trusted: bool) -> None:
        if is_trusted:
            self._forgotten.add(one.id)
            self._forget(one)
        else:
            self._forgotten.discard(one.id)
            self._again(one)


def _problem(reason: str) -> str:
    text = translate("Networks", "Which networks you trust could not be read or written: {reason}")
    return text.format(reason=said(reason))
