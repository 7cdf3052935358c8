"""The first message of a handshake as WireGuard's paper defines it (wireguard.com/papers/wireguard.pdf,
5.4.2), with any time in it: a real client always takes that of its clock."""

from __future__ import annotations

import base64
import hmac
import socket
import struct
from hashlib import blake2s

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

_CONSTRUCTION = b"Noise_IKpsk2_25519_ChaChaPoly_BLAKE2s"
_IDENTIFIER = b"WireGuard v1 zx2c4 Jason@zx2c4.com"
_TAI = (1 << 62) + 10
"""TAI64's label of 1970-01-01 (cr.yp.to/libtai/tai64.html)."""
_NO_NONCE = bytes(12)
RESPONSE = 2
"""The first octet of the server's answer."""


def initiation(private_key: str, server_key: str, when: float) -> bytes:
    """From who has ``private_key`` to who has the public ``server_key``; ``when`` it is by the sender's
    clock, in Unix seconds."""
    mine = X25519PrivateKey.from_private_bytes(base64.b64decode(private_key))
    server = base64.b64decode(server_key)
    theirs, once = X25519PublicKey.from_public_bytes(server), X25519PrivateKey.generate()
    chain = _hash(_CONSTRUCTION)
    told = _hash(_hash(chain + _IDENTIFIER) + server)
    ephemeral = _public(once)
    chain, told = _derive(chain, ephemeral, 1)[0], _hash(told + ephemeral)
    chain, key = _derive(chain, once.exchange(theirs), 2)
    static = ChaCha20Poly1305(key).encrypt(_NO_NONCE, _public(mine), told)
    told = _hash(told + static)
    chain, key = _derive(chain, mine.exchange(theirs), 2)
    moment = struct.pack("!QI", _TAI + int(when), 0)
    timestamp = ChaCha20Poly1305(key).encrypt(_NO_NONCE, moment, told)
    message = struct.pack("<BxxxI", 1, 7) + ephemeral + static + timestamp
    first = blake2s(message, digest_size=16, key=_hash(b"mac1----" + server)).digest()
    return message + first + bytes(16)


def shake(private_key: str, server_key: str, when: float, address: str, port: int) -> bytes:
    """The server's answer to it. Raises TimeoutError when there is none within two seconds."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.settimeout(2)
        sender.sendto(initiation(private_key, server_key, when), (address, port))
        return sender.recv(1024)


def _hash(data: bytes) -> bytes:
    return blake2s(data).digest()


def _derive(chain: bytes, data: bytes, count: int) -> list[bytes]:
    """RFC 5869 with HMAC-BLAKE2s."""
    secret, found = hmac.digest(chain, data, "blake2s"), [b""]
    for number in range(1, count + 1):
        found.append(hmac.digest(secret, found[-1] + bytes([number]), "blake2s"))
    return found[1:]


def _public(key: X25519PrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
