"""A network as one number: a hundred thousand of them are kept, sorted and looked up as cheaply as numbers.

The number is ``first address << 8 | prefix length``, and with IPv6 a bit above that. Sorted, IPv4 comes
first, and a network right before those within it.
"""

from __future__ import annotations

import socket
from enum import StrEnum

Code = int
V6 = 1 << 136
"""Set in the code of each IPv6 network."""
_BITS_V4, _BITS_V6 = 32, 128
_LENGTHS_V4 = {"": 32} | {str(length): length for length in range(1, 33)}


class Fault(StrEnum):
    """Why a text is no network that a list can hold."""

    NO_NETWORK = "no network"
    LENGTH = "length"
    """The prefix length is out of range."""
    EVERYTHING = "everything"
    """A prefix length of 0."""
    HOST_BITS = "host bits"
    """An address within a network, with the network's prefix length."""
    LOOPBACK = "loopback"


class BadNetwork(ValueError):
    """``meant`` is the network that was meant, where bits of a host are set."""

    def __init__(self, fault: Fault, meant: Code | None = None) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.meant = meant


def code_of(version: int, value: int, length: int) -> Code:
    """``value`` is the first address as a number, ``version`` 4 or 6."""
    code = value << 8 | length
    return code | V6 if version == 6 else code


def version_of(code: Code) -> int:
    return 4 if code < V6 else 6


def bits_of(code: Code) -> int:
    """How many bits an address of the network's family has."""
    return _BITS_V4 if code < V6 else _BITS_V6


def length_of(code: Code) -> int:
    return code & 255


def value_of(code: Code) -> int:
    """The first address as a number."""
    return (code & (V6 - 1)) >> 8


def last_of(code: Code) -> int:
    """The last address as a number."""
    return value_of(code) | ((1 << (bits_of(code) - length_of(code))) - 1)


def holds(outer: Code, inner: Code) -> bool:
    """Whether ``inner`` lies in ``outer`` or is the same."""
    return (
        version_of(outer) == version_of(inner)
        and length_of(outer) <= length_of(inner)
        and value_of(outer) <= value_of(inner) <= last_of(outer)
    )


def holders(code: Code) -> frozenset[Code]:
    """Every network that the network lies in, itself among them."""
    version, bits, value = version_of(code), bits_of(code), value_of(code)
    return frozenset(
        code_of(version, value >> (bits - length) << (bits - length), length)
        for length in range(length_of(code) + 1)
    )


def span(code: Code) -> tuple[Code, Code]:
    """The lowest and the highest code of the networks that lie in this one."""
    return code, code_of(version_of(code), last_of(code), bits_of(code))


def text_of(code: Code) -> str:
    """``203.0.113.0/24``; an address alone is written without its prefix length."""
    length = code & 255
    if code < V6:
        address = socket.inet_ntop(socket.AF_INET, (code >> 8).to_bytes(4, "big"))
        return address if length == _BITS_V4 else f"{address}/{length}"
    address = socket.inet_ntop(socket.AF_INET6, ((code ^ V6) >> 8).to_bytes(16, "big"))
    return address if length == _BITS_V6 else f"{address}/{length}"


def read_address(text: str) -> tuple[int, int]:
    """The version and the address as a number; raises BadNetwork."""
    family, version = (socket.AF_INET6, 6) if ":" in text else (socket.AF_INET, 4)
    try:
        return version, int.from_bytes(socket.inet_pton(family, text), "big")
    except (OSError, ValueError):
        raise BadNetwork(Fault.NO_NETWORK) from None


def read_network(text: str) -> Code:
    """The code of ``"203.0.113.0/24"`` or of an address alone; raises BadNetwork."""
    address, slash, length = text.partition("/")
    if (length or not slash) and (short := _LENGTHS_V4.get(length)) is not None and ":" not in address:
        # The straight way of nearly every line there is.
        try:
            value = int.from_bytes(socket.inet_pton(socket.AF_INET, address), "big")
        except (OSError, ValueError):
            raise BadNetwork(Fault.NO_NETWORK) from None
        if not value & ((1 << (32 - short)) - 1) and value >> 24 != 127:
            return value << 8 | short
    version, value = read_address(address)
    bits = _BITS_V4 if version == 4 else _BITS_V6
    if not slash:
        return checked(version, value, bits)
    if not (length.isascii() and length.isdigit() and len(length) <= 3 and int(length) <= bits):
        raise BadNetwork(Fault.LENGTH)
    return checked(version, value, int(length))


def checked(version: int, value: int, length: int) -> Code:
    """The code of a network that a list can hold; raises BadNetwork."""
    if not length:
        raise BadNetwork(Fault.EVERYTHING)
    loopback = value >> 24 == 127 and length >= 8 if version == 4 else value == 1 and length == _BITS_V6
    if loopback:
        raise BadNetwork(Fault.LOOPBACK)
    host = (1 << ((_BITS_V4 if version == 4 else _BITS_V6) - length)) - 1
    if value & host:
        raise BadNetwork(Fault.HOST_BITS, code_of(version, value & ~host, length))
    return code_of(version, value, length)
