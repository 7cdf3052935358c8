"""Sockets that go around their own tunnel: marked, and bound to a device (socket(7))."""

from __future__ import annotations

import errno
import os
import socket
import stat

from vpngui.model.errors import InvalidParameter, IoError

_FAMILIES = frozenset({socket.AF_INET, socket.AF_INET6, socket.AF_UNIX})


def protect(fd: int, interface: str, mark: int) -> None:
    """Mark a socket with ``mark`` and bind it to ``interface``; an empty name binds it to none.

    A packet that is marked looks into no table of the tunnel with that mark; a block stops it all the
    same. Nothing is sent, and the descriptor stays the caller's.

    Raises InvalidParameter when it is no AF_INET, AF_INET6 or AF_UNIX socket, IoError when there is no
    such interface or the kernel refuses; the socket is as it was then.
    """
    if not _is_socket(fd):
        raise InvalidParameter("this file descriptor is no socket")
    with socket.socket(fileno=os.dup(fd)) as duplicate:
        if duplicate.family not in _FAMILIES:
            raise InvalidParameter("only sockets of AF_INET, AF_INET6 and AF_UNIX can be protected")
        if interface:
            _check_there(interface)
        before = duplicate.getsockopt(socket.SOL_SOCKET, socket.SO_MARK)
        try:
            duplicate.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, mark)
            if interface:
                duplicate.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, interface.encode() + b"\0")
        except OSError as error:
            duplicate.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, before)
            if error.errno == errno.ENODEV:
                raise _not_there(interface) from error
            raise IoError(f"the kernel does not let this socket be protected: {error.strerror}") from error


def _is_socket(fd: int) -> bool:
    try:
        return stat.S_ISSOCK(os.fstat(fd).st_mode)
    except OSError:
        return False


def _check_there(interface: str) -> None:
    try:
        socket.if_nametoindex(interface)
    except (OSError, ValueError) as error:
        raise _not_there(interface) from error


def _not_there(interface: str) -> IoError:
    return IoError(f"there is no interface {interface!r}; take one that `ip link` lists")
