"""The text of resolv.conf(5): ours from what was there, and a person's edit of ours carried over. Pure."""

from __future__ import annotations

from collections import Counter

from vpngui.apply.dns.arrange import Flat

HEADER = "# Written by vpngui while a VPN tunnel is up."
_HINT = (
    "# What was here comes back when the tunnel goes down; after a crash, 'vpnguid --reset' (as root)\n"
    "# brings it back. Changes to this file are kept, and take effect then."
)
_KEPT = ("options", "sortlist")
_DISTRUSTED = frozenset({"trust-ad"})
"""An option that says something of the servers that were there, not of ours."""


def render(wish: Flat, original: str) -> str:
    """Our text. Options of ``original`` stay; its servers and domains follow ours unless ``wish.only``."""
    lines = [HEADER, _HINT]
    domains, servers = list(wish.suffixes), [str(server) for server in wish.servers]
    if not wish.only:
        domains += search_domains(original)
        servers += _values(original, "nameserver")
    if domains:
        lines.append(f"search {' '.join(dict.fromkeys(domains))}")
    lines += [f"nameserver {server}" for server in dict.fromkeys(servers)]
    for line in original.splitlines():
        words = line.split()
        if words and words[0] in _KEPT:
            kept = [word for word in words if word not in _DISTRUSTED]
            if len(kept) > 1:
                lines.append(" ".join(kept))
    return "\n".join([*lines, ""])


def search_domains(text: str) -> list[str]:
    """The search list: of ``search`` and ``domain`` lines the last counts (resolv.conf(5))."""
    last: list[str] = []
    for line in text.splitlines():
        words = line.split()
        if len(words) > 1 and words[0] in ("search", "domain"):
            last = words[1:] if words[0] == "search" else words[1:2]
    return [] if last == ["."] else last


def servers(text: str) -> list[str]:
    """The addresses of its ``nameserver`` lines, in order."""
    return _values(text, "nameserver")


def carry_over(ours: str, current: str, original: str) -> str:
    """``original`` with the changes that somebody made to our text: lines they took away, lines they added.

    A text without our header is theirs as a whole.
    """
    if not current.startswith(HEADER):
        return current
    lines = [line for line in current.splitlines() if not line.startswith(HEADER)]
    was, now = Counter(ours.splitlines()), Counter(lines)
    before = original.splitlines()
    kept = _without(before, was - now)
    added = _only(lines, now - was)
    return original if kept == before and not added else "\n".join([*kept, *added, ""])


def _without(lines: list[str], gone: Counter[str]) -> list[str]:
    found = []
    for line in lines:
        if gone[line]:
            gone[line] -= 1
        else:
            found.append(line)
    return found


def _only(lines: list[str], wanted: Counter[str]) -> list[str]:
    found = []
    for line in lines:
        if wanted[line]:
            wanted[line] -= 1
            found.append(line)
    return found


def _values(text: str, keyword: str) -> list[str]:
    words = (line.split() for line in text.splitlines())
    return [line[1] for line in words if len(line) > 1 and line[0] == keyword]
