"""``vpngui unblock``: ends ``block``, or what a tunnel blocks."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence

from vpngui.cli import shelf
from vpngui.cli.commands.block import EVERYTHING
from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.cli.service import PASSWORD_SECONDS, connected
from vpngui.cli.target import target
from vpngui.profiles.entry import Entry

DESCRIPTION = (
    "Ends what vpngui block did; with NAME, lifts what this tunnel blocks, a profile's kill switch too. "
    "Other block lists stay. While vpngui runs, only its window can do this."
)


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="a profile's name or id, or a tunnel's link")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    if options.name is None:
        return asyncio.run(_everything())
    return asyncio.run(_tunnel(options.name, shelf.without_keys().load().entries))


async def _everything() -> Said:
    async with (
        connected() as service,
        service.as_agent("choose 'Block everything' in its menu again"),
    ):
        [lists] = await service.manager("ListBlockLists")
        if not any(one["name"].value == EVERYTHING for one in lists):
            return Said("Not everything was blocked.", {"unblocked": ""})
        await service.manager("RemoveBlockList", "s", EVERYTHING, timeout=PASSWORD_SECONDS, interactive=True)
    return Said("Not everything is blocked any more.", {"unblocked": EVERYTHING})


async def _tunnel(name: str, entries: Sequence[Entry]) -> Said:
    async with connected() as service:
        found = target(name, entries, (await service.see()).tunnels)
        if found.tunnel is None or not found.tunnel.blocks:
            return Said(f"{found.title!r} blocks nothing.", {"unblocked": ""})
        async with service.as_agent("unblock it on its page Connections"):
            await service.on_tunnel(found.tunnel.path, "UnblockNetworks")
        return Said(f"{found.title!r} blocks nothing any more.", {"unblocked": found.title})
