"""The system bus of the app is one of the test's own."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _system_bus(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", session_bus)
