"""The traffic counters of all tunnels by one question to the kernel (rtnetlink(7), RTM_GETSTATS).

A list of links brings some forty attributes for each; this one brings the counters alone.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterable

from vpngui.model.statistics import Counters
from vpngui.observe.rtnetlink import Rtnetlink

_RTM_GETSTATS = 94
_LINK_64 = 1
"""IFLA_STATS_LINK_64 of linux/if_link.h; in a filter it is bit 0."""
_QUESTION = struct.pack("=BxHII", 0, 0, 0, 1 << (_LINK_64 - 1))
"""struct if_stats_msg: family, index (0: every link), filter."""
_HEAD = struct.Struct("=8Q")
"""The head of struct rtnl_link_stats64."""
_ANSWER = struct.Struct("=4xI4xHH8Q")
"""struct if_stats_msg, an attribute's length and type, and the head of struct rtnl_link_stats64: packets,
bytes, errors and drops, received and sent."""
_ALIGNED = struct.Struct("=4xI4x4xHH8Q")
"""The same behind an empty attribute, by which some processors' kernels align what follows."""


async def read_all_counters(kernel: Rtnetlink, indexes: Collection[int]) -> dict[int, Counters]:
    """Counters since each link was made, of those of ``indexes`` that are there. Raises IoError.

    Of a TUN device the kernel's tx is what the host sent into the tunnel, which is the person's tx too.
    """
    if not indexes:
        return {}
    return parse_counters(await kernel.all(_RTM_GETSTATS, _QUESTION), frozenset(indexes))


def counters_of(stats: bytes) -> Counters:
    """The counters in IFLA_STATS64, a struct rtnl_link_stats64."""
    rxp, txp, rxb, txb, rxe, txe, rxd, txd = _HEAD.unpack_from(stats)
    return Counters(rxb, txb, rxp, txp, rxe, txe, rxd, txd)


def parse_counters(answers: Iterable[bytes], indexes: Collection[int]) -> dict[int, Counters]:
    """The counters of ``indexes`` out of the bodies of RTM_NEWSTATS messages."""
    found = {}
    for body in answers:
        if len(body) < _ANSWER.size:
            continue
        index, _, kind, rxp, txp, rxb, txb, rxe, txe, rxd, txd = _ANSWER.unpack_from(body)
        if index not in indexes:
            continue
        if kind != _LINK_64:
            if len(body) < _ALIGNED.size:
                continue
            _, _, kind, rxp, txp, rxb, txb, rxe, txe, rxd, txd = _ALIGNED.unpack_from(body)
        if kind == _LINK_64:
            found[index] = Counters(rxb, txb, rxp, txp, rxe, txe, rxd, txd)
    return found
