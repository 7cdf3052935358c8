"""How changed settings are put in force: at once, or tried. Pure."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum, auto

from vpngui.gui.settings.draft import Field
from vpngui.model.preview import Preview
from vpngui.model.tunnel_state import TunnelState

TRIAL_SECONDS = 20
"""Long enough to load a page and find that it does not come."""
_OF_THE_LINK = frozenset({Field.MTU, Field.LOCAL, Field.REMOTE})


class Way(Enum):
    UPDATE = auto()
    """For good: nothing of it can cut anybody off."""
    TRY = auto()
    """It goes back by itself when it is not kept."""
    TRY_AND_STAY = auto()
    """It can be taken back for a while, but does not go back by itself: that would open what it closes."""


def choose(state: TunnelState, changed: Collection[Field], preview: Preview) -> Way:
    """``changed`` are the fields, ``preview`` is the service's word on them."""
    cuts = bool(preview.gains or preview.loses or _OF_THE_LINK.intersection(changed))
    if state is not TunnelState.UP or not cuts:
        return Way.UPDATE
    return Way.TRY if preview.returns else Way.TRY_AND_STAY
