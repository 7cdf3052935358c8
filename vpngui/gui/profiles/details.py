"""Everything that a profile says, as captions and lines. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.presenters.field import Field, Section
from vpngui.gui.profiles.row import Row
from vpngui.model.networks import Network
from vpngui.profiles.entry import Choices, Entry
from vpngui.profiles.profile import TABLE_AUTO, Peer, Profile

_MOST = 12
"""Lines of a list that are shown; the editor shows all of them."""
_MOST_PEERS = 8


def details(entry: Entry, row: Row) -> tuple[Section, ...]:
    """What does not apply is left away."""
    profile = entry.profile
    sections = (
        Section(translate("Profiles", "Connection"), (_state(row), *_choices(entry.choices))),
        Section(translate("Profiles", "This computer"), tuple(_interface(entry))),
        *(_peer(number, profile) for number in range(min(len(profile.peers), _MOST_PEERS))),
        Section(translate("Profiles", "More"), tuple(_more(profile))),
        Section(translate("Profiles", "Notes"), tuple(_notes(profile.comments))),
    )
    return tuple(section for section in sections if section.fields)


def _state(row: Row) -> Field:
    return Field(translate("Profiles", "State"), tuple(filter(None, (row.state, row.detail))), row.icon)


def _choices(choices: Choices) -> tuple[Field, ...]:
    when = []
    if choices.auto_connect:
        when.append(translate("Profiles", "at login"))
    if choices.on_untrusted:
        when.append(translate("Profiles", "on networks that you have not marked as trusted"))
    if not when:
        when.append(translate("Profiles", "when you say so"))
    if not choices.kill_switch:
        kill = translate("Profiles", "off: traffic goes outside the tunnel while it is down")
    elif choices.pinned:
        kill = translate("Profiles", "on, and kept: nothing goes outside the tunnel until you lift it")
    else:
        kill = translate("Profiles", "on: nothing goes outside the tunnel")
    local = (
        translate("Profiles", "stays reachable")
        if choices.local_network
        else translate("Profiles", "not reachable while all traffic goes through the tunnel")
    )
    return (
        Field(translate("Profiles", "Connects"), tuple(when)),
        Field(translate("Profiles", "Kill switch"), (kill,)),
        Field(translate("Profiles", "Local network"), (local,)),
    )


def _interface(entry: Entry) -> Iterable[Field]:
    profile = entry.profile
    none = (translate("Profiles", "none"),)
    yield Field(translate("Profiles", "Addresses"), _listed(map(str, profile.addresses)) or none)
    servers = _listed(map(str, profile.dns))
    yield Field(
        translate("Profiles", "DNS servers"), servers or (translate("Profiles", "those of the network"),)
    )
    if profile.search:
        yield Field(translate("Profiles", "Search domains"), _listed(profile.search))
    if entry.public_key:
        yield Field(translate("Profiles", "Public key"), (inert(entry.public_key),))


def _peer(number: int, profile: Profile) -> Section:
    peer = profile.peers[number]
    title = translate("Profiles", "Server")
    if len(profile.peers) > 1:
        title = translate("Profiles", "Server {number} of {count}").format(
            number=number + 1, count=len(profile.peers)
        )
    return Section(title, tuple(_peer_fields(peer)))


def _peer_fields(peer: Peer) -> Iterable[Field]:
    if peer.endpoint is not None:
        yield Field(translate("Profiles", "Address"), (inert(str(peer.endpoint)),))
    yield Field(translate("Profiles", "Public key"), (inert(peer.public_key),))
    yield Field(translate("Profiles", "Goes there"), _carried(peer.allowed))
    if peer.keepalive:
        text = translate("Profiles", "every %Ln seconds", "", peer.keepalive)
        yield Field(translate("Profiles", "Keeps the way open"), (text,))
    yield from _notes(peer.comments)


def _carried(allowed: tuple[Network, ...]) -> tuple[str, ...]:
    """All traffic in words; else the networks."""
    everything = [network for network in allowed if network.prefixlen == 0]
    if not allowed:
        return (translate("Profiles", "nothing"),)
    if len({network.version for network in everything}) > 1:
        return (translate("Profiles", "all traffic"),)
    return _listed(map(str, allowed))


def _more(profile: Profile) -> Iterable[Field]:
    if profile.mtu is not None:
        yield Field(translate("Profiles", "MTU"), (str(profile.mtu),))
    if profile.listen_port:
        yield Field(translate("Profiles", "Listens on port"), (str(profile.listen_port),))
    if profile.fwmark:
        yield Field(translate("Profiles", "Mark"), (f"{profile.fwmark:#x}",))
    if profile.table != TABLE_AUTO:
        yield Field(translate("Profiles", "Routing table"), (inert(profile.table),))
    if len(profile.peers) > _MOST_PEERS:
        more = len(profile.peers) - _MOST_PEERS
        yield Field(translate("Profiles", "Servers"), (translate("Profiles", "and %Ln more", "", more),))


def _notes(comments: tuple[str, ...]) -> Iterable[Field]:
    if comments:
        yield Field(translate("Profiles", "From the configuration"), _listed(map(visible, comments)))


def _listed(values: Iterable[str]) -> tuple[str, ...]:
    found = tuple(values)
    shown = tuple(inert(value) for value in found[:_MOST])
    if len(found) > _MOST:
        return (*shown, translate("Profiles", "and %Ln more", "", len(found) - _MOST))
    return shown
