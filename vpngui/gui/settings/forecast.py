"""What the changed settings would do, in words, and how they would be put in force."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_network

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.presenters.effects import Line, lines
from vpngui.gui.presenters.numbers import whole
from vpngui.gui.presenters.request import Section
from vpngui.gui.said import said
from vpngui.gui.settings.draft import Draft, Field, differing, normal
from vpngui.gui.settings.way import TRIAL_SECONDS, Way
from vpngui.gui.snapshot import Tunnel
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.preview import Preview
from vpngui.model.tunnel_state import TunnelState

_SHOWN = 6
"""Lines about what would be no more; beyond these there is a number."""
_FAMILIES = {4: "0.0.0.0/0", 6: "::/0"}
_NAMES = {"0.0.0.0/0": "IPv4", "::/0": "IPv6"}


@dataclass(frozen=True, slots=True)
class Forecast:
    """``warning`` is empty where nothing is exposed; ``promise`` says what comes after Apply."""

    sections: tuple[Section, ...] = ()
    warning: str = ""
    promise: str = ""


def present(tunnel: Tunnel, base: Draft, draft: Draft, preview: Preview, way: Way) -> Forecast:
    """``draft`` has no problem, and differs from ``base``, which the service has."""
    name = visible(tunnel.name)
    up = tunnel.state.carries_traffic
    then = (
        *_plain(base, draft, name),
        *lines(_without_nothing(preview.gains), tunnel.name, profile=bool(tunnel.profile)),
    )
    lost = _lost(preview, name)
    when = translate("Settings", "From then on") if up else translate("Settings", "When it is connected")
    sections = [Section(when, then)] if then else []
    sections += [Section(translate("Settings", "No longer"), lost)] if lost else []
    if not sections:
        nothing = translate("Settings", "Nothing changes for your traffic.")
        sections = [Section("", (Line("effect-none", nothing),))]
    warning = ""
    if preview.exposes:
        warning = translate(
            "Settings", "Some traffic that {name} carries or stops now will leave this computer beside it."
        ).format(name=name)
    return Forecast(tuple(sections), warning, promise(way))


def promise(way: Way) -> str:
    match way:
        case Way.UPDATE:
            return ""
        case Way.TRY:
            return translate(
                "Settings",
                "After Apply you have %Ln seconds to keep this. Without an answer the former "
                "settings come back.",
                "",
                TRIAL_SECONDS,
            )
        case Way.TRY_AND_STAY:
            return translate(
                "Settings",
                "After Apply you can go back for %Ln seconds. Without an answer this stays: going "
                "back by itself would let traffic out beside the tunnel.",
                "",
                TRIAL_SECONDS,
            )


def locked(tunnel: Tunnel, own_uid: int, agent: bool, agent_text: str) -> str:
    """Why nothing of the tunnel can be changed here; empty where it can."""
    if tunnel.owner.uid not in (own_uid, -1):
        return translate("Settings", "This tunnel belongs to another person of this computer.")
    if not agent:
        text = translate(
            "Settings",
            "Another program answers for you at this computer, so settings cannot be changed here.",
        )
        return f"{text} {said(agent_text)}".strip()
    if tunnel.state in (TunnelState.ASKING_UP, TunnelState.ASKING_DOWN):
        return translate("Settings", "You are being asked about this tunnel. Answer that first.")
    return ""


def _plain(base: Draft, draft: Draft, name: str) -> list[Line]:
    """What is no effect on traffic and still changes."""
    changed = differing(base, normal(draft, base))
    found = []
    if Field.SESSION in changed:
        if draft.session.strip():
            text = translate("Settings", "The tunnel is called {session}").format(
                session=inert(draft.session)
            )
        else:
            text = translate("Settings", "The tunnel is called by its interface, {name}").format(name=name)
        found.append(Line("page-settings", text))
    if Field.MTU in changed:
        text = translate("Settings", "Packets of up to {mtu} bytes go through {name}")
        found.append(Line("page-settings", text.format(mtu=whole(int(draft.mtu)), name=name)))
    if Field.REMOTE in changed and draft.remote:
        text = translate("Settings", "The other end of {name} is {address}")
        others = " · ".join(visible(row) for row in normal(draft, base).remote[:3])
        found.append(Line("effect-address", text.format(name=name, address=others)))
    return found


def _without_nothing(effects: Iterable[Effect]) -> list[Effect]:
    return [effect for effect in effects if effect.kind is not EffectKind.NO_TRAFFIC]


def _lost(preview: Preview, name: str) -> tuple[Line, ...]:
    stopped = {effect.subject for effect in preview.effects if effect.kind is EffectKind.CUTS_OFF}
    carried = {effect.subject for effect in preview.gains if effect.kind is EffectKind.CARRIES}
    found = []
    for effect in preview.loses:
        kind, subject = effect.kind, effect.subject
        if kind is EffectKind.CARRIES and _FAMILIES[ip_network(subject).version] in stopped:
            continue  # it goes nowhere, and that is told
        if kind is EffectKind.CUTS_OFF and subject in carried:
            continue
        if text := _no_longer(kind):
            icon, words = text
            family = _NAMES.get(subject, "")
            shown = visible(subject.removesuffix("/128" if ":" in subject else "/32"))
            found.append(Line(icon, words.format(subject=shown, family=family, name=name)))
    if len(found) > _SHOWN + 1:
        more = translate("Settings", "And %Ln more", "", len(found) - _SHOWN)
        return (*found[:_SHOWN], Line("more", more))
    return tuple(found)


def _no_longer(kind: EffectKind) -> tuple[str, str] | None:
    match kind:
        case EffectKind.CARRIES:
            return "effect-out", translate("Settings", "Traffic to {subject} goes through {name}")
        case EffectKind.CUTS_OFF:
            return "effect-out", translate("Settings", "{family} traffic is stopped")
        case EffectKind.KEEPS_LOCAL:
            text = translate("Settings", "{subject} around this computer stays reachable outside {name}")
            return "effect-cut", text
        case EffectKind.NAMES:
            text = translate("Settings", "Names are looked up at the DNS server {subject}")
            return "effect-names-back", text
        case EffectKind.NAMES_IN:
            text = translate("Settings", "Names in {subject} are looked up at the DNS servers of {name}")
            return "effect-names-back", text
        case EffectKind.ADDRESS:
            text = translate("Settings", "Others in the tunnel reach this computer as {subject}")
            return "effect-none", text
    return None
