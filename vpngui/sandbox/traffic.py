"""Traffic that proves something: pings that were answered, bytes that arrived as they were sent."""

from __future__ import annotations

import hashlib
import re
import socket
import time
from dataclasses import dataclass

from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import run

_ANSWER_SECONDS = 15.0
_CHUNK = 1 << 16


@dataclass(frozen=True)
class Sent:
    """What a transfer came to."""

    octets: int
    sha256: str
    seconds: float


def ping(address: str, count: int) -> str:
    """ping's own summary; SandboxError when one of ``count`` requests stays without an answer."""
    said = run(["ping", "-n", "-c", str(count), "-i", "0.2", "-W", "2", address], seconds=5 + 3 * count)
    summary = re.search(rf"^{count} packets transmitted, {count} received.*$", said, re.MULTILINE)
    if summary is None:
        raise SandboxError(f"not every ping was answered: {said}")
    return summary.group()


def transfer(address: str, port: int, pattern: bytes, octets: int, seconds: float = 0.0) -> Sent:
    """Send ``octets`` bytes of repeated ``pattern`` by TCP, spread over ``seconds``, to the sample's sink.

    SandboxError unless the sink's length and checksum are those of what was sent.
    """
    chunk = (pattern * (_CHUNK // len(pattern) + 1))[:_CHUNK]
    digest, started, sent = hashlib.sha256(), time.monotonic(), 0
    try:
        with socket.create_connection((address, port), _ANSWER_SECONDS) as connection:
            while sent < octets:
                piece = chunk[: octets - sent]
                connection.sendall(piece)
                digest.update(piece)
                sent += len(piece)
                behind = started + seconds * sent / octets - time.monotonic()
                time.sleep(max(0.0, behind))
            connection.shutdown(socket.SHUT_WR)
            answer = connection.makefile("rb").readline().decode().split()
    except OSError as error:
        raise SandboxError(
            f"the transfer to {address} port {port} broke after {sent} bytes: {error}"
        ) from error
    if answer != [str(sent), digest.hexdigest()]:
        raise SandboxError(f"sent {sent} bytes with SHA-256 {digest.hexdigest()}, arrived: {answer}")
    return Sent(sent, digest.hexdigest(), time.monotonic() - started)


def send_in_clear(address: str, port: int, payload: bytes) -> None:
    """One UDP datagram, as anybody would send it."""
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(payload, (address, port))


def leaves(address: str, port: int, payload: bytes) -> bool:
    """As ``send_in_clear``; whether the system lets it leave, as far as it says."""
    try:
        send_in_clear(address, port, payload)
    except PermissionError:
        return False
    return True
