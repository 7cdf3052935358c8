"""The handle: one tunnel, from ``init`` to ``deinit``."""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Self

from dbus_fast import Variant

from vpngui.contract import names
from vpngui.contract.values import counters_from_dict
from vpngui.model.errors import InvalidParameter, VpnServiceError
from vpngui.model.interface_name import check_interface_name
from vpngui.model.networks import parse_pair, parse_server
from vpngui.model.settings import DEFAULT_MTU, check_mtu, check_session
from vpngui.model.statistics import Counters
from vpngui.model.suffixes import check_suffixes
from vpngui.vpnsvc.arguments import Networks, block_body, device, family, held_open, pair
from vpngui.vpnsvc.connection import Connection, shared
from vpngui.vpnsvc.packets import wait_for_packet, write_packet


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
        wait_for_packet(self._fd, timeout_ms)

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Give one IP packet to the host, in one system call: the number of bytes written, as write(2).

        0 when the descriptor does not block and nothing could be written. Raises InvalidParameter
        when ``data`` is no packet, IoError when the tunnel is not up, OutOfMemory.
        """
        return write_packet(self._fd, data)

    def protect(self, socket_fd: int, iface_name: str = "") -> None:
        """Let the traffic of a socket leave by the interface ``iface_name``, not by this tunnel.

        For the transport that carries the tunnel's own packets. Without a name it leaves as the ordinary
        routes say. A block holds for it too. Raises InvalidParameter for what is no open socket of
        AF_INET, AF_INET6 or AF_UNIX, IoError when there is no such interface.
        """
        self._check()
        checked = device(iface_name)
        with held_open(socket_fd) as fd:
            self._call("Protect", "hs", [0, checked], [fd])

    def block_networks(self, vpn: Networks, original: Networks) -> None:
        """Block everything but the networks in ``vpn`` over this tunnel, and those in ``original`` over the
        interface that is used without a tunnel.

        Up to 255 in each, as ``"10.0.0.0/8"`` or ``("10.0.0.0", 8)``, of both families. In force at once,
        whether the tunnel is up or not, until ``unblock_networks``, ``deinit`` or the end of this process;
        a second call takes the first one's place. Raises InvalidParameter, IoError when the firewall
        refuses, PermissionDenied after the person lifted the block.
        """
        self._check()
        self._call("BlockNetworks", "a(su)a(su)", block_body(vpn, original))

    def unblock_networks(self) -> None:
        """Lift this handle's block; without one there is nothing to do."""
        self._check()
        self._call("UnblockNetworks")

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
        self._local[family(ip)] = ip

    def set_remote_ip_address(self, ip: str) -> None:
        """The other end's address, as ``set_local_ip_address``."""
        self._check()
        self._remote[family(ip)] = ip

    def add_route(self, addr: str, prefix: int) -> None:
        """Carry the network ``addr``/``prefix`` too, such as ``("10.0.0.0", 8)`` or ``("::", 0)``.

        At once while the tunnel is up, and then only a network that lies in what the person allowed:
        PermissionDenied otherwise. Before that, it is part of what the person is asked. Raises
        InvalidParameter when it is no network, IoError when no tunnel can carry it.
        """
        self._route("AddRoute", addr, prefix)

    def remove_route(self, addr: str, prefix: int) -> None:
        """Carry that network no longer. Raises InvalidParameter for one that was never added."""
        self._route("RemoveRoute", addr, prefix)

    def add_dns_server(self, addr: str) -> None:
        """Ask for names at this server, through the tunnel; when and with which errors as ``add_route``.

        For all names, or for those of ``set_dns_suffixes``.
        """
        self._server("AddDnsServer", addr)

    def remove_dns_server(self, addr: str) -> None:
        """Ask there no longer. Raises InvalidParameter for one that was never added."""
        self._server("RemoveDnsServer", addr)

    def set_dns_suffixes(self, suffixes: Iterable[str]) -> None:
        """The domains whose names are asked for at this tunnel's DNS servers; none means all names.

        When and with which errors as ``add_route``.
        """
        self._check()
        self._update(dns_suffixes=Variant("as", list(check_suffixes(suffixes))))

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

    def _route(self, member: str, addr: str, prefix: int) -> None:
        self._check()
        self._call(member, "su", pair(parse_pair(addr, prefix)))

    def _server(self, member: str, addr: str) -> None:
        self._check()
        self._call(member, "s", [str(parse_server(addr))])

    def _call(
        self, member: str, signature: str = "", body: Sequence[object] = (), fds: Sequence[int] = ()
    ) -> None:
        self._connection.call(self._path, names.TUNNEL, member, signature, body, fds)
