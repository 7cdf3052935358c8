"""``vpnguid``: starts the service on the system bus and runs until it is told to stop, or the bus goes."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import logging
import os
import signal
import sys
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

from dbus_fast import BusType
from dbus_fast.aio import MessageBus

from vpngui import __version__
from vpngui.apply.dns.choose import BACK_ENDS
from vpngui.apply.dns.opening import clean_up as clean_up_names
from vpngui.apply.dns.opening import open_resolver
from vpngui.apply.dns.probe import Places, may_write
from vpngui.apply.firewall.choose import SETTINGS as FIREWALL_SETTINGS
from vpngui.apply.firewall.opening import clean_up_others, open_firewall
from vpngui.apply.netlink import open_kernel
from vpngui.apply.wireguard.engine import EngineKind
from vpngui.apply.wireguard.opening import Engines
from vpngui.apply.wireguard.probe import probe as probe_wireguard
from vpngui.apply.writers import Writers
from vpngui.contract.bus import connect
from vpngui.model.errors import VpnServiceError
from vpngui.observe.processes import boot_id
from vpngui.service.consent_flow import DEFAULT_SECONDS
from vpngui.service.house import House
from vpngui.service.journal import Journal
from vpngui.service.notify import notify
from vpngui.service.runtime_folder import default_folder

log = logging.getLogger(__name__)


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0 after SIGTERM or SIGINT, 1 when the service cannot start or lost the bus.

    With --reset: what vpngui.service.reset says.
    """
    options = _parser().parse_args(arguments)
    if options.reset:
        from vpngui.service.reset import reset

        return asyncio.run(reset(options.runtime_directory, options.resolv_conf, options.state_directory))
    logging.basicConfig(level=options.log_level.upper(), format="%(levelname)s %(name)s: %(message)s")
    return asyncio.run(_serve(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vpnguid", description="The vpngui service: gives tunnels to applications that a person allowed."
    )
    parser.add_argument("--version", action="version", version=f"vpnguid {__version__}")
    parser.add_argument(
        "--reset",
        action="store_true",
        help="remove everything of vpngui from this computer's network, and end; the service must not be "
        "running. Exit status: 0 the network is without us, 1 it is not (and why), 2 the service runs",
    )
    parser.add_argument(
        "--runtime-directory",
        type=_absolute,
        default=default_folder(),
        metavar="DIR",
        help="where the journal is kept, in memory ($RUNTIME_DIRECTORY, else /run/vpngui)",
    )
    parser.add_argument(
        "--state-directory",
        type=_absolute,
        default=Path(os.environ.get("STATE_DIRECTORY") or "/var/lib/vpngui"),
        metavar="DIR",
        help="where block lists, remembered answers and the log of answers are kept "
        "($STATE_DIRECTORY, else /var/lib/vpngui)",
    )
    parser.add_argument(
        "--firewall-backend",
        choices=FIREWALL_SETTINGS,
        default="auto",
        help="what stops packets (default: what fits this computer)",
    )
    parser.add_argument(
        "--dns-backend",
        choices=BACK_ENDS,
        default="auto",
        help="who is told of a tunnel's DNS servers (default: what fits this computer)",
    )
    parser.add_argument(
        "--wireguard-backend",
        choices=("auto", *EngineKind),
        default="auto",
        help="what carries WireGuard profiles: the kernel, or a program beside it (default: the "
        "kernel where it has WireGuard)",
    )
    parser.add_argument(
        "--resolv-conf",
        type=_absolute,
        default=Places().resolv_conf,
        metavar="PATH",
        help="the file that names the DNS servers of this computer (default %(default)s)",
    )
    parser.add_argument(
        "--consent-timeout",
        type=_seconds,
        default=DEFAULT_SECONDS,
        metavar="SECONDS",
        help=f"how long a request waits for a person's answer (default {DEFAULT_SECONDS})",
    )
    parser.add_argument(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        default="info",
        help="what goes to standard error (default info)",
    )
    return parser


def _absolute(text: str) -> Path:
    return Path(text).absolute()


def _seconds(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 3600:
        raise argparse.ArgumentTypeError("give 1 to 3600 seconds")
    return value


async def _serve(options: argparse.Namespace) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        try:
            return await _run(options, stack, stop)
        except VpnServiceError as error:
            log.error("%s", error)
            return 1


async def _run(options: argparse.Namespace, stack: AsyncExitStack, stop: asyncio.Event) -> int:
    bus = await connect(BusType.SYSTEM)
    stack.callback(bus.disconnect)
    journal = await asyncio.to_thread(Journal.open, options.runtime_directory)
    stack.push_async_callback(asyncio.to_thread, journal.close)
    kernel = await stack.enter_async_context(open_kernel())
    firewall = await stack.enter_async_context(open_firewall(options.firewall_backend))
    places = await asyncio.to_thread(_places, options.resolv_conf, options.state_directory)
    resolver = await open_resolver(bus, options.dns_backend, places)
    writers = Writers(kernel, firewall, resolver)
    boot = await asyncio.to_thread(boot_id)
    engines = Engines(kernel, await probe_wireguard(), options.wireguard_backend)
    house = House(bus, writers, engines, journal, options.state_directory, boot, options.consent_timeout)
    lost = True
    try:
        await house.start()
        await _clean_up_others(bus, places, writers)
        # What start-up made stays: looking through it again and again would only delay calls.
        gc.collect()
        gc.freeze()
        notify("READY=1")
        log.info("ready")
        lost = await _until_stopped(stop, bus)
        return 1 if lost else 0
    finally:
        notify("STOPPING=1")
        await house.close(for_good=not lost)


async def _clean_up_others(bus: MessageBus, places: Places, writers: Writers) -> None:
    """What an earlier run did by other back ends; only now, when those of this run are in force."""
    firewall, resolver = writers.firewall, writers.resolver
    try:
        if await clean_up_others(firewall.name if firewall else "none"):
            log.warning("removed what an earlier run left in another packet filter")
        if await clean_up_names(bus, places, but=resolver.name if resolver else "none"):
            log.warning("restored DNS settings that an earlier run changed by other means")
    except VpnServiceError as error:
        log.error("%s", error)


def _places(resolv_conf: Path, state: Path) -> Places:
    """The original of resolv.conf(5) is kept by who writes it: this process where it may, else the helper."""
    places = Places(resolv_conf=resolv_conf)
    return replace(places, state=state / "resolv") if may_write(resolv_conf) else places


async def _until_lost(bus: MessageBus) -> None:
    with contextlib.suppress(OSError, EOFError):
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


async def _until_stopped(stop: asyncio.Event, bus: MessageBus) -> bool:
    """Whether the bus was lost rather than the service told to stop."""
    stopped, lost = asyncio.create_task(stop.wait()), asyncio.create_task(_until_lost(bus))
    await asyncio.wait((stopped, lost), return_when=asyncio.FIRST_COMPLETED)
    if not stopped.done():
        stopped.cancel()
        # Without the bus nobody can be seen to leave: the tunnels go now.
        log.error("the system bus is gone; taking every tunnel down")
        return True
    lost.cancel()
    return False


if __name__ == "__main__":
    sys.exit(main())
