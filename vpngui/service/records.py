"""What the journal remembers of tunnels and blocks, and the way of it to JSON and back. Pure.

What is read is checked like what an application sends: a record that does not check is no record.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any

from vpngui.apply.wireguard.engine import EngineKind
from vpngui.model.block import BlockRequest
from vpngui.model.errors import VpnServiceError
from vpngui.model.identity import Identity
from vpngui.model.interface_name import MAX_LENGTH
from vpngui.model.settings import TunnelSettings
from vpngui.model.statistics import Counters
from vpngui.plan.stops import PinnedBlock
from vpngui.profiles.keys import check_key
from vpngui.service import stored
from vpngui.service.profile_texts import read_configuration

LAST_NUMBER = "last-number"
"""The key of the highest number that a tunnel ever had."""
_TUNNEL, _PINNED = "tunnel/", "pinned/"
_UNIQUE_NAME = re.compile(r":[A-Za-z0-9_.-]{1,254}")
_BUS_ID = re.compile(r"[0-9a-f]{32}")
_LABEL = re.compile(r"[a-z0-9_]{1,64}")
_PROFILE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LINK_NAME = re.compile(r"[^\s/:]+")


@dataclass(frozen=True, slots=True)
class OwnerRecord:
    """``name`` is unique on the bus whose id is ``bus``, and nowhere else; ``pid`` and ``started`` (clock
    ticks, observe.processes.start_time) are one process, and no other until the computer restarts."""

    name: str
    uid: int
    pid: int
    started: int
    bus: str


@dataclass(frozen=True, slots=True)
class TrialRecord:
    """``settings`` and ``allowed`` as they were before other settings were tried."""

    settings: TunnelSettings
    allowed: TunnelSettings | None


@dataclass(frozen=True, slots=True)
class WireGuardRecord:
    """The ``configuration`` of the profile that the person's store calls ``profile``, carried out by
    ``kind``; ``endpoints`` are (public key, address, port), as resolved last."""

    profile: str
    kind: EngineKind
    configuration: str = field(repr=False)
    kill_switch: bool = False
    pinned: bool = False
    endpoints: tuple[tuple[str, str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TunnelRecord:
    """``settings`` as the application wants them, ``allowed`` as a person allowed them (None: never);
    ``order`` says which of two tunnels came up later. With ``wireguard`` the owner is no program, but the
    person."""

    number: int
    slot: int
    index: int
    name: str
    owner: OwnerRecord
    identity: Identity
    settings: TunnelSettings = field(default_factory=TunnelSettings)
    allowed: TunnelSettings | None = None
    up: bool = False
    error: str = ""
    since: int = 0
    base: Counters = field(default_factory=Counters)
    block: BlockRequest | None = None
    block_lifted_by_person: bool = False
    order: int = 0
    trial: TrialRecord | None = None
    ended_by_person: bool = False
    wireguard: WireGuardRecord | None = None


@dataclass(frozen=True, slots=True)
class Records:
    """What could be read; ``last_number`` is the highest that any tunnel had, ``problems`` has a line for
    each value that was dropped."""

    tunnels: tuple[TunnelRecord, ...] = ()
    pinned: tuple[PinnedBlock, ...] = ()
    last_number: int = 0
    problems: tuple[str, ...] = ()


def tunnel_key(number: int) -> str:
    return f"{_TUNNEL}{number}"


def pinned_key(label: str) -> str:
    return f"{_PINNED}{label}"


def is_record(key: str) -> bool:
    """Whether it is the key of a tunnel or of a pinned block; others keep things in the journal as well."""
    return key.startswith((_TUNNEL, _PINNED))


def tunnel_value(record: TunnelRecord) -> dict[str, Any]:
    return {
        "number": record.number,
        "slot": record.slot,
        "index": record.index,
        "name": record.name,
        "owner": stored.plain(record.owner),
        "identity": stored.plain(record.identity),
        "settings": stored.settings_value(record.settings),
        "allowed": stored.maybe(record.allowed, stored.settings_value),
        "up": record.up,
        "error": record.error,
        "since": record.since,
        "base": record.base.as_dict(),
        "block": stored.maybe(record.block, stored.block_value),
        "block_lifted_by_person": record.block_lifted_by_person,
        "order": record.order,
        "trial": stored.maybe(record.trial, _trial_value),
        "ended_by_person": record.ended_by_person,
        "wireguard": stored.maybe(record.wireguard, _wireguard_value),
    }


def pinned_value(record: PinnedBlock) -> dict[str, Any]:
    return {**stored.plain(record), "block": stored.block_value(record.block)}


def read_records(values: Mapping[str, Any]) -> Records:
    """The records among a journal's values, in the order of their numbers; other keys are passed over.

    Of two tunnels that claim the same interface or table the later one is dropped.
    """
    tunnels: list[TunnelRecord] = []
    pinned: list[PinnedBlock] = []
    problems: list[str] = []
    last = 0
    for key, value in values.items():
        try:
            if key.startswith(_TUNNEL):
                tunnel = _tunnel(value)
                stored.require(key == tunnel_key(tunnel.number), "its number is not its key's")
                tunnels.append(tunnel)
            elif key.startswith(_PINNED):
                block = _pinned(value)
                stored.require(key == pinned_key(block.label), "its label is not its key's")
                pinned.append(block)
            elif key == LAST_NUMBER:
                last = stored.number(value)
        except (stored.Wrong, VpnServiceError) as error:
            problems.append(f"{key!r} in the journal is dropped: {error}")
    kept: list[TunnelRecord] = []
    for tunnel in sorted(tunnels, key=lambda one: one.number):
        if any(tunnel.index == other.index or tunnel.slot == other.slot for other in kept):
            problems.append(f"{tunnel_key(tunnel.number)!r} in the journal is dropped: another has its place")
        else:
            kept.append(tunnel)
    last = max([last, *(tunnel.number for tunnel in tunnels)])
    return Records(tuple(kept), tuple(sorted(pinned, key=lambda one: one.label)), last, tuple(problems))


def _tunnel(value: Any) -> TunnelRecord:
    given = stored.keys(value, TunnelRecord)
    wireguard = stored.maybe(given["wireguard"], _wireguard)
    return TunnelRecord(
        number=stored.number(given["number"], 1),
        slot=stored.number(given["slot"]),
        index=stored.number(given["index"], 1),
        name=_link_name(given["name"]),
        owner=_owner(given["owner"]) if wireguard is None else _person(given["owner"]),
        identity=stored.identity(given["identity"]),
        settings=stored.settings(given["settings"]),
        allowed=stored.maybe(given["allowed"], stored.settings),
        up=stored.flag(given["up"]),
        error=stored.text(given["error"]),
        since=stored.number(given["since"]),
        base=_counters(given["base"]),
        block=stored.maybe(given["block"], stored.block),
        block_lifted_by_person=stored.flag(given["block_lifted_by_person"]),
        order=stored.number(given["order"]),
        trial=stored.maybe(given["trial"], _trial),
        ended_by_person=stored.flag(given["ended_by_person"]),
        wireguard=wireguard,
    )


def _pinned(value: Any) -> PinnedBlock:
    given = stored.keys(value, PinnedBlock)
    return PinnedBlock(
        stored.matching(given["label"], _LABEL),
        stored.number(given["uid"]),
        _link_name(given["link"]),
        stored.block(given["block"]),
        stored.matching(given["profile"], _PROFILE) if given["profile"] else "",
    )


def _owner(value: Any) -> OwnerRecord:
    given = stored.keys(value, OwnerRecord)
    return OwnerRecord(
        stored.matching(given["name"], _UNIQUE_NAME),
        stored.number(given["uid"]),
        stored.number(given["pid"], 1),
        stored.number(given["started"]),
        stored.matching(given["bus"], _BUS_ID),
    )


def _person(value: Any) -> OwnerRecord:
    """Of a tunnel that no program owns only the uid says something."""
    return OwnerRecord("", stored.number(stored.keys(value, OwnerRecord)["uid"]), -1, 0, "")


def _wireguard_value(record: WireGuardRecord) -> dict[str, Any]:
    return {**stored.plain(record), "endpoints": [list(one) for one in record.endpoints]}


def _wireguard(value: Any) -> WireGuardRecord:
    given = stored.keys(value, WireGuardRecord)
    text, endpoints = given["configuration"], given["endpoints"]
    stored.require(isinstance(text, str) and isinstance(endpoints, list), "it is no configuration")
    stored.require(
        all(isinstance(one, list) and len(one) == 3 for one in endpoints), "endpoints are made of three parts"
    )
    read_configuration("", text)
    return WireGuardRecord(
        stored.matching(given["profile"], _PROFILE),
        stored.word(given["kind"], EngineKind),
        text,
        stored.flag(given["kill_switch"]),
        stored.flag(given["pinned"]),
        tuple((check_key(key), _address(host), stored.number(port, 1)) for key, host, port in endpoints),
    )


def _address(value: Any) -> str:
    try:
        return str(ip_address(stored.text(value)))
    except ValueError:
        raise stored.Wrong("an endpoint is no address") from None


def _trial_value(trial: TrialRecord) -> dict[str, Any]:
    return {
        "settings": stored.settings_value(trial.settings),
        "allowed": stored.maybe(trial.allowed, stored.settings_value),
    }


def _trial(value: Any) -> TrialRecord:
    given = stored.keys(value, TrialRecord)
    return TrialRecord(stored.settings(given["settings"]), stored.maybe(given["allowed"], stored.settings))


def _counters(value: Any) -> Counters:
    return Counters(**{key: stored.number(number) for key, number in stored.keys(value, Counters).items()})


def _link_name(value: Any) -> str:
    # Another program may have renamed it to what an application may not ask for, so: the kernel's own rule.
    text = stored.matching(value, _LINK_NAME)
    stored.require(
        len(text.encode("utf-8", "surrogatepass")) <= MAX_LENGTH and text not in (".", ".."),
        f"{text!r} is no interface",
    )
    return text
