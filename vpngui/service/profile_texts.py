"""A WireGuard configuration as the service takes it: from text to what a tunnel is to be. Pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from vpngui.model.errors import InvalidParameter
from vpngui.model.identity import Grade, Identity
from vpngui.model.settings import TunnelSettings
from vpngui.model.wireguard import Device, DevicePeer, EndpointAddress
from vpngui.profiles.keys import public_key_of
from vpngui.profiles.profile import TABLE_OFF, Endpoint, Profile
from vpngui.profiles.wg_quick import Kind, parse

DEFAULT_MTU = 1420
"""Octets: an Ethernet's 1500 without what WireGuard adds to a packet of IPv6."""
_TAKEN = frozenset({Kind.NEVER_RUN, Kind.CHANGED})


@dataclass(frozen=True, slots=True)
class Configuration:
    """``profile`` is what ``text`` says, ``id`` what the person's store calls it."""

    id: str
    profile: Profile
    text: str = field(default="", repr=False)

    @property
    def named_endpoints(self) -> dict[str, Endpoint]:
        """By the peer's public key."""
        return {peer.public_key: peer.endpoint for peer in self.profile.peers if peer.endpoint is not None}

    @property
    def keepalives(self) -> dict[str, int]:
        """Seconds by the peer's public key, 0 for none."""
        return {peer.public_key: peer.keepalive for peer in self.profile.peers}

    def device(self, mark: int, endpoints: dict[str, EndpointAddress], keepalive: int = 0) -> Device:
        """What the kernel or the program is told; ``keepalive`` in seconds for peers that have none."""
        peers = tuple(
            DevicePeer(
                peer.public_key,
                peer.allowed,
                endpoints.get(peer.public_key),
                peer.keepalive or (keepalive if peer.public_key in endpoints else 0),
                peer.preshared_key,
            )
            for peer in self.profile.peers
        )
        return Device(self.profile.private_key, self.profile.listen_port, mark, peers)


def read_configuration(id_: str, text: str) -> Configuration:
    """The configuration in ``text``. Raises InvalidParameter with the first line that is not understood."""
    found = parse(text)
    wrong = [problem for problem in found.problems if problem.kind not in _TAKEN]
    if found.profile is None or wrong:
        problem = wrong[0]
        where = f"line {problem.line}: " if problem.line else ""
        raise InvalidParameter(f"the configuration cannot be used: {where}{problem.reason}")
    if not found.profile.peers:
        raise InvalidParameter("the configuration has no peer to connect to; add a [Peer] section")
    return Configuration(id_, found.profile, text)


def settings_of(profile: Profile, session: str) -> TunnelSettings:
    """What the tunnel is to be. Raises what TunnelSettings.updated raises."""
    networks = (
        ()
        if profile.table == TABLE_OFF
        else dict.fromkeys(network for peer in profile.peers for network in peer.allowed)
    )
    return TunnelSettings().updated(
        {
            "session": session,
            "mtu": DEFAULT_MTU if profile.mtu is None else profile.mtu,
            "local": [str(address) for address in profile.addresses],
            "routes": [str(network) for network in networks],
            "dns": [str(server) for server in profile.dns],
            "dns_suffixes": list(profile.search),
        }
    )


def identity_of(profile: Profile, session: str, uid: int) -> Identity:
    """Who asks when a profile does: the person's title, and the keys of both ends in one word.

    Who has an answer remembered for a profile has it for these ends: another server, or another key of
    one's own, is another profile.
    """
    keys = [public_key_of(profile.private_key), *sorted(peer.public_key for peer in profile.peers)]
    fingerprint = hashlib.sha256("\n".join(keys).encode()).hexdigest()
    return Identity(Grade.PROFILE, session, f"wireguard:{fingerprint}", uid, 0)
