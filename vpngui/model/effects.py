"""What a request would do, as values: computed by the plan's dry run, put into words by who shows them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EffectKind(StrEnum):
    """``subject`` of the effect in brackets."""

    CARRIES = "carries"
    """Traffic to this network [prefix] goes through the tunnel."""
    EXPOSES = "exposes"
    """Traffic to this network [prefix] no longer goes through the tunnel but by the ordinary route."""
    ADDRESS = "address"
    """This computer is reachable through the tunnel under this address [address]."""
    NO_TRAFFIC = "no-traffic"
    """No traffic is routed into the tunnel [empty]."""


@dataclass(frozen=True, slots=True)
class Effect:
    kind: EffectKind
    subject: str = ""
