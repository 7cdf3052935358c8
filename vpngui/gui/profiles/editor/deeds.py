"""What takes its time for a profile that is edited: in worker threads, never in the event loop."""

from __future__ import annotations

import asyncio

from vpngui.gui.profiles.editor import rows
from vpngui.gui.profiles.editor.bench import Bench
from vpngui.gui.profiles.editor.configuration import Read, read_text, written
from vpngui.gui.profiles.editor.draft import Draft, PeerDraft
from vpngui.gui.profiles.editor.editing import Editing
from vpngui.gui.profiles.editor.fields import INTERFACE, Field, Place
from vpngui.gui.profiles.editor.reading import built, entry_of, of, read
from vpngui.gui.profiles.shelf import Shelf
from vpngui.gui.settings.checking import MOST
from vpngui.gui.settings.draft import Field as Setting
from vpngui.gui.settings.pasting import Pasted, merge
from vpngui.model.errors import VpnServiceError
from vpngui.profiles import keys
from vpngui.profiles.entry import Entry, new_id
from vpngui.profiles.profile import Profile

_MOST = {
    Field.ADDRESSES: MOST[Setting.LOCAL],
    Field.DNS: MOST[Setting.DNS],
    Field.SEARCH: MOST[Setting.SUFFIXES],
    Field.ALLOWED: MOST[Setting.ROUTES],
}


async def begin(entry: Entry | None) -> Bench:
    """A bench for the entry, its secrets not here yet; None is a new profile, with a key pair of its own."""
    if entry is None:
        return await asyncio.to_thread(_new)
    draft = await asyncio.to_thread(_draft_of, entry, entry.profile)
    return Bench(entry, Editing.begun(draft), sealed=True, own_key=entry.public_key)


def _new() -> Bench:
    private = keys.new_private_key()
    draft = Draft(private_key=private, peers=(PeerDraft(INTERFACE + 1),))
    entry = Entry(new_id(), "", Profile())
    return Bench(entry, Editing.begun(draft), new=True, own_key=keys.public_key_of(private))


def _draft_of(entry: Entry, profile: Profile) -> Draft:
    draft = of(entry, profile)
    _learn(draft)
    return draft


def _learn(draft: Draft) -> None:
    """Have the event loop find thousands of networks known."""
    for peer in draft.peers:
        rows.learn(Field.ALLOWED, peer.allowed)


async def follow(entry: Entry) -> Draft:
    """The draft of what the store has now, without secrets."""
    return await asyncio.to_thread(_draft_of, entry, entry.profile)


async def unseal(shelf: Shelf, entry: Entry) -> Draft:
    """The draft of what the store has, with the secrets. Raises NoSuchFile, IoError."""
    profile = await shelf.whole(entry)
    return await asyncio.to_thread(read, profile)


async def built_of(bench: Bench) -> tuple[Entry, dict[str, str] | None]:
    """What is to be kept of a bench without problems; None leaves the secrets as they are."""
    return await asyncio.to_thread(_built, bench, bench.editing.draft)


def _built(bench: Bench, draft: Draft) -> tuple[Entry, dict[str, str] | None]:
    profile = built(draft)
    if bench.sealed:
        return entry_of(draft, profile, bench.entry, bench.entry.public_key), None
    return entry_of(draft, profile, bench.entry, keys.public_key_of(profile.private_key)), profile.secrets


async def generate(place: Place) -> str:
    """A new key for a secret field."""
    private = place[1] is Field.PRIVATE_KEY
    return await asyncio.to_thread(keys.new_private_key if private else keys.new_preshared_key)


async def public_key(private_key: str) -> str:
    """ "" for what is no key."""
    try:
        return await asyncio.to_thread(keys.public_key_of, private_key.strip())
    except VpnServiceError:
        return ""


async def text_of(draft: Draft) -> str:
    return await asyncio.to_thread(written, draft)


async def from_text(text: str, draft: Draft) -> Read:
    return await asyncio.to_thread(_warmed, text, draft)


def _warmed(text: str, draft: Draft) -> Read:
    found = read_text(text, draft)
    if found.draft is not None:
        _learn(found.draft)
    return found


async def paste(draft: Draft, place: Place, text: str) -> Pasted:
    """The rows of the list at ``place`` with the entries of a text behind them."""
    return await asyncio.to_thread(_pasted, place[1], draft.get(place), text)


def _pasted(field: Field, before: tuple[str, ...], text: str) -> Pasted:
    def one(entry: str) -> tuple[str, Exception | None]:
        found, error = rows.parsed(field, entry)
        return (", ".join(found) or entry, error)

    found = merge(before, text, one, _MOST[field])
    rows.learn(field, found.rows)
    return found
