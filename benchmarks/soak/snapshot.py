"""Everything that the product could leave behind on a machine, as lines that can be compared."""

from __future__ import annotations

import difflib
import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.soak.machine import Machine
from vpngui.service.answer_files import FOLDER as ANSWERS
from vpngui.service.journal import FILE

_SHOWN = ("link show", "address show", "rule show", "route show table all")
_LISTED = (
    "nft list ruleset",
    "iptables-legacy-save",
    "ip6tables-legacy-save",
    "ipset list -name",
)
_PASSING = re.compile(r"\[\d+:\d+\]|packets \d+ bytes \d+|\[\d+\]$")
"""What counts packets, and the numbers of sockets and pipes."""


@dataclass(frozen=True)
class Snapshot:
    lines: tuple[str, ...]

    def difference(self, other: Snapshot) -> list[str]:
        """What is in one and not in the other, marked - and +; empty when they are the same."""
        changes = difflib.unified_diff(self.lines, other.lines, n=0, lineterm="")
        return [line for line in changes if not line.startswith(("---", "+++", "@@"))]


def take(machine: Machine) -> Snapshot:
    """Links, addresses, rules, routes; both packet filters and their sets; resolv.conf; the service's open
    files, its folders and what its journal holds."""
    lines = []
    for family in ("-4", "-6"):
        lines += _output(["ip", family, "-oneline", "-batch", "-"], "\n".join(_SHOWN) + "\n")
    for command in _LISTED:
        lines += _output(command.split())
    rig = machine.rig
    lines += [f"resolv.conf: {line}" for line in rig.resolv_conf.read_bytes().decode().splitlines()]
    lines += sorted(_opened(machine.service.pid))
    for folder in (rig.runtime_folder, rig.runtime_folder.with_name("service-state"), rig.resolv_conf.parent):
        # The log of answers is what is meant to stay.
        kept = folder / ANSWERS
        lines += sorted(f"file: {path}" for path in folder.rglob("*") if kept not in (path, *path.parents))
    lines += [f"journal: {line}" for line in _journaled(rig.runtime_folder)]
    return Snapshot(tuple(_PASSING.sub("", line).strip() for line in lines if not line.startswith("#")))


def _output(command: list[str], script: str = "") -> list[str]:
    done = subprocess.run(command, input=script, capture_output=True, text=True, timeout=20, check=True)
    return sorted(" ".join(line.split()) for line in done.stdout.splitlines())


def _opened(pid: int) -> list[str]:
    found = []
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        try:
            found.append(f"open: {os.readlink(entry)}")
        except FileNotFoundError:  # closed meanwhile
            continue
    return found


def _journaled(folder: Path) -> list[str]:
    """The keys that the next run would find, and the changes that never came to an end."""
    there: set[str] = set()
    begun: dict[int, dict[str, Any]] = {}
    for line in map(json.loads, (folder / FILE).read_text().splitlines()):
        if "key" in line:
            there.add(line["key"])
        elif "begin" in line:
            begun[line["begin"]] = line["change"]
        elif "commit" in line:
            changes = begun.pop(line["commit"])
            there = (there | changes.keys()) - {key for key, value in changes.items() if value is None}
        elif "abandon" in line:
            del begun[line["abandon"]]
    return [*sorted(there), *(f"unfinished: {change}" for change in begun.values())]
