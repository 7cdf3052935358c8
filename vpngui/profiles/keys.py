"""WireGuard's keys: 32 octets (Curve25519, RFC 7748) as base64 text, checked and made."""

from __future__ import annotations

import base64
import binascii
import os

from vpngui.model.errors import InvalidParameter

LENGTH = 32
"""Octets."""
_TEXT_LENGTH = 44


def check_key(text: str) -> str:
    """The same text: 44 characters of base64 for 32 octets, in the one way in which wg(8) writes them.

    Raises InvalidParameter; the message never holds the key.
    """
    try:
        raw = base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raw = b""
    if len(text) != _TEXT_LENGTH or len(raw) != LENGTH or base64.b64encode(raw).decode() != text:
        raise InvalidParameter("a key is 44 characters of base64, as 'wg genkey' prints it")
    return text


def new_private_key() -> str:
    """A fresh private key, from the kernel's random source."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return base64.b64encode(X25519PrivateKey.generate().private_bytes_raw()).decode()


def new_preshared_key() -> str:
    """A fresh secret for both ends of a tunnel: any 32 octets, from the kernel's random source."""
    return base64.b64encode(os.urandom(LENGTH)).decode()


def public_key_of(private_key: str) -> str:
    """The public key that belongs to a private one. Raises InvalidParameter for what is no key."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    raw = base64.b64decode(check_key(private_key))
    return base64.b64encode(X25519PrivateKey.from_private_bytes(raw).public_key().public_bytes_raw()).decode()
