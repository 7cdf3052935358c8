"""Just enough of DNS to ask where a name is, and to answer that: RFC 1035, one question, IPv4 addresses."""

from __future__ import annotations

import secrets
import socket
import struct
from collections.abc import Mapping

from vpngui.sandbox.errors import SandboxError

PORT = 53
_HEADER = struct.Struct("!6H")
_QUESTION_END = struct.pack("!2H", 1, 1)
"""Type A, class IN."""
_ANSWER = struct.Struct("!3HIH")
_RECURSE, _ANSWERED, _NO_SUCH_NAME = 0x0100, 0x8180, 0x8183
_TO_THE_QUESTION = 0xC00C
_TTL = 60
_LONGEST_MESSAGE = 512


def query(name: str, number: int) -> bytes:
    """The question for the address of ``name`` (labels of ASCII); ``number`` is 16 bits."""
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    return _HEADER.pack(number, _RECURSE, 1, 0, 0, 0) + labels + b"\0" + _QUESTION_END


def reply(question: bytes, zone: Mapping[str, str]) -> bytes:
    """The answer from ``zone`` (name → address); SandboxError for what ``query`` does not make."""
    name = _asked(question)
    number, body = question[:2], question[_HEADER.size :]
    address = zone.get(name)
    flags, answers = (_ANSWERED, 1) if address else (_NO_SUCH_NAME, 0)
    head = number + _HEADER.pack(0, flags, 1, answers, 0, 0)[2:]
    if not address:
        return head + body
    return head + body + _ANSWER.pack(_TO_THE_QUESTION, 1, 1, _TTL, 4) + socket.inet_aton(address)


def ask(server: str, name: str, seconds: float) -> str:
    """The address of ``name`` as ``server`` knows it; SandboxError for no answer, or none of that name."""
    question = query(name, secrets.randbits(16))
    family = socket.AF_INET6 if ":" in server else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as asking:
        asking.settimeout(seconds)
        try:
            asking.connect((server, PORT))
            asking.send(question)
            answer = asking.recv(_LONGEST_MESSAGE)
        except OSError as error:
            raise SandboxError(f"{server} does not say where {name} is: {error}") from error
    expected = question[:2] + _HEADER.pack(0, _ANSWERED, 1, 1, 0, 0)[2:] + question[_HEADER.size :]
    if not answer.startswith(expected) or len(answer) != len(expected) + _ANSWER.size + 4:
        raise SandboxError(f"{server} does not know {name}")
    return socket.inet_ntoa(answer[-4:])


def servers(resolv_conf: str) -> list[str]:
    """The name servers in the text of a resolv.conf(5), in order."""
    lines = (line.split() for line in resolv_conf.splitlines())
    return [words[1] for words in lines if len(words) > 1 and words[0] == "nameserver"]


def _asked(question: bytes) -> str:
    labels, rest = [], question[_HEADER.size :]
    while rest and rest[0]:
        labels.append(rest[1 : 1 + rest[0]])
        rest = rest[1 + rest[0] :]
    if len(question) < _HEADER.size or rest != b"\0" + _QUESTION_END:
        raise SandboxError("this is no question for an address")
    return b".".join(labels).decode("ascii", "replace").lower()
