"""The kernel's own counters of a link (struct rtnl_link_stats64)."""

from __future__ import annotations

import os

from pyroute2 import AsyncIPRoute
from pyroute2.netlink.exceptions import NetlinkError

from vpngui.model.errors import IoError
from vpngui.model.statistics import Counters


async def read_counters(ipr: AsyncIPRoute, index: int) -> Counters:
    """Counters since the link was made; raises IoError when the link is gone.

    Of a TUN device the kernel's tx is what the host sent into the tunnel, which is the person's tx.
    """
    try:
        messages = await ipr.link("get", index=index)
    except NetlinkError as error:
        raise IoError(f"the tunnel's interface is gone: {os.strerror(error.code)}") from error
    stats = next(iter(messages)).get("stats64")
    return Counters(**{key: stats[key] for key in Counters().as_dict()})
