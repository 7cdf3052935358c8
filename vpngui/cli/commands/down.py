"""``vpngui down``."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence

from vpngui.cli import shelf
from vpngui.cli.consent import ask
from vpngui.cli.ending import Ending, Said
from vpngui.cli.running import Tell
from vpngui.cli.service import connected
from vpngui.cli.target import target
from vpngui.model.consent import Direction
from vpngui.profiles.entry import Entry

DESCRIPTION = (
    "Disconnects a profile. You are asked in a window, as for any other tunnel. With a kill switch, what "
    "goes beside the tunnel stays blocked until: vpngui unblock NAME."
)


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a profile's name or id, or a tunnel's link")
    parser.add_argument(
        "--yes",
        action="store_true",
        help="do not ask: for who has the privilege to answer, while vpngui does not run",
    )


def run(options: argparse.Namespace, tell: Tell) -> Said:
    return asyncio.run(_run(options, shelf.without_keys().load().entries, tell))


async def _run(options: argparse.Namespace, entries: Sequence[Entry], tell: Tell) -> Said:
    async with connected() as service:
        seen = await service.see()
        found = target(options.name, entries, seen.tunnels)
        tunnel = found.tunnel
        if tunnel is None or not tunnel.state.carries_traffic:
            text = f"{found.title!r} is not connected."
            return Said(text, {"name": found.title, "result": "done", "text": text})
        if not options.yes:
            tell(Said("", None, (f"asking to end {found.title!r} in vpngui's window …",)))
        answer = await ask(service, tunnel.path, tunnel.name, Direction.DOWN, yes=options.yes)
        data = {"name": found.title, "result": answer.ending.name.lower(), "text": answer.text}
        if answer.ending is not Ending.DONE:
            return Said("", data, (f"vpngui: {answer.text}",), answer.ending)
        left = next((one for one in (await service.see()).tunnels if one.path == tunnel.path), None)
        notes: tuple[str, ...] = ()
        if left is not None and left.blocks:
            notes = (f"What goes beside it is still blocked; to lift that: vpngui unblock {options.name!r}",)
        return Said(answer.text, {**data, "blocks": bool(notes)}, notes)
