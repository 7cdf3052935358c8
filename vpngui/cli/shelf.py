"""The person's profiles for the commands: with their keys only where a command needs them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from vpngui.model.errors import InvalidParameter, NoSuchFile, TimedOut
from vpngui.profiles.entry import Entry
from vpngui.profiles.store import ProfileStore, default_folder
from vpngui.profiles.vault import FileVault, open_vault

KEYRING_SECONDS = 120.0
"""How long the person may take to unlock the keyring."""

_T = TypeVar("_T")


def without_keys() -> ProfileStore:
    """For what reads and writes no key: nobody is asked for anything."""
    return ProfileStore(default_folder(), FileVault())


def with_keys() -> ProfileStore:
    """The keyring may ask the person to unlock it. Raises TimedOut when nobody does."""
    return within(KEYRING_SECONDS, lambda: ProfileStore(default_folder(), open_vault()))


def within(seconds: float, work: Callable[[], _T]) -> _T:
    """What ``work`` gives or raises; it is left to itself, and TimedOut raised, when it takes longer."""
    results: list[_T] = []
    errors: list[BaseException] = []

    def do() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=do, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    if errors:
        raise errors[0]
    if not results:
        raise TimedOut(f"the keyring did not answer within {seconds:g} s; unlock it and try again")
    return results[0]


def find(entries: Sequence[Entry], name: str) -> Entry | None:
    """The profile of that name or id. Raises InvalidParameter where several have the name."""
    found = [one for one in entries if one.id == name] or [one for one in entries if one.title == name]
    if len(found) > 1:
        ids = ", ".join(one.id for one in found)
        raise InvalidParameter(f"several profiles are called {name!r}; say which one by its id: {ids}")
    return found[0] if found else None


def need(store: ProfileStore, name: str) -> Entry:
    """The same; raises NoSuchFile where there is none."""
    entry = find(store.load().entries, name)
    if entry is None:
        raise NoSuchFile(f"there is no profile called {name!r}; 'vpngui list' shows them")
    return entry
