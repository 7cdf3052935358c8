"""The hardware address of a neighbour: read from the kernel, which has to find it where it does not know.

The kernel then asks on the link itself (ARP, RFC 826, or neighbour discovery, RFC 4861), as it does before
the first packet to that neighbour; no packet of ours is sent.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import closing

from vpngui.model.networks import IpAddress
from vpngui.observe.rtnetlink import HEADER, attributes, messages

_NEW, _GET, _ERROR, _DONE = 28, 30, 2, 3
"""RTM_NEWNEIGH, RTM_GETNEIGH, NLMSG_ERROR and NLMSG_DONE of linux/rtnetlink.h."""
_REQUEST, _DUMP, _CREATE = 0x001, 0x300, 0x400
_GROUP = 1 << 2
"""RTNLGRP_NEIGH."""
_NEIGHBOUR = struct.Struct("=BxxxiHBB")
"""struct ndmsg: family, index, state, flags, type."""
_ATTRIBUTE = struct.Struct("=HH")
_NDA_DST, _NDA_LLADDR = 1, 2
_USE = 0x01
"""NTF_USE: find it, as if there were a packet for it."""
_KNOWN = 0x02 | 0x04 | 0x08 | 0x10 | 0x80
"""NUD_REACHABLE, STALE, DELAY, PROBE and PERMANENT."""
_FAILED = 0x20
_ETHERNET = 6
"""Octets."""
_BUFFER = 1 << 17


async def hardware_address(index: int, address: IpAddress, seconds: float) -> str:
    """As "02:00:5e:10:00:01"; "" when nobody answers within ``seconds``, or nobody may ask."""
    kind = socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
    try:
        with closing(socket.socket(socket.AF_NETLINK, kind, socket.NETLINK_ROUTE)) as source:
            source.bind((0, _GROUP))
            async with asyncio.timeout(seconds):
                return await _found(source, index, address)
    except (OSError, TimeoutError):
        return ""


async def _found(source: socket.socket, index: int, address: IpAddress) -> str:
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    source.send(_message(_GET, _DUMP, _NEIGHBOUR.pack(family, 0, 0, 0, 0)))
    loop = asyncio.get_running_loop()
    asked = False
    while True:
        data = await loop.sock_recv(source, _BUFFER)
        for kind, _, _, body in messages(data):
            if kind == _NEW and len(body) >= _NEIGHBOUR.size:
                state, hardware = _one(body, index, address)
                if state & _KNOWN and len(hardware) == _ETHERNET:
                    return ":".join(f"{octet:02x}" for octet in hardware)
                if asked and state & _FAILED:
                    return ""
            elif kind == _ERROR:
                return ""
            elif kind == _DONE and not asked:
                asked = True
                wanted = _NEIGHBOUR.pack(family, index, 0, _USE, 0) + _address(address)
                source.send(_message(_NEW, _CREATE, wanted))


def _one(body: bytes, index: int, address: IpAddress) -> tuple[int, bytes]:
    """State and hardware address, if it is the one that is looked for."""
    _, at, state, _, _ = _NEIGHBOUR.unpack_from(body)
    values = attributes(body, _NEIGHBOUR.size)
    if at != index or values.get(_NDA_DST) != address.packed:
        return 0, b""
    return state, values.get(_NDA_LLADDR, b"")


def _message(kind: int, flags: int, body: bytes) -> bytes:
    return HEADER.pack(HEADER.size + len(body), kind, _REQUEST | flags, 1, 0) + body


def _address(address: IpAddress) -> bytes:
    return _ATTRIBUTE.pack(_ATTRIBUTE.size + len(address.packed), _NDA_DST) + address.packed
