"""Sets of networks in the kernel (ipset(8), hash:net), through pyroute2; many entries at a time by hand.

The library takes 0.36 ms for an entry and 36 s for a block list. Here one message carries two thousand
entries (linux/netfilter/ipset/ip_set.h, IPSET_ATTR_ADT), and a list is there in 0.2 s.
"""

from __future__ import annotations

import errno
import os
import socket
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType

from pyroute2 import IPSet
from pyroute2.netlink.exceptions import IPSetError
from pyroute2.netlink.nfnetlink import NFNL_SUBSYS_IPSET
from pyroute2.netlink.nfnetlink.ipset import (
    IPSET_CMD_ADD,
    IPSET_CMD_LIST,
    IPSET_ERR_BUSY,
    IPSET_ERR_REFERENCED,
    IPSET_FLAG_LIST_HEADER,
    IPSET_FLAG_LIST_SETNAME,
)

from vpngui.apply.firewall.iptables_rules import BITS, SET_PREFIX
from vpngui.model.block_list import Prefix
from vpngui.model.errors import IoError, NotSupported

_FAMILIES = {4: socket.AF_INET, 6: socket.AF_INET6}
_IN_USE = frozenset({IPSET_ERR_BUSY, IPSET_ERR_REFERENCED})
_DEFAULT_BUCKETS, _BUCKET = 1024, 4
"""The kernel grows a table by doubling and moving all of it; four to a bucket is where it settles."""

_NETLINK_NETFILTER = 12
_HEADER = struct.Struct("=IHHII")
"""struct nlmsghdr: length, type, flags, sequence, port."""
_ATTRIBUTE = struct.Struct("=HH")
_ERROR = struct.Struct("=i")
_REQUEST, _ACKNOWLEDGE, _DUMP = 0x1, 0x4, 0x300
_NLMSG_ERROR, _NLMSG_DONE = 2, 3
_NESTED, _NETWORK_ORDER, _KIND = 0x8000, 0x4000, 0x3FFF
_PROTOCOL, _SETNAME, _DATA, _ADT, _LINENO = 1, 2, 7, 8, 9
_IP, _CIDR, _FLAGS, _BYTES, _PACKETS = 1, 3, 8, 24, 25
_EXCEPTED = 1 << 2
"""IPSET_FLAG_NOMATCH."""
_PROTOCOL_VERSION = 6
"""The oldest that the kernel accepts; nothing of a later one is used in these two commands."""
_ENTRIES_IN_MESSAGE = 1400
"""An attribute has up to 65,535 octets, an IPv6 entry 36, and 44 when it is excepted."""
_RECEIVE = 1 << 18
_NOTHING = bytes(8)


class InUse(IoError):
    """The set is used by a rule or another set, and the kernel keeps it."""


@dataclass(frozen=True, slots=True)
class SetEntry:
    """``excepted``: what is in it is not in the set, whatever wider network of the set it is in."""

    prefix: Prefix
    packets: int = 0
    octets: int = 0
    excepted: bool = False


class Sets:
    """To be opened, used and closed in one thread, which it blocks: about a millisecond a call.

    Everything raises IoError with what the kernel said; opening also NotSupported, where it has no sets.
    """

    def __enter__(self) -> Sets:
        try:
            self._control = IPSet()
        except (IPSetError, OSError) as error:
            if isinstance(error, IPSetError) and error.code != errno.EPERM:
                raise NotSupported(
                    f"the kernel has no sets of networks (module ip_set): {_said(error)}"
                ) from error
            raise IoError(f"the kernel's sets of networks cannot be reached: {_said(error)}") from error
        self._socket = socket.socket(
            socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, _NETLINK_NETFILTER
        )
        self._socket.bind((0, 0))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()
        self._control.close()

    def names(self) -> frozenset[str]:
        """Every set of ours, whoever made it."""
        try:
            found = [part.get_attr("IPSET_ATTR_SETNAME") for part in self._listed(IPSET_FLAG_LIST_SETNAME)]
        except IPSetError as error:
            raise IoError(f"the kernel did not list its sets: {_said(error)}") from error
        return frozenset(name for name in found if name.startswith(SET_PREFIX))

    def create(
        self,
        name: str,
        family: int,
        prefixes: Sequence[Prefix],
        excepted: Sequence[Prefix] = (),
        *,
        counters: bool = False,
    ) -> None:
        """A new set with these networks, but for the ``excepted`` ones; nothing of it is left when that
        fails."""
        size = len(prefixes) + len(excepted)
        buckets = _DEFAULT_BUCKETS
        while buckets * _BUCKET < size:
            buckets *= 2
        try:
            self._control.create(
                name,
                "hash:net",
                family=_FAMILIES[family],
                counters=counters,
                maxelem=max(size, 1),
                hashsize=buckets,
            )
        except IPSetError as error:
            raise IoError(f"the kernel refused the set {name}: {_said(error)}") from error
        try:
            self.fill(name, family, prefixes, excepted)
        except IoError:
            self.destroy(name)
            raise

    def fill(
        self, name: str, family: int, prefixes: Sequence[Prefix], excepted: Sequence[Prefix] = ()
    ) -> None:
        """Add networks to a set; those that are in it stay."""
        entries = _entries(family, prefixes) + _entries(family, excepted, _EXCEPTED)
        for start in range(0, len(entries), _ENTRIES_IN_MESSAGE):
            chunk = b"".join(entries[start : start + _ENTRIES_IN_MESSAGE])
            more = _attribute(_LINENO, bytes(4)) + _attribute(_ADT | _NESTED, chunk)
            self._socket.send(_request(IPSET_CMD_ADD, _ACKNOWLEDGE, name, more))
            code = _ERROR.unpack_from(self._socket.recv(_RECEIVE), _HEADER.size)[0]
            if code:
                raise IoError(f"the kernel refused networks of the set {name}: {_strerror(-code)}")

    def flush(self, name: str) -> None:
        try:
            self._control.flush(name)
        except IPSetError as error:
            raise IoError(f"the kernel did not empty the set {name}: {_said(error)}") from error

    def destroy(self, name: str) -> None:
        """Remove a set; one that is not there is no error. Raises InUse when something refers to it."""
        try:
            self._control.destroy(name)
        except IPSetError as error:
            if error.code in _IN_USE:
                raise InUse(f"the set {name} is still used by a rule or another set") from error
            if error.code != errno.ENOENT:
                raise IoError(f"the kernel did not remove the set {name}: {_said(error)}") from error

    def remove(self, names: Iterable[str]) -> str:
        """Destroy several; what was said of the first that is in use and stays, or nothing."""
        said = ""
        for name in names:
            try:
                self.destroy(name)
            except InUse as error:
                said = said or str(error)
        return said

    def index(self, name: str) -> int:
        """The number by which rules refer to a set. Raises IoError when there is none of the name."""
        try:
            return int(self._control.get_set_byname(name)[0].get_attr("IPSET_ATTR_INDEX"))
        except IPSetError as error:
            raise IoError(f"there is no set {name}: {_said(error)}") from error

    def count(self, name: str) -> int | None:
        """How many networks are in a set; None when there is no such set."""
        try:
            for part in self._listed(IPSET_FLAG_LIST_HEADER, name):
                return int(part.get_attr("IPSET_ATTR_DATA").get_attr("IPSET_ATTR_ELEMENTS"))
        except IPSetError as error:
            if error.code != errno.ENOENT:
                raise IoError(f"the kernel did not show the set {name}: {_said(error)}") from error
        return None

    def read(self, name: str, *, counted: bool = False) -> Iterator[SetEntry]:
        """The networks of a set with what they have counted; none when there is no such set.

        ``counted``: only those of a set with counters that have counted anything.
        """
        self._socket.send(_request(IPSET_CMD_LIST, _DUMP, name))
        while True:
            received, at = self._socket.recv(_RECEIVE), 0
            while at < len(received):
                length, kind, *_ = _HEADER.unpack_from(received, at)
                if kind == _NLMSG_DONE:
                    return
                if kind == _NLMSG_ERROR:
                    code = -_ERROR.unpack_from(received, at + _HEADER.size)[0]
                    if code == errno.ENOENT:
                        return
                    raise IoError(f"the kernel did not show the set {name}: {_strerror(code)}")
                yield from _read_message(received, at + _HEADER.size + 4, at + length, counted)
                at += -(-length // 4) * 4

    def _listed(self, flag: int, name: str | None = None) -> Iterable:  # type: ignore[type-arg]
        return list(self._control.list(name=name, flags=flag))


def _entries(family: int, prefixes: Iterable[Prefix], flags: int = 0) -> list[bytes]:
    octets = BITS[family] // 8
    address = _attribute(family // 2 - 1 | _NETWORK_ORDER, bytes(octets))[:4]
    inner = _ATTRIBUTE.pack(4 + len(address) + octets, _IP | _NESTED) + address
    more = _attribute(_FLAGS | _NETWORK_ORDER, flags.to_bytes(4, "big")) if flags else b""
    lengths = [_attribute(_CIDR, bytes([length])) + more for length in range(BITS[family] + 1)]
    head = _ATTRIBUTE.pack(4 + len(inner) + octets + 8 + len(more), _DATA | _NESTED) + inner
    return [head + value.to_bytes(octets, "big") + lengths[length] for value, length in prefixes]


def _request(command: int, flags: int, name: str, more: bytes = b"") -> bytes:
    body = bytes([socket.AF_INET, 0, 0, 0])  # struct nfgenmsg
    body += _attribute(_PROTOCOL, bytes([_PROTOCOL_VERSION])) + _attribute(_SETNAME, name.encode() + b"\0")
    body += more
    kind = NFNL_SUBSYS_IPSET << 8 | command
    return _HEADER.pack(_HEADER.size + len(body), kind, _REQUEST | flags, 0, 0) + body


def _attribute(kind: int, value: bytes) -> bytes:
    size = _ATTRIBUTE.size + len(value)
    return (_ATTRIBUTE.pack(size, kind) + value).ljust(-(-size // 4) * 4, b"\0")


def _attributes(octets: bytes, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Kind, begin and end of each value."""
    while at < end:
        size, kind = _ATTRIBUTE.unpack_from(octets, at)
        yield kind & _KIND, at + _ATTRIBUTE.size, at + size
        at += -(-size // 4) * 4


def _read_message(octets: bytes, at: int, end: int, counted: bool) -> Iterator[SetEntry]:
    for kind, start, stop in _attributes(octets, at, end):
        if kind == _ADT:
            for _, entry, entry_end in _attributes(octets, start, stop):
                # The packets come last: most entries of a long list need not be looked at closer.
                if not counted or octets[entry_end - 8 : entry_end] != _NOTHING:
                    yield _read_entry(octets, entry, entry_end)


def _read_entry(octets: bytes, at: int, end: int) -> SetEntry:
    found = {kind: octets[start:stop] for kind, start, stop in _attributes(octets, at, end)}
    number = {kind: int.from_bytes(value, "big") for kind, value in found.items()}
    value = int.from_bytes(found[_IP][_ATTRIBUTE.size :], "big")
    excepted = bool(number.get(_FLAGS, 0) & _EXCEPTED)
    return SetEntry((value, number[_CIDR]), number.get(_PACKETS, 0), number.get(_BYTES, 0), excepted)


def _said(error: Exception) -> str:
    return _strerror(error.code) if isinstance(error, IPSetError) else str(error)


def _strerror(code: int) -> str:
    return os.strerror(code) if code < 4096 else f"error {code} of ip_set.h"
