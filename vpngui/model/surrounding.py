"""The network around this computer, as far as it can be known again, and whether it is trusted. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

MAX_ID, MAX_NAME = 64, 64


class NetworkKind(StrEnum):
    NONE = "none"
    """There is no way out of this computer."""
    WIRED = "wired"
    WIFI = "wifi"
    MOBILE = "mobile"
    OTHER = "other"


class Protection(StrEnum):
    """Of a wireless network."""

    UNKNOWN = "unknown"
    OPEN = "open"
    """Anybody can make one that is called the same."""
    SECURED = "secured"
    """It has shown that it knows the key, or a certificate."""


@dataclass(frozen=True, slots=True)
class Surrounding:
    """``id`` is the same whenever the computer is in this network, "" where nothing tells it apart; ``name``
    is what somebody called it: text from outside."""

    kind: NetworkKind = NetworkKind.NONE
    id: str = ""
    name: str = ""
    protection: Protection = Protection.UNKNOWN

    @property
    def present(self) -> bool:
        return self.kind is not NetworkKind.NONE

    @property
    def can_be_trusted(self) -> bool:
        """Not one that could be any other, nor one that everybody can imitate by its name."""
        return self.present and bool(self.id) and self.protection is not Protection.OPEN


def is_trusted(network: Surrounding, trusted: Collection[str]) -> bool:
    """Whether the person trusts it; ``trusted`` are identities. Without a network there is nothing to
    distrust."""
    return not network.present or (network.can_be_trusted and network.id in trusted)
