"""Packets in and out of a tunnel's file descriptor."""

from __future__ import annotations

import errno
import os
import select

from vpngui.model.errors import InvalidParameter, IoError, OutOfMemory, TimedOut, VpnServiceError

_INVALID = frozenset({errno.EINVAL, errno.EFAULT})
_NO_MEMORY = frozenset({errno.ENOMEM, errno.ENOBUFS})


def wait_for_packet(fd: int, timeout_ms: int) -> None:
    """Return as soon as ``fd`` has a packet to read.

    Raises InvalidParameter for a time-out that is no number of milliseconds, TimedOut when there is no
    packet within it, IoError when the interface is gone.
    """
    if type(timeout_ms) is not int or timeout_ms < 0:
        raise InvalidParameter("the time-out is a number of milliseconds, 0 or more")
    poller = select.poll()
    poller.register(fd, select.POLLIN)
    ready = poller.poll(timeout_ms)
    if not ready:
        raise TimedOut(f"no packet came within {timeout_ms} ms")
    if not ready[0][1] & select.POLLIN:
        raise IoError("the tunnel's interface is gone")


def write_packet(fd: int, data: bytes | bytearray | memoryview) -> int:
    """One system call; 0 when the descriptor does not block and nothing could be written.

    Raises InvalidParameter when ``data`` is no packet, IoError when the tunnel is not up, OutOfMemory.
    """
    try:
        return os.write(fd, data)
    except BlockingIOError:
        return 0
    except TypeError:
        raise InvalidParameter("a packet is bytes") from None
    except OSError as error:
        raise _typed(error) from error


def _typed(error: OSError) -> VpnServiceError:
    if error.errno == errno.EBADF:
        return InvalidParameter("this handle has been deinitialised")
    if error.errno in _INVALID:
        return InvalidParameter(f"this is no IP packet: {error.strerror}")
    if error.errno in _NO_MEMORY:
        return OutOfMemory(f"the packet was not taken: {error.strerror}")
    return IoError(f"the packet was not taken ({error.strerror}); is the tunnel up?")
