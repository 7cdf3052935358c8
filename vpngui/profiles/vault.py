"""Where profiles' secrets are kept safe: sealed with a key that the desktop's Secret Service holds.

One key for all of them: a question for each of a thousand profiles would take seconds, and some keyrings ask
the person each time. What is sealed lies beside the profile (AES-256-GCM, NIST SP 800-38D).
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Mapping
from typing import Any, Protocol

from vpngui.model.errors import IoError

_SERVICE, _USER = "vpngui", "key of the WireGuard profiles"
_KEY_OCTETS, _NONCE_OCTETS = 32, 12


class Vault(Protocol):
    """``words`` says to the person where the secrets are, in one of "keyring", "file"; ``opened`` whether
    they can be had."""

    words: str
    opened: bool

    def seal(self, name: str, secrets: Mapping[str, str]) -> Any:
        """What to keep beside the profile ``name`` in its file; JSON."""

    def open(self, name: str, sealed: Any) -> dict[str, str]:
        """The secrets again. Raises IoError when they cannot be had, with what to do."""


class FileVault:
    """Secrets as they are, in a file that only the person may read: where there is no Secret Service."""

    words = "file"
    opened = True

    def seal(self, name: str, secrets: Mapping[str, str]) -> Any:
        return {"plain": dict(secrets)}

    def open(self, name: str, sealed: Any) -> dict[str, str]:
        match sealed:
            case {"plain": dict(secrets)} if all(
                isinstance(key, str) and isinstance(value, str) for key, value in secrets.items()
            ):
                return secrets
            case {"sealed": str()}:
                raise IoError(
                    f"the keys of {name!r} are sealed with a keyring, and none can be reached here; do this "
                    "in the desktop session where it is"
                )
        raise IoError(f"the keys of {name!r} are not in its file; import the profile again")


class KeyringVault:
    """``key`` is 32 octets; what was kept in plain before there was a keyring can still be opened."""

    words = "keyring"
    opened = True

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(key)

    def seal(self, name: str, secrets: Mapping[str, str]) -> Any:
        nonce = os.urandom(_NONCE_OCTETS)
        sealed = self._cipher.encrypt(nonce, json.dumps(dict(secrets)).encode(), name.encode())
        return {"sealed": base64.b64encode(nonce + sealed).decode()}

    def open(self, name: str, sealed: Any) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag

        match sealed:
            case {"plain": _}:
                return FileVault().open(name, sealed)
            case {"sealed": str(text)}:
                try:
                    data = base64.b64decode(text, validate=True)
                    plain = self._cipher.decrypt(data[:_NONCE_OCTETS], data[_NONCE_OCTETS:], name.encode())
                    return dict(json.loads(plain))
                except (InvalidTag, binascii.Error, ValueError):
                    pass
        raise IoError(
            f"the keys of {name!r} were sealed with another keyring's key; unlock that keyring, or import "
            "the profile again"
        )


class LockedVault:
    """The keyring is there and does not give its key, as when the person does not unlock it."""

    words = "keyring"
    opened = False

    def __init__(self, why: str) -> None:
        self._why = why

    def seal(self, name: str, secrets: Mapping[str, str]) -> Any:
        raise IoError(self._why)

    def open(self, name: str, sealed: Any) -> dict[str, str]:
        if isinstance(sealed, dict) and "plain" in sealed:
            return FileVault().open(name, sealed)
        raise IoError(self._why)


def place_of_secrets() -> str:
    """ "keyring" or "file", as ``open_vault`` would say; nobody is asked for anything, but it takes time."""
    return FileVault.words if _keyring() is None else KeyringVault.words


def open_vault() -> Vault:
    """The person's: asks the Secret Service, which may ask the person, so not in an event loop.

    A ``FileVault`` where no Secret Service runs or can be started.
    """
    from keyring.errors import InitError, KeyringError

    ring = _keyring()
    if ring is None:
        return FileVault()
    try:
        text = ring.get_password(_SERVICE, _USER)
        if text is None:
            text = base64.b64encode(os.urandom(_KEY_OCTETS)).decode()
            ring.set_password(_SERVICE, _USER, text)
        key = base64.b64decode(text, validate=True)
    except (KeyringError, InitError, binascii.Error) as error:
        return LockedVault(f"the keyring does not give the profiles' key ({error}); unlock it and try again")
    if len(key) != _KEY_OCTETS:
        return LockedVault("the keyring's entry of vpngui is not a key of this program; remove it there")
    return KeyringVault(key)


def _keyring() -> Any:
    """The Secret Service; None where none runs or can be started."""
    import keyring.backends.SecretService
    from keyring.errors import KeyringError

    ring = keyring.backends.SecretService.Keyring()  # type: ignore[no-untyped-call]
    try:
        # The service itself, not a chain of whatever else keyring finds: some of those are plain files.
        return ring if ring.priority > 0 else None
    except (RuntimeError, KeyringError, OSError):  # the last of a bus whose socket is not there
        return None
