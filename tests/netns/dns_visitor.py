"""Tells systemd-resolved what the service would, as whoever runs it: ``dns_visitor.py INDEX``."""

from __future__ import annotations

import asyncio
import sys
from ipaddress import ip_address

from dbus_fast import BusType

from vpngui.apply.dns.resolved import ResolvedResolver
from vpngui.contract.bus import connect
from vpngui.model.errors import IoError
from vpngui.plan.dns import LinkDns


async def main(index: int) -> None:
    bus = await connect(BusType.SYSTEM)
    resolver = ResolvedResolver(bus)
    up = (LinkDns(index, "vpn0", (ip_address("10.9.0.53"),), ("corp.example",)),)
    try:
        await resolver.apply((), up)
        print("held" if await resolver.holds(up) else "not held")
        await resolver.apply(up, ())
        print("reverted")
    except IoError as error:
        print(error)
    bus.disconnect()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
