"""Links that go away without our doing: rtnetlink(7) notifications, as events."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator

from vpngui.observe.rtnetlink import INTERFACE, messages

_GROUP_LINK = 1
_RTM_DELLINK = 17
_AF_UNSPEC = 0
_BUFFER = 1 << 16


def watch_links(removed: Callable[[int], None], overflowed: Callable[[], None]) -> Callable[[], None]:
    """Call ``removed(index)`` for each link that is removed; what is returned ends the watch.

    ``overflowed`` is called when the kernel dropped notifications: then everything has to be looked at
    again. Only headers are read, because every change of every link on the machine comes by here.
    """
    loop = asyncio.get_running_loop()
    source = socket.socket(
        socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK, socket.NETLINK_ROUTE
    )
    source.bind((0, _GROUP_LINK))

    def readable() -> None:
        try:
            data = source.recv(_BUFFER)
        except BlockingIOError:
            return
        except OSError:
            overflowed()
            return
        for index in removed_links(data):
            removed(index)

    loop.add_reader(source, readable)

    def end() -> None:
        loop.remove_reader(source)
        source.close()

    return end


def removed_links(data: bytes) -> Iterator[int]:
    """The indexes of the links that a datagram of notifications says are gone.

    A bridge says RTM_DELLINK of a port that merely leaves it; the family tells the two apart.
    """
    for kind, _, _, body in messages(data):
        if kind == _RTM_DELLINK and len(body) >= INTERFACE.size:
            family, _, index, *_ = INTERFACE.unpack_from(body)
            if family == _AF_UNSPEC:
                yield index
