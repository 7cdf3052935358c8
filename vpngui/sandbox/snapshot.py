"""What a network namespace holds, as text that can be compared: the measure of "no residue"."""

from __future__ import annotations

import difflib
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass

from vpngui.sandbox.process import run

_LOOKS: dict[str, Sequence[str]] = {
    "links": ("ip", "-oneline", "link", "show"),
    "addresses": ("ip", "-oneline", "address", "show"),
    "rules": ("ip", "rule", "show"),
    "rules, IPv6": ("ip", "-6", "rule", "show"),
    "routes": ("ip", "route", "show", "table", "all"),
    "routes, IPv6": ("ip", "-6", "route", "show", "table", "all"),
}
# Debian keeps it where an ordinary user's PATH does not look.
_ADMIN_PATH = os.pathsep.join((os.defpath, "/usr/sbin", "/sbin"))


@dataclass(frozen=True)
class Snapshot:
    """One line per link, address, rule and route, and the lines of the packet filter."""

    lines: tuple[str, ...]

    def difference(self, other: Snapshot) -> list[str]:
        """What is in one and not in the other, marked - and +; empty when they are the same."""
        changes = difflib.unified_diff(self.lines, other.lines, n=0, lineterm="")
        return [line for line in changes if not line.startswith(("---", "+++", "@@"))]


def take() -> Snapshot:
    """The network namespace of this thread, now; without the program nft the packet filter is left out."""
    nft = shutil.which("nft", path=_ADMIN_PATH)
    looks = _LOOKS | ({"packet filter": (nft, "list", "ruleset")} if nft else {})
    return Snapshot(
        tuple(
            f"{what}: {' '.join(line.split())}"
            for what, command in looks.items()
            for line in sorted(run(command).splitlines())
        )
    )
