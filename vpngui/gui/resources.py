"""Where the files are that come along with the program."""

from __future__ import annotations

from pathlib import Path

import vpngui


def folder(name: str) -> Path:
    """Of an installed package, or of a checkout."""
    package = Path(vpngui.__file__).parent
    installed = package / "resources" / name
    return installed if installed.is_dir() else package.parent / "resources" / name
