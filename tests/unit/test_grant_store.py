"""Where remembered answers are kept: bounded, written as a whole, gone for good when they are ended."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.asked import kept, request
from tests.unit.test_coverage import PASSES_MORE
from vpngui.model.asked import Kept, Replaced, asker
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.errors import IoError, VpnServiceError
from vpngui.model.identity import Grade, Identity
from vpngui.service import grant_files, grant_store, stored
from vpngui.service.grant_records import kept_value, read_kept
from vpngui.service.grant_store import MAX_GRANTS, MAX_OCTETS, GrantStore
from vpngui.service.journal import Journal

UID = os.getuid()
OWNER = Identity(Grade.PACKAGE, "corp-vpn", "/usr/bin/corp-vpn", UID, 4711)
APP = asker(OWNER, UID, 4711, 5)
FAR = 1e9


def one(number: int, remember: Remember = Remember.ALWAYS, routes: int = 1, **changes: Any) -> Kept:
    asked = request(routes=[f"10.{number % 200}.{n}.0/24" for n in range(routes)])
    until = FAR if remember is Remember.HOUR else 0.0
    found = kept(asked, id_=f"{number:016x}", since=number, remember=remember, whose=APP)
    return replace(found, owner=OWNER, until=until, **changes)


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[GrantStore]:
    """As a run of the service has it; it ends as by a crash."""
    tasks: set[asyncio.Task[None]] = set()

    def spawn(work: Coroutine[Any, Any, None]) -> None:
        tasks.add(asyncio.ensure_future(work))

    journal = await asyncio.to_thread(Journal.open, folder / "run")
    store = GrantStore(journal, folder / "state", "boot", spawn)
    await store.load(FAR)
    yield store
    await asyncio.gather(*tasks)
    os.close(journal._fd)
    journal._folder.close()


@contextmanager
def unwritable(folder: Path) -> Iterator[None]:
    """As when the disk is full: nothing new can be made there. Root may write anywhere, so it is a folder."""
    new = folder / "state" / f"{UID}.json.new"
    new.mkdir(parents=True)
    try:
        yield
    finally:
        new.rmdir()


def test_there_and_back() -> None:
    process = Identity(Grade.FLATPAK, "org.example.App", "/app/bin/x", UID, 7)
    whose = asker(process, UID, 7, 99)
    for value in (
        one(1, uses=3, last_used=9),
        one(2, Remember.HOUR),
        replace(one(3), decision=Decision.DENY, refused=one(3).asked.effects),
        replace(one(4, Remember.LOGOUT), asker=whose, owner=process),
        replace(
            one(5, Remember.LOGOUT),
            asked=request(
                Direction.UP, block=PASSES_MORE, replaces=(Replaced("home0", APP), Replaced("x", whose))
            ),
        ),
        replace(one(6), asked=request(Direction.DOWN, dns=["10.9.0.53"])),
    ):
        assert read_kept(json.loads(json.dumps(kept_value(value)))) == value


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(sorted(kept_value(one(1)))), st.sampled_from(["", "pid", "settings", "mtu"]), anything)
@settings(max_examples=300, deadline=None)
def test_nonsense_is_no_answer_and_no_crash(key: str, inner: str, value: Any) -> None:
    record = json.loads(json.dumps(kept_value(one(1))))
    if inner and isinstance(record[key], dict):
        record[key][inner] = value
    else:
        record[key] = value
    try:
        found = read_kept(record)
    except (stored.Wrong, VpnServiceError):
        return
    assert read_kept(json.loads(json.dumps(kept_value(found)))) == found


async def test_what_is_kept_is_there_after_a_crash(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        for value in (one(1), one(2, Remember.HOUR), one(3, Remember.LOGOUT), one(4)):
            await store.put(value)
        store.forget([one(4)])
        await store.save(UID)
    async with opened(tmp_path) as store:
        assert sorted(value.id for value in store) == [f"{n:016x}" for n in (1, 2, 3)]
        store.forget(list(store))
        await store.save(UID)
    async with opened(tmp_path) as store:
        assert list(store) == [] and list((tmp_path / "state").iterdir()) == []


async def test_the_oldest_make_room(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        for number in range(1, MAX_GRANTS + 11):
            store._add(one(number))
        await store.put(one(1000))
        assert len(store.of(UID)) == MAX_GRANTS
        assert min(value.since for value in store) == 12 and store.find(f"{1000:016x}")


async def test_octets_are_few_as_well(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        for number in range(1, 60):
            await store.put(one(number, Remember.HOUR, routes=200))
        assert sum(store._size.values()) <= MAX_OCTETS
        assert len(store.of(UID)) < 60 and store.find(f"{59:016x}")


async def test_many_saves_at_a_time_write_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[int] = []
    really = grant_files.write

    def write(folder: Path, uid: int, values: Any) -> None:
        written.append(len(values))
        really(folder, uid, values)

    monkeypatch.setattr(grant_store.grant_files, "write", write)
    async with opened(tmp_path) as store:
        await asyncio.gather(*(store.put(one(number)) for number in range(1, 40)))
        assert written[-1] == 39 and len(written) <= 3


async def test_what_cannot_be_written_is_not_kept_and_loses_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.put(one(1))
        with unwritable(tmp_path), pytest.raises(IoError):
            await store.put(one(2))
        assert [value.id for value in store] == [one(1).id]
    async with opened(tmp_path) as store:
        assert [value.id for value in store] == [one(1).id]


async def test_what_was_ended_never_comes_back_even_from_a_full_disk(tmp_path: Path) -> None:
    """Rather all of them are asked about again; with room on the disk the others are written again."""
    async with opened(tmp_path) as store:
        for number in (1, 2):
            await store.put(one(number))
        store.forget([one(1)])
        with unwritable(tmp_path), pytest.raises(IoError):
            await store.save(UID)
        assert not (tmp_path / "state" / f"{UID}.json").exists()
        assert [value.id for value in store] == [one(2).id]
        await store.put(one(3))
    async with opened(tmp_path) as store:
        assert sorted(value.id for value in store) == [one(2).id, one(3).id]


async def test_uses_are_written_with_the_next_change_or_at_the_end(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.put(one(1))
        store.used(one(1))
        assert 'uses":0' in (tmp_path / "state" / f"{UID}.json").read_text()
        await store.close()
        assert 'uses":1' in (tmp_path / "state" / f"{UID}.json").read_text()
