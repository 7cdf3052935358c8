"""The handle: one tunnel, from ``init`` to ``deinit``."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import warnings
from types import TracebackType
from typing import Self

from dbus_fast import Variant

from vpngui.contract import names
from vpngui.contract.values import counters_from_dict
from vpngui.model.addresses import parse_address
from vpngui.model.errors import InvalidParameter, IoError, OutOfMemory, TimedOut, VpnServiceError
from vpngui.model.interface_name import check_interface_name
from vpngui.model.settings import DEFAULT_MTU, check_mtu, check_session
from vpngui.model.statistics import Counters
from vpngui.vpnsvc.connection import Connection, shared

_INVALID = frozenset({errno.EINVAL, errno.EFAULT})
_NO_MEMORY = frozenset({errno.ENOMEM, errno.ENOBUFS})


def init(iface_name: str) -> Handle:
    """A new tunnel called ``iface_name`` (1 to 15 bytes), or something like it when that is taken.

    Raises InvalidParameter for a name that cannot be, PermissionDenied without the privilege,
    NotSupported where the machine has no TUN devices, OutOfMemory, IoError, IpcFailed when the
    service is not running.
    """
    wanted = check_interface_name(iface_name)
    connection = shared()
    reply = connection.call(names.SERVICE_PATH, names.MANAGER, "CreateTunnel", "s", [wanted])
    path, position, name, index = reply.body
    return Handle(connection, path, reply.unix_fds[position], name, index)


class Handle:
    """A tunnel of this process. Made by ``init``; after ``deinit`` every call raises InvalidParameter.

    Usable as a context manager, and, through ``fileno``, wherever a file is waited for.
    """

    __slots__ = ("_connection", "_fd", "_index", "_local", "_mtu", "_name", "_path", "_remote", "_session")

    def __init__(self, connection: Connection, path: str, fd: int, name: str, index: int) -> None:
        self._connection = connection
        self._path = path
        self._fd = fd
        self._name = name
        self._index = index
        self._session = ""
        self._mtu = DEFAULT_MTU
        self._local: dict[int, str] = {}
        self._remote: dict[int, str] = {}

    def deinit(self) -> None:
        """Interface, addresses and routes of this handle are gone.

        The descriptor is closed in any case, and with it the kernel drops the interface; raises what
        the service answered when it could not do its part.
        """
        self._check()
        try:
            self._call("Destroy")
        finally:
            os.close(self._fd)
            self._fd = -1

    def read(self, timeout_ms: int) -> None:
        """Wait until the tunnel has a packet to read; ``os.read(handle.fileno(), 65535)`` then takes it.

        Raises TimedOut when there is none within ``timeout_ms`` milliseconds, IoError when the
        interface is gone.
        """
        self._check()
        if type(timeout_ms) is not int or timeout_ms < 0:
            raise InvalidParameter("the time-out is a number of milliseconds, 0 or more")
        poller = select.poll()
        poller.register(self._fd, select.POLLIN)
        ready = poller.poll(timeout_ms)
        if not ready:
            raise TimedOut(f"no packet came within {timeout_ms} ms")
        if not ready[0][1] & select.POLLIN:
            raise IoError("the tunnel's interface is gone")

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Give one IP packet to the host, in one system call: the number of bytes written, as write(2).

        0 when the descriptor does not block and nothing could be written. Raises InvalidParameter
        when ``data`` is no packet, IoError when the tunnel is not up, OutOfMemory.
        """
        try:
            return os.write(self._fd, data)
        except BlockingIOError:
            return 0
        except TypeError:
            raise InvalidParameter("a packet is bytes") from None
        except OSError as error:
            raise _typed(error) from error

    def update_settings(self) -> None:
        """Apply MTU, local and remote address; the addresses are on the interface while it is up.

        Raises InvalidParameter when no local address was ever set, IoError for an address that cannot
        be a host's, PermissionDenied for other addresses than were allowed while the tunnel is up;
        nothing is changed then.
        """
        self._check()
        if not self._local:
            raise InvalidParameter("no local address is set; call set_local_ip_address first")
        self._update(
            mtu=Variant("u", self._mtu),
            local=Variant("as", list(self._local.values())),
            remote=Variant("as", list(self._remote.values())),
        )

    def get_iface_fd(self) -> int:
        """The TUN file descriptor: each read takes, each write gives one IP packet, without a header."""
        self._check()
        return self._fd

    def fileno(self) -> int:
        """The same as ``get_iface_fd``, under the name that select and asyncio look for."""
        return self.get_iface_fd()

    def get_iface_index(self) -> int:
        self._check()
        return self._index

    def get_iface_name(self) -> str:
        """The interface's real name, which ``init`` may have had to choose."""
        self._check()
        return self._name

    def set_mtu(self, mtu: int) -> None:
        """68 to 65535 octets; takes effect with ``update_settings``. Raises InvalidParameter."""
        self._check()
        self._mtu = check_mtu(mtu)

    def set_blocking(self, blocking: bool) -> None:
        """Whether read and write of the descriptor wait (as they do at first) or not."""
        self._check()
        if not isinstance(blocking, bool):
            raise InvalidParameter("blocking is true or false")
        os.set_blocking(self._fd, blocking)

    def set_session(self, session: str) -> None:
        """The name that dialogs show for this tunnel, up to 31 bytes; takes effect at once.

        Raises InvalidParameter.
        """
        self._check()
        checked = check_session(session)
        self._update(session=Variant("s", checked))
        self._session = checked

    def get_session(self) -> str:
        self._check()
        return self._session

    def set_local_ip_address(self, ip: str) -> None:
        """This end's address, such as ``"10.9.0.2/24"`` or ``"fd00::2/64"``; one of each family.

        Takes effect with ``update_settings``. Raises InvalidParameter when it does not parse.
        """
        self._check()
        self._local[_version(ip)] = ip

    def set_remote_ip_address(self, ip: str) -> None:
        """The other end's address, as ``set_local_ip_address``."""
        self._check()
        self._remote[_version(ip)] = ip

    def get_statistics(self) -> Counters:
        """What went through the tunnel since it was made or last reset."""
        self._check()
        reply = self._connection.call(self._path, names.PROPERTIES, "Get", "ss", [names.TUNNEL, "Statistics"])
        return counters_from_dict(reply.body[0].value)

    def reset_statistics(self) -> None:
        """Count from zero again."""
        self._check()
        self._call("ResetStatistics")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._fd < 0:
            return
        with contextlib.suppress(VpnServiceError) if error else contextlib.nullcontext():
            self.deinit()

    def __del__(self) -> None:
        if getattr(self, "_fd", -1) >= 0:
            warnings.warn(f"the tunnel {self._name} was never deinitialised", ResourceWarning, stacklevel=2)
            os.close(self._fd)

    def _check(self) -> None:
        if self._fd < 0:
            raise InvalidParameter("this handle has been deinitialised")

    def _update(self, **settings: Variant) -> None:
        self._call("UpdateSettings", "a{sv}", [settings])

    def _call(self, member: str, signature: str = "", body: list[object] | None = None) -> None:
        self._connection.call(self._path, names.TUNNEL, member, signature, body or [])


def _version(ip: object) -> int:
    try:
        return parse_address(ip).version
    except IoError:
        # It parses; that no host can have it is for update_settings to say.
        return 6 if ":" in str(ip) else 4


def _typed(error: OSError) -> VpnServiceError:
    if error.errno == errno.EBADF:
        return InvalidParameter("this handle has been deinitialised")
    if error.errno in _INVALID:
        return InvalidParameter(f"this is no IP packet: {error.strerror}")
    if error.errno in _NO_MEMORY:
        return OutOfMemory(f"the packet was not taken: {error.strerror}")
    return IoError(f"the packet was not taken ({error.strerror}); is the tunnel up?")
