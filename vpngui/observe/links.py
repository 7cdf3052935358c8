"""Links that go away without our doing: rtnetlink(7) notifications, as events."""

from __future__ import annotations

from collections.abc import Callable

from pyroute2 import AsyncIPRoute
from pyroute2.netlink.rtnl import RTMGRP_LINK


async def watch_links(removed: Callable[[int], None]) -> None:
    """Call ``removed(index)`` for each link that is removed; runs until it is cancelled.

    Raises OSError when the kernel's queue overflows: events were lost then, and the caller must
    look at everything again.
    """
    async with AsyncIPRoute() as ipr:
        await ipr.bind(groups=RTMGRP_LINK)
        while True:
            async for message in ipr.get():
                if message.get("event") == "RTM_DELLINK":
                    removed(message["index"])
