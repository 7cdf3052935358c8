"""What is read from a bus: every message as it was sent, but for method calls that are too long."""

from __future__ import annotations

import array
import os
import socket
from collections.abc import Iterator

import pytest
from dbus_fast import Message, MessageType
from dbus_fast._private.unmarshaller import Unmarshaller
from hypothesis import given
from hypothesis import strategies as some

from vpngui.contract.sieve import MAX_OCTETS, Sieve

LONG = "x" * MAX_OCTETS


def call(text: str, serial: int, *, signal: bool = False) -> Message:
    kind = MessageType.SIGNAL if signal else MessageType.METHOD_CALL
    return Message("a.b", "/a", "a.b", "C", kind, signature="s", body=[text], serial=serial)


class Pair:
    """Both ends of a connection, and the library's reader behind the sieve."""

    def __init__(self) -> None:
        self.here, there = socket.socketpair()
        self.sieve = Sieve(there)
        there.close()
        self.reader = Unmarshaller(None, self.sieve, True)
        self.read: list[tuple[int, int, str]] = []

    def take(self) -> None:
        """Read what has come: serial, octets as they were sent, text."""
        while message := self.reader.unmarshall():
            text = message.body[0] if message.body else ""
            self.read.append((message.serial, self.sieve.octets, text))


@pytest.fixture
def pair() -> Iterator[Pair]:
    one = Pair()
    yield one
    one.here.close()
    one.sieve.close()


@given(
    sizes=some.lists(
        some.sampled_from([0, 1, 100, MAX_OCTETS - 5, MAX_OCTETS - 4, 3 * MAX_OCTETS]), max_size=5
    ),
    pieces=some.lists(some.integers(1, 70_000), max_size=30),
)
def test_however_it_arrives_only_what_is_too_long_is_left_out(sizes: list[int], pieces: list[int]) -> None:
    pair = Pair()
    whole = b"".join(bytes(call("x" * size, n + 1)._marshall(True)) for n, size in enumerate(sizes))
    at = 0
    pair.here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 22)
    for piece in (*pieces, *[1 << 16] * (1 + len(whole) // (1 << 16))):
        if at < len(whole):
            pair.here.sendall(whole[at : at + piece])
            at += piece
            pair.take()
    expected = [
        (n + 1, size + 5, "x" * size if size + 5 <= MAX_OCTETS else "") for n, size in enumerate(sizes)
    ]
    assert pair.read == expected
    pair.here.close()
    pair.sieve.close()


def test_signals_may_be_long(pair: Pair) -> None:
    whole = bytes(call(LONG, 7, signal=True)._marshall(True))
    for at in range(0, len(whole), 1 << 15):
        pair.here.sendall(whole[at : at + (1 << 15)])
        pair.take()
    assert pair.read == [(7, len(LONG) + 5, LONG)]


@pytest.mark.parametrize("text", [LONG, "short"], ids=["too long", "short"])
@pytest.mark.parametrize("first", [4, 16, 40])
def test_file_descriptors_come_with_their_message(pair: Pair, text: str, first: int) -> None:
    message = call(text, 1)
    message.unix_fds = [0]
    whole = bytes(message._marshall(True))
    fds = array.array("i", [os.open("/dev/null", os.O_RDONLY)])
    pair.here.sendmsg([whole[:first]], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, fds)])
    os.close(fds[0])
    found = None
    for at in range(first, len(whole), 1 << 15):
        pair.here.sendall(whole[at : at + (1 << 15)])
        found = pair.reader.unmarshall() or found
    pair.here.sendall(bytes(call("next", 2)._marshall(True)))
    assert found is not None and len(found.unix_fds) == 1
    assert os.fstat(found.unix_fds[0]).st_rdev == os.makedev(1, 3)
    os.close(found.unix_fds[0])
    pair.take()
    assert pair.read == [(2, len("next") + 5, "next")]


def test_the_end_of_the_connection_is_seen(pair: Pair) -> None:
    pair.here.sendall(bytes(call(LONG, 1)._marshall(True))[:1000])
    pair.take()
    pair.here.close()
    with pytest.raises(EOFError):
        pair.take()
        pair.take()
