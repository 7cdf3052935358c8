"""The sample VPN's protocol: what one end seals, only the other end opens, and only once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.sandbox.sample_link import (
    OVERHEAD,
    WINDOW,
    ClientLink,
    LinkError,
    ReplayWindow,
    ServerLink,
    Session,
)

PSK = bytes(range(32))
HEADER = 9
packets = st.binary(max_size=1500)


def connected(psk: bytes = PSK) -> tuple[Session, ServerLink]:
    client, server = ClientLink(psk), ServerLink(psk)
    session = client.finish(server.answer(client.hello()))
    assert server.open(session.seal(b"")).fresh_session
    return session, server


@given(packets)
def test_a_packet_comes_out_as_it_went_in_both_ways(packet: bytes) -> None:
    session, server = connected()
    sealed = session.seal(packet)
    assert len(sealed) == len(packet) + OVERHEAD
    assert server.open(sealed).packet == packet
    assert session.open(server.seal(packet)) == packet


@given(packets.filter(lambda packet: len(packet) >= 8))
def test_a_sealed_packet_does_not_show_its_content(packet: bytes) -> None:
    session, _ = connected()
    assert packet not in session.seal(packet)[HEADER:]


@given(packets, st.data())
def test_any_changed_bit_is_refused_and_the_original_still_opens(packet: bytes, data: st.DataObject) -> None:
    session, server = connected()
    sealed = session.seal(packet)
    position = data.draw(st.integers(0, len(sealed) - 1))
    changed = bytearray(sealed)
    changed[position] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(LinkError):
        server.open(bytes(changed))
    assert server.open(sealed).packet == packet


@given(packets, st.data())
def test_a_cut_message_is_refused(packet: bytes, data: st.DataObject) -> None:
    session, server = connected()
    sealed = session.seal(packet)
    with pytest.raises(LinkError):
        server.open(sealed[: data.draw(st.integers(0, len(sealed) - 1))])


@given(packets)
def test_a_replay_is_refused(packet: bytes) -> None:
    session, server = connected()
    sealed = session.seal(packet)
    server.open(sealed)
    with pytest.raises(LinkError):
        server.open(sealed)


@given(st.permutations(range(40)))
def test_packets_may_overtake_each_other_but_come_once(order: list[int]) -> None:
    session, server = connected()
    sealed = [session.seal(b"%d" % n) for n in range(40)]
    assert [server.open(sealed[n]).packet for n in order] == [b"%d" % n for n in order]
    for message in sealed:
        with pytest.raises(LinkError):
            server.open(message)


@given(st.lists(st.integers(0, 3 * WINDOW), max_size=200))
def test_the_window_says_what_a_set_would_say(counters: list[int]) -> None:
    window, seen = ReplayWindow(), set[int]()
    for counter in counters:
        newest = max(seen, default=-1)
        fresh = counter not in seen and newest - counter < WINDOW
        assert window.accept(counter) == fresh
        if fresh:
            seen.add(counter)


@given(st.binary(min_size=32, max_size=32).filter(lambda key: key != PSK))
def test_an_end_with_another_key_gets_nothing(other: bytes) -> None:
    with pytest.raises(LinkError):
        ServerLink(PSK).answer(ClientLink(other).hello())
    client, impostor = ClientLink(PSK), ServerLink(other)
    with pytest.raises(LinkError):
        client.finish(impostor.answer(ClientLink(other).hello()))


def test_every_session_has_keys_of_its_own() -> None:
    first, second = connected()[0], connected()[0]
    assert first.seal(b"x" * 64) != second.seal(b"x" * 64)


def test_own_packets_thrown_back_are_refused() -> None:
    session, server = connected()
    with pytest.raises(LinkError):
        session.open(session.seal(b"echo"))
    with pytest.raises(LinkError):
        server.open(server.seal(b"echo"))


def test_a_reply_to_another_hello_is_refused() -> None:
    server = ServerLink(PSK)
    old = server.answer(ClientLink(PSK).hello())
    with pytest.raises(LinkError):
        ClientLink(PSK).finish(old)


def test_a_replayed_hello_does_not_end_the_running_session() -> None:
    client, server = ClientLink(PSK), ServerLink(PSK)
    session = client.finish(server.answer(client.hello()))
    server.open(session.seal(b"first"))
    server.answer(client.hello())
    assert server.open(session.seal(b"second")).packet == b"second"
    assert session.open(server.seal(b"answer")) == b"answer"


def test_a_repeated_hello_gets_the_same_reply() -> None:
    client, server = ClientLink(PSK), ServerLink(PSK)
    first, second = server.answer(client.hello()), server.answer(client.hello())
    assert first == second
    assert server.open(client.finish(first).seal(b"packet")).packet == b"packet"


def test_a_client_that_starts_again_takes_the_session_over() -> None:
    _, server = connected()
    again = ClientLink(PSK)
    session = again.finish(server.answer(again.hello()))
    assert server.open(session.seal(b"again")).fresh_session
    assert session.open(server.seal(b"answer")) == b"answer"


def test_nothing_is_sealed_before_a_client_proved_itself() -> None:
    server = ServerLink(PSK)
    server.answer(ClientLink(PSK).hello())
    assert not server.connected
    with pytest.raises(LinkError):
        server.seal(b"early")


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_a_key_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        ClientLink(bytes(size))
