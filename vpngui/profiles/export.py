"""A profile as the text of a configuration that wg-quick(8) takes."""

from __future__ import annotations

from collections.abc import Iterator

from vpngui.profiles.profile import TABLE_AUTO, Peer, Profile


def export(profile: Profile) -> str:
    """The text, with the secrets that the profile has. Reading it again gives the same profile."""
    parts = [_interface(profile), *map(_peer, profile.peers)]
    return "\n".join("".join(f"{line}\n" for line in part) for part in parts)


def _interface(profile: Profile) -> Iterator[str]:
    yield "[Interface]"
    yield from (f"# {comment}" for comment in profile.comments)
    if profile.private_key:
        yield f"PrivateKey = {profile.private_key}"
    if profile.addresses:
        yield f"Address = {', '.join(map(str, profile.addresses))}"
    if profile.dns or profile.search:
        yield f"DNS = {', '.join([*map(str, profile.dns), *profile.search])}"
    if profile.mtu is not None:
        yield f"MTU = {profile.mtu}"
    if profile.listen_port:
        yield f"ListenPort = {profile.listen_port}"
    if profile.fwmark:
        yield f"FwMark = {profile.fwmark:#x}"
    if profile.table != TABLE_AUTO:
        yield f"Table = {profile.table}"


def _peer(peer: Peer) -> Iterator[str]:
    yield "[Peer]"
    yield from (f"# {comment}" for comment in peer.comments)
    yield f"PublicKey = {peer.public_key}"
    if peer.preshared_key:
        yield f"PresharedKey = {peer.preshared_key}"
    if peer.allowed:
        yield f"AllowedIPs = {', '.join(map(str, peer.allowed))}"
    if peer.endpoint is not None:
        yield f"Endpoint = {peer.endpoint}"
    if peer.keepalive:
        yield f"PersistentKeepalive = {peer.keepalive}"
