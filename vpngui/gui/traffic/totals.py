"""What passed since a tunnel connected, today and this month, by tunnel and in sum. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from vpngui.gui.history.buckets import Amounts, At
from vpngui.gui.history.key import Key
from vpngui.gui.history.ledger import Account

Pair = tuple[int, int]
"""Bytes received and sent."""
_NOTHING: Pair = (0, 0)


@dataclass(frozen=True, slots=True)
class Total:
    """``key`` is None for all tunnels together; ``connected`` is None while it is not connected."""

    key: Key | None
    paths: tuple[str, ...]
    """Where it is at the service; none when it is gone."""
    connected: Pair | None
    today: Pair
    month: Pair


def totals(accounts: Mapping[str, Account], days: Mapping[At, Amounts], today: int) -> tuple[Total, ...]:
    """Those that are there first, then those with the most traffic, and the sum last; none without any.

    ``today`` is a local day as ``date.toordinal`` counts.
    """
    first = date.fromordinal(today).replace(day=1).toordinal()
    daily: dict[Key, Pair] = {}
    monthly: dict[Key, Pair] = {}
    for (key, day), amounts in days.items():
        if first <= day <= today:
            monthly[key] = _plus(monthly.get(key, _NOTHING), (amounts.rx, amounts.tx))
        if day == today:
            daily[key] = _plus(daily.get(key, _NOTHING), (amounts.rx, amounts.tx))
    found = [
        _total(key, accounts, daily.get(key, _NOTHING), monthly.get(key, _NOTHING))
        for key in {account.key for account in accounts.values()} | {key for key, _ in days}
    ]
    found.sort(key=lambda one: (not one.paths, -sum(one.month), one.key or ()))
    return (*found, _sum(found)) if found else ()


def _total(key: Key, accounts: Mapping[str, Account], today: Pair, month: Pair) -> Total:
    paths = tuple(path for path, account in accounts.items() if account.key == key)
    up = [accounts[path].up for path in paths if accounts[path].since]
    return Total(key, paths, _added(up) if up else None, today, month)


def _sum(found: Iterable[Total]) -> Total:
    found = list(found)
    up = [one.connected for one in found if one.connected is not None]
    return Total(
        None,
        (),
        _added(up) if up else None,
        _added(one.today for one in found),
        _added(one.month for one in found),
    )


def _added(pairs: Iterable[Pair]) -> Pair:
    total = _NOTHING
    for pair in pairs:
        total = _plus(total, pair)
    return total


def _plus(one: Pair, other: Pair) -> Pair:
    return one[0] + other[0], one[1] + other[1]
