"""One profile on the bench: what is edited, and what is to be told of it. Values; the widgets draw them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from vpngui.gui.profiles.editor.checking import Known, Problems, check
from vpngui.gui.profiles.editor.draft import Draft, PeerDraft, normal
from vpngui.gui.profiles.editor.editing import Editing
from vpngui.gui.profiles.editor.fields import INTERFACE, Field, Place
from vpngui.gui.profiles.editor.latest import latest
from vpngui.profiles.entry import Entry


class Elsewhere(Enum):
    """What became of the stored profile while it is edited here."""

    NOTHING = auto()
    CHANGED = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class Bench:
    """``entry`` is as last stored, or as it is to be stored first when it is ``new``.

    ``sealed``: the secrets are not here, and stay as they are; ``why`` says so, "" while they are waited for.
    ``tried``: the person wanted to save it as it was; ``refused`` is why it could not be saved; ``outdated``:
    it was saved while a tunnel of it was there.
    """

    entry: Entry
    editing: Editing
    new: bool = False
    sealed: bool = False
    why: str = ""
    own_key: str = ""
    titles: frozenset[str] = frozenset()
    tried: bool = False
    busy: bool = False
    saved: bool = False
    refused: str = ""
    outdated: bool = False
    elsewhere: Elsewhere = Elsewhere.NOTHING

    @property
    def problems(self) -> Problems:
        return _problems(
            self.editing.draft, self.editing.base, _known(self.titles, self.sealed, self.own_key)
        )

    @property
    def fresh(self) -> bool:
        """Whether it is new and nobody did anything to it: then it is too early to find fault."""
        return self.new and not self.tried and not self.editing.past

    @property
    def ready(self) -> bool:
        """Whether it can be saved."""
        there = self.elsewhere is not Elsewhere.REMOVED or not self.sealed
        wanted = self.new or self.editing.dirty or self.elsewhere is Elsewhere.REMOVED
        return wanted and there and not self.busy and not self.problems

    @property
    def locked(self) -> frozenset[Place]:
        """Fields that cannot be changed while the secrets are not here: these, and what they belong to."""
        if not self.sealed:
            return frozenset()
        stored = {(peer.number, Field.PUBLIC_KEY) for peer in self.editing.base.peers}
        shared = {(peer.number, Field.PRESHARED_KEY) for peer in self.editing.draft.peers}
        return frozenset({(INTERFACE, Field.PRIVATE_KEY), *stored, *shared})

    def has(self, place: Place) -> bool:
        """Whether there is such a field: peers come and go."""
        number = place[0]
        return number == INTERFACE or any(peer.number == number for peer in self.editing.draft.peers)

    def edited(self, editing: Editing) -> Bench:
        """What was told before is seen."""
        if editing is self.editing:
            return self
        return replace(self, editing=editing, refused="", saved=False)

    def opened(self, whole: Draft) -> Bench:
        """The secrets are here: ``whole`` is the base with them. What was typed meanwhile stays."""
        fill = _Filling(whole)
        return replace(self, editing=self.editing.mapped(fill.filled), sealed=False, why="")

    def with_secrets(self, draft: Draft) -> Draft:
        """``draft``, which has none, with those that are here."""
        return _Filling(self.editing.base).filled(draft)

    def stored(self, entry: Entry, draft: Draft, *, outdated: bool) -> Bench:
        """``draft`` was saved as ``entry``; what was typed while that went on is left to be saved."""
        base = normal(draft, self.editing.base)
        editing = self.editing.kept(base)
        if editing.draft == draft:
            editing = replace(editing, draft=base)
        return replace(
            self,
            entry=entry,
            editing=editing,
            new=False,
            busy=False,
            saved=True,
            refused="",
            outdated=self.outdated or outdated,
            elsewhere=Elsewhere.NOTHING,
        )


_problems = latest(check)
_known = lru_cache(maxsize=4)(Known)


class _Filling:
    """Puts the secrets of one draft into others; a peer that several have is one value afterwards, too."""

    def __init__(self, whole: Draft) -> None:
        self._private_key = whole.private_key
        self._shared = {peer.public_key: peer.preshared_key for peer in whole.peers if peer.preshared_key}
        self._filled: dict[PeerDraft, PeerDraft] = {}

    def filled(self, draft: Draft) -> Draft:
        return replace(draft, private_key=self._private_key, peers=tuple(map(self._peer, draft.peers)))

    def _peer(self, peer: PeerDraft) -> PeerDraft:
        key = "" if peer.preshared_key else self._shared.get(peer.public_key, "")
        if not key:
            return peer
        return self._filled.setdefault(peer, replace(peer, preshared_key=key))


def counts(before: Bench, entry: Entry) -> bool:
    """Whether a tunnel that was made of what was stored before is not what ``entry`` says now."""
    old, new = (
        (one.title, one.profile, replace(one.choices, auto_connect=False, on_untrusted=False))
        for one in (before.entry, entry)
    )
    draft, base = before.editing.draft, before.editing.base
    keys = [
        (one.private_key.strip(), tuple(peer.preshared_key.strip() for peer in one.peers if not peer.blank))
        for one in (draft, base)
    ]
    return old != new or keys[0] != keys[1]
