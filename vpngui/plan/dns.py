"""Who answers names, as a value: the DNS servers that come with each tunnel that is up."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.model.networks import IpAddress


@dataclass(frozen=True, slots=True)
class LinkDns:
    """``link`` (its name) and ``index`` are the tunnel's; ``servers`` in order of preference, never empty.

    ``all_names``: every name is asked for at these servers and nowhere else. Otherwise only names in
    ``suffixes`` are, as far as the back end can tell names apart. ``suffixes`` are search domains in
    both cases.
    """

    index: int
    link: str
    servers: tuple[IpAddress, ...]
    suffixes: tuple[str, ...] = ()
    all_names: bool = True

    def __str__(self) -> str:
        names = "every name" if self.all_names else " ".join(self.suffixes)
        search = f" search {' '.join(self.suffixes)}" if self.suffixes and self.all_names else ""
        return f"dns {self.link} {' '.join(map(str, self.servers))} for {names}{search}"


DnsState = tuple[LinkDns, ...]
"""The most recent tunnel first; empty: names are answered as they were without us."""
