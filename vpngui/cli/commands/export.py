"""``vpngui export``: a profile as a configuration, with its keys."""

from __future__ import annotations

import argparse
import os

from vpngui.cli import shelf
from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.model.errors import IoError
from vpngui.profiles.export import export

DESCRIPTION = (
    "Prints a profile as a configuration that wg-quick(8) takes. It holds the private key: whoever reads it "
    "can connect in your place."
)


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the profile's name or id")
    parser.add_argument(
        "--output", metavar="FILE", help="write it into this new file, which only you can read"
    )


def run(options: argparse.Namespace, tell: Tell) -> Said:
    entry = shelf.need(shelf.without_keys(), options.name)
    store = shelf.with_keys()
    text = export(shelf.within(shelf.KEYRING_SECONDS, lambda: store.whole(entry)))
    if options.output is not None:
        _write(options.output, text)
        data = {"name": entry.title, "file": options.output}
        return Said(f"{entry.title!r} is in {options.output}, with its private key", data)
    return Said(text.rstrip("\n"), {"name": entry.title, "configuration": text})


def _write(path: str, text: str) -> None:
    try:
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(fd, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise IoError(f"{path} cannot be written: {error.strerror}") from error
