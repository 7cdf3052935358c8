"""Opens the back end that fits, and cleans up after every one."""

from __future__ import annotations

import asyncio
import logging

from dbus_fast.aio import MessageBus

from vpngui.apply.dns.backend import Resolver
from vpngui.apply.dns.choose import choose
from vpngui.apply.dns.file import FileResolver
from vpngui.apply.dns.hand import Hand, InProcess, Remote, Writer
from vpngui.apply.dns.none import NoResolver
from vpngui.apply.dns.probe import Found, Places, probe, probe_files
from vpngui.apply.dns.resolv_file import ResolvFile
from vpngui.apply.dns.resolvconf import ResolvconfResolver
from vpngui.apply.dns.resolvconf_program import ResolvconfProgram
from vpngui.apply.dns.resolved import ResolvedResolver
from vpngui.model.errors import NotSupported, VpnServiceError

log = logging.getLogger(__name__)

_FOLDERS = {"debian": "interface", "openresolv": "interfaces"}


async def open_resolver(bus: MessageBus, wanted: str = "auto", places: Places | None = None) -> Resolver:
    """The back end that fits this computer, or the one that is ``wanted`` (choose.BACK_ENDS).

    Raises InvalidParameter for an unknown name, NotSupported when what is wanted is not there.
    """
    places = places or Places()
    found = await probe(bus, places)
    choice = choose(found.facts, wanted)
    log.info("DNS back end: %s, since %s", choice.back_end, choice.why)
    return _opened(choice.back_end, bus, places, found)


async def clean_up(bus: MessageBus | None, places: Places | None = None, *, but: str = "") -> bool:
    """Restore what was there before us, with every back end except the one named ``but``.

    Without ``bus`` systemd-resolved is left out: what it was told goes with the links. Answers whether there
    was anything. Raises the first IoError after all were tried.
    """
    places = places or Places()
    found = await (probe(bus, places) if bus else asyncio.to_thread(probe_files, places))
    tried: list[Resolver] = [_opened("file", None, places, found)]
    if found.facts.resolvconf:
        tried.append(_opened("resolvconf", None, places, found))
    if bus is not None and found.facts.resolved == "running":
        tried.append(ResolvedResolver(bus))
    errors: list[VpnServiceError] = []
    any_found = False
    for resolver in tried:
        if resolver.name != but:
            try:
                any_found |= await resolver.clean_up()
            except VpnServiceError as error:
                errors.append(error)
    if errors:
        raise errors[0]
    return any_found


def writer(back_end: str, places: Places, found: Found) -> Writer:
    """What writes for "file" or "resolvconf" in this process. Raises NotSupported without the program."""
    return (
        _program(places, found) if back_end == "resolvconf" else ResolvFile(places.resolv_conf, places.state)
    )


def _opened(back_end: str, bus: MessageBus | None, places: Places, found: Found) -> Resolver:
    match back_end:
        case "systemd-resolved" if bus is not None:
            return ResolvedResolver(bus)
        case "resolvconf":
            program = _program(places, found)
            return ResolvconfResolver(program, _hand("resolvconf", program, found.run_in_process, places))
        case "file":
            state = places.state if found.write_in_process else places.helper_state
            file = ResolvFile(places.resolv_conf, state)
            return FileResolver(file, _hand("file", file, found.write_in_process, places))
    return NoResolver()


def _hand(back_end: str, own: Writer, in_process: bool, places: Places) -> Hand:
    return InProcess(own) if in_process else Remote(places.helper, back_end)


def _program(places: Places, found: Found) -> ResolvconfProgram:
    family = found.facts.resolvconf
    if found.program is None or family is None:
        raise NotSupported("neither Debian's resolvconf nor openresolv is installed")
    return ResolvconfProgram(found.program, family, places.records / _FOLDERS[family], places.order)
