"""What has happened between two snapshots that a person may want to be told. Pure."""

from __future__ import annotations

from collections.abc import Set

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.notifications.note import Note
from vpngui.gui.preferences.values import Told
from vpngui.gui.said import said
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
from vpngui.model.health import Health
from vpngui.model.tunnel_state import TunnelState


def notes_between(before: Snapshot, after: Snapshot, silent: Set[str] = frozenset()) -> tuple[Note, ...]:
    """Nothing of what there was already when the service was found; ``silent`` are the paths of the tunnels
    whose servers did not answer."""
    if before.service is not ServiceState.PRESENT:
        return ()
    if after.service is not ServiceState.PRESENT:
        return (_stopped(),) if any(tunnel.state.carries_traffic for tunnel in before.tunnels) else ()
    if before.tunnels is after.tunnels:
        return ()
    now = {tunnel.path: tunnel for tunnel in after.tunnels}
    notes = (_note(old, now.get(old.path), old.path in silent) for old in before.tunnels)
    return tuple(note for note in notes if note is not None)


def still_silent(silent: Set[str], after: Snapshot) -> frozenset[str]:
    """Whose servers do not answer after that: they are until they have, or the tunnel is down."""
    up = {tunnel.path: tunnel.health for tunnel in after.tunnels if tunnel.state.carries_traffic}
    begun = {path for path, health in up.items() if health is Health.NO_ANSWER}
    return frozenset(begun | {path for path in silent & up.keys() if up[path] is not Health.CONNECTED})


def key_of(path: str) -> str:
    return f"tunnel {path}"


def _note(old: Tunnel, new: Tunnel | None, silent: bool) -> Note | None:
    if new is old:
        return None
    if new is None:
        return _gone(old) if old.state.carries_traffic else None
    if new.state is TunnelState.ERROR and old.state is not TunnelState.ERROR:
        title = translate("Notification", "{name} does not work")
        return _made(new, Told.FAILED, title, said(new.error))
    if new.state.carries_traffic and new.profile:
        return _of_server(old, new, silent)
    if new.state.carries_traffic == old.state.carries_traffic:
        return None
    if new.state.carries_traffic:
        return _made(new, Told.CONNECTED, translate("Notification", "{name} is connected"), _carried(new))
    text = translate("Notification", "What went through it goes outside again.")
    blocked = translate("Notification", "What went through it is blocked.")
    title = translate("Notification", "{name} is disconnected")
    return _made(new, Told.DISCONNECTED, title, blocked if new.block is not None else text)


def _of_server(old: Tunnel, new: Tunnel, silent: bool) -> Note | None:
    """A profile's tunnel that is up is connected when its server has answered. That it reconnects is told
    only where somebody was told that it does not get through."""
    if new.health is old.health and old.state.carries_traffic:
        return None
    if new.health is Health.NO_ANSWER:
        title = translate("Notification", "The server of {name} does not answer")
        text = translate(
            "Notification", "vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile."
        )
        return _made(new, Told.FAILED, title, text)
    if new.health is not Health.CONNECTED or (old.health is Health.RECONNECTING and not silent):
        return None
    text = translate("Notification", "Its server answers again.") if silent else _carried(new)
    return _made(new, Told.CONNECTED, translate("Notification", "{name} is connected"), text)


def _gone(old: Tunnel) -> Note:
    text = (
        translate("Notification", "The tunnel was removed.")
        if old.profile
        else translate("Notification", "The tunnel is gone: its application has ended, or it was removed.")
    )
    return _made(old, Told.DISCONNECTED, translate("Notification", "{name} is disconnected"), text)


def _made(tunnel: Tunnel, kind: Told, title: str, body: str) -> Note:
    name = visible(tunnel.session if tunnel.session.strip() else tunnel.name)
    return Note(key_of(tunnel.path), kind, title.format(name=name), body, subject=tunnel.path)


def _carried(tunnel: Tunnel) -> str:
    if any(route.endswith("/0") for route in tunnel.routes):
        return translate("Notification", "All traffic goes through it.")
    if tunnel.routes:
        return translate("Notification", "%Ln networks go through it.", "", len(tunnel.routes))
    return translate("Notification", "Only its own network goes through it.")


def _stopped() -> Note:
    return Note(
        "service",
        Told.FAILED,
        translate("Notification", "The VPN service has stopped"),
        translate("Notification", "vpngui cannot tell what the tunnels do until it runs again."),
    )
