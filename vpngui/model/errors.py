"""The typed errors of the VPN service API and their numeric codes.

Source of the codes: the platform's ``vpn_service_error_e``; the first six are negated errno values
(errno(3)), the last three are that platform's own.
"""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar


class ErrorCode(IntEnum):
    """What a call of the API may answer besides a result."""

    NONE = 0
    INVALID_PARAMETER = -22
    OUT_OF_MEMORY = -12
    PERMISSION_DENIED = -13
    NO_SUCH_FILE = -2
    IO_ERROR = -5
    TIMEOUT = -1073741823
    NOT_SUPPORTED = -1073741822
    IPC_FAILED = -30081022


class VpnServiceError(Exception):
    """A call failed; nothing of it is left half done.

    ``str(error)`` says what happened and what to do about it; ``code`` is the API's number for it.
    Raised only through its subclasses, one for each code.
    """

    code: ClassVar[ErrorCode]


class InvalidParameter(VpnServiceError):
    """An argument can never be right: it does not parse, is out of range, or names nothing that is there."""

    code = ErrorCode.INVALID_PARAMETER


class OutOfMemory(VpnServiceError):
    """A limit of the machine or of the service is reached."""

    code = ErrorCode.OUT_OF_MEMORY


class PermissionDenied(VpnServiceError):
    """The caller may not do this: no privilege, not its tunnel, or no consent."""

    code = ErrorCode.PERMISSION_DENIED


class NoSuchFile(VpnServiceError):
    """Something that the call needs is not there."""

    code = ErrorCode.NO_SUCH_FILE


class IoError(VpnServiceError):
    """The kernel refused, or the tunnel is gone."""

    code = ErrorCode.IO_ERROR


class TimedOut(VpnServiceError):
    """What was waited for did not happen in time."""

    code = ErrorCode.TIMEOUT


class NotSupported(VpnServiceError):
    """This machine cannot do tunnels, or not this kind of thing."""

    code = ErrorCode.NOT_SUPPORTED


class IpcFailed(VpnServiceError):
    """The service or the bus cannot be reached."""

    code = ErrorCode.IPC_FAILED
