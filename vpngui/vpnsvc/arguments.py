"""What an application hands over, as what crosses the bus; what cannot cross it is refused here."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterable, Iterator

from vpngui.model.addresses import parse_address
from vpngui.model.block import check_block
from vpngui.model.errors import InvalidParameter, IoError, OutOfMemory
from vpngui.model.interface_name import MAX_LENGTH
from vpngui.model.networks import Network, parse_network

Networks = Iterable[str | tuple[str, int]]
"""Each as ``"10.0.0.0/8"`` or as ``("10.0.0.0", 8)``."""
Pair = tuple[str, int]

_NO_DESCRIPTOR = "the socket is given by its file descriptor, a number; see socket.fileno()"


def family(address: object) -> int:
    """4 or 6, of an address that parses; raises InvalidParameter for one that does not.

    That no host can have it is for ``update_settings`` to say.
    """
    try:
        return parse_address(address).version
    except IoError:
        return 6 if ":" in str(address) else 4


def block_body(vpn: Networks, original: Networks) -> list[list[Pair]]:
    """The two lists of a block; raises InvalidParameter as ``check_block`` does."""
    request = check_block(_split(vpn), _split(original))
    return [[pair(network) for network in networks] for networks in (request.vpn, request.original)]


def pair(network: Network) -> Pair:
    return str(network.network_address), network.prefixlen


@contextlib.contextmanager
def held_open(fd: object) -> Iterator[int]:
    """A duplicate of ``fd`` inside the block: whoever closes theirs meanwhile does not break the bus.

    Raises InvalidParameter for what is no open descriptor, OutOfMemory when the process has no more.
    """
    if not isinstance(fd, int) or isinstance(fd, bool):
        raise InvalidParameter(_NO_DESCRIPTOR)
    try:
        duplicate = os.dup(fd)
    except (OSError, OverflowError) as error:
        if isinstance(error, OSError) and error.errno == errno.EMFILE:
            raise OutOfMemory("this process has no file descriptor left") from error
        raise InvalidParameter(f"the file descriptor {fd} is not open") from None
    try:
        yield duplicate
    finally:
        os.close(duplicate)


def device(name: object) -> str:
    """The name of any interface that may be there, or an empty one; raises InvalidParameter."""
    if not isinstance(name, str):
        raise InvalidParameter(f"an interface name is text, not {type(name).__name__}")
    # The kernel takes any byte but these (dev_valid_name); text that is no UTF-8 cannot cross the bus.
    encoded = name.encode("utf-8", "replace")
    if len(encoded) > MAX_LENGTH or "\0" in name or encoded.decode() != name:
        raise InvalidParameter(f"{name[:MAX_LENGTH]!r} cannot be an interface's name (up to 15 bytes)")
    return name


def _split(networks: object) -> object:
    """Texts become pairs; what is neither stays as it is, for the check to refuse."""
    if isinstance(networks, str) or not isinstance(networks, Iterable):
        return networks
    return [_one(network) for network in networks]


def _one(network: object) -> object:
    if isinstance(network, str):
        return pair(parse_network(network))
    if not isinstance(network, tuple | list) or len(network) != 2:
        raise InvalidParameter("a network is a text such as '10.0.0.0/8' or a pair such as ('10.0.0.0', 8)")
    return network
