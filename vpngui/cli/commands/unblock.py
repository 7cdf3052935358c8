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
from vpngui.cli.target import Target, target
from vpngui.contract.kept_blocks import kept_block_from_variants
from vpngui.model.errors import NoSuchFile
from vpngui.model.kept_block import KeptBlock
from vpngui.profiles.entry import Entry

DESCRIPTION = (
    "Ends what vpngui block did; with NAME, lifts what this tunnel blocks, a profile's kill switch and what "
    "is kept for it too. Other block lists stay. While vpngui runs, only its window can do this."
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
    """What it blocks, and the block that is kept for it, whether or not it is still there."""
    async with connected() as service:
        seen = await service.see()
        try:
            found = target(name, entries, seen.tunnels)
        except NoSuchFile:
            if not seen.manager.get("Blocked"):
                raise
            found = Target(name)
        if not seen.manager.get("Blocked"):
            return Said(f"{found.title!r} blocks nothing.", {"unblocked": ""})
        async with service.as_agent("unblock it on its page Connections"):
            [listed] = await service.manager("ListKeptBlocks")
            kept = [one for one in map(kept_block_from_variants, listed) if _is_of(one, found, name)]
            blocks = found.tunnel is not None and found.tunnel.blocks
            if found.tunnel is not None and blocks:
                await service.on_tunnel(found.tunnel.path, "UnblockNetworks")
            for one in kept:
                await service.manager("UnpinBlock", "s", one.id, timeout=PASSWORD_SECONDS, interactive=True)
    if not kept and not blocks:
        return Said(f"{found.title!r} blocks nothing.", {"unblocked": ""})
    return Said(f"{found.title!r} blocks nothing any more.", {"unblocked": found.title})


def _is_of(kept: KeptBlock, found: Target, name: str) -> bool:
    if found.tunnel is not None and kept.tunnel == found.tunnel.path:
        return True
    if found.entry is not None:
        return kept.profile == found.entry.id
    return kept.interface == name
