"""What an app does that finds another one of the same person running: that one comes to the front."""

from __future__ import annotations

import logging
import os

from vpngui.gui.session_bus import SessionBus
from vpngui.model.errors import VpnServiceError

log = logging.getLogger(__name__)


async def leave_to_other(session: SessionBus, *, hidden: bool) -> int:
    """The exit status; nobody who started it ``hidden`` wants to see a window."""
    if hidden:
        return 0
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
    try:
        await session.raise_other(token)
    except VpnServiceError as error:
        log.error("vpngui runs already, but does not answer: %s", error)
        return 1
    return 0
