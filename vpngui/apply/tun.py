"""TUN devices (kernel networking/tuntap.rst)."""

from __future__ import annotations

import errno
import fcntl
import os
import socket
import struct
from dataclasses import dataclass

from vpngui.apply.inbound import check_sources, refuse_advertisements
from vpngui.model.errors import IoError, NotSupported, OutOfMemory, VpnServiceError

DEVICE = "/dev/net/tun"

_TUNSETIFF = 0x400454CA
_IFF_TUN = 0x0001
IFF_NO_PI = 0x1000
# Without it a name that belongs to somebody's idle persistent device would attach us to that device.
_IFF_TUN_EXCL = 0x8000
_TUNSETPERSIST = 0x400454CB
_TUNSETOWNER = 0x400454CC
_IFREQ = struct.Struct("16sH22x")


class NameTaken(Exception):
    """An interface of that name came into being meanwhile."""


@dataclass(frozen=True, slots=True)
class TunDevice:
    """An open TUN device: whoever holds ``fd`` (blocking, close-on-exec) keeps the interface alive."""

    fd: int
    name: str
    index: int


def open_tun(name: str, flags: int = IFF_NO_PI) -> TunDevice:
    """Make a TUN interface called ``name``: down, without addresses, deaf to router advertisements and to
    IPv4 sources that it does not carry. ``flags`` (linux/if_tun.h) say what stands before each packet.

    May wait for the kernel's lock.

    Raises NameTaken, NotSupported when this machine or this process cannot make TUN devices,
    OutOfMemory, IoError.
    """
    return _attached(name, flags | _IFF_TUN_EXCL)


def take_up_tun(name: str, flags: int) -> TunDevice:
    """The lasting TUN interface called ``name`` (``make_lasting``) that an earlier run left. Raises NameTaken
    while a program still has it, and what ``open_tun`` raises; where there is none, one is made."""
    return _attached(name, flags)


def make_lasting(device: TunDevice) -> None:
    """Let the interface outlive every program that has it open; only its removal ends it. Raises IoError.

    Without an owner anybody could take it up, and all that is routed into it, once no program has it open.
    """
    try:
        fcntl.ioctl(device.fd, _TUNSETOWNER, os.geteuid())
        fcntl.ioctl(device.fd, _TUNSETPERSIST, 1)
    except OSError as error:
        raise IoError(f"the kernel does not keep {device.name}: {error.strerror}") from error


def _attached(name: str, flags: int) -> TunDevice:
    try:
        fd = os.open(DEVICE, os.O_RDWR | os.O_CLOEXEC)
    except OSError as error:
        raise _explained(error) from error
    try:
        fcntl.ioctl(fd, _TUNSETIFF, _IFREQ.pack(name.encode("ascii"), _IFF_TUN | flags))
        refuse_advertisements(name)
        check_sources(name)
        return TunDevice(fd, name, socket.if_nametoindex(name))
    except OSError as error:
        os.close(fd)
        if error.errno in (errno.EBUSY, errno.EEXIST):
            raise NameTaken(name) from error
        raise _explained(error) from error
    except VpnServiceError:
        os.close(fd)
        raise


def _explained(error: OSError) -> VpnServiceError:
    if error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO):
        return NotSupported(
            f"this machine has no TUN devices ({DEVICE}: {error.strerror}); load the module 'tun'"
        )
    if error.errno in (errno.EPERM, errno.EACCES):
        return NotSupported(
            f"the service may not make TUN devices ({error.strerror}); it needs CAP_NET_ADMIN"
        )
    if error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOMEM):
        return OutOfMemory(f"no more TUN devices can be opened: {error.strerror}")
    return IoError(f"the kernel made no TUN device: {error.strerror}")
