"""A person without a keyring, and their folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Run
from tests.gui.profiles.editor.room import Room


@pytest.fixture
def room(qtbot: QtBot, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    room = Room(qtbot, run, tmp_path / "vpngui" / "profiles")
    yield room
    room.close()
