"""Runs one command: reads its words, carries it out, says what it has to say, ends with its status."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Protocol, cast

from vpngui.cli.ending import HELP, Ending, Said
from vpngui.cli.overview import Entry
from vpngui.model.errors import VpnServiceError

Tell = Callable[[Said], None]


class Command(Protocol):
    """A module below ``vpngui.cli.commands``."""

    DESCRIPTION: str

    def add(self, parser: argparse.ArgumentParser) -> None:
        """What it takes."""

    def run(self, options: argparse.Namespace, tell: Tell) -> Said:
        """Carry it out; ``tell`` says something before the end. Raises VpnServiceError."""


def run(entry: Entry, words: Sequence[str]) -> int:
    """The exit status."""
    command = cast(Command, import_module(f"vpngui.cli.commands.{entry.module}"))
    options = parser(entry, command).parse_args(words)
    try:
        said = _carried_out(command, options)
        _say(said, options.json)
        sys.stdout.flush()
    except BrokenPipeError:
        # Who reads has seen enough; the interpreter is not to complain of it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Ending.FAILED
    return said.ending


def parser(entry: Entry, command: Command) -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog=f"vpngui {entry.name}", description=command.DESCRIPTION, epilog=HELP, allow_abbrev=False
    )
    command.add(made)
    made.add_argument(
        "--json", action="store_true", help="for programs: one JSON document on standard output"
    )
    return made


def _carried_out(command: Command, options: argparse.Namespace) -> Said:
    try:
        return command.run(options, lambda said: _say(said, options.json))
    except VpnServiceError as error:
        data: dict[str, Any] = {"error": str(error), "code": error.code.name.lower()}
        return Said("", data, (f"vpngui: {error}",), Ending.FAILED)
    except KeyboardInterrupt:
        return Said("", {"error": "interrupted"}, ("vpngui: interrupted",), Ending.FAILED)


def _say(said: Said, as_json: bool) -> None:
    if as_json and said.data is None:
        return
    if as_json:
        print(json.dumps(said.data, ensure_ascii=False), flush=True)
        return
    if said.text:
        print(said.text, flush=True)
    for note in said.notes:
        print(note, file=sys.stderr)
