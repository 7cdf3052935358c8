"""``vpngui rename``."""

from __future__ import annotations

import argparse
from dataclasses import replace

from vpngui.cli import shelf
from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.model.errors import InvalidParameter
from vpngui.profiles.entry import check_title

DESCRIPTION = "Calls a profile otherwise. A tunnel of it that is there keeps the old name until it ends."


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the profile's name or id")
    parser.add_argument("new", metavar="NEW", help="the new name: one line of up to 31 bytes")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    store = shelf.without_keys()
    entry, title = shelf.need(store, options.name), check_title(options.new)
    if any(one.title == title and one.id != entry.id for one in store.load().entries):
        raise InvalidParameter(f"there is a profile called {title!r} already; take another name")
    store.put(replace(entry, title=title))
    return Said(f"{entry.title!r} is called {title!r} now", {"id": entry.id, "name": title})
