"""The way from one network state to another, as ordered steps that can each be taken back.

Additions come before removals, so that nothing that stays is ever missing; a rule, which opens a
table to traffic, is added last and removed first.
"""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.plan.state import Link, LinkAddress, NetworkState, Route, Rule


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
    what: LinkAddress | Route | Rule


@dataclass(frozen=True, slots=True)
class Remove:
    what: LinkAddress | Route | Rule


Step = ChangeLink | RemoveLink | Add | Remove


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
    result: list[Step] = [change for change in changed if change.after.up]
    result += [Add(address) for address in sorted(after.addresses - before.addresses, key=str)]
    result += [Add(route) for route in sorted(after.routes - before.routes, key=str)]
    result += [Add(rule) for rule in sorted(after.rules - before.rules)]
    result += [Remove(rule) for rule in sorted(before.rules - after.rules)]
    result += [
        Remove(route) for route in sorted(before.routes - after.routes, key=str) if route.index not in gone
    ]
    result += [
        Remove(address)
        for address in sorted(before.addresses - after.addresses, key=str)
        if address.index not in gone
    ]
    result += [change for change in changed if not change.after.up]
    result += [RemoveLink(then[index]) for index in sorted(gone)]
    return tuple(result)


def inverse(step: Step) -> Step | None:
    """The step that takes ``step`` back, or None when nothing can."""
    match step:
        case ChangeLink(before, after):
            return ChangeLink(after, before)
        case Add(what):
            return Remove(what)
        case Remove(what):
            return Add(what)
        case RemoveLink():
            return None
