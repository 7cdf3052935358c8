"""What has been asked since the login, for an app that starts again: in a file that goes with the login."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from vpngui.gui.autoconnect.decide import Settled
from vpngui.gui.preferences.file import replace_text, text_of

_NAME = "vpngui-asked.json"


def default_path() -> Path | None:
    """In $XDG_RUNTIME_DIR, which lasts from the login to the logout; None where there is none."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(folder) / _NAME if os.path.isabs(folder) else None


def present_session() -> str:
    """What the login calls this session (pam_systemd(8)); "" where it does not say."""
    return os.environ.get("XDG_SESSION_ID", "")


class Memory:
    """Its methods read and write a file. Without one, each start of the app counts as a login.

    Where the folder outlives the login, since the person's services go on, another ``session`` is a new one.
    """

    def __init__(self, path: Path | None, session: str = "") -> None:
        self._path = path
        self._session = session

    def load(self) -> Settled:
        if self._path is None:
            return Settled()
        try:
            document = json.loads(text_of(self._path))
            before = document.get("session") if isinstance(document, dict) else ""
            known = not before or not self._session or before == self._session
            return _read(document) if known else Settled()
        except (OSError, ValueError, RecursionError):
            return Settled()

    def keep(self, settled: Settled) -> None:
        """Raises OSError."""
        if self._path is not None:
            document = {
                "session": self._session,
                "login": sorted(settled.login),
                "network": settled.network,
                "here": sorted(settled.here),
            }
            replace_text(self._path, json.dumps(document))


def _read(document: Any) -> Settled:
    if not isinstance(document, dict) or not isinstance(document.get("network"), str):
        return Settled()
    login, here = document.get("login"), document.get("here")
    if not isinstance(login, list) or not isinstance(here, list):
        return Settled()
    return Settled(frozenset(map(str, login)), document["network"], frozenset(map(str, here)))
