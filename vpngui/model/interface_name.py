"""Names of network interfaces: which are acceptable, and which to take when one is taken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpngui.model.errors import InvalidParameter

MAX_LENGTH = 15
"""Bytes; IFNAMSIZ of netdevice(7) less the ending null."""

# The kernel takes more (dev_valid_name) than scripts, sysctl paths and people survive: '%' is a
# pattern to it, a leading '-' is an option to every command, '.' and '/' are paths.
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,14}", re.ASCII)
# "all" and "default" are directories beside the interfaces in /proc/sys/net (kernel ip-sysctl.rst).
_RESERVED = frozenset({"lo", "all", "default"})
# What udev and the kernel call hardware (systemd.net-naming-scheme(7)). Network managers match these by
# pattern (Name=en*), and would set up a tunnel of such a name as if a cable had been plugged in.
_HARDWARE = re.compile(r"(?:en|eth|ib|sl|wl|wlan|ww|wwan)[abcdopsuvxP]?[0-9].*", re.ASCII)


def check_interface_name(text: object) -> str:
    """The same name, when an application may ask for it.

    Raises InvalidParameter for names that are empty, longer than 15 bytes, reserved, like those of hardware,
    or that hold anything but ASCII letters, digits, ``_``, ``.`` and ``-``.
    """
    if not isinstance(text, str):
        raise InvalidParameter(f"an interface name is text, not {type(text).__name__}")
    if not text:
        raise InvalidParameter("the interface name is empty; give 1 to 15 characters")
    if len(text.encode("utf-8", "surrogatepass")) > MAX_LENGTH:
        raise InvalidParameter(f"the interface name is longer than {MAX_LENGTH} bytes")
    if not _NAME.fullmatch(text):
        raise InvalidParameter(
            f"the interface name {text!r} may hold only letters, digits, '_', '.' and '-', "
            "and must begin with a letter, a digit or '_'"
        )
    if text in _RESERVED:
        raise InvalidParameter(f"the interface name {text!r} is reserved by the system; take another")
    if _HARDWARE.fullmatch(text):
        raise InvalidParameter(
            f"{text!r} is a name of network hardware, which other programs would configure; take another, "
            "such as 'vpn0'"
        )
    return text


def candidates(wanted: str) -> Iterator[str]:
    """``wanted`` itself, then its stem with 0, 1, 2, ... 999: the names to try in turn.

    Each is at most 15 bytes long; ``wanted`` itself comes only once.
    """
    yield wanted
    stem = (wanted.rstrip("0123456789") or "vpn")[: MAX_LENGTH - 3]
    for number in range(1000):
        candidate = f"{stem}{number}"
        if candidate != wanted:
            yield candidate
