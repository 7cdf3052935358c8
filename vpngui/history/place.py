"""Where the history is kept, and how its file is known."""

from __future__ import annotations

import os
from pathlib import Path

NAME = "history.sqlite"
APPLICATION = 0x76706E67
"""``PRAGMA application_id`` of the file: "vpng"."""
VERSION = 2
"""``PRAGMA user_version``. A file of a later version is left alone."""


def default_path() -> Path | None:
    """Below $XDG_DATA_HOME (absolute, else it does not count: XDG Base Directory Specification), or
    ~/.local/share.

    None where there is no home at all.
    """
    chosen = os.environ.get("XDG_DATA_HOME", "")
    folder = Path(chosen if os.path.isabs(chosen) else os.path.expanduser("~/.local/share"))
    return folder / "vpngui" / NAME if folder.is_absolute() else None
