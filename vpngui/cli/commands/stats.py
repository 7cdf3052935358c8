"""``vpngui stats``: what a tunnel carried, now and as it goes on."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dbus_fast import Message

from vpngui.cli import shelf
from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.cli.service import Service, connected
from vpngui.cli.table import amount, table
from vpngui.cli.target import target
from vpngui.cli.tunnels import Tunnel
from vpngui.cli.words import counters_text, rates_text
from vpngui.contract import names
from vpngui.contract.bus import bus_call, on_signal
from vpngui.history.days import by_month, days_of
from vpngui.history.place import default_path
from vpngui.model.errors import NoSuchFile
from vpngui.model.statistics import Counters, Rates, Sample, rates
from vpngui.profiles.entry import Entry

DESCRIPTION = (
    "Says what a tunnel carried since it was made, or since its counters were reset; with --by, what a "
    "profile moved by day or by month, as far as the app keeps it."
)
_PERIOD = 1000
"""Milliseconds between two samples."""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a profile's name or id, or a tunnel's link")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--by", choices=("day", "month"), help="what a profile moved on each day, or in each month"
    )
    what.add_argument(
        "--watch", action="store_true", help="a line each second, until the tunnel or Ctrl+C ends it"
    )
    what.add_argument(
        "--reset",
        action="store_true",
        help="count from zero again, after that was said; while vpngui runs, its page Traffic does that",
    )


def run(options: argparse.Namespace, tell: Tell) -> Said:
    if options.by is not None:
        return moved(shelf.need(shelf.without_keys(), options.name), options.by, default_path())
    try:
        return asyncio.run(_run(options, shelf.without_keys().load().entries, tell))
    except KeyboardInterrupt:
        if not options.watch:
            raise
        return Said("", None)  # this is how a person ends it


async def _run(options: argparse.Namespace, entries: Sequence[Entry], tell: Tell) -> Said:
    async with connected() as service:
        seen = await service.see()
        found = target(options.name, entries, seen.tunnels)
        if found.tunnel is None:
            raise NoSuchFile(f"{found.title!r} is not connected, so nothing is counted")
        if options.reset:
            async with service.as_agent("reset it on its page Traffic"):
                await service.on_tunnel(found.tunnel.path, "ResetStatistics")
        if options.watch:
            await _watch(service, found.tunnel, tell)
            return Said("", None)
        return said(found.tunnel, found.tunnel.counters, None)


def moved(entry: Entry, by: str, path: Path | None) -> Said:
    """``path`` is where the history is, ``by`` "day" or "month"."""
    days = () if path is None else days_of(path, entry.id)
    periods = days if by == "day" else by_month(days)
    length = len("2026-11-25") if by == "day" else len("2026-11")
    rows = [(one.begin.isoformat()[:length], one.rx, one.tx) for one in periods]
    data = {
        "id": entry.id,
        "name": entry.title,
        "by": by,
        "periods": [{by: begin, "rx_bytes": rx, "tx_bytes": tx} for begin, rx, tx in rows],
    }
    if not rows:
        return Said(f"Nothing is known of what {entry.title!r} moved.", data)
    cells = [(begin, amount(rx), amount(tx)) for begin, rx, tx in rows]
    return Said(table((by.upper(), "RECEIVED", "SENT"), cells), data)


def said(tunnel: Tunnel, counters: Counters, now: Rates | None) -> Said:
    """With ``rates`` in bytes a second where they are known."""
    data: dict[str, Any] = {"interface": tunnel.name, **counters.as_dict()}
    if now is not None:
        data["rates"] = {"rx": round(now.rx), "tx": round(now.tx)}
    ahead = "" if now is None else f"{rates_text(now)}; "
    return Said(f"{tunnel.name}: {ahead}{counters_text(counters)}", data)


async def _watch(service: Service, tunnel: Tunnel, tell: Tell) -> None:
    """Until the tunnel is gone or the service is."""
    arrived: asyncio.Queue[Sample | None] = asyncio.Queue()

    def received(message: Message) -> None:
        if message.member == "Sample":
            moment, listed = message.body
            counted = dict(listed)
            if tunnel.path in counted:
                arrived.put_nowait(Sample(moment / 1e6, Counters(*counted[tunnel.path])))
        elif message.body[0] == ends.get(message.member or ""):
            arrived.put_nowait(None)

    [owner] = await bus_call(service.bus, "GetNameOwner", "s", [names.SERVICE_NAME])
    senders = {"Sample": owner, "InterfacesRemoved": owner, "NameOwnerChanged": names.BUS_NAME}
    ends = {"InterfacesRemoved": tunnel.path, "NameOwnerChanged": names.SERVICE_NAME}
    rule = f"type='signal',sender='{names.BUS_NAME}',member='NameOwnerChanged',arg0='{names.SERVICE_NAME}'"
    await on_signal(
        service.bus, rule, lambda message: message.sender == senders.get(message.member or ""), received
    )
    await service.manager("WatchStatistics", "u", _PERIOD)
    before: Sample | None = None
    while (sample := await arrived.get()) is not None:
        tell(said(tunnel, sample.counters, rates(before, sample)))
        before = sample
