"""The fields of a profile by their names."""

from __future__ import annotations

from enum import StrEnum

INTERFACE = 0
"""In the place of a peer's number: what belongs to the profile as a whole."""


class Field(StrEnum):
    """Those of a profile, then those of a peer; NOTES are of both."""

    TITLE = "title"
    PRIVATE_KEY = "private_key"
    ADDRESSES = "addresses"
    DNS = "dns"
    SEARCH = "search"
    MTU = "mtu"
    LISTEN_PORT = "listen_port"
    FWMARK = "fwmark"
    TABLE = "table"
    PUBLIC_KEY = "public_key"
    ENDPOINT = "endpoint"
    ALLOWED = "allowed"
    PRESHARED_KEY = "preshared_key"
    KEEPALIVE = "keepalive"
    NOTES = "notes"


class Choice(StrEnum):
    """By the names of Choices."""

    AUTO_CONNECT = "auto_connect"
    ON_UNTRUSTED = "on_untrusted"
    KILL_SWITCH = "kill_switch"
    PINNED = "pinned"
    LOCAL_NETWORK = "local_network"


Place = tuple[int, Field]
"""A peer's number, or INTERFACE, and a field."""
Value = str | tuple[str, ...]
