"""Takes addresses and names out of a report, so that it can be shown to anybody. Pure.

The same address or name is replaced by the same words everywhere, so that what belongs together still does.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_TELLING = frozenset({"0.0.0.0", "::", "127.0.0.1", "::1", "255.255.255.255"})  # noqa: S104
"""Addresses that are everybody's."""
_OURS = ("io.github.vpngui", "org.freedesktop.", "org.kde.", "net.ipv4.", "net.ipv6.", "docs.", "tests.")
_FILES = frozenset({"conf", "service", "socket", "json", "md", "py", "so", "d", "sock", "desktop", "target"})
"""What stands after the last dot of a file's name, not of a host's."""

_V4 = r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\d)(?!\.\d)"
_V6 = r"(?<![\w:.])(?=[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:)[0-9A-Fa-f:.]+(?:%[\w.-]+)?"
_MAC = r"(?<![\w:-])[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![\w:-])"
_HOMES = r"/(?:home|Users|var/home)/[^/\s'\",;:)]+|/root"
_BELOW = r"(?P<below>/[^\s'\",;)]*)?(?![\w-])"
_DOMAIN = r"(?<![\w.@-])(?:[A-Za-z0-9_](?:[\w-]*[A-Za-z0-9])?\.)+[A-Za-z][\w-]*[A-Za-z0-9](?![\w-])"

_KINDS = ("home", "mac", "v6", "v4", "known", "domain")


@dataclass(frozen=True, slots=True)
class Names:
    """What is known to be a name; an empty one is none."""

    interfaces: Iterable[str] = ()
    hosts: Iterable[str] = ()
    users: Iterable[str] = ()
    home: str = ""
    """The person's home directory."""
    words: Iterable[str] = ()
    """Names of sessions, lists and domains, and whatever else should not be read by anybody."""


def redact(text: str, names: Names = Names()) -> str:
    return _Redactor(names).redacted(text)


@dataclass
class _Redactor:
    names: Names
    seen: dict[tuple[str, str], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.kinds = {
            name.lower(): kind
            for kind, group in (
                ("name", self.names.words),
                ("interface", self.names.interfaces),
                ("user", self.names.users),
                ("host", self.names.hosts),
            )
            for name in group
            if name.strip()
        }
        longest_first = sorted(self.kinds, key=len, reverse=True)
        known = "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest_first) or r"(?!)"
        home = self.names.home.rstrip("/")
        homes = rf"(?<![\w.-])(?:{re.escape(home) or '(?!)'}|{_HOMES}){_BELOW}"
        self.known = re.compile(known, re.IGNORECASE)
        self.pattern = re.compile(
            f"(?P<home>{homes})|(?P<mac>{_MAC})|(?P<v6>{_V6})|(?P<v4>{_V4})|(?P<known>(?i:{known}))"
            f"|(?P<domain>{_DOMAIN})"
        )

    def redacted(self, text: str) -> str:
        return self.pattern.sub(self._replaced, text)

    def _replaced(self, match: re.Match[str]) -> str:
        found = match.group()
        match next(name for name in _KINDS if match[name]):
            case "home":
                return "~/…" if match["below"] else "~"
            case "mac":
                return self._numbered("hardware address", found.lower())
            case "v4" | "v6":
                return self._address(found)
            case "known":
                return self._numbered(self.kinds[found.lower()], found.lower())
        if found.startswith(_OURS) or found.rpartition(".")[2].lower() in _FILES:
            return self.known.sub(
                lambda inner: self._numbered(self.kinds[inner.group().lower()], inner.group().lower()), found
            )
        return self._numbered("domain", found.lower())

    def _address(self, found: str) -> str:
        """What is left of a candidate when it is an address, with what stands behind it."""
        for end in range(len(found), 1, -1):
            try:
                address = ipaddress.ip_address(found[:end])
            except ValueError:
                continue
            if end < len(found) and found[end] not in ":.":
                break
            if str(address) in _TELLING:
                return found
            return self._numbered("address", str(address)) + found[end:]
        return found

    def _numbered(self, kind: str, value: str) -> str:
        number = sum(1 for known, _ in self.seen if known == kind) + 1
        return self.seen.setdefault((kind, value), f"[{kind} {number}]")
