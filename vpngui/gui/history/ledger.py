"""What passed since the last look, from counters that may begin anew. Pure: times are given."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from vpngui.gui.history.key import Key, called, key_of
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
from vpngui.model.statistics import Counters, Sample


@dataclass(frozen=True, slots=True)
class Passed:
    """Bytes that passed between two moments, in seconds of one clock that never goes back."""

    path: str
    key: Key
    begin: float
    end: float
    rx: int
    tx: int


@dataclass(frozen=True, slots=True)
class Account:
    """What one tunnel had counted at the moment ``at``; ``up`` is what passed since it came up or was reset.

    ``since`` is when it came up (Unix time), 0 while it is down.
    """

    key: Key
    rx: int
    tx: int
    at: float
    since: int = 0
    up: tuple[int, int] = (0, 0)


_MOST_EARLIER = 512
"""Tunnels that are gone and still remembered. Their paths are never another tunnel's."""


class Ledger:
    """``accounts`` are by the tunnel's path; ``key_of`` says whose traffic a tunnel's is."""

    def __init__(self, key_of: Callable[[Tunnel], Key] = key_of) -> None:
        self._key_of = key_of
        self.accounts: dict[str, Account] = {}
        self._earlier: dict[str, Account] = {}
        self._told: dict[str, Counters | None] = {}

    def memory(self) -> dict[str, Account]:
        """What ``restore`` takes when the app starts the next time."""
        return self._earlier | self.accounts

    def restore(self, accounts: dict[str, Account]) -> None:
        """What an earlier run of the app knew; counting goes on from there where the tunnel is the same."""
        self._earlier = dict(accounts)

    def rename(self, titles: Mapping[str, str]) -> None:
        """Profiles are called so now, by their ids."""
        for accounts in (self.accounts, self._earlier):
            for path, account in accounts.items():
                accounts[path] = replace(account, key=called(account.key, titles))

    def follow(self, snapshot: Snapshot, now: float, wall: float) -> Iterator[Passed]:
        """The service's latest state. While it is away, its tunnels are remembered: it may take them up."""
        if snapshot.service is not ServiceState.PRESENT:
            return
        for tunnel in snapshot.tunnels:
            if tunnel.path in self.accounts:
                yield from self._followed(tunnel, now)
            else:
                yield from self._first_seen(tunnel, now, wall)
            self._told[tunnel.path] = tunnel.counted
        for path in self.accounts.keys() - {tunnel.path for tunnel in snapshot.tunnels}:
            # Kept: a service that could not list its tunnels for once has them all the same.
            self._earlier[path] = self.accounts.pop(path)
            self._told.pop(path, None)
        while len(self._earlier) > _MOST_EARLIER:
            del self._earlier[next(iter(self._earlier))]

    def sampled(self, path: str, sample: Sample, at: float) -> Iterator[Passed]:
        """Samples come in order: where one has less than the one before, the count began anew."""
        counters = sample.counters
        account = self.accounts.get(path)
        if account is None:
            return
        if counters.rx_bytes < account.rx or counters.tx_bytes < account.tx:
            self.accounts[path] = replace(account, rx=0, tx=0)
        yield from self._count(path, counters, at)

    def _followed(self, tunnel: Tunnel, now: float) -> Iterator[Passed]:
        path, counters = tunnel.path, tunnel.counted
        if counters is not None and counters != self._told.get(path):
            account = self.accounts[path]
            if counters == Counters():
                # The service says so when somebody reset it; before that it told what there was.
                self.accounts[path] = replace(account, rx=0, tx=0, at=now, up=(0, 0))
            elif counters.rx_bytes >= account.rx and counters.tx_bytes >= account.tx:
                yield from self._count(path, counters, now)
            # Else it is an answer that a sample has overtaken.
        account, key = self.accounts[path], self._key_of(tunnel)
        if tunnel.since != account.since:
            up = (0, 0) if tunnel.since else account.up
            self.accounts[path] = replace(account, key=key, since=tunnel.since, up=up)
        elif key != account.key:
            self.accounts[path] = replace(account, key=key)

    def _first_seen(self, tunnel: Tunnel, now: float, wall: float) -> Iterator[Passed]:
        """A tunnel that is made just now has counted nothing; one that was there before says how much."""
        key, path, counters = self._key_of(tunnel), tunnel.path, tunnel.counted
        earlier = self._earlier.pop(path, None)
        if counters is None:
            self.accounts[path] = Account(key, 0, 0, now, tunnel.since)
            return
        known = (
            earlier is not None
            and (earlier.key.interface, earlier.key.profile) == (key.interface, key.profile)
            and earlier.rx <= counters.rx_bytes
            and earlier.tx <= counters.tx_bytes
        )
        if earlier is not None and known:
            up = earlier.up if earlier.since == tunnel.since else (0, 0)
            at = min(earlier.at, now)
            self.accounts[path] = replace(earlier, key=key, at=at, up=up, since=tunnel.since)
        elif tunnel.since:
            # It came up while nobody kept a history: all of it passed since then.
            began = now - max(wall - tunnel.since, 1)
            self.accounts[path] = Account(key, 0, 0, began, tunnel.since)
        else:
            # Of what passed before that nobody knows when.
            self.accounts[path] = Account(key, counters.rx_bytes, counters.tx_bytes, now)
        yield from self._count(path, counters, now)

    def _count(self, path: str, counters: Counters, at: float) -> Iterator[Passed]:
        account = self.accounts[path]
        rx, tx = counters.rx_bytes - account.rx, counters.tx_bytes - account.tx
        up = account.up[0] + rx, account.up[1] + tx
        end = max(at, account.at)
        self.accounts[path] = replace(account, rx=counters.rx_bytes, tx=counters.tx_bytes, at=end, up=up)
        yield Passed(path, account.key, account.at, end, rx, tx)
