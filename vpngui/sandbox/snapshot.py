"""What a network namespace holds, as text that can be compared: the measure of "no residue"."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from vpngui.sandbox.process import run

_LOOKS: dict[str, Sequence[str]] = {
    "links": ("-oneline", "link", "show"),
    "addresses": ("-oneline", "address", "show"),
    "rules": ("rule", "show"),
    "rules, IPv6": ("-6", "rule", "show"),
    "routes": ("route", "show", "table", "all"),
    "routes, IPv6": ("-6", "route", "show", "table", "all"),
}


@dataclass(frozen=True)
class Snapshot:
    """One line per link, address, rule and route."""

    lines: tuple[str, ...]

    def difference(self, other: Snapshot) -> list[str]:
        """What is in one and not in the other, marked - and +; empty when they are the same."""
        changes = difflib.unified_diff(self.lines, other.lines, n=0, lineterm="")
        return [line for line in changes if not line.startswith(("---", "+++", "@@"))]


def take() -> Snapshot:
    """The network namespace of this thread, now."""
    return Snapshot(
        tuple(
            f"{what}: {' '.join(line.split())}"
            for what, arguments in _LOOKS.items()
            for line in sorted(run(["ip", *arguments]).splitlines())
        )
    )
