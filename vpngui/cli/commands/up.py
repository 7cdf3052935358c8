"""``vpngui up``: a profile becomes a tunnel, the person is asked, and the other end is waited for."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from contextlib import suppress

from vpngui.cli import shelf
from vpngui.cli.consent import ask
from vpngui.cli.ending import Ending, Said
from vpngui.cli.running import Tell
from vpngui.cli.service import Service, connected
from vpngui.cli.target import Target, target
from vpngui.cli.tunnels import Tunnel
from vpngui.cli.words import CONDITIONS
from vpngui.model.consent import Direction
from vpngui.model.errors import NoSuchFile
from vpngui.model.health import PATIENCE, Health
from vpngui.profiles.entry import Entry
from vpngui.profiles.wanted import Wanted, wanted

DESCRIPTION = (
    "Connects a profile. You are asked in a window, as for any other tunnel, and the app is started for that "
    "where it does not run. Then waits until the other end has answered."
)
_WAIT = PATIENCE + 5.0
_SETTLED = (Health.CONNECTED.value, Health.NO_ANSWER.value)


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a profile's name or id, or a tunnel's link")
    parser.add_argument(
        "--yes",
        action="store_true",
        help="do not ask: for who has the privilege to answer, while vpngui does not run",
    )
    parser.add_argument("--no-wait", action="store_true", help="do not wait for the other end")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    return asyncio.run(_run(options, shelf.without_keys().load().entries, tell))


async def _run(options: argparse.Namespace, entries: Sequence[Entry], tell: Tell) -> Said:
    async with connected() as service:
        seen = await service.see()
        found = target(options.name, entries, seen.tunnels)
        tunnel = found.tunnel
        if tunnel is None or not tunnel.state.carries_traffic:
            path = await _path(service, found)
            tunnel = await service.tunnel(path)
            if not options.yes:
                tell(Said("", None, (f"asking for {found.title!r} in vpngui's window …",)))
            answer = await ask(service, path, tunnel.name, Direction.UP, yes=options.yes)
            if answer.ending is not Ending.DONE:
                return _said(found.title, tunnel, answer.text, answer.ending)
            text = answer.text
        else:
            text = f"{found.title!r} is connected already."
        if not options.no_wait:
            tunnel = await until_settled(service, tunnel)
            text = f"{text}\n{settled_text(tunnel)}".rstrip()
        silent = tunnel.health == Health.NO_ANSWER.value
        return _said(found.title, tunnel, text, Ending.NO_ANSWER if silent else Ending.DONE)


async def _path(service: Service, found: Target) -> str:
    if found.entry is None and found.tunnel is not None:
        return found.tunnel.path
    if found.entry is None:
        raise NoSuchFile(f"there is nothing called {found.title!r} any more")
    return await service.create(await asyncio.to_thread(_wanted, found.entry))


def _wanted(entry: Entry) -> Wanted:
    store = shelf.with_keys()
    return wanted(entry, shelf.within(shelf.KEYRING_SECONDS, lambda: store.whole(entry)))


async def until_settled(service: Service, tunnel: Tunnel, seconds: float = _WAIT) -> Tunnel:
    """The tunnel once its other end has answered, or is said not to; as it is after ``seconds``."""
    async with service.changes(tunnel.path) as changed:
        now = await service.tunnel(tunnel.path)
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while now.profile and now.state.carries_traffic and now.health not in _SETTLED:
                    await changed.wait()
                    changed.clear()
                    now = await service.tunnel(tunnel.path)
        return now


def settled_text(tunnel: Tunnel) -> str:
    """What there is to say besides the answer's own text; empty for an application's tunnel."""
    if not tunnel.profile:
        return ""
    if tunnel.health == Health.CONNECTED.value:
        return f"The server of {tunnel.name} has answered."
    if tunnel.health == Health.NO_ANSWER.value:
        return (
            f"The server of {tunnel.name} does not answer. It is tried again and again; check the profile's "
            "endpoint and keys if that goes on, or: vpngui down"
        )
    return f"{tunnel.name}: {CONDITIONS.get(tunnel.condition, tunnel.condition)}."


def _said(title: str, tunnel: Tunnel, text: str, ending: Ending) -> Said:
    data = {
        "name": title,
        "interface": tunnel.name,
        "result": ending.name.lower(),
        "state": tunnel.condition if ending in (Ending.DONE, Ending.NO_ANSWER) else "",
        "text": text,
    }
    if ending is Ending.DONE:
        return Said(text, data)
    return Said("", data, (f"vpngui: {text}",), ending)
