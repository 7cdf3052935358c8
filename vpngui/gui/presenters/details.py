"""Everything that is known about one tunnel, as captions and lines. Pure."""

from __future__ import annotations

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.presenters import condition as conditions
from vpngui.gui.presenters import numbers, server
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.presenters.field import Field, Section
from vpngui.gui.presenters.identity import present as present_identity
from vpngui.gui.said import said
from vpngui.gui.snapshot import Traffic, Tunnel
from vpngui.model.tunnel_state import TunnelState
from vpngui.model.wireguard_seen import WireGuardSeen

_MOST = 12
"""Lines of a list that are shown; the settings page shows all of them."""


def details(
    tunnel: Tunnel, traffic: Traffic | None, now: float, seen: WireGuardSeen | None = None
) -> tuple[Section, ...]:
    """``now`` is Unix time in seconds, ``seen`` what the service said last of a profile's tunnel; what does
    not apply is left away."""
    whose = translate("Details", "Profile") if tunnel.profile else translate("Details", "Application")
    sections = (
        Section(translate("Details", "Connection"), _state(tunnel, now)),
        *server.sections(tunnel, seen, now),
        Section(whose, _application(tunnel)),
        Section(translate("Details", "Network"), _network(tunnel)),
        Section(translate("Details", "Traffic"), _traffic(tunnel, traffic)),
    )
    return tuple(section for section in sections if section.fields)


def as_text(tunnel: Tunnel, sections: tuple[Section, ...]) -> str:
    """The same to copy into a letter."""
    blocks = [presenter.title(tunnel)]
    for section in sections:
        lines = [f"{field.caption}: {', '.join(field.lines)}" for field in section.fields]
        blocks.append("\n".join([section.title, *lines]))
    return "\n\n".join(blocks) + "\n"


def _state(tunnel: Tunnel, now: float) -> tuple[Field, ...]:
    how = conditions.condition(tunnel)
    detail = conditions.detail(tunnel, now) if conditions.counts_seconds(tunnel) else ""
    fields = [
        Field(
            translate("Details", "State"),
            tuple(filter(None, (conditions.word(how), detail))),
            conditions.icon(how),
        )
    ]
    if tunnel.state is TunnelState.ERROR and tunnel.error:
        fields.append(Field(translate("Details", "What went wrong"), (said(tunnel.error),), "error"))
    if how is conditions.Condition.NO_ANSWER:
        text = translate(
            "Details",
            "vpngui keeps trying. If that goes on: is this computer online, and do the profile's "
            "endpoint and keys fit the server?",
        )
        fields.append(Field(translate("Details", "What can be done"), (text,), "information"))
    if tunnel.state.carries_traffic and tunnel.since:
        # Of a profile's tunnel that is up nobody knows whether it was connected all the time.
        since = (
            translate("Details", "Up since") if tunnel.profile else translate("Details", "Connected since")
        )
        fields.append(Field(since, (numbers.moment(tunnel.since), numbers.duration(now - tunnel.since))))
    if tunnel.trial_seconds:
        text = translate("Details", "New settings are being tried and go back by themselves unless kept")
        fields.append(Field(translate("Details", "On trial"), (text,), "information"))
    if tunnel.block is not None or tunnel.pinned:
        fields.append(Field(translate("Details", "Block"), _block(tunnel), "effect-block"))
    return tuple(fields)


def _block(tunnel: Tunnel) -> tuple[str, ...]:
    lines = []
    if tunnel.block is not None and tunnel.profile:
        lines.append(translate("Details", "Nothing of this computer goes beside the tunnel"))
    elif tunnel.block is not None:
        lines.append(translate("Details", "All traffic of this computer is blocked except:"))
        inside, outside = tunnel.block.vpn, tunnel.block.original
        lines.append(
            translate("Details", "%Ln networks through the tunnel", "", len(inside))
            if inside
            else translate("Details", "nothing through the tunnel")
        )
        lines.append(
            translate("Details", "%Ln networks outside the tunnel", "", len(outside))
            if outside
            else translate("Details", "nothing outside the tunnel")
        )
    if tunnel.pinned:
        lines.append(
            translate("Details", "Kept: it stays until you lift it, also when you log out")
            if tunnel.profile
            else translate("Details", "Kept: it stays when the application ends")
        )
    return tuple(lines)


def _application(tunnel: Tunnel) -> tuple[Field, ...]:
    owner = tunnel.owner
    who = present_identity(owner)
    fields = [Field(translate("Details", "Name"), (who.name, who.grade), who.icon)]
    if owner.executable:
        fields.append(Field(translate("Details", "Program"), (inert(owner.executable),)))
    if owner.pid > 0:
        fields.append(Field(translate("Details", "Process"), (str(owner.pid),)))
    return tuple(fields)


def _network(tunnel: Tunnel) -> tuple[Field, ...]:
    none = (translate("Details", "none"),)
    fields = [
        Field(
            translate("Details", "Interface"),
            (
                translate("Details", "{name}, number {index}").format(
                    name=inert(tunnel.name), index=tunnel.index
                ),
            ),
        ),
        Field(translate("Details", "Addresses"), _listed(tunnel.local) or none),
    ]
    if tunnel.remote:
        fields.append(Field(translate("Details", "Other end"), _listed(tunnel.remote)))
    fields.append(Field(translate("Details", "Routes"), _listed(tunnel.routes) or none))
    fields.append(Field(translate("Details", "DNS servers"), _listed(tunnel.dns) or none))
    if tunnel.dns_suffixes:
        fields.append(Field(translate("Details", "Names below"), _listed(tunnel.dns_suffixes)))
    if any(route.endswith("/0") for route in tunnel.routes):
        reachable = (
            translate("Details", "stays reachable")
            if tunnel.local_network
            else translate("Details", "not reachable while connected")
        )
        fields.append(Field(translate("Details", "Local network"), (reachable,)))
    if tunnel.mtu:
        fields.append(Field(translate("Details", "MTU"), (str(tunnel.mtu),)))
    return tuple(fields)


def _traffic(tunnel: Tunnel, traffic: Traffic | None) -> tuple[Field, ...]:
    if traffic is None or not tunnel.state.carries_traffic:
        return ()
    counters = traffic.counters
    return (
        _flow(
            translate("Details", "Received"),
            "received",
            traffic.rates.rx,
            counters.rx_bytes,
            counters.rx_packets,
            counters.rx_errors + counters.rx_dropped,
        ),
        _flow(
            translate("Details", "Sent"),
            "sent",
            traffic.rates.tx,
            counters.tx_bytes,
            counters.tx_packets,
            counters.tx_errors + counters.tx_dropped,
        ),
    )


def _flow(caption: str, icon: str, rate: float, octets: int, packets: int, lost: int) -> Field:
    lines = [
        numbers.rate(rate),
        translate("Details", "{amount} in all").format(amount=numbers.amount(octets)),
        translate("Details", "%Ln packets", "", packets),
    ]
    if lost:
        lines.append(translate("Details", "%Ln packets lost", "", lost))
    return Field(caption, tuple(lines), icon)


def _listed(values: tuple[str, ...]) -> tuple[str, ...]:
    shown = tuple(inert(value) for value in values[:_MOST])
    if len(values) > _MOST:
        return (*shown, translate("Details", "and %Ln more", "", len(values) - _MOST))
    return shown
