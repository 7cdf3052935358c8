"""``vpngui block``: nothing passes any more, until it is unblocked."""

from __future__ import annotations

import argparse
import asyncio
import os

from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.cli.service import PASSWORD_SECONDS, connected
from vpngui.contract.block_lists import list_options_to_variants
from vpngui.model.block_list import ListMode
from vpngui.model.list_options import ListOptions

DESCRIPTION = (
    "Blocks everything, in and out, on this computer, as 'Block everything' in the tray's menu does; vpngui "
    "unblock ends it. An administrator's password may be asked for. While vpngui runs, only its window and "
    "its tray icon can do this."
)
EVERYTHING = "everything"
"""The list that the tray's switch has too."""


def add(parser: argparse.ArgumentParser) -> None:
    """Nothing."""


def run(options: argparse.Namespace, tell: Tell) -> Said:
    return asyncio.run(_run())


async def _run() -> Said:
    async with connected() as service, service.as_agent("choose 'Block everything' in its menu"):
        fd = os.memfd_create(EVERYTHING)
        try:
            chosen = list_options_to_variants(ListOptions("Everything", ListMode.ONLY))
            await service.manager(
                "SetBlockList",
                "sha{sv}",
                EVERYTHING,
                0,
                chosen,
                fds=(fd,),
                timeout=PASSWORD_SECONDS,
                interactive=True,
            )
        finally:
            os.close(fd)
    return Said("Everything is blocked; to end that: vpngui unblock", {"blocked": True})
