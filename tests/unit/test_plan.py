"""From tunnels to the network, and the way there and back."""

from __future__ import annotations

from ipaddress import ip_interface, ip_network

from hypothesis import given
from hypothesis import strategies as st

from vpngui.model.consent import Direction
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.networks import Network
from vpngui.model.settings import TunnelSettings
from vpngui.plan.network import PlannedTunnel, plan
from vpngui.plan.preview import effects
from vpngui.plan.state import Link, NetworkState, Route
from vpngui.plan.steps import (
    Add,
    AddRoutes,
    ChangeLink,
    Remove,
    RemoveLink,
    RemoveRoutes,
    ReplaceRoutes,
    Step,
    inverse,
    steps,
)

FULL = TunnelSettings().updated(
    {"local": ["10.9.0.2/24", "fd00::2/64", "10.8.0.1"], "remote": ["10.9.0.1", "fd00:1::1/64"], "mtu": 1400}
)


def tunnel(number: int, settings: TunnelSettings, up: bool) -> PlannedTunnel:
    return PlannedTunnel(number, 10 + number, f"vpn{number}", 7600 + number, settings, up)


def test_an_up_tunnel_as_text() -> None:
    assert str(plan([tunnel(1, FULL, True)])) == "\n".join(
        [
            "link vpn1 mtu 1400 up",
            "address 10.8.0.1/32 link 11",
            "address 10.9.0.2/32 peer 10.9.0.1/32 link 11",
            "address fd00::2/128 peer fd00:1::1/64 link 11",
            "route 10.9.0.0/24 link 11 table 7601",
            "route 10.9.0.1/32 link 11 table 7601",
            "route fd00:1::/64 link 11 table 7601",
            "route fd00::/64 link 11 table 7601",
            "rule ipv4 not mark 0x76000001 table 7601",
            "rule ipv6 not mark 0x76000001 table 7601",
        ]
    )


def test_a_down_tunnel_is_its_link_alone() -> None:
    assert str(plan([tunnel(1, FULL, False)])) == "link vpn1 mtu 1400 down"


def test_what_opens_comes_last_and_goes_first() -> None:
    down, up = plan([tunnel(1, FULL, False)]), plan([tunnel(1, FULL, True)])
    opening, closing = steps(down, up), steps(up, down)
    assert isinstance(opening[0], ChangeLink) and isinstance(closing[-1], ChangeLink)
    assert [step.what for step in opening[-2:] if isinstance(step, Add)] == sorted(up.rules)
    assert [step.what for step in closing[:2] if isinstance(step, Remove)] == sorted(up.rules)


def test_a_link_that_goes_takes_its_addresses_and_routes_along() -> None:
    up = plan([tunnel(1, FULL, True)])
    gone = steps(up, NetworkState())
    assert [type(step) for step in gone] == [Remove, Remove, RemoveLink]


SETTINGS = st.builds(
    lambda local, mtu, routes: TunnelSettings(
        "", mtu, tuple(map(ip_interface, local)), (), routes=tuple(map(ip_network, routes))
    ),
    st.lists(st.sampled_from(["10.9.0.2/24", "10.8.0.1/32", "fd00::2/64", "10.7.0.5/16"]), unique=True),
    st.sampled_from([1280, 1400, 1500]),
    st.lists(st.sampled_from(["10.0.0.0/8", "10.7.0.0/16", "10.7.7.0/24"]), unique=True),
)
STATES = st.lists(st.tuples(SETTINGS, st.booleans()), min_size=3, max_size=3).map(
    lambda three: plan([tunnel(number, settings, up) for number, (settings, up) in enumerate(three)])
)


def place(route: Route) -> tuple[int, Network]:
    """Where only one route can be."""
    return route.table, route.network


def taken(state: NetworkState, way: tuple[Step, ...]) -> NetworkState:
    """What a kernel that does as it is told would hold after ``way``."""
    links = {link.index: link for link in state.links}
    rest = {*state.addresses, *state.routes, *state.rules}
    for step in way:
        match step:
            case ChangeLink(before, after):
                assert links[before.index] == before
                links[after.index] = after
            case Add(what):
                assert what not in rest
                rest.add(what)
            case AddRoutes(routes):
                assert not {place(route) for route in routes} & {
                    place(one) for one in rest if isinstance(one, Route)
                }
                rest.update(routes)
            case ReplaceRoutes(old, new):
                assert rest >= set(old) and [*map(place, old)] == [*map(place, new)]
                rest = (rest - set(old)) | set(new)
            case RemoveRoutes(routes):
                assert rest >= set(routes)
                rest.difference_update(routes)
            case Remove(what):
                rest.remove(what)
            case RemoveLink(link):
                del links[link.index]
    return NetworkState(
        frozenset(links.values()),
        frozenset(what for what in rest if what in state.addresses or type(what).__name__ == "LinkAddress"),
        frozenset(what for what in rest if type(what).__name__ == "Route"),
        frozenset(what for what in rest if type(what).__name__ == "Rule"),
    )


@given(STATES, STATES)
def test_steps_lead_there_and_their_inverses_back(before: NetworkState, after: NetworkState) -> None:
    way = steps(before, after)
    assert taken(before, way) == after
    back = [inverse(step) for step in reversed(way)]
    assert taken(after, tuple(step for step in back if step)) == before
    assert steps(after, after) == ()


@given(STATES, STATES)
def test_nothing_that_stays_is_ever_missing(before: NetworkState, after: NetworkState) -> None:
    kept = (
        (before.addresses & after.addresses) | (before.routes & after.routes) | (before.rules & after.rules)
    )
    for step in steps(before, after):
        assert not (isinstance(step, Remove) and step.what in kept)
        assert not (isinstance(step, RemoveRoutes) and kept & set(step.routes))


def test_one_tunnels_part_of_a_state() -> None:
    both = plan([tunnel(1, FULL, True), tunnel(2, FULL, False)])
    assert both.of_link(12, 7602) == NetworkState(frozenset({Link(12, "vpn2", "vpngui:2", 1400, False)}))
    assert both.families == {4, 6}


def test_the_preview_says_what_changes_widest_first_and_once() -> None:
    assert effects(Direction.UP, FULL) == (
        Effect(EffectKind.CARRIES, "10.9.0.0/24"),
        Effect(EffectKind.CARRIES, "fd00::/64"),
        Effect(EffectKind.CARRIES, "fd00:1::/64"),
        Effect(EffectKind.ADDRESS, "10.9.0.2"),
        Effect(EffectKind.ADDRESS, "fd00::2"),
        Effect(EffectKind.ADDRESS, "10.8.0.1"),
    )
    assert [effect.kind for effect in effects(Direction.DOWN, FULL)] == [EffectKind.EXPOSES] * 3
    assert effects(Direction.UP, TunnelSettings()) == (Effect(EffectKind.NO_TRAFFIC),)
