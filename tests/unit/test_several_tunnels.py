"""Several tunnels at once: who carries what, who collides, what is stopped, what is more than was allowed."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import ip_address, ip_network
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.model.block import BlockRequest, check_block
from vpngui.model.consent import Direction
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.networks import IpAddress, parse_network
from vpngui.model.settings import TunnelSettings
from vpngui.plan.allowed import asks_for_more
from vpngui.plan.carried import carried_networks, collide, cut_off, full_families
from vpngui.plan.host import HostFacts, HostRoute
from vpngui.plan.network import PlannedTunnel, plan
from vpngui.plan.preview import effects
from vpngui.plan.state import NetworkState, Route, RouteKind
from vpngui.plan.steps import AddRoutes, ChangeFirewall, RemoveRoutes, steps
from vpngui.plan.stops import PinnedBlock

ALL = ["0.0.0.0/0", "::/0"]
HOST = HostFacts(
    (
        HostRoute(parse_network("0.0.0.0/0"), "eth0"),
        HostRoute(parse_network("192.168.1.0/24"), "eth0"),
        HostRoute(parse_network("172.16.5.0/24"), "eth1"),
    ),
    (parse_network("192.168.1.0/24"), parse_network("172.16.5.0/24")),
)


def settings(**changes: Any) -> TunnelSettings:
    return TunnelSettings().updated(changes)


def tunnel(number: int, what: TunnelSettings, *, up: bool = True, **more: Any) -> PlannedTunnel:
    return PlannedTunnel(number, 10 + number, f"vpn{number}", 7600 + number, what, up, order=number, **more)


def without(whole: str, part: str) -> list[str]:
    return list(map(str, ip_network(whole).address_exclude(ip_network(part))))


def looked_up(state: NetworkState, tables: Sequence[int], to: IpAddress) -> int | None:
    """The link that a packet leaves by, as the kernel finds it: table by table, the longest prefix in
    each, a throw goes on to the next; 0 where it is unreachable, None where no table has a say."""
    for table in tables:
        inside = [route for route in state.routes if route.table == table and to in route.network]
        if inside:
            best = max(inside, key=lambda route: route.network.prefixlen)
            if best.kind is RouteKind.UNICAST:
                return best.index
            if best.kind is RouteKind.UNREACHABLE:
                return 0
    return None


NETWORKS = st.sets(
    st.sampled_from(
        ["0.0.0.0/0", "10.0.0.0/8", "10.1.0.0/16", "10.1.2.0/24", "10.1.2.3/32", "192.168.0.0/16", "fd00::/8"]
    )
)


@given(st.lists(NETWORKS, min_size=1, max_size=3), st.permutations([7600, 7601, 7602]))
def test_the_longest_prefix_wins_in_whatever_order_the_rules_stand(
    routes: list[set[str]], order: list[int]
) -> None:
    taken: set[str] = set()
    tunnels = []
    for number, some in enumerate(routes):
        tunnels.append(tunnel(number, settings(routes=sorted(some - taken))))
        taken |= some
    state = plan(tunnels)
    for text in ("10.1.2.3", "10.1.2.4", "10.1.9.9", "10.9.9.9", "192.168.1.1", "203.0.113.1", "fd00::1"):
        to = ip_address(text)
        holding = [
            (network.prefixlen, one.index)
            for one in tunnels
            for network in carried_networks(one.settings)
            if to in network
        ]
        cut = any(to in network for one in tunnels for network in cut_off(one.settings))
        wanted = max(holding)[1] if holding else 0 if cut else None
        assert looked_up(state, order, to) == wanted


def test_the_local_network_is_kept_only_where_the_person_says_so() -> None:
    for local_network in (True, False):
        state = plan([tunnel(0, settings(routes=ALL, local_network=local_network))], HOST)
        throws = {str(route.network) for route in state.routes if route.kind is RouteKind.THROW}
        assert throws == ({"192.168.1.0/24", "172.16.5.0/24"} if local_network else set())
        [guard] = state.firewall.guards
        assert set(guard.local) == (set(HOST.local) if local_network else set())


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ({"routes": ALL}, {"routes": ALL}, False),
        ({"routes": ["0.0.0.0/1", "128.0.0.0/1"]}, {"routes": ["0.0.0.0/0"]}, False),
        ({"routes": ["0.0.0.0/0"]}, {"routes": ["::/0"]}, False),
        ({"routes": ["2000::/3"]}, {"routes": ["::/0"]}, False),
        ({"routes": ["0.0.0.0/0"]}, {"routes": ["10.0.0.0/8"]}, True),
        ({"routes": ["10.0.0.0/8"]}, {"routes": ["10.1.0.0/16"]}, True),
        ({"routes": ["10.0.0.0/8"]}, {"routes": ["10.0.0.0/8"]}, False),
        ({"local": ["10.9.0.2/24"]}, {"local": ["10.9.0.3/24"]}, False),
        ({"local": ["10.9.0.2"]}, {"local": ["10.9.0.2"]}, False),
        ({"local": ["10.9.0.2"]}, {"local": ["10.9.0.3"]}, True),
        ({"dns": ["10.9.0.53"]}, {"dns": ["10.9.0.53"]}, False),
    ],
)
def test_which_tunnels_can_be_up_together(one: dict[str, Any], other: dict[str, Any], together: bool) -> None:
    assert collide(settings(**one), settings(**other)) is not together
    assert collide(settings(**other), settings(**one)) is not together


ALLOWED = {
    "local": ["10.9.0.2/24"],
    "routes": ["10.0.0.0/8"],
    "dns": ["10.9.0.53"],
    "dns_suffixes": ["corp.example"],
}


@pytest.mark.parametrize(
    ("change", "more"),
    [
        ({}, False),
        ({"mtu": 1400, "session": "x"}, False),
        ({"local": []}, False),
        ({"local": ["10.9.0.3/24"]}, True),
        ({"routes": []}, False),
        ({"routes": ["10.1.0.0/16", "10.2.0.0/16"]}, False),
        ({"routes": ["10.0.0.0/9", "10.128.0.0/9"]}, False),
        ({"routes": ["10.0.0.0/7"]}, True),
        ({"routes": ["10.0.0.0/8", "fd00::/8"]}, True),
        ({"dns": []}, False),
        ({"dns": ["10.9.0.54"]}, True),
        ({"dns_suffixes": ["corp.example", "example"]}, True),
        ({"dns_suffixes": []}, True),
    ],
)
def test_what_asks_for_more_than_was_allowed(change: dict[str, Any], more: bool) -> None:
    allowed = settings(**ALLOWED)
    assert bool(asks_for_more(allowed.updated(change), allowed)) is more


def test_what_allowed_networks_hold_together_is_allowed() -> None:
    allowed = settings(routes=["10.0.0.0/25", "10.0.0.128/25", "10.0.1.0/24"])
    for network, more in (("10.0.0.0/24", False), ("10.0.0.0/23", False), ("10.0.0.0/22", True)):
        assert bool(asks_for_more(settings(routes=[network]), allowed)) is more


@pytest.mark.parametrize(
    ("routes", "full"),
    [
        (["0.0.0.0/1", "128.0.0.0/1"], {4}),
        (without("0.0.0.0/0", "127.0.0.0/8"), {4}),
        (without("0.0.0.0/0", "224.0.0.0/3"), {4}),
        (without("0.0.0.0/0", "198.51.100.7/32"), set()),
        (["2000::/3"], {6}),
        (["2000::/4", "3000::/4"], {6}),
        (["2000::/4"], set()),
        (["10.0.0.0/8", "fd00::/8"], set()),
    ],
)
def test_all_traffic_is_what_can_be_another_hosts(routes: list[str], full: set[int]) -> None:
    found = settings(routes=[one for one in routes if not one.startswith(("127.", "224.", "240."))])
    assert full_families(found) == full
    assert bool(plan([tunnel(0, found)], HOST).firewall.guards) is bool(full)


def test_a_split_tunnel_without_block_touches_no_firewall() -> None:
    assert not plan([tunnel(0, settings(local=["10.9.0.2/24"], routes=["10.0.0.0/8"]))], HOST).firewall


def test_a_block_is_planned_for_the_links_of_the_moment() -> None:
    block = check_block([("10.0.0.0", 8)], [("192.168.1.7", 32), ("172.16.5.0", 24), ("203.0.113.0", 24)])
    for up in (True, False):
        policy = plan([tunnel(3, settings(local=["10.9.0.2/24"]), up=up, block=block)], HOST).firewall
        [found] = policy.blocks
        passages = {
            passage.link: [str(network) for network in passage.networks] for passage in found.passages
        }
        assert passages == {
            **({"vpn3": ["10.0.0.0/8"]} if up else {}),
            "eth0": ["192.168.1.7/32", "203.0.113.0/24"],
            "eth1": ["172.16.5.0/24"],
        }


def test_a_pinned_block_lets_its_own_persons_tunnel_through_and_no_other() -> None:
    pinned = [PinnedBlock("pinned0", 7, "vpn1", BlockRequest(vpn=(parse_network("10.0.0.0/8"),)))]
    for uid, links in ((7, ["vpn1"]), (8, [])):
        policy = plan([tunnel(1, settings(local=["10.9.0.2/24"]), uid=uid)], HOST, pinned).firewall
        [found] = policy.blocks
        assert [passage.link for passage in found.passages] == links


def test_it_is_closed_first_and_opened_last() -> None:
    full = settings(local=["10.9.0.2/24"], routes=ALL)
    down, up = plan([tunnel(0, full, up=False)], HOST), plan([tunnel(0, full)], HOST)
    opening, closing = steps(down, up), steps(up, down)
    assert opening[0] == ChangeFirewall(down.firewall, up.firewall)
    assert not any(isinstance(step, ChangeFirewall) for step in opening[1:])
    assert closing[-1] == ChangeFirewall(up.firewall, down.firewall)
    other = plan([tunnel(1, full)], HOST)
    first, last = (step for step in steps(up, other) if isinstance(step, ChangeFirewall))
    assert first.after == last.before == up.firewall | other.firewall


def test_a_throw_comes_when_the_other_table_is_ready_and_goes_before_it() -> None:
    wide = tunnel(0, settings(routes=["10.0.0.0/8"]))
    alone, both = plan([wide]), plan([wide, tunnel(1, settings(routes=["10.1.0.0/16"]))])
    throw = Route(7600, ip_network("10.1.0.0/16"), kind=RouteKind.THROW)
    opening, closing = steps(alone, both), steps(both, alone)
    assert opening[-1] == AddRoutes((throw,))
    assert closing[0] == RemoveRoutes((throw,))


def test_the_preview_of_a_full_tunnel() -> None:
    full = settings(
        local=["10.9.0.2/24"], routes=["0.0.0.0/1", "128.0.0.0/1"], dns=["10.9.0.53"], local_network=True
    )
    found = effects(Direction.UP, full, host=HOST, replaces=["home0"], blocks=True)
    assert found == (
        Effect(EffectKind.REPLACES, "home0"),
        Effect(EffectKind.CARRIES, "0.0.0.0/0"),
        Effect(EffectKind.CUTS_OFF, "::/0"),
        Effect(EffectKind.KEEPS_LOCAL, "192.168.1.0/24"),
        Effect(EffectKind.KEEPS_LOCAL, "172.16.5.0/24"),
        Effect(EffectKind.NAMES, "10.9.0.53"),
        Effect(EffectKind.ADDRESS, "10.9.0.2"),
        Effect(EffectKind.BLOCKS),
    )
    split = settings(routes=["10.0.0.0/8"], dns=["10.9.0.53"], dns_suffixes=["Corp.Example."])
    assert Effect(EffectKind.NAMES_IN, "corp.example") in effects(Direction.UP, split)
    assert effects(Direction.DOWN, split)[-1] == Effect(EffectKind.NAMES_BACK)
