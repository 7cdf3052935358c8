"""What passed is counted once, whatever becomes of the counters, the service, the app and the tunnel."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.gui import samples
from vpngui.gui.history.key import Key, key_of
from vpngui.gui.history.ledger import Account, Ledger, Passed
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
from vpngui.model.statistics import Counters, Sample
from vpngui.model.tunnel_state import TunnelState

UP = {"state": TunnelState.UP, "since": 1000}
PATH = samples.tunnel(1).path


def counted(rx: int, tx: int = 0) -> Counters:
    return Counters(rx_bytes=rx, tx_bytes=tx)


def amounts(passed: list[Passed]) -> list[tuple[int, int]]:
    return [(one.rx, one.tx) for one in passed]


class World:
    """A ledger and the second that it is; each call returns what passed."""

    def __init__(self) -> None:
        self.ledger = Ledger()
        self.now = 100.0

    def told(self, *tunnels: Tunnel) -> list[Passed]:
        return list(self.ledger.follow(samples.snapshot(*tunnels), self.now, 2000.0))

    def sample(self, rx: int, tx: int = 0) -> list[Passed]:
        self.now += 1
        return list(self.ledger.sampled(PATH, Sample(0, counted(rx, tx)), self.now))


def test_a_tunnel_that_is_made_while_we_listen_begins_at_nothing() -> None:
    world = World()
    assert world.told(samples.tunnel(1)) == []
    world.told(samples.tunnel(1, **UP))
    assert world.sample(500, 20) == [Passed(PATH, key_of(samples.tunnel(1)), 100.0, 101.0, 500, 20)]
    assert amounts(world.sample(700, 20)) == [(200, 0)]


def test_the_last_counters_come_with_the_news_that_it_is_down() -> None:
    world = World()
    world.told(samples.tunnel(1, **UP))
    world.sample(100)
    assert amounts(world.told(samples.tunnel(1, counted=counted(150, 7)))) == [(50, 7)]
    assert world.ledger.accounts[PATH].up == (150, 7)
    assert world.told() == []


def test_what_passed_while_nobody_looked_spans_the_whole_time() -> None:
    world = World()
    world.told(samples.tunnel(1, **UP))
    world.sample(100)
    world.now += 3600
    [passed] = world.sample(1100)
    assert (passed.begin, passed.end, passed.rx) == (101.0, 3702.0, 1000)


def test_after_a_reset_the_count_begins_anew_and_nothing_is_lost() -> None:
    world = World()
    world.told(samples.tunnel(1, **UP))
    world.sample(100)
    assert amounts(world.told(samples.tunnel(1, **UP, counted=counted(130)))) == [(30, 0)]
    assert world.told(samples.tunnel(1, **UP, counted=counted(0))) == []
    assert world.ledger.accounts[PATH].up == (0, 0)
    assert amounts(world.sample(40)) == [(40, 0)]
    assert world.ledger.accounts[PATH].up == (40, 0)


def test_a_sample_that_went_backwards_counts_from_nothing() -> None:
    world = World()
    world.told(samples.tunnel(1, **UP))
    world.sample(1000, 1000)
    assert amounts(world.sample(30, 1005)) == [(30, 1005)]


def test_an_answer_that_a_sample_has_overtaken_is_passed_over() -> None:
    world = World()
    world.told(samples.tunnel(1, **UP))
    world.sample(1000)
    assert world.told(samples.tunnel(1, **UP, counted=counted(900))) == []
    assert amounts(world.sample(1001)) == [(1, 0)]


def test_a_service_that_is_killed_goes_on_with_its_tunnels_and_so_do_we() -> None:
    world = World()
    world.told(samples.tunnel(1, **UP))
    world.sample(1000)
    assert list(world.ledger.follow(Snapshot(ServiceState.ABSENT), world.now, 0)) == []
    assert amounts(world.told(samples.tunnel(1, **UP, counted=counted(1200)))) == [(200, 0)]


def test_a_tunnel_that_was_missing_from_one_list_is_not_counted_twice() -> None:
    world = World()
    world.told(samples.tunnel(1, **UP))
    world.sample(1000)
    world.told()
    assert amounts(world.told(samples.tunnel(1, **UP, counted=counted(1200)))) == [(200, 0)]


def test_the_app_that_starts_again_counts_what_passed_meanwhile() -> None:
    before = World()
    before.told(samples.tunnel(1, **UP))
    before.sample(1000, 10)
    after = World()
    after.now = 5000.0
    after.ledger.restore(before.ledger.memory())
    [passed] = after.told(samples.tunnel(1, **UP, counted=counted(1500, 10)))
    assert (passed.begin, passed.end, passed.rx, passed.tx) == (101.0, 5000.0, 500, 0)
    assert after.ledger.accounts[PATH].up == (1500, 10)


def test_what_is_remembered_of_another_tunnel_does_not_count() -> None:
    world = World()
    world.ledger.restore({PATH: Account(Key("x", "", "other0"), 100, 100, 0.0)})
    [passed] = world.told(samples.tunnel(1, **UP, counted=counted(1500)))
    assert passed.rx == 1500


def test_a_tunnel_that_came_up_before_the_app_counts_since_then() -> None:
    world = World()
    [passed] = world.told(samples.tunnel(1, **UP, counted=counted(1500)))
    assert (passed.begin, passed.end, passed.rx) == (100.0 - 1000.0, 100.0, 1500)


def test_of_what_passed_before_in_a_tunnel_that_is_down_nobody_knows_when() -> None:
    world = World()
    assert amounts(world.told(samples.tunnel(1, counted=counted(1500)))) == [(0, 0)]


def test_each_time_that_it_comes_up_counts_by_itself() -> None:
    world = World()
    world.told(samples.tunnel(1, **UP))
    world.sample(1000)
    world.told(samples.tunnel(1, counted=counted(1000)))
    world.told(samples.tunnel(1, **(UP | {"since": 1500}), counted=counted(1000)))
    world.sample(1300)
    assert world.ledger.accounts[PATH].up == (300, 0)


def test_a_new_session_name_is_another_line_of_the_history() -> None:
    world = World()
    world.told(samples.tunnel(1, **UP))
    world.sample(10)
    world.told(samples.tunnel(1, **UP, session="Other"))
    assert [one.key.session for one in world.sample(30)] == ["Other"]


AMOUNT = st.integers(0, 1 << 40)


@given(st.lists(st.tuples(st.sampled_from(["sample", "told", "reset", "restart", "service"]), AMOUNT)))
def test_all_that_passed_is_counted_exactly_once(events: list[tuple[str, int]]) -> None:
    """Whatever happens in whatever order: a tunnel counts, and we hear of it in one way or the other."""
    world = World()
    world.told(samples.tunnel(1, **UP))
    tunnel, real, total, heard = samples.tunnel(1, **UP), 0, 0, 0
    for event, amount in events:
        real, total = real + amount, total + amount
        found: list[Passed] = []
        match event:
            case "sample":
                found = world.sample(real)
            case "told":
                tunnel = replace(tunnel, counted=counted(real))
                found = world.told(tunnel) if real else []
            case "reset":
                found = world.told(replace(tunnel, counted=counted(real)))
                real, tunnel = 0, replace(tunnel, counted=counted(0))
                found += world.told(tunnel)
            case "restart":
                memory = world.ledger.memory()
                world = World()
                world.ledger.restore(memory)
                tunnel = replace(tunnel, counted=counted(real))
                found = world.told(tunnel)
            case "service":
                list(world.ledger.follow(Snapshot(ServiceState.ABSENT), world.now, 0))
                tunnel = replace(tunnel, counted=counted(real))
                found = world.told(tunnel) if real else []
        assert all(one.rx >= 0 and one.tx >= 0 for one in found)
        heard += sum(one.rx for one in found)
    heard += sum(one.rx for one in world.sample(real))
    assert heard == total
