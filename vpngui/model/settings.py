"""What an application wants its tunnel to be: one frozen value, checked once when it is made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from vpngui.model.addresses import Interface, parse_address
from vpngui.model.errors import InvalidParameter

DEFAULT_MTU = 1500
MIN_MTU = 68
"""Octets; every IPv4 module must forward this much (RFC 791 3.2)."""
MIN_MTU_IPV6 = 1280
"""Octets; RFC 8200 5. Below it the kernel takes IPv6 off the link."""
MAX_MTU = 65535
"""Octets; the longest IPv4 packet, and the kernel's limit for a TUN device."""
MAX_SESSION = 31
"""Bytes of UTF-8."""
MAX_ADDRESSES = 64


def check_mtu(value: object) -> int:
    """The same number of octets; raises InvalidParameter outside 68..65535."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidParameter(f"an MTU is a whole number of octets, not {type(value).__name__}")
    if not MIN_MTU <= value <= MAX_MTU:
        raise InvalidParameter(f"the MTU {value} is outside {MIN_MTU} to {MAX_MTU} octets")
    return value


def check_session(value: object) -> str:
    """The same text; raises InvalidParameter beyond 31 bytes of UTF-8, or with a NUL in it."""
    if not isinstance(value, str):
        raise InvalidParameter(f"a session name is text, not {type(value).__name__}")
    try:
        size = len(value.encode())
    except UnicodeEncodeError:
        raise InvalidParameter("the session name is not valid text") from None
    if size > MAX_SESSION:
        raise InvalidParameter(f"the session name is {size} bytes long; {MAX_SESSION} are allowed")
    if "\0" in value:
        raise InvalidParameter("the session name holds a NUL")
    return value


def check_addresses(texts: object, what: str) -> tuple[Interface, ...]:
    """The parsed addresses in order, each once; ``what`` ("local", "remote") is for the message.

    Raises InvalidParameter or IoError as ``parse_address`` does, and beyond 64 addresses.
    """
    if isinstance(texts, str) or not isinstance(texts, Iterable):
        raise InvalidParameter(f"{what} is a list of addresses")
    listed = list(texts)
    if len(listed) > MAX_ADDRESSES:
        raise InvalidParameter(f"{what} holds {len(listed)} addresses; {MAX_ADDRESSES} are allowed")
    parsed = tuple(dict.fromkeys(parse_address(text) for text in listed))
    if len({value.ip for value in parsed}) != len(parsed):
        raise InvalidParameter(f"{what} holds the same address twice with different prefixes")
    return parsed


@dataclass(frozen=True, slots=True)
class TunnelSettings:
    """One tunnel's settings: session name, MTU in octets, addresses of this end and of the other."""

    session: str = ""
    mtu: int = DEFAULT_MTU
    local: tuple[Interface, ...] = ()
    remote: tuple[Interface, ...] = ()

    def updated(self, changes: dict[str, Any]) -> TunnelSettings:
        """A copy with ``changes`` (keys ``session``, ``mtu``, ``local``, ``remote``) checked and put in.

        Raises InvalidParameter for an unknown key or a value that is out of range, IoError for an
        address that cannot be a host's.
        """
        unknown = set(changes) - {"session", "mtu", "local", "remote"}
        if unknown:
            raise InvalidParameter(f"there is no setting {', '.join(sorted(map(repr, unknown)))}")
        result = TunnelSettings(
            session=check_session(changes.get("session", self.session)),
            mtu=check_mtu(changes.get("mtu", self.mtu)),
            local=check_addresses(changes["local"], "local") if "local" in changes else self.local,
            remote=check_addresses(changes["remote"], "remote") if "remote" in changes else self.remote,
        )
        result._check_whole()
        return result

    def _check_whole(self) -> None:
        if self.mtu < MIN_MTU_IPV6 and any(value.version == 6 for value in self.local + self.remote):
            raise InvalidParameter(
                f"the MTU {self.mtu} is too small for IPv6, which needs {MIN_MTU_IPV6}; "
                "raise it or leave the IPv6 addresses out"
            )
        shared = {value.ip for value in self.local} & {value.ip for value in self.remote}
        if shared:
            raise InvalidParameter(f"{min(map(str, shared))} is given for both ends of the tunnel")
