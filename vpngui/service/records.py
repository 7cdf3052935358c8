"""What the journal remembers of tunnels and blocks, and the way of it to JSON and back. Pure.

What is read is checked like what an application sends: a record that does not check is no record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

from vpngui.model.block import BlockRequest, check_block
from vpngui.model.errors import VpnServiceError
from vpngui.model.identity import Grade, Identity
from vpngui.model.interface_name import MAX_LENGTH
from vpngui.model.networks import Network
from vpngui.model.settings import TunnelSettings
from vpngui.model.statistics import Counters
from vpngui.plan.stops import PinnedBlock

LAST_NUMBER = "last-number"
"""The key of the highest number that a tunnel ever had."""
_TUNNEL, _PINNED = "tunnel/", "pinned/"
_UNIQUE_NAME = re.compile(r":[A-Za-z0-9_.-]{1,254}")
_BUS_ID = re.compile(r"[0-9a-f]{32}")
_LABEL = re.compile(r"[a-z0-9_]{1,64}")
_LINK_NAME = re.compile(r"[^\s/:]+")
_MAX_TEXT = 4096
_MAX_NUMBER = (1 << 63) - 1

T = TypeVar("T")


class _Wrong(Exception):
    pass


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
class TunnelRecord:
    """``settings`` as the application wants them, ``allowed`` as a person allowed them (None: never);
    ``order`` says which of two tunnels came up later."""

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


def tunnel_value(record: TunnelRecord) -> dict[str, Any]:
    return {
        "number": record.number,
        "slot": record.slot,
        "index": record.index,
        "name": record.name,
        "owner": _plain(record.owner),
        "identity": _plain(record.identity),
        "settings": _settings_value(record.settings),
        "allowed": _maybe(record.allowed, _settings_value),
        "up": record.up,
        "error": record.error,
        "since": record.since,
        "base": record.base.as_dict(),
        "block": _maybe(record.block, _block_value),
        "block_lifted_by_person": record.block_lifted_by_person,
        "order": record.order,
        "trial": _maybe(record.trial, _trial_value),
    }


def pinned_value(record: PinnedBlock) -> dict[str, Any]:
    return {**_plain(record), "block": _block_value(record.block)}


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
                _require(key == tunnel_key(tunnel.number), "its number is not its key's")
                tunnels.append(tunnel)
            elif key.startswith(_PINNED):
                block = _pinned(value)
                _require(key == pinned_key(block.label), "its label is not its key's")
                pinned.append(block)
            elif key == LAST_NUMBER:
                last = _number(value)
        except (_Wrong, VpnServiceError) as error:
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
    given = _keys(value, TunnelRecord)
    return TunnelRecord(
        number=_number(given["number"], 1),
        slot=_number(given["slot"]),
        index=_number(given["index"], 1),
        name=_link_name(given["name"]),
        owner=_owner(given["owner"]),
        identity=_identity(given["identity"]),
        settings=_settings(given["settings"]),
        allowed=_maybe(given["allowed"], _settings),
        up=_flag(given["up"]),
        error=_text(given["error"]),
        since=_number(given["since"]),
        base=_counters(given["base"]),
        block=_maybe(given["block"], _block),
        block_lifted_by_person=_flag(given["block_lifted_by_person"]),
        order=_number(given["order"]),
        trial=_maybe(given["trial"], _trial),
    )


def _pinned(value: Any) -> PinnedBlock:
    given = _keys(value, PinnedBlock)
    return PinnedBlock(
        _matching(given["label"], _LABEL),
        _number(given["uid"]),
        _link_name(given["link"]),
        _block(given["block"]),
    )


def _owner(value: Any) -> OwnerRecord:
    given = _keys(value, OwnerRecord)
    return OwnerRecord(
        _matching(given["name"], _UNIQUE_NAME),
        _number(given["uid"]),
        _number(given["pid"], 1),
        _number(given["started"]),
        _matching(given["bus"], _BUS_ID),
    )


def _identity(value: Any) -> Identity:
    given = _keys(value, Identity)
    grade = _text(given["grade"])
    _require(grade in set(Grade), f"there is no grade {grade!r}")
    name, executable = _text(given["name"]), _text(given["executable"])
    return Identity(Grade(grade), name, executable, _number(given["uid"], -1), _number(given["pid"], -1))


def _settings_value(settings: TunnelSettings) -> dict[str, Any]:
    plain = _plain(settings)
    return {key: list(map(str, value)) if isinstance(value, tuple) else value for key, value in plain.items()}


def _settings(value: Any) -> TunnelSettings:
    given = _keys(value, TunnelSettings)
    _require(not any(isinstance(one, dict) for one in given.values()), "a list of settings is none")
    return TunnelSettings().updated(given)


def _trial_value(trial: TrialRecord) -> dict[str, Any]:
    return {
        "settings": _settings_value(trial.settings),
        "allowed": _maybe(trial.allowed, _settings_value),
    }


def _trial(value: Any) -> TrialRecord:
    given = _keys(value, TrialRecord)
    return TrialRecord(_settings(given["settings"]), _maybe(given["allowed"], _settings))


def _counters(value: Any) -> Counters:
    return Counters(**{key: _number(number) for key, number in _keys(value, Counters).items()})


def _block_value(block: BlockRequest) -> dict[str, Any]:
    def pairs(networks: tuple[Network, ...]) -> list[list[Any]]:
        return [[str(network.network_address), network.prefixlen] for network in networks]

    return {"vpn": pairs(block.vpn), "original": pairs(block.original)}


def _block(value: Any) -> BlockRequest:
    given = _keys(value, BlockRequest)
    for pairs in given.values():
        _require(
            isinstance(pairs, list) and all(isinstance(pair, list) and len(pair) == 2 for pair in pairs),
            "a block is made of pairs of address and prefix length",
        )
    return check_block(given["vpn"], given["original"])


def _plain(value: Any) -> dict[str, Any]:
    return {one.name: getattr(value, one.name) for one in fields(value)}


def _keys(value: Any, kind: type) -> dict[str, Any]:
    """``value`` when it has exactly the fields of ``kind``."""
    wanted = {one.name for one in fields(kind)}
    _require(isinstance(value, dict) and set(value) == wanted, f"it has not the fields of a {kind.__name__}")
    return dict(value)


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise _Wrong(otherwise)


def _number(value: Any, least: int = 0) -> int:
    _require(isinstance(value, int) and not isinstance(value, bool), f"{value!r} is no number")
    _require(least <= value <= _MAX_NUMBER, f"{value} is out of range")
    return int(value)


def _flag(value: Any) -> bool:
    _require(isinstance(value, bool), f"{value!r} is neither true nor false")
    return bool(value)


def _text(value: Any) -> str:
    _require(isinstance(value, str) and len(value) <= _MAX_TEXT, "a text is none, or too long")
    return str(value)


def _matching(value: Any, pattern: re.Pattern[str]) -> str:
    text = _text(value)
    _require(pattern.fullmatch(text) is not None, f"{text!r} is not what belongs there")
    return text


def _link_name(value: Any) -> str:
    # Another program may have renamed it to what an application may not ask for, so: the kernel's own rule.
    text = _matching(value, _LINK_NAME)
    _require(
        len(text.encode("utf-8", "surrogatepass")) <= MAX_LENGTH and text not in (".", ".."),
        f"{text!r} is no interface",
    )
    return text


def _maybe(value: Any, convert: Callable[[Any], T]) -> T | None:
    return None if value is None else convert(value)
