"""The states of a tunnel and what moves it from one to another. Pure: no effect happens here."""

from __future__ import annotations

from enum import StrEnum

from vpngui.model.errors import InvalidParameter


class TunnelState(StrEnum):
    """What holds in each state, as the person would ask it."""

    DOWN = "down"
    """The interface exists, carries no address, and nothing is routed into it."""
    ASKING_UP = "asking-up"
    """As DOWN; a person is being asked whether the tunnel may come up."""
    UP = "up"
    """Allowed: addresses, routes and rules of the frozen request are in force."""
    ASKING_DOWN = "asking-down"
    """As UP; a person is being asked whether the tunnel may go down."""
    ERROR = "error"
    """Nothing is routed into the tunnel; the error text says what went wrong and what to do."""

    @property
    def carries_traffic(self) -> bool:
        return self in (TunnelState.UP, TunnelState.ASKING_DOWN)

    @property
    def is_asking(self) -> bool:
        return self in (TunnelState.ASKING_UP, TunnelState.ASKING_DOWN)


class TunnelEvent(StrEnum):
    """What can happen to a tunnel."""

    ASKED_UP = "asked for up"
    ASKED_DOWN = "asked for down"
    ALLOWED = "allowed and applied"
    NOT_ALLOWED = "denied, dismissed, expired or withdrawn"
    FAILED = "could not be applied"
    LOST = "the interface is gone or was changed by another program"
    REPLACED = "replaced by another tunnel"


_NEXT: dict[tuple[TunnelState, TunnelEvent], TunnelState] = {
    (TunnelState.DOWN, TunnelEvent.ASKED_UP): TunnelState.ASKING_UP,
    (TunnelState.ERROR, TunnelEvent.ASKED_UP): TunnelState.ASKING_UP,
    (TunnelState.UP, TunnelEvent.ASKED_DOWN): TunnelState.ASKING_DOWN,
    (TunnelState.ASKING_UP, TunnelEvent.ALLOWED): TunnelState.UP,
    (TunnelState.ASKING_UP, TunnelEvent.NOT_ALLOWED): TunnelState.DOWN,
    (TunnelState.ASKING_UP, TunnelEvent.FAILED): TunnelState.ERROR,
    (TunnelState.ASKING_DOWN, TunnelEvent.ALLOWED): TunnelState.DOWN,
    (TunnelState.ASKING_DOWN, TunnelEvent.NOT_ALLOWED): TunnelState.UP,
    (TunnelState.ASKING_DOWN, TunnelEvent.FAILED): TunnelState.UP,
    (TunnelState.UP, TunnelEvent.REPLACED): TunnelState.DOWN,
    (TunnelState.ASKING_DOWN, TunnelEvent.REPLACED): TunnelState.DOWN,
} | {(state, TunnelEvent.LOST): TunnelState.ERROR for state in TunnelState}


def next_state(state: TunnelState, event: TunnelEvent) -> TunnelState:
    """The state after ``event``; raises InvalidParameter when the event cannot happen in ``state``."""
    try:
        return _NEXT[state, event]
    except KeyError:
        raise InvalidParameter(f"a tunnel that is {state.value} cannot be {event.value}") from None
