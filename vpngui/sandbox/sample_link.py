"""The sample VPN's tunneling protocol: pure, no I/O.

Both ends hold one 32-byte pre-shared key. The client sends HELLO with a fresh salt; the server
answers REPLY with its own, and proves that it holds the key and saw this very HELLO. Both derive one
key per direction (HKDF-SHA256 over both salts). The server takes a session into use when the first
packet of it authenticates, so a replayed HELLO can neither end a running session nor start one.

A data message is ``type (1) | counter (8, big endian) | ciphertext | tag (16)``, sealed by
ChaCha20-Poly1305 (RFC 8439) with the counter as nonce and the nine header bytes as associated data.
It is a sample: no forward secrecy, one client at a time, no rekeying before 2**64 packets.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 32
WINDOW = 1024
"""How many packets behind the newest one may still arrive, as in RFC 6479's sliding window."""

HELLO, REPLY, DATA = b"\x01", b"\x02", b"\x03"
_MAC_BYTES = 32
_COUNTER_BYTES = 8
_HEADER_BYTES = 1 + _COUNTER_BYTES
_TAG_BYTES = 16
OVERHEAD = _HEADER_BYTES + _TAG_BYTES
"""Bytes that a data message is longer than the packet in it."""

LinkEnd = Literal["client", "server"]


class LinkError(Exception):
    """A message that is not from the other end, not for this session, or not fresh."""


class ReplayWindow:
    """Which counters were seen: every one at most once, none older than WINDOW behind the newest."""

    def __init__(self) -> None:
        self._newest = -1
        self._seen = 0  # bit n: counter (newest - n) was seen

    def accept(self, counter: int) -> bool:
        """True, and remembered, when ``counter`` is fresh."""
        ahead = counter - self._newest
        if ahead > 0:
            self._seen = ((self._seen << ahead) if ahead < WINDOW else 0) | 1
            self._seen &= (1 << WINDOW) - 1
            self._newest = counter
            return True
        bit = 1 << -ahead
        if -ahead >= WINDOW or self._seen & bit:
            return False
        self._seen |= bit
        return True


class Session:
    """One direction's key to seal, the other's to open."""

    def __init__(self, end: LinkEnd, psk: bytes, client_salt: bytes, server_salt: bytes) -> None:
        keys = HKDF(
            algorithm=SHA256(),
            length=2 * KEY_BYTES,
            salt=client_salt + server_salt,
            info=b"vpngui sample link 1: session",
        ).derive(psk)
        to_server, to_client = ChaCha20Poly1305(keys[:KEY_BYTES]), ChaCha20Poly1305(keys[KEY_BYTES:])
        self._seals, self._opens = (to_server, to_client) if end == "client" else (to_client, to_server)
        self._next = 0
        self._window = ReplayWindow()

    def seal(self, packet: bytes) -> bytes:
        """``packet`` as a data message."""
        if self._next >= 2 ** (8 * _COUNTER_BYTES):
            raise LinkError("this session is used up")
        header = DATA + self._next.to_bytes(_COUNTER_BYTES, "big")
        self._next += 1
        return header + self._seals.encrypt(_nonce(header), packet, header)

    def open(self, message: bytes) -> bytes:
        """The packet in a data message; LinkError when it was forged, changed or seen before."""
        header = message[:_HEADER_BYTES]
        if len(message) < OVERHEAD or header[:1] != DATA:
            raise LinkError("not a data message")
        try:
            packet = self._opens.decrypt(_nonce(header), message[_HEADER_BYTES:], header)
        except InvalidTag:
            raise LinkError("a data message that does not authenticate") from None
        # After the check of the tag: a forged counter must not move the window.
        if not self._window.accept(int.from_bytes(header[1:], "big")):
            raise LinkError("a data message that was seen before, or is too old")
        return packet


class ClientLink:
    """The client's side of the hello exchange."""

    def __init__(self, psk: bytes, salt: Callable[[int], bytes] = os.urandom) -> None:
        self._psk = _checked(psk)
        self._salt = salt(SALT_BYTES)

    def hello(self) -> bytes:
        """What to send until the reply is there; the same each time."""
        return HELLO + self._salt + _mac(self._psk, HELLO, self._salt)

    def finish(self, reply: bytes) -> Session:
        """The session that the server's ``reply`` opens; LinkError when it is not an answer to this hello."""
        server_salt, mac = _split(reply, REPLY)
        if not hmac.compare_digest(mac, _mac(self._psk, REPLY, self._salt + server_salt)):
            raise LinkError("a reply that does not authenticate")
        return Session("client", self._psk, self._salt, server_salt)


@dataclass(frozen=True)
class Opened:
    """A data message that authenticated: its packet, and whether it was the first of its session."""

    packet: bytes
    fresh_session: bool


class ServerLink:
    """The server's side: one session in use, at most one waiting for its first packet."""

    def __init__(self, psk: bytes, salt: Callable[[int], bytes] = os.urandom) -> None:
        self._psk = _checked(psk)
        self._random = salt
        self._session: Session | None = None
        self._waiting: Session | None = None
        self._answered: tuple[bytes, bytes] | None = None

    @property
    def connected(self) -> bool:
        """Whether a client has proved that it holds the key."""
        return self._session is not None

    def answer(self, hello: bytes) -> bytes:
        """The reply to ``hello``; LinkError when its sender does not hold the key."""
        client_salt, mac = _split(hello, HELLO)
        if not hmac.compare_digest(mac, _mac(self._psk, HELLO, client_salt)):
            raise LinkError("a hello that does not authenticate")
        # A client that repeats its hello may already have taken the first reply: it has to be the same.
        if self._answered is not None and self._answered[0] == hello:
            return self._answered[1]
        server_salt = self._random(SALT_BYTES)
        self._waiting = Session("server", self._psk, client_salt, server_salt)
        reply = REPLY + server_salt + _mac(self._psk, REPLY, client_salt + server_salt)
        self._answered = (hello, reply)
        return reply

    def open(self, message: bytes) -> Opened:
        """The packet in ``message``, of the session in use or of the one that it takes into use."""
        if self._session is not None:
            try:
                return Opened(self._session.open(message), fresh_session=False)
            except LinkError:
                if self._waiting is None:
                    raise
        if self._waiting is None:
            raise LinkError("a data message before any hello")
        packet = self._waiting.open(message)
        self._session, self._waiting, self._answered = self._waiting, None, None
        return Opened(packet, fresh_session=True)

    def seal(self, packet: bytes) -> bytes:
        """``packet`` as a data message of the session in use; LinkError when there is none."""
        if self._session is None:
            raise LinkError("no client yet")
        return self._session.seal(packet)


def _nonce(header: bytes) -> bytes:
    return b"\0\0\0\0" + header[1:]


def _mac(psk: bytes, label: bytes, data: bytes) -> bytes:
    return hmac.digest(psk, b"vpngui sample link 1: " + label + data, hashlib.sha256)


def _split(message: bytes, kind: bytes) -> tuple[bytes, bytes]:
    if len(message) != 1 + SALT_BYTES + _MAC_BYTES or message[:1] != kind:
        raise LinkError("not the message that was waited for")
    return message[1 : 1 + SALT_BYTES], message[1 + SALT_BYTES :]


def _checked(psk: bytes) -> bytes:
    if len(psk) != KEY_BYTES:
        raise ValueError(f"the pre-shared key has {KEY_BYTES} bytes, not {len(psk)}")
    return psk
