"""How long an answer may hold; by itself, since the app reads it before anything else of the model."""

from __future__ import annotations

from enum import StrEnum


class Remember(StrEnum):
    """For how long an answer holds."""

    ONCE = "once"
    """For the request that was asked about, and no other."""
    LOGOUT = "logout"
    HOUR = "hour"
    ALWAYS = "always"
