"""The way of a profile out of the app: into a file, or as a picture for a phone; always after a warning."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from vpngui.gui.confirm import confirm
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.model.errors import IoError
from vpngui.profiles.entry import Entry
from vpngui.profiles.export import export
from vpngui.profiles.profile import Profile

_ENDING = ".conf"


def ask_for_file(parent: QWidget, entry: Entry, chosen: Callable[[str], None]) -> None:
    """Warn, then have the person choose where ``entry`` goes."""
    confirm(
        parent,
        translate("Profiles", "Export {name} with its keys?").format(name=inert(entry.title)),
        translate(
            "Profiles",
            "The file holds the private key: whoever reads it can connect in your place. It is written so "
            "that only you can read it; a copy of it may not be.",
        ),
        translate("Profiles", "Choose a file…"),
        lambda: _choose(parent, entry, chosen),
    )


def ask_for_code(parent: QWidget, entry: Entry, agreed: Callable[[], None]) -> None:
    """Warn before the keys are on the screen."""
    confirm(
        parent,
        translate("Profiles", "Show {name} with its keys as a QR code?").format(name=inert(entry.title)),
        translate(
            "Profiles",
            "Whoever sees or photographs the code can connect in your place. Two devices with the same keys "
            "cannot be connected at the same time.",
        ),
        translate("Profiles", "Show code"),
        agreed,
    )


async def save(path: str, profile: Profile) -> None:
    """Write the configuration with its keys, for its owner's eyes only. Raises IoError."""
    await asyncio.to_thread(_write, Path(path), profile)


def file_name(title: str) -> str:
    """A name for the file that any system takes."""
    plain = "".join(one if one.isalnum() or one in " ._-" else "_" for one in title).strip(" .")
    return (plain or "profile") + _ENDING


def _choose(parent: QWidget, entry: Entry, chosen: Callable[[str], None]) -> None:
    dialog = QFileDialog(parent, translate("Profiles", "Export profile"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([translate("Profiles", "WireGuard configuration (*.conf)")])
    dialog.setDefaultSuffix("conf")
    dialog.selectFile(file_name(entry.title))
    dialog.fileSelected.connect(chosen)
    dialog.open()


def _write(path: Path, profile: Profile) -> None:
    new = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}")
    try:
        fd = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        with os.fdopen(fd, "w", encoding="utf-8") as file:
            file.write(export(profile))
        os.replace(new, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(new)
        raise IoError(f"{path.name} cannot be written: {error.strerror}") from error
