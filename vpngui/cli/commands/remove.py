"""``vpngui remove``."""

from __future__ import annotations

import argparse

from vpngui.cli import shelf
from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.cli.tunnels import look, of_profile
from vpngui.model.errors import InvalidParameter

DESCRIPTION = "Forgets a profile and its keys for good; 'vpngui export' keeps them elsewhere before."


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the profile's name or id")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    store = shelf.without_keys()
    entry = shelf.need(store, options.name)
    tunnel = of_profile(look().tunnels, entry.id)
    if tunnel is not None and tunnel.state.carries_traffic:
        raise InvalidParameter(
            f"{entry.title!r} is connected; disconnect it first: vpngui down {options.name!r}"
        )
    store.remove(entry.id)
    return Said(f"{entry.title!r} is removed", {"id": entry.id, "name": entry.title})
