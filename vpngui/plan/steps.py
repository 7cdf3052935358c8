"""The way from one network state to another, as ordered steps that can each be taken back.

Close first, open last: the firewall begins by stopping what either state stops, and ends with what the
new one does. In between additions come before removals, so that nothing that stays is ever missing; a
rule, which opens a table to traffic, is added after the routes and removed before them; a throw, which
hands packets on to another tunnel's table, is added when that is ready and removed before it goes. A
table holds one route to a network: one of another kind takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.plan.dns import DnsState
from vpngui.plan.firewall import FirewallPolicy
from vpngui.plan.state import Link, LinkAddress, NetworkState, Route, RouteKind, Rule


@dataclass(frozen=True, slots=True)
class ChangeLink:
    before: Link
    after: Link


@dataclass(frozen=True, slots=True)
class RemoveLink:
    """The kernel drops the link's addresses and routes with it. Cannot be taken back."""

    link: Link


@dataclass(frozen=True, slots=True)
class Add:
    what: LinkAddress | Rule


@dataclass(frozen=True, slots=True)
class Remove:
    what: LinkAddress | Rule


@dataclass(frozen=True, slots=True)
class AddRoutes:
    """All of them or none."""

    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class RemoveRoutes:
    """All of them or none."""

    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class ReplaceRoutes:
    """Each of ``after`` takes the place of the one of ``before`` to its network; all of them or none."""

    before: tuple[Route, ...]
    after: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class ChangeFirewall:
    before: FirewallPolicy
    after: FirewallPolicy


@dataclass(frozen=True, slots=True)
class ChangeDns:
    before: DnsState
    after: DnsState


Step = (
    ChangeLink
    | RemoveLink
    | Add
    | Remove
    | AddRoutes
    | RemoveRoutes
    | ReplaceRoutes
    | ChangeFirewall
    | ChangeDns
)


def steps(before: NetworkState, after: NetworkState) -> tuple[Step, ...]:
    """What to do, in order, to get from ``before`` to ``after``; nothing when they are equal.

    A link cannot be added here: it comes into being with its TUN device (apply.tun).
    """
    then = {link.index: link for link in before.links}
    now = {link.index: link for link in after.links}
    gone = set(then) - set(now)
    changed = [
        ChangeLink(then[index], now[index])
        for index in sorted(now)
        if index in then and then[index] != now[index]
    ]
    closed = before.firewall | after.firewall
    result: list[Step] = []
    if closed != before.firewall:
        result.append(ChangeFirewall(before.firewall, closed))
    result += [change for change in changed if change.after.up]
    result += [Add(address) for address in sorted(after.addresses - before.addresses, key=str)]
    come, go = after.routes - before.routes, before.routes - after.routes
    replaced = _replaced(go, come)
    ways, throws = _split(come.difference(replaced.after))
    result += _some(AddRoutes, ways)
    result += [Add(rule) for rule in sorted(after.rules - before.rules)]
    result += [replaced] if replaced.after else []
    result += _some(AddRoutes, throws)
    if after.dns != before.dns:
        result.append(ChangeDns(before.dns, after.dns))
    ways, throws = _split(go.difference(replaced.before))
    result += _some(RemoveRoutes, throws)
    result += [Remove(rule) for rule in sorted(before.rules - after.rules)]
    result += _some(RemoveRoutes, [route for route in ways if route.index not in gone])
    result += [
        Remove(address)
        for address in sorted(before.addresses - after.addresses, key=str)
        if address.index not in gone
    ]
    result += [change for change in changed if not change.after.up]
    result += [RemoveLink(then[index]) for index in sorted(gone)]
    if closed != after.firewall:
        result.append(ChangeFirewall(closed, after.firewall))
    return tuple(result)


def _some(step: type[AddRoutes] | type[RemoveRoutes], routes: list[Route]) -> list[AddRoutes | RemoveRoutes]:
    return [step(tuple(routes))] if routes else []


def _replaced(go: frozenset[Route], come: frozenset[Route]) -> ReplaceRoutes:
    going = {(route.table, route.network): route for route in go}
    pairs = [(going[place], route) for route in come if (place := (route.table, route.network)) in going]
    pairs.sort(key=lambda pair: _order(pair[1]))
    return ReplaceRoutes(tuple(old for old, _ in pairs), tuple(new for _, new in pairs))


def _order(route: Route) -> tuple[int, int, int, int]:
    network = route.network
    return route.table, network.version, int(network.network_address), network.prefixlen


def _split(routes: frozenset[Route]) -> tuple[list[Route], list[Route]]:
    """The routes that lead or end somewhere, and the throws, each in order."""
    listed = sorted(routes, key=_order)
    return (
        [route for route in listed if route.kind is not RouteKind.THROW],
        [route for route in listed if route.kind is RouteKind.THROW],
    )


def inverse(step: Step) -> Step | None:
    """The step that takes ``step`` back, or None when nothing can."""
    match step:
        case ChangeLink(before, after):
            return ChangeLink(after, before)
        case ChangeFirewall(policy, other):
            return ChangeFirewall(other, policy)
        case ChangeDns(state, another):
            return ChangeDns(another, state)
        case AddRoutes(routes):
            return RemoveRoutes(routes)
        case RemoveRoutes(routes):
            return AddRoutes(routes)
        case ReplaceRoutes(old, new):
            return ReplaceRoutes(new, old)
        case Add(what):
            return Remove(what)
        case Remove(what):
            return Add(what)
        case RemoveLink():
            return None
