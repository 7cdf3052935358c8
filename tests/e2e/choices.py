"""``python -m tests.e2e.choices TITLE NAME ...``: what the person chose for a profile, as its editor does."""

from __future__ import annotations

import sys
from dataclasses import replace

from vpngui.profiles.entry import Choices
from vpngui.profiles.store import ProfileStore, default_folder
from vpngui.profiles.vault import FileVault


def main(title: str, names: list[str]) -> None:
    store = ProfileStore(default_folder(), FileVault())
    [entry] = [one for one in store.load().entries if one.title == title]
    store.put(replace(entry, choices=Choices(**dict.fromkeys(names, True))))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
