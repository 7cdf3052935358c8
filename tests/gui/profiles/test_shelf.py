"""The shelf in a real loop, over a real folder: what it tells, and what others change under it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.gui.conftest import Run
from tests.unit.profiles.configurations import GOOD, KEY, PEER, SHARED
from vpngui.gui.profiles import shelf as module
from vpngui.gui.profiles.shelf import Shelf
from vpngui.model.errors import IoError, NoSuchFile, TimedOut
from vpngui.profiles.entry import Choices, Entry, new_id
from vpngui.profiles.keys import public_key_of
from vpngui.profiles.store import ProfileStore
from vpngui.profiles.vault import FileVault, LockedVault
from vpngui.profiles.wg_quick import parse


def entry(title: str = "Work") -> Entry:
    profile = parse(GOOD["preshared"]).profile
    assert profile is not None
    return Entry(new_id(), title, profile.with_secrets({}), Choices(), public_key_of(KEY))


SECRETS = {"": KEY, PEER: SHARED}


async def change(shelf: Shelf) -> None:
    happened = asyncio.Event()
    shelf.changed.connect(happened.set)
    await asyncio.wait_for(happened.wait(), 10)


def test_what_is_put_is_there_and_whole_when_it_is_asked_for(run: Run) -> None:
    async def scenario() -> None:
        shelf = Shelf()
        await shelf.load()
        assert shelf.loaded and shelf.entries == () and shelf.secrets_are_in == ""
        one = entry()
        await shelf.put(one, SECRETS)
        assert shelf.entries == (one,) and shelf.entry(one.id) == one
        assert shelf.secrets_are_in == "file"
        assert (await shelf.whole(one)).secrets == SECRETS
        renamed = replace(one, title="Home")
        await shelf.put(renamed)
        assert shelf.entries == (renamed,) and (await shelf.whole(renamed)).secrets == SECRETS
        with pytest.raises(NoSuchFile):
            await shelf.put(entry())
        await shelf.close()

    run(scenario())


def test_what_is_removed_can_be_put_back_where_it_was(run: Run) -> None:
    async def scenario() -> None:
        shelf = Shelf()
        await shelf.load()
        several = [entry(title) for title in ("c", "a", "b")]
        await shelf.put_all([(one, SECRETS) for one in several])
        assert [one.title for one in shelf.entries] == ["a", "b", "c"]
        await shelf.reorder([one.id for one in several])
        assert list(shelf.entries) == several
        removed = await shelf.remove(several[1].id)
        assert [one.title for one in shelf.entries] == ["c", "b"]
        assert KEY not in repr(removed)
        with pytest.raises(NoSuchFile):
            await shelf.remove(several[1].id)
        await shelf.put_back(removed)
        assert list(shelf.entries) == several
        assert (await shelf.whole(several[1])).secrets == SECRETS
        await shelf.close()

    run(scenario())


def test_what_another_program_does_is_noticed(run: Run, folder: Path) -> None:
    async def scenario() -> None:
        shelf = Shelf()
        await shelf.put(first := entry("First"), SECRETS)  # before anybody wanted the list
        await asyncio.gather(shelf.load(), shelf.load())
        await shelf.remove(first.id)
        other = ProfileStore(folder, FileVault())
        one = entry()
        changed = asyncio.ensure_future(change(shelf))
        await asyncio.to_thread(other.put, one, SECRETS)
        await changed
        assert shelf.entries == (one,)
        changed = asyncio.ensure_future(change(shelf))
        await asyncio.to_thread((folder / f"{one.id}.json").write_text, "{ no profile")
        await asyncio.to_thread(other.put, two := entry("Two"), SECRETS)
        await changed
        assert shelf.entries == (two,) and shelf.damaged == (f"{one.id}.json.damaged",)
        await shelf.close()

    run(scenario())


def test_a_keyring_that_is_locked_is_asked_again(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    vaults = [LockedVault("unlock it"), FileVault()]
    monkeypatch.setattr(module, "_open_vault", lambda: vaults.pop(0))

    async def scenario() -> None:
        shelf = Shelf()
        with pytest.raises(IoError, match="unlock it"):
            await shelf.put(entry(), SECRETS)
        assert shelf.secrets_are_in == "keyring" and shelf.entries == ()
        await shelf.put(entry(), SECRETS)
        assert shelf.secrets_are_in == "file" and len(shelf.entries) == 1
        await shelf.close()

    run(scenario())


def test_a_keyring_that_never_answers_is_not_waited_for(run: Run) -> None:
    async def scenario() -> None:
        import threading

        over = threading.Event()
        with pytest.raises(TimedOut, match="unlock it"):
            await module.within(0.05, over.wait)
        over.set()

    run(scenario())
