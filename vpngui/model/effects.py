"""What a request would do, as values: computed by the plan's dry run, put into words by who shows them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EffectKind(StrEnum):
    """``subject`` of the effect in brackets."""

    REPLACES = "replaces"
    """The tunnel [interface name] carries the same networks and is taken down."""
    CARRIES = "carries"
    """Traffic to this network [prefix] goes through the tunnel."""
    CUTS_OFF = "cuts-off"
    """The tunnel carries no traffic of this family [0.0.0.0/0 or ::/0], which goes nowhere meanwhile."""
    EXPOSES = "exposes"
    """Traffic to this network [prefix] no longer goes through the tunnel but by the ordinary route."""
    KEEPS_LOCAL = "keeps-local"
    """This private network [prefix] around the computer stays reachable outside the tunnel."""
    NAMES = "names"
    """Every name is asked for at this DNS server [address]."""
    NAMES_IN = "names-in"
    """Names in this domain [suffix] are asked for at the tunnel's DNS servers."""
    NAMES_BACK = "names-back"
    """Names are asked for at the ordinary DNS servers again [empty]."""
    BLOCKS = "blocks"
    """Everything but what the application lists is blocked, in and outside the tunnel [empty]."""
    KEEPS_BLOCK = "keeps-block"
    """What is blocked stays so when the tunnel and its owner are gone, until a person lifts it [empty]."""
    ADDRESS = "address"
    """This computer is reachable through the tunnel under this address [address]."""
    NO_TRAFFIC = "no-traffic"
    """No traffic is routed into the tunnel [empty]."""


@dataclass(frozen=True, slots=True)
class Effect:
    kind: EffectKind
    subject: str = ""
