"""``vpngui import``: configurations become profiles, and every line that was not taken is reported."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from vpngui.cli import shelf
from vpngui.cli.ending import Ending, Said
from vpngui.cli.running import Tell
from vpngui.cli.table import inert
from vpngui.model.errors import InvalidParameter
from vpngui.profiles.entry import Choices, Entry, check_title, free_title, new_id
from vpngui.profiles.keys import public_key_of
from vpngui.profiles.profile import Profile
from vpngui.profiles.store import ProfileStore
from vpngui.profiles.wg_quick import MAX_OCTETS, Kind, Problem, parse

DESCRIPTION = (
    "Takes WireGuard configurations (as of wg-quick(8)) in as profiles. Lines that are not understood are "
    "reported with their numbers and left out; commands in a configuration (PreUp, PostUp, PreDown, "
    "PostDown) are never run."
)
_NO_TEXT = "it is no text; the window takes pictures of QR codes and archives in (Profiles, Import)"
_WORDS = {
    Kind.NEVER_RUN: "never run",
    Kind.NOT_UNDERSTOOD: "not understood",
    Kind.CHANGED: "changed",
    Kind.MISSING: "missing",
}


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="a configuration; - is standard input")
    parser.add_argument("--name", help="what to call it; else it is called as its file. For one FILE only")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    if options.name is not None and len(options.files) > 1:
        error = "--name is for one file; import several without it, and rename them"
        refusal = {"error": error, "code": InvalidParameter.code.name.lower()}
        return Said("", refusal, (f"vpngui: {error}",), Ending.USAGE)
    store = shelf.with_keys()
    taken = {one.title for one in store.load().entries}
    if options.name is not None and check_title(options.name) in taken:
        raise InvalidParameter(f"there is a profile called {options.name!r} already; take another name")
    rows = []
    for file in options.files:
        row = _take_in(store, file, options.name, taken)
        taken.add(row.get("name", ""))
        rows.append(row)
    failed = any("name" not in row for row in rows)
    text = "\n".join(_line(row) for row in rows if "name" in row)
    if text:
        text += f"\n{place(store.secrets_are_in)}"
    data = {"imported": rows, "keys_are_in": store.secrets_are_in}
    return Said(text, data, tuple(report(rows)), Ending.FAILED if failed else Ending.DONE)


def place(secrets_are_in: str) -> str:
    """Where the keys are, for people."""
    if secrets_are_in == "keyring":
        return "The keys are sealed with your keyring."
    return "There is no keyring, so the keys are in a file that only you can read."


def report(rows: Sequence[dict[str, Any]]) -> list[str]:
    """A line for each problem, as compilers say it: file, line, what."""
    lines = []
    for row in rows:
        for one in row["problems"]:
            where = f"{row['file']}:{one['line']}" if one["line"] else row["file"]
            said = f"{one['text']}: " if one["text"] else ""
            lines.append(inert(f"{where}: {_WORDS[Kind(one['kind'])]}: {said}{one['reason']}"))
        if "error" in row:
            lines.append(inert(f"{row['file']}: not imported: {row['error']}"))
    return lines


def _line(row: dict[str, Any]) -> str:
    return f"imported {inert(row['file'])} as {row['name']!r}"


def _take_in(store: ProfileStore, file: str, name: str | None, taken: set[str]) -> dict[str, Any]:
    """The row of one file: ``name`` and ``id`` where it became a profile, ``error`` where it did not."""
    row: dict[str, Any] = {"file": file, "problems": []}
    try:
        data = _read(file)
    except OSError as error:
        return {**row, "error": error.strerror or str(error)}
    if b"\0" in data:
        return {**row, "error": _NO_TEXT}
    # A comment in an old encoding is no reason to refuse the rest.
    found = parse(data.decode("utf-8", errors="replace"))
    row["problems"] = [_problem(one) for one in found.problems]
    if found.profile is None:
        return {**row, "error": "it is no usable configuration"}
    entry = _entry(found.profile, check_title(name) if name is not None else _title(file, taken))
    store.put(entry, found.profile.secrets)
    return {**row, "name": entry.title, "id": entry.id}


def _read(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(MAX_OCTETS + 1)
    with open(file, "rb") as source:
        return source.read(MAX_OCTETS + 1)


def _title(file: str, taken: set[str]) -> str:
    return free_title("VPN" if file == "-" else Path(file).stem, taken)


def _entry(profile: Profile, title: str) -> Entry:
    public = public_key_of(profile.private_key)
    return Entry(new_id(), title, profile.with_secrets({}), Choices(), public)


def _problem(problem: Problem) -> dict[str, Any]:
    return {**asdict(problem), "kind": problem.kind.value}
