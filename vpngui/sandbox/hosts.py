"""Hosts: a network of its own for a test; a peer host in a second namespace behind a transit link."""

from __future__ import annotations

import ctypes
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from vpngui.sandbox import namespaces
from vpngui.sandbox.process import run, until

_CLONE_NEWNET = 0x40000000  # linux/sched.h
_UP_SECONDS = 10.0
_LIBC = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Transit:
    """Both ends of the link that a tunnel's packets cross; the addresses are RFC 5737's and RFC 3849's."""

    namespace: str = "peer"
    link: str = "transit"
    near: str = "192.0.2.1"
    far: str = "192.0.2.2"
    prefix: int = 24
    near6: str = "2001:db8::1"
    far6: str = "2001:db8::2"
    prefix6: int = 64

    def on_peer(self, command: Sequence[str]) -> list[str]:
        """``command`` as the peer host runs it."""
        return ["ip", "netns", "exec", self.namespace, *command]


@contextmanager
def peer_host(transit: Transit) -> Iterator[Transit]:
    """A second host behind ``transit``; both are gone when the block ends."""
    namespaces.require()
    run(["ip", "netns", "add", transit.namespace])
    try:
        run(
            f"ip link add {transit.link} type veth peer name {transit.link} netns {transit.namespace}".split()
        )
        _set_up(transit, [], transit.near, transit.near6)
        _set_up(transit, ["-netns", transit.namespace], transit.far, transit.far6)
        run(["ip", "-netns", transit.namespace, "link", "set", "lo", "up"])
        for where in ([], ["-netns", transit.namespace]):
            _await_up(transit.link, where)
        yield transit
    finally:
        # With the namespace the kernel deletes the link too, but some time later: too late for the next.
        run(["ip", "-netns", transit.namespace, "link", "delete", transit.link])
        run(["ip", "netns", "delete", transit.namespace])


def _set_up(transit: Transit, where: Sequence[str], address: str, address6: str) -> None:
    ip = ["ip", *where]
    run([*ip, "address", "add", f"{address}/{transit.prefix}", "dev", transit.link])
    # nodad: usable at once, there is nobody else on this link.
    run([*ip, "address", "add", f"{address6}/{transit.prefix6}", "dev", transit.link, "nodad"])
    # No link-local address: it comes up a second later, in the middle of whatever is compared then.
    run([*ip, "link", "set", transit.link, "addrgenmode", "none", "up"])


def _await_up(link: str, where: Sequence[str]) -> None:
    """The kernel drops what is sent by a link before it has noticed that the other end is there."""

    def look() -> bool | None:
        [found] = json.loads(run(["ip", *where, "-json", "link", "show", "dev", link]))
        return True if found["operstate"] == "UP" else None

    until(f"{link} is up", look, _UP_SECONDS)


@contextmanager
def fresh_network() -> Iterator[None]:
    """A network of its own, loopback only, for this thread and what it starts inside the block."""
    namespaces.require()
    before = this_network()
    try:
        _check(_LIBC.unshare(_CLONE_NEWNET))
        try:
            run(["ip", "link", "set", "lo", "up"])
            yield
        finally:
            _check(_LIBC.setns(before, _CLONE_NEWNET))
    finally:
        os.close(before)


def this_network() -> int:
    """A descriptor of this thread's network, which stays as long as that is open: the caller's to close."""
    return os.open(Path("/proc/thread-self/ns/net"), os.O_RDONLY | os.O_CLOEXEC)


@contextmanager
def within(network: int) -> Iterator[None]:
    """The network behind the descriptor, for this thread and what it starts inside the block."""
    namespaces.require()
    before = this_network()
    try:
        _check(_LIBC.setns(network, _CLONE_NEWNET))
        try:
            yield
        finally:
            _check(_LIBC.setns(before, _CLONE_NEWNET))
    finally:
        os.close(before)


def _check(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
