"""Classic packet filters on sockets (kernel networking/filter.rst): what they drop wakes nobody.

A program is a list of lines: an instruction, or a label that jumps lead to. A jump names two labels, for
yes and for no; an empty one is the next line. "keep" and "drop" are labels of every program.
"""

from __future__ import annotations

import ctypes
import socket
import struct
from collections.abc import Sequence
from dataclasses import dataclass

_SO_ATTACH_FILTER = 26
_INSTRUCTION = struct.Struct("=HBBI")
"""struct sock_filter: code, jump if true, jump if false, constant."""
_PROGRAM = struct.Struct("@HP")
"""struct sock_fprog: number of instructions, and where they are."""
_RETURN = 0x06
_EXTENSIONS, _NETLINK_ATTRIBUTE = 0xFFFFF000, 12
"""SKF_AD_OFF and SKF_AD_NLATTR of linux/filter.h."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """One line; ``yes`` and ``no`` are for jumps."""

    code: int
    constant: int
    yes: str = ""
    no: str = ""


Line = Instruction | str


def byte_at(offset: int) -> Instruction:
    return Instruction(0x30, offset)


def half_at(offset: int) -> Instruction:
    """Two bytes in network order: compare them with what ``socket.htons`` gives."""
    return Instruction(0x28, offset)


def word_at(offset: int) -> Instruction:
    """Four bytes in network order: compare them with what ``socket.htonl`` gives."""
    return Instruction(0x20, offset)


def attribute_at(start: int, kind: int) -> list[Line]:
    """The offset of the first netlink attribute of a kind from ``start`` on, 0 where there is none."""
    return [Instruction(0x00, start), Instruction(0x01, kind), word_at(_EXTENSIONS + _NETLINK_ATTRIBUTE)]


def equals(value: int, yes: str = "", no: str = "") -> Instruction:
    return Instruction(0x15, value, yes, no)


def has_bit(value: int, yes: str = "", no: str = "") -> Instruction:
    return Instruction(0x45, value, yes, no)


def attach(source: socket.socket, lines: Sequence[Line]) -> None:
    """Let the kernel drop what ``lines`` drops, in the place of any filter before. Raises OSError."""
    program = assemble(lines)
    buffer = ctypes.create_string_buffer(program, len(program))
    count = len(program) // _INSTRUCTION.size
    source.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, _PROGRAM.pack(count, ctypes.addressof(buffer)))


def assemble(lines: Sequence[Line]) -> bytes:
    """The program in the kernel's form."""
    every = [*lines, "keep", Instruction(_RETURN, 0xFFFFFFFF), "drop", Instruction(_RETURN, 0)]
    instructions: list[Instruction] = []
    labels: dict[str, int] = {}
    for line in every:
        if isinstance(line, str):
            labels[line] = len(instructions)
        else:
            instructions.append(line)
    return b"".join(
        _INSTRUCTION.pack(
            one.code,
            labels[one.yes] - position - 1 if one.yes else 0,
            labels[one.no] - position - 1 if one.no else 0,
            one.constant,
        )
        for position, one in enumerate(instructions)
    )
