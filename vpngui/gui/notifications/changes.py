"""What has happened between two snapshots that a person may want to be told. Pure."""

from __future__ import annotations

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.notifications.note import Note
from vpngui.gui.preferences.values import Told
from vpngui.gui.said import said
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
from vpngui.model.tunnel_state import TunnelState


def notes_between(before: Snapshot, after: Snapshot) -> tuple[Note, ...]:
    """Nothing of what there was already when the service was found."""
    if before.service is not ServiceState.PRESENT:
        return ()
    if after.service is not ServiceState.PRESENT:
        return (_stopped(),) if any(tunnel.state.carries_traffic for tunnel in before.tunnels) else ()
    if before.tunnels is after.tunnels:
        return ()
    now = {tunnel.path: tunnel for tunnel in after.tunnels}
    notes = (_note(old, now.get(old.path)) for old in before.tunnels)
    return tuple(note for note in notes if note is not None)


def key_of(path: str) -> str:
    return f"tunnel {path}"


def _note(old: Tunnel, new: Tunnel | None) -> Note | None:
    if new is old:
        return None
    if new is None:
        return _gone(old) if old.state.carries_traffic else None
    if new.state is TunnelState.ERROR and old.state is not TunnelState.ERROR:
        title = translate("Notification", "{name} does not work")
        return _made(new, Told.FAILED, title, said(new.error))
    if new.state.carries_traffic == old.state.carries_traffic:
        return None
    if new.state.carries_traffic:
        return _made(new, Told.CONNECTED, translate("Notification", "{name} is connected"), _carried(new))
    text = translate("Notification", "What went through it goes outside again.")
    blocked = translate("Notification", "What went through it is blocked.")
    title = translate("Notification", "{name} is disconnected")
    return _made(new, Told.DISCONNECTED, title, blocked if new.block is not None else text)


def _gone(old: Tunnel) -> Note:
    text = translate("Notification", "The tunnel is gone: its application has ended, or it was removed.")
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
