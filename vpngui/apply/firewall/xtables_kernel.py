"""The kernel's legacy tables, asked about without python-iptables (linux/netfilter_ipv4/ip_tables.h)."""

from __future__ import annotations

import ctypes
import errno
import os
import socket
import struct
from pathlib import Path

_REVISION = struct.Struct("@29sB")
"""struct xt_get_revision."""
_INFO = struct.Struct("@32sI5I5III")
"""struct ipt_getinfo: name, valid hooks, entries and underflows of each, number of entries, size."""
_GET_INFO = 64
_GET_REVISION_MATCH, _GET_REVISION_TARGET = {4: 66, 6: 68}, {4: 67, 6: 69}
_LEVELS = {4: (socket.AF_INET, socket.SOL_IP), 6: (socket.AF_INET6, socket.IPPROTO_IPV6)}
_NAMES = {
    4: Path("/proc/thread-self/net/ip_tables_names"),
    6: Path("/proc/thread-self/net/ip6_tables_names"),
}
_EMPTY_ENTRIES = 4
"""Three policies and the mark of the end."""


def has_ipv6() -> bool:
    """Whether there is any IPv6 that could have to be stopped."""
    try:
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC).close()
    except OSError as error:
        if error.errno == errno.EAFNOSUPPORT:
            return False
        raise
    return True


def is_loaded(family: int) -> bool:
    """Whether the kernel has legacy tables of the family, without having it load any."""
    return _NAMES[family].exists()


def filter_may_be_used(family: int) -> bool:
    """Whether the legacy filter table has been used since this network began; false only when it has not."""
    try:
        return "filter" in _NAMES[family].read_text().split()
    except FileNotFoundError:
        return False  # the module is not loaded
    except PermissionError:
        return True


def rules_in_filter(family: int) -> int:
    """How many entries the legacy filter table has beyond its policies; loads it. Raises OSError."""
    request = bytearray(_INFO.pack(b"filter", *[0] * 13))
    _ask(family, _GET_INFO, request)
    return int(_INFO.unpack(request)[-2]) - _EMPTY_ENTRIES


def has_match(family: int, name: str, revision: int) -> bool:
    """Whether rules may use the match; loads its module. Raises OSError without the right to ask."""
    return _has(family, _GET_REVISION_MATCH[family], name, revision)


def has_target(family: int, name: str, revision: int) -> bool:
    """The same of a target."""
    return _has(family, _GET_REVISION_TARGET[family], name, revision)


def _has(family: int, option: int, name: str, revision: int) -> bool:
    try:
        _ask(family, option, bytearray(_REVISION.pack(name.encode(), revision)))
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.EPROTONOSUPPORT):
            return False
        raise
    return True


def _ask(family: int, option: int, request: bytearray) -> None:
    # The option reads its argument before it writes the answer there, which socket.getsockopt cannot.
    libc = ctypes.CDLL(None, use_errno=True)
    kind, level = _LEVELS[family]
    with socket.socket(kind, socket.SOCK_RAW | socket.SOCK_CLOEXEC, socket.IPPROTO_RAW) as asked:
        buffer = (ctypes.c_char * len(request)).from_buffer(request)
        size = ctypes.c_uint(len(request))
        if libc.getsockopt(asked.fileno(), level, option, buffer, ctypes.byref(size)) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
