"""Random messages made from introspection: right and wrong types, sizes, depths, flags and descriptors."""

from __future__ import annotations

import os
import random
import select
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dbus_fast import Message, MessageFlag, MessageType, Variant
from dbus_fast.signature import SignatureType, get_signature_tree

from tests.bus.raw import MAX_FDS, encode
from vpngui.contract import names

_POLKIT_PATH = "/org/freedesktop/PolicyKit1/Authority"
_LONG = (0, 1, 15, 16, 31, 32, 255, 256, 1024, 65_536, 1_000_000)
_WORDS = (
    *(
        "",
        "corp0",
        "fuzz0",
        "lo",
        "up",
        "down",
        "allow",
        "deny",
        "all",
        "%s%n",
        "../..",
        "a\nERROR forged: x",
    ),
    *(
        "10.9.0.2/24",
        "10.9.0.2",
        "0.0.0.0/0",
        "::/0",
        "2001:db8::1/64",
        "224.0.0.1",
        "10.0.0.1/33",
        "fe80::1",
    ),
    *("name", "Version", "\x1b[31m", "\U0010ffff", "\u202e", "é" * 16, "session", "mtu", "local", "remote"),
    *("routes", "dns", "dns_suffixes", "local_network", "pid", "label", "mode"),
    *(names.MANAGER, names.TUNNEL, names.PROPERTIES, names.ACTION_USE),
)
_EDGES = {
    "y": (0, 255),
    "n": (-(1 << 15), 0, (1 << 15) - 1),
    "q": (0, (1 << 16) - 1),
    "i": (-(1 << 31), -1, 0, 24, 33, (1 << 31) - 1),
    "u": (0, 1, 24, 32, 33, 128, 129, 1400, (1 << 32) - 1),
    "x": (-(1 << 63), 0, (1 << 63) - 1),
    "t": (0, 1 << 40, (1 << 64) - 1),
    "d": (0.0, float("nan"), float("inf"), -1e308),
    "b": (True, False),
    "g": ("", "s", "a{sv}", "(" * 32 + "y" + ")" * 32),
}
_DEPTH = 32
"""Arrays and structures may be nested so deep each, variants 64 (D-Bus specification, "Valid Signatures")."""


@dataclass(frozen=True)
class Target:
    """A method that introspection lists; ``path`` is "" for one of any tunnel."""

    path: str
    interface: str
    member: str
    signature: str


@dataclass
class Request:
    """``kind`` says what is odd about it; ``answers`` whether a reply has to come."""

    kind: str
    target: Target
    message: bytes
    fds: list[int]
    serial: int
    answers: bool


class Nonsense:
    """The same ``seed`` and ``targets`` give the same choices. ``newest`` is the newest tunnel's number."""

    def __init__(self, seed: int, targets: list[Target], fds: Fds) -> None:
        self._random = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
        self._targets = targets
        self._fds = fds
        self.newest = 1
        self._kinds: dict[str, Callable[[Target], dict[str, Any]]] = {
            "right types": lambda target: self._body(target.signature),
            "wrong types": lambda _: self._body(self._signature(3)),
            "deep": lambda _: self._deep(),
            "huge": lambda target: self._huge(target),
            "stray descriptors": lambda target: self._stray(target),
            "no such thing": lambda target: self._body(target.signature) | self._elsewhere(),
            "no interface": lambda target: self._body(target.signature) | {"interface": None},
        }

    def request(self, serial: int) -> Request:
        """The next one."""
        chance = self._random
        target = chance.choice(self._targets)
        weights = (40, 15, 4, 2, 20, 10, 9)
        [kind] = chance.choices(list(self._kinds), weights)
        parts = {
            "destination": names.SERVICE_NAME,
            "path": self._path(target),
            "interface": target.interface,
            "member": target.member,
            "serial": serial,
            "flags": MessageFlag(chance.choices((0, 1, 2, 4, 7), (70, 10, 5, 10, 5))[0]),
        }
        parts |= self._kinds[kind](target)
        fds = parts.pop("fds", [])
        message = Message(**parts, unix_fds=fds)
        answers = not message.flags & MessageFlag.NO_REPLY_EXPECTED
        return Request(kind, target, encode(message), fds, serial, answers)

    def not_a_call(self, serial: int) -> bytes:
        """A signal, reply or error that nobody waits for, or one that pretends to come from the bus."""
        chance = self._random
        kind = chance.choice((MessageType.SIGNAL, MessageType.METHOD_RETURN, MessageType.ERROR))
        forged = chance.choice(
            (
                (names.BUS_PATH, names.BUS_NAME, "NameOwnerChanged", "sss", [":1.1", ":1.1", ""]),
                (names.BUS_PATH, names.BUS_NAME, "NameOwnerChanged", "u", [1]),
                (_POLKIT_PATH, "org.freedesktop.PolicyKit1.Authority", "Changed", "", []),
                ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b", [True]),
            )
        )
        path, interface, member, signature, body = forged
        return encode(
            Message(
                message_type=kind,
                destination=names.SERVICE_NAME,
                path=path,
                interface=interface,
                member=member,
                signature=signature,
                body=body,
                serial=serial,
                error_name="a.b" if kind is MessageType.ERROR else None,
                reply_serial=chance.choice((1, 2, 3, serial, (1 << 32) - 1)),
            )
        )

    def broken(self, message: bytes) -> bytes:
        """``message`` with some bytes changed: mostly no message any more."""
        data = bytearray(message[:4096])
        for _ in range(self._random.randint(1, 8)):
            data[self._random.randrange(len(data))] = self._random.randrange(256)
        return bytes(data)

    def pick(self, choices: int) -> int:
        """A number below ``choices``."""
        return self._random.randrange(choices)

    def _path(self, target: Target) -> str:
        """Where such an object is now, or was a moment ago."""
        return target.path or f"{names.TUNNEL_PATH}/{max(1, self.newest - self._random.randrange(6))}"

    def _body(self, signature: str) -> dict[str, Any]:
        fds: list[int] = []
        body = [self._value(kind, fds) for kind in get_signature_tree(signature).types]
        return {"signature": signature, "body": body, "fds": fds}

    def _value(self, kind: SignatureType, fds: list[int], room: int = 6) -> Any:
        chance, letter = self._random, kind.token
        if letter in _EDGES:
            return chance.choice(_EDGES[letter])
        if letter == "s":
            return chance.choice(_WORDS) if chance.random() < 0.8 else "x" * chance.choice(_LONG[:9])
        if letter == "o":
            return chance.choice((self._path(chance.choice(self._targets)), "/", "/a" * 100))
        if letter == "h":
            if len(fds) < MAX_FDS:
                fds.append(self._fds.one(chance))
            return chance.choice((len(fds) - 1, len(fds) - 1, 99))
        if letter == "v":
            signature = self._signature(1, room - 1)
            return Variant(signature, self._value(get_signature_tree(signature).types[0], fds, room - 1))
        length = chance.choice((0, 1, 2, 5)) if room > 0 else 0
        inner = kind.children[0].token
        if letter == "a" and inner == "{":
            key, value = kind.children[0].children
            return {self._value(key, fds, 0): self._value(value, fds, room - 1) for _ in range(length)}
        if letter == "a":
            values = [self._value(kind.children[0], fds, room - 1) for _ in range(length)]
            return bytes(values) if inner == "y" else values
        return [self._value(child, fds, room - 1) for child in kind.children]

    def _signature(self, most: int, room: int = 4) -> str:
        chance = self._random
        return "".join(self._one_type(room) for _ in range(chance.randint(1, most)))

    def _one_type(self, room: int) -> str:
        kind = (
            self._random.choice("ybnqiuxtdsoghv" + "a(e" * 2)
            if room > 0
            else self._random.choice("ybnqiuxtdso")
        )
        if kind == "a":
            return "a" + self._one_type(room - 1)
        if kind == "e":
            return "a{" + self._random.choice("ysu") + self._one_type(room - 1) + "}"
        if kind == "(":
            return "(" + "".join(self._one_type(room - 1) for _ in range(self._random.randint(1, 3))) + ")"
        return kind

    def _deep(self) -> dict[str, Any]:
        value: Any = Variant("s", "bottom")
        kind = self._random.choice(("variants", "arrays", "structures"))
        if kind == "variants":
            for _ in range(self._random.choice((8, 30, 60, 62))):
                value = Variant("v", value)
            return {"signature": "v", "body": [value]}
        value = 1
        for _ in range(_DEPTH):
            value = [value]
        opening, closing = ("a", "") if kind == "arrays" else ("(", ")")
        return {"signature": opening * _DEPTH + "u" + closing * _DEPTH, "body": [value]}

    def _huge(self, target: Target) -> dict[str, Any]:
        many: dict[str, Any] = {
            "a{sv}": [{f"k{number}": Variant("u", number) for number in range(20_000)}],
            "as": [["10.0.0.0/8"] * 100_000],
            "ay": [bytes(4_000_000)],
            "s": ["x" * 4_000_000],
            "a(su)": [[["10.0.0.0", 24]] * 20_000],
            "av": [[Variant("s", "x")] * 20_000],
        }
        fits = [signature for signature in many if signature == target.signature]
        signature = fits[0] if fits else self._random.choice(list(many))
        if target.signature == "a(su)a(su)":
            return {"signature": target.signature, "body": many["a(su)"] * 2}
        return {"signature": signature, "body": many[signature]}

    def _stray(self, target: Target) -> dict[str, Any]:
        parts = self._body(target.signature)
        wanted = self._random.randint(1, MAX_FDS)
        parts["fds"] += [self._fds.one(self._random) for _ in range(wanted - len(parts["fds"]))]
        return parts

    def _elsewhere(self) -> dict[str, Any]:
        chance = self._random
        path = f"{names.TUNNEL_PATH}/{chance.choice((0, 1, 2, 7, '01', 999999, 'x', '9' * 200))}"
        return chance.choice(
            (
                {"path": path},
                {"path": chance.choice(("/", "/io", "/a/b", names.SERVICE_PATH + "x", "/_" * 120))},
                {"interface": chance.choice(("a.b", names.APP_CONTROL, "x." + "y" * 250))},
                {"member": chance.choice(("Up", "Destroy2", "_", "M" * 255, "call"))},
            )
        )


class Fds:
    """A file descriptor of every kind; the same ones are sent again and again."""

    def __init__(self) -> None:
        here, there = socket.socketpair()
        reading, writing = os.pipe()
        broken_reading, broken_writing = os.pipe()
        os.close(broken_reading)
        half, ended = socket.socketpair()
        ended.close()
        listening = socket.socket(socket.AF_INET)
        listening.listen()
        filled = os.memfd_create("fuzz")
        os.write(filled, b"10.0.0.0/8\nnonsense\n\xff\xfe\n" * 100)
        os.lseek(filled, 0, os.SEEK_SET)
        self._epoll = select.epoll()
        self._sockets: list[socket.socket] = [here, there, half, listening]
        self._sockets += [socket.socket(family, kind) for family, kind in _SOCKETS]
        self._others = [
            *(reading, writing, broken_writing, filled, os.memfd_create("empty"), os.eventfd(0)),
            *(os.open("/", os.O_PATH), os.open("/proc/self/status", os.O_RDONLY), os.pidfd_open(os.getpid())),
            *(os.open(device, os.O_RDWR) for device in ("/dev/null", "/dev/zero", "/dev/net/tun")),
        ]

    def one(self, chance: random.Random) -> int:
        """Any of them."""
        return chance.choice([*self._others, *(one.fileno() for one in self._sockets), self._epoll.fileno()])

    def close(self) -> None:
        self._epoll.close()
        for one in self._sockets:
            one.close()
        for fd in self._others:
            os.close(fd)


_SOCKETS = (
    (socket.AF_INET, socket.SOCK_STREAM),
    (socket.AF_INET6, socket.SOCK_DGRAM),
    (socket.AF_UNIX, socket.SOCK_DGRAM),
    (socket.AF_NETLINK, socket.SOCK_RAW),
)
