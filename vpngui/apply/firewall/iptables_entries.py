"""A rule as the kernel's own structures, and back to what can be compared (linux/netfilter/x_tables.h).

The structures are packed here, not by python-iptables' Rule and Match, for three reasons: its IPv6 rules
compare one bit of each letter of an interface's name, so that "tun0" is "tun2"; its matches leave the
interpreter's own stack by longjmp when a set is not there; and they read parameters back by putting
a pipe in the place of the whole process's standard output.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from socket import IPPROTO_TCP

from vpngui.apply.firewall.iptables_rules import (
    BITS,
    TELL,
    HasMark,
    HopLimit,
    Icmp6Type,
    InSet,
    Match,
    Ports,
    Rule,
)
from vpngui.observe.firewalls import TOLD_GROUP

MATCHES = {"set": 4, "mark": 1, "udp": 0, "tcp": 0, "icmp6": 0, "hl": 0}
"""The matches that our rules use, and the revision of their structure."""
_ALIGNMENT = struct.calcsize("@BQ") - 8
"""XT_ALIGN."""
_ANY_PORT = (0, 0xFFFF)
_MODULE = struct.Struct("@H29sB")
"""struct xt_entry_match and xt_entry_target: size, name, revision."""
_VERDICT = struct.Struct("@i")
_SET_INFO = struct.Struct("=HBB4x16x16xI4x")
"""struct xt_set_info_match_v4: index, dimensions, flags, no comparison of counters, no flags."""
_INVERTED, _SOURCE = 1, 2
_NOT_COUNTED, _EXCEPTIONS = 1 << 3, 1 << 7
"""IPSET_FLAG_SKIP_COUNTER_UPDATE and IPSET_FLAG_RETURN_NOMATCH."""
_TELL = struct.pack("@IHHHH64s", 0, TOLD_GROUP, 1, 0, 0, b"")
"""struct xt_nflog_info: nothing of the packet, the group, one packet at a time."""
_VIA_IN_INVERTED = 0x01
_IP6T_F_PROTO = 0x01


def aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


class _Layout:
    """struct ipt_entry or ip6t_entry: ``ip``, offsets, and the counters at an aligned place."""

    def __init__(self, ip: str) -> None:
        self.ip = struct.Struct(ip)
        plain = struct.calcsize("=IHHI")
        padding = aligned(self.ip.size + plain) - self.ip.size - plain
        self.offsets = struct.Struct(f"=IHHI{padding}xQQ")
        self.size = self.ip.size + self.offsets.size


# Source, destination, their masks, names of links, their masks, protocol, (IPv6: traffic class,) flags,
# inverted flags.
_LAYOUTS = {4: _Layout("=4s4s4s4s16s16s16s16sHBB"), 6: _Layout("=16s16s16s16s16s16s16s16sHBBB3x")}


@dataclass(frozen=True, slots=True)
class Entry:
    """``octets``: a whole entry without counters and without what the kernel keeps for itself.

    A verdict or a jump stands in it as its name, which is also ``target``; other targets have their own.
    """

    octets: bytes
    target: str


def encode(rule: Rule, family: int, index: Callable[[str], int]) -> Entry:
    """``index`` gives a set's number by its name."""
    layout = _LAYOUTS[family]
    came_by = rule.came_by or rule.not_came_by
    names = [part for pair in zip(_link(came_by), _link(rule.leaves_by), strict=True) for part in pair]
    inverted = _VIA_IN_INVERTED if rule.not_came_by else 0
    flags = (0,) if family == 4 else (0, _IP6T_F_PROTO if rule.protocol else 0)
    ip = layout.ip.pack(*_addresses(rule, family), *names, rule.protocol, *flags, inverted)
    matches = b"".join(_match(match, rule, index) for match in rule.matches)
    target_at = layout.size + len(matches)
    target = _target(rule.target)
    offsets = layout.offsets.pack(0, target_at, target_at + len(target), 0, 0, 0)
    return Entry(ip + offsets + matches + target, rule.target)


def jump_to(chain: str, family: int) -> Entry:
    """The rule that every packet follows to a chain."""
    return encode(Rule(chain), family, _no_sets)


def decode(octets: bytes, family: int, label: bytes | None) -> Entry:
    """An entry as the kernel has it; ``label`` is libiptc's name of its verdict or the chain it jumps to."""
    layout = _LAYOUTS[family]
    _, target_at, end, *_ = layout.offsets.unpack_from(octets, layout.ip.size)
    head = octets[: layout.ip.size] + layout.offsets.pack(0, target_at, end, 0, 0, 0)
    *matches, target = _modules(octets, layout.size, end)
    packed = b"".join(_module(*match) for match in matches)
    name = target[0] or (label or b"").decode()  # the kernel has no name for a verdict or a jump
    return Entry(head + packed + (_module(*target) if target[0] else _target(name)), name)


def set_index(entry: Entry, family: int) -> int | None:
    """The number of the set that the entry's first match looks into; None when that is another match."""
    at = _LAYOUTS[family].size
    _, name, revision = _MODULE.unpack_from(entry.octets, at)
    if (name.rstrip(b"\0"), revision) != (b"set", MATCHES["set"]):
        return None
    index, *_ = _SET_INFO.unpack_from(entry.octets, at + _MODULE.size)
    return int(index)


def _modules(octets: bytes, at: int, end: int) -> Iterator[tuple[str, int, bytes]]:
    """Name, revision and content of each match, and of the target at the end."""
    while at < end:
        size, name, revision = _MODULE.unpack_from(octets, at)
        # The kernel copies a name up to its NUL and leaves what is behind it.
        yield name.partition(b"\0")[0].decode(), revision, octets[at + _MODULE.size : at + size]
        at += size


def _target(name: str) -> bytes:
    if name == TELL:
        return _module(name, 0, _TELL)
    # libiptc finds out whether the name is a verdict or a chain, and puts the number there.
    return _module(name, 0, _VERDICT.pack(0))


def _match(match: Match, rule: Rule, index: Callable[[str], int]) -> bytes:
    match match:
        case InSet(name, source, inverted, excepted):
            flags = (_SOURCE if source else 0) | (_INVERTED if inverted else 0)
            how = _EXCEPTIONS if excepted else _NOT_COUNTED
            return _named("set", _SET_INFO.pack(index(name), 1, flags, how))
        case HasMark(mark):
            return _named("mark", struct.pack("@IIB3x", mark, 0xFFFFFFFF, 0))
        case Ports(source_port, destination_port):
            ports = (*_range(source_port), *_range(destination_port))
            if rule.protocol == IPPROTO_TCP:
                return _named("tcp", struct.pack("@4HBBBB", *ports, 0, 0, 0, 0))
            return _named("udp", struct.pack("@4HBx", *ports, 0))
        case Icmp6Type(number):
            return _named("icmp6", struct.pack("@BBBB", number, 0, 0xFF, 0))
        case HopLimit(limit):
            return _named("hl", struct.pack("@BB", 0, limit))


def _named(name: str, info: bytes) -> bytes:
    return _module(name, MATCHES[name], info)


def _module(name: str, revision: int, info: bytes) -> bytes:
    size = aligned(_MODULE.size + len(info))
    return (_MODULE.pack(size, name.encode(), revision) + info).ljust(size, b"\0")


def _addresses(rule: Rule, family: int) -> tuple[bytes, ...]:
    nothing = bytes(BITS[family] // 8)
    networks = (rule.source, rule.destination)
    values = [network.network_address.packed if network else nothing for network in networks]
    return (*values, *(network.netmask.packed if network else nothing for network in networks))


def _range(port: int | None) -> tuple[int, int]:
    return _ANY_PORT if port is None else (port, port)


def _link(name: str) -> tuple[bytes, bytes]:
    """An interface's name and its mask: all of it, with the NUL at its end."""
    return name.encode(), b"\xff" * (len(name.encode()) + 1) if name else b""


def _no_sets(name: str) -> int:
    raise LookupError(name)
