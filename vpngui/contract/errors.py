"""Errors as they cross a bus: one D-Bus name for each code, and back."""

from __future__ import annotations

from dbus_fast import Message

from vpngui.contract.names import ERROR_PREFIX
from vpngui.model.errors import (
    InvalidParameter,
    IoError,
    IpcFailed,
    NoSuchFile,
    NotSupported,
    OutOfMemory,
    PermissionDenied,
    TimedOut,
    VpnServiceError,
)

_OWN: dict[str, type[VpnServiceError]] = {
    f"{ERROR_PREFIX}.{cls.__name__}": cls
    for cls in (InvalidParameter, OutOfMemory, PermissionDenied, NoSuchFile, IoError, TimedOut, NotSupported)
}

_DBUS = "org.freedesktop.DBus.Error"
_STANDARD: dict[str, type[VpnServiceError]] = {
    f"{_DBUS}.AccessDenied": PermissionDenied,
    f"{_DBUS}.InvalidArgs": InvalidParameter,
    f"{_DBUS}.LimitsExceeded": OutOfMemory,
    f"{_DBUS}.NoMemory": OutOfMemory,
    f"{_DBUS}.UnknownInterface": NotSupported,
    f"{_DBUS}.UnknownMethod": NotSupported,
    f"{_DBUS}.UnknownObject": InvalidParameter,
    f"{_DBUS}.UnknownProperty": InvalidParameter,
    f"{_DBUS}.PropertyReadOnly": PermissionDenied,
}


def error_name(error: VpnServiceError) -> str:
    """The D-Bus error name of ``error``; one that has none (IpcFailed) crosses as IoError."""
    name = f"{ERROR_PREFIX}.{type(error).__name__}"
    return name if name in _OWN else f"{ERROR_PREFIX}.IoError"


def to_exception(reply: Message) -> VpnServiceError:
    """The typed error of a reply of type ERROR; an unknown name means that the other end is unreachable."""
    name = reply.error_name or ""
    text = reply.body[0] if reply.body and isinstance(reply.body[0], str) else name
    cls = _OWN.get(name) or _STANDARD.get(name)
    return cls(text) if cls else IpcFailed(f"{text} ({name})")
