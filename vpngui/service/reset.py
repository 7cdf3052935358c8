"""``vpnguid --reset``: back to a network without us, from any state, with no service and no bus running.

Nothing is remembered for this: what is ours is known by its marks (docs/architecture.md, "Marks instead of
memory"). A part of it that cannot be looked at on this computer does not keep the others from being removed.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from dbus_fast import BusType
from dbus_fast.aio import MessageBus

from vpngui.apply.dns import opening
from vpngui.apply.dns.probe import Places
from vpngui.apply.dns.saved import has_record
from vpngui.apply.firewall import iptables_clean
from vpngui.apply.firewall.nft_policy import NAME
from vpngui.apply.firewall.nftables import open_nftables
from vpngui.apply.netlink import Kernel, open_kernel, take
from vpngui.contract import names
from vpngui.contract.bus import bus_call, connect
from vpngui.model.errors import IoError, NotSupported, VpnServiceError
from vpngui.observe.network import read_ours
from vpngui.observe.nftables import open_reader
from vpngui.plan.state import NetworkState
from vpngui.plan.steps import steps
from vpngui.service.grant_files import FOLDER as GRANTS
from vpngui.service.journal import FILES
from vpngui.service.runtime_folder import Folder, InUse

DONE, NOT_DONE, RUNNING = 0, 1, 2
"""Exit status: the network is without us; it is not, or that is not known; the service runs."""

_CAP_NET_ADMIN = 12  # linux/capability.h
_BUS_SECONDS = 5.0
_GONE_SECONDS, _GONE_POLL = 1.0, 0.1
_PASSES = 8


Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Cleaner:
    """One kind of thing that we make: ``clean`` removes all of it that there is, and says each.

    It raises a VpnServiceError or OSError when something will not go, or cannot be looked at.
    """

    what: str
    clean: Callable[[Say], Awaitable[None]]


async def reset(folder: Path, resolv_conf: Path, state: Path) -> int:
    """The exit status; what is removed goes to standard output, what fails to standard error.

    ``folder`` is the runtime directory; ``state`` is the state directory, whose block lists and remembered
    answers stay: of these it says so, since they allow something.
    """
    if not await asyncio.to_thread(_may_change_the_network):
        _complain("this needs root or CAP_NET_ADMIN: sudo vpnguid --reset")
        return NOT_DONE
    bus = await _bus()
    try:
        running = await _running(bus) if bus else ""
        if running:
            _complain(running)
            return RUNNING
        status = await _reset(folder, await asyncio.to_thread(_places, resolv_conf, state), bus)
        if status != RUNNING and await asyncio.to_thread(_holds_files, state / GRANTS):
            print(f"kept: the answers that hold always, in {state / GRANTS}", flush=True)
        return status
    finally:
        if bus is not None:
            bus.disconnect()


async def _reset(folder: Path, places: Sequence[Places], bus: MessageBus | None) -> int:
    failed = False
    try:
        # Kept to the end: a service that starts meanwhile is refused.
        held = await asyncio.to_thread(_hold, folder)
    except InUse as error:
        _complain(str(error))
        return RUNNING
    except VpnServiceError as error:
        _complain(str(error))
        held, failed = None, True
    try:
        async with _cleaners(bus, places, held) as cleaners:
            failed |= await clean(cleaners)
    finally:
        if held is not None:
            with contextlib.suppress(OSError):
                await asyncio.to_thread(os.rmdir, folder)
            held.close()
    return NOT_DONE if failed else DONE


async def clean(cleaners: Sequence[Cleaner]) -> bool:
    """Run them all, then all again to see that nothing is left; whether anything failed."""
    failed = False
    removed: list[str] = []

    def say(what: str) -> None:
        print(f"removed: {what}", flush=True)
        removed.append(what)

    for cleaner in cleaners:
        try:
            await cleaner.clean(say)
        except (VpnServiceError, OSError) as error:
            _complain(f"{cleaner.what}: {error}")
            failed = True
    if not removed and not failed:
        print("nothing of vpngui was there")
    left: list[str] = []
    for cleaner in cleaners:
        with contextlib.suppress(VpnServiceError, OSError):  # said above already
            await cleaner.clean(left.append)
    for what in left:
        _complain(f"this came back after it had been removed; what puts it there? {what}")
    return failed or bool(left)


@asynccontextmanager
async def _cleaners(
    bus: MessageBus | None, places: Sequence[Places], folder: Folder | None
) -> AsyncIterator[list[Cleaner]]:
    """Names first, while the links are there; the firewall opens last, when no tunnel has a route."""
    async with open_kernel() as kernel:
        cleaners = [
            Cleaner("name resolution", lambda say: _clean_names(bus, places, say)),
            Cleaner("links, routes and rules", lambda say: _clean_network(kernel, say)),
            Cleaner("nftables", _clean_nftables),
            Cleaner("iptables", _clean_iptables),
        ]
        if folder is not None:
            held = folder
            cleaners.append(Cleaner("runtime files", lambda say: asyncio.to_thread(_clean_files, held, say)))
        yield cleaners


async def _clean_names(bus: MessageBus | None, places: Sequence[Places], say: Say) -> None:
    found = False
    for place in places:
        found |= await opening.clean_up(bus, place)
    if found:
        say("the DNS servers of tunnels; name resolution is as it was before them")


async def _clean_nftables(say: Say) -> None:
    try:
        async with open_nftables() as firewall:
            if await firewall.clean_up():
                say("the tables of vpngui in nftables")
    except NotSupported as error:
        # The program can have been removed after it was used.
        async with open_reader() as reader:
            left = await reader.tables(NAME)
        if left:
            tables = ", ".join(" ".join(table) for table in left)
            raise IoError(f"there is still {tables}, but {error}; install nftables, or reboot") from error


async def _clean_iptables(say: Say) -> None:
    if await iptables_clean.clean_up():
        say("the chains and sets of vpngui in iptables' tables")


async def _clean_network(kernel: Kernel, say: Say) -> None:
    """Each thing by itself, so that one that will not go does not keep the others."""
    # Twins that differ in what is of no interest otherwise (a metric, a mask) are seen one at a time.
    for _ in range(_PASSES):
        found = await read_ours(kernel.read)
        if found == NetworkState():
            return
        refused: list[VpnServiceError] = []
        for step in steps(found, NetworkState()):
            try:
                await take(kernel, step)
            except VpnServiceError as error:
                refused.append(error)
        left = await read_ours(kernel.read)
        for line in sorted({*str(found).splitlines()} - {*str(left).splitlines()}):
            say(line)
        if refused:
            raise refused[0]
    raise IoError(f"this will not go:\n{left}")


def _places(resolv_conf: Path, state: Path) -> list[Places]:
    """Where the original of resolv.conf(5) may be kept, by the service or by its helper.

    Root believes no record of another user's: what it says would be done with root's rights.
    """
    found = []
    for folder in (state / "resolv", Places().state):
        with contextlib.suppress(OSError):
            if os.geteuid() != 0 or folder.stat().st_uid == 0:
                found.append(Places(resolv_conf=resolv_conf, state=folder))
    # The one that knows the original first: to the other, a file of ours would be a riddle.
    found.sort(key=lambda place: not has_record(place.state))
    return found or [Places(resolv_conf=resolv_conf)]


def _holds_files(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        return bool(os.listdir(folder))
    return False


def _hold(path: Path) -> Folder | None:
    """None when there is no such directory, and none can be made."""
    try:
        return Folder(path)
    except InUse:
        raise
    except VpnServiceError:
        if os.path.lexists(path):
            raise
        return None


def _clean_files(folder: Folder, say: Say) -> None:
    for name in FILES:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name, dir_fd=folder.fd)
            say(f"file {folder.path / name}")


def _may_change_the_network() -> bool:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("CapEff:"):
            return bool(int(line.split()[1], 16) >> _CAP_NET_ADMIN & 1)
    return os.geteuid() == 0


async def _bus() -> MessageBus | None:
    try:
        return await asyncio.wait_for(connect(BusType.SYSTEM), _BUS_SECONDS)
    except (VpnServiceError, TimeoutError):
        return None


async def _running(bus: MessageBus) -> str:
    """What to say when the service owns its name, empty when it does not.

    A service that has just been ended may own it for a moment longer.
    """
    try:
        for _ in range(round(_GONE_SECONDS / _GONE_POLL)):
            [owned] = await bus_call(bus, "NameHasOwner", "s", [names.SERVICE_NAME])
            if not owned:
                return ""
            await asyncio.sleep(_GONE_POLL)
        [pid] = await bus_call(bus, "GetConnectionUnixProcessID", "s", [names.SERVICE_NAME])
    except VpnServiceError:
        return ""
    return (
        f"the service is running (process {pid}) and would put everything back; stop it first:\n"
        "    systemctl stop vpnguid"
    )


def _complain(text: str) -> None:
    print(f"vpnguid: {text}", file=sys.stderr, flush=True)
