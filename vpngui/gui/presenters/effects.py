"""What a request does, or would do, in words that need no knowledge of networks."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.model.effects import Effect, EffectKind

_ALL = {"0.0.0.0/0": "IPv4", "::/0": "IPv6"}
_HOST_PREFIX = {False: "/32", True: "/128"}
_NETWORKS = frozenset({EffectKind.CARRIES, EffectKind.EXPOSES})
_ALONE = frozenset(
    {
        EffectKind.CUTS_OFF,
        EffectKind.BLOCKS,
        EffectKind.KEEPS_BLOCK,
        EffectKind.NAMES_BACK,
        EffectKind.NO_TRAFFIC,
    }
)
_BEFORE_FOLD = 3
"""Lines of one kind that are told at once; the rest is one line to open, if it is more than one."""
_LISTED = 100
"""Lines of one kind; more would be a wall that nobody reads, and slow to build. The widest are told first."""

# After "all traffic": what reaches furthest comes first, and hides behind no long list of networks.
_ORDER = (
    EffectKind.REPLACES,
    EffectKind.CUTS_OFF,
    EffectKind.BLOCKS,
    EffectKind.KEEPS_BLOCK,
    EffectKind.NAMES,
    EffectKind.NAMES_BACK,
    EffectKind.CARRIES,
    EffectKind.EXPOSES,
    EffectKind.NAMES_IN,
    EffectKind.KEEPS_LOCAL,
    EffectKind.ADDRESS,
    EffectKind.NO_TRAFFIC,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that will happen; ``icon`` tells the kinds apart by shape."""

    icon: str
    text: str
    detail: str = ""
    """What that means for a person; empty where the text says it."""
    new: bool = False
    """The person has not allowed this to the same asker before."""
    folded: tuple[Line, ...] = ()
    """The lines that this one stands for."""


def lines(
    effects: Iterable[Effect], interface: str, new: Collection[Effect] = (), *, profile: bool = False
) -> tuple[Line, ...]:
    """The most important first; all traffic of both families is one line, many of a kind fold into one.

    What is in ``new`` is marked, and comes before all the rest. ``profile``: it is a profile's tunnel, whose
    block is a kill switch.
    """
    name, told = visible(interface), list(effects)
    fresh = frozenset(new)
    first = _lines([effect for effect in told if effect in fresh], name, True)
    found = (*first, *_lines([effect for effect in told if effect not in fresh], name, False))
    return tuple(_kill_switch(line, name) for line in found) if profile else found


def texts(effects: Iterable[Effect], interface: str) -> tuple[str, ...]:
    """The lines with nothing folded, for what is no window."""
    return tuple(one.text for line in lines(effects, interface) for one in (line.folded or (line,)))


def _lines(effects: list[Effect], name: str, new: bool) -> list[Line]:
    found: list[Line] = []
    ordered = sorted(effects, key=lambda effect: (not _is_whole(effect), _ORDER.index(effect.kind)))
    for (kind, whole), group in groupby(ordered, lambda effect: (effect.kind, _is_whole(effect))):
        subjects = [effect.subject for effect in group]
        if whole:
            found.append(_whole_line(kind, sorted({_ALL[subject] for subject in subjects}), name, new))
        elif kind in _ALONE or len(subjects) <= _BEFORE_FOLD + 1:
            found += [_line(kind, subject, name, new) for subject in subjects]
        else:
            found += [_line(kind, subject, name, new) for subject in subjects[:_BEFORE_FOLD]]
            found.append(_fold(kind, subjects[_BEFORE_FOLD:], name, new))
    return found


def _kill_switch(line: Line, name: str) -> Line:
    """In the place of what an application's block would be."""
    if line.icon != _words(EffectKind.BLOCKS)[0]:
        return line
    text = translate("Request", "Nothing goes beside {name}, not even while it is down")
    detail = translate(
        "Request", "Without the tunnel this computer reaches nothing until you lift the block."
    )
    return replace(line, text=text.format(name=name), detail=detail)


def _is_whole(effect: Effect) -> bool:
    return effect.kind in _NETWORKS and effect.subject in _ALL


def _whole_line(kind: EffectKind, families: list[str], name: str, new: bool) -> Line:
    if kind is EffectKind.CARRIES:
        icon = "effect-in"
        text = translate("Request", "All traffic goes through {name}")
        one = translate("Request", "All {family} traffic goes through {name}")
        detail = translate("Request", "Whoever runs this VPN can see which servers you use.")
    else:
        icon = "effect-out"
        text = translate("Request", "All traffic leaves {name} and takes its ordinary way")
        one = translate("Request", "All {family} traffic leaves {name} and takes its ordinary way")
        detail = translate(
            "Request", "Your network can see again which servers you use, and they see your own address."
        )
    said = text if len(families) == len(_ALL) else one
    return Line(icon, said.format(family=families[0], name=name), detail, new)


def _fold(kind: EffectKind, subjects: list[str], name: str, new: bool) -> Line:
    room = _LISTED - _BEFORE_FOLD
    inside = [_line(kind, subject, name, new) for subject in subjects[:room]]
    if len(subjects) > room:
        inside.append(Line(_words(kind)[0], _more(kind, len(subjects) - room, name), new=new))
    return Line(_words(kind)[0], _more(kind, len(subjects), name), new=new, folded=tuple(inside))


def _more(kind: EffectKind, count: int, name: str) -> str:
    match kind:
        case EffectKind.EXPOSES:
            text = translate("Request", "Traffic to %Ln more networks leaves {name}", "", count)
        case EffectKind.CARRIES:
            text = translate("Request", "Traffic to %Ln more networks goes through {name}", "", count)
        case EffectKind.REPLACES:
            text = translate("Request", "%Ln more tunnels are disconnected", "", count)
        case EffectKind.NAMES:
            text = translate("Request", "Names are looked up at %Ln more DNS servers", "", count)
        case EffectKind.NAMES_IN:
            text = translate("Request", "And so are the names in %Ln more domains", "", count)
        case EffectKind.KEEPS_LOCAL:
            text = translate("Request", "%Ln more networks around this computer stay reachable", "", count)
        case _:
            text = translate("Request", "%Ln more addresses of this computer", "", count)
    return text.format(name=name)


def _line(kind: EffectKind, subject: str, name: str, new: bool) -> Line:
    icon, text = _words(kind)
    shown = {"subject": visible(subject), "network": _network(subject), "name": name}
    return Line(icon, text.format(family=_ALL.get(subject, visible(subject)), **shown), _detail(kind), new)


def _detail(kind: EffectKind) -> str:
    match kind:
        case EffectKind.CUTS_OFF:
            return translate("Request", "Servers that are only reached this way cannot be reached.")
        case EffectKind.NAMES:
            return translate("Request", "Whoever runs it sees the names of all sites that you visit.")
        case EffectKind.KEEPS_BLOCK:
            return translate("Request", "Also when you log out, or the connection cannot be made.")
        case _:
            return ""


def _words(kind: EffectKind) -> tuple[str, str]:
    """The picture, and the sentence with places for {name}, {subject}, {network} and {family}."""
    match kind:
        case EffectKind.REPLACES:
            text = translate("Request", "The tunnel {subject} is disconnected: {name} takes its place")
            return "effect-replaces", text
        case EffectKind.CARRIES:
            return "effect-in", translate("Request", "Traffic to {network} goes through {name}")
        case EffectKind.CUTS_OFF:
            return "effect-cut", translate(
                "Request", "{family} traffic goes nowhere while {name} is connected"
            )
        case EffectKind.EXPOSES:
            text = translate("Request", "Traffic to {network} leaves {name} and takes its ordinary way")
            return "effect-out", text
        case EffectKind.KEEPS_LOCAL:
            text = translate("Request", "{network} around this computer stays reachable outside {name}")
            return "effect-local", text
        case EffectKind.NAMES:
            return "effect-names", translate("Request", "Every name is looked up at the DNS server {subject}")
        case EffectKind.NAMES_IN:
            text = translate("Request", "Names in {subject} are looked up at the DNS servers of {name}")
            return "effect-names-in", text
        case EffectKind.NAMES_BACK:
            text = translate("Request", "Names are looked up at the ordinary DNS servers again")
            return "effect-names-back", text
        case EffectKind.BLOCKS:
            text = translate(
                "Request",
                "Everything is blocked except what the application lists, inside {name} and outside",
            )
            return "effect-block", text
        case EffectKind.KEEPS_BLOCK:
            return "pin", translate("Request", "The block stays without {name}, until you lift it")
        case EffectKind.ADDRESS:
            return "effect-address", translate(
                "Request", "Others in the tunnel reach this computer as {subject}"
            )
        case EffectKind.NO_TRAFFIC:
            return "effect-none", translate("Request", "No traffic goes through {name}")


def _network(subject: str) -> str:
    """A network of one address is that address."""
    return visible(subject.removesuffix(_HOST_PREFIX[":" in subject]))
