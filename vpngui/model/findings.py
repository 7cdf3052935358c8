"""What ``vpngui doctor`` can find out: a name for each, so that others can say it in another language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Level(StrEnum):
    OK = "ok"
    NOTE = "note"
    """Worth knowing; everything that has to work does."""
    WRONG = "wrong"


class Kind(StrEnum):
    """In brackets: the keys of the finding's ``values``."""

    SYSTEM = "system"
    """[os, kernel]"""
    BUS_GONE = "bus-gone"
    """[reason]"""
    BUS = "bus"
    SERVICE_SILENT = "service-silent"
    """[reason]"""
    SERVICE_ON_DEMAND = "service-on-demand"
    SERVICE_GONE = "service-gone"
    SERVICE_RUNS = "service-runs"
    """[version]"""
    SERVICE_DIFFERS = "service-differs"
    """[version], which is this program's"""
    FIREWALL_NONE = "firewall-none"
    FIREWALL = "firewall"
    """[name]"""
    DNS_NONE = "dns-none"
    DNS = "dns"
    """[name]"""
    WIREGUARD_NONE = "wireguard-none"
    WIREGUARD = "wireguard"
    """[name]"""
    LISTS_DAMAGED = "lists-damaged"
    """[lists, folder]"""
    POLKIT_SILENT = "polkit-silent"
    POLKIT_UNAWARE = "polkit-unaware"
    """[actions]"""
    POLKIT = "polkit"
    MAY_USE = "may-use"
    MAY_NOT_USE = "may-not-use"
    """[action]"""
    MAY_ANSWER = "may-answer"
    MAY_NOT_ANSWER = "may-not-answer"
    """[action]"""
    TUN_NONE = "tun-none"
    """[reason]"""
    TUN = "tun"
    LEFT_BEHIND = "left-behind"
    """[things, unseen]"""
    IN_USE = "in-use"
    """[things, unseen]"""
    NOTHING_LEFT = "nothing-left"
    """[unseen]"""
    FILTER_STRICT = "filter-strict"
    """[links]"""
    FILTER_LOOSE = "filter-loose"
    SESSION_NONE = "session-none"
    """[reason]"""
    SESSION = "session"
    APP_RUNS = "app-runs"
    APP_ON_DEMAND = "app-on-demand"
    APP_GONE = "app-gone"
    AGENT_REFUSED = "agent-refused"
    TRAY = "tray"
    TRAY_NONE = "tray-none"


@dataclass(frozen=True, slots=True)
class Finding:
    """``check`` and ``kind`` stay the same from version to version.

    ``text`` and ``todo`` are plain English, ``todo`` empty when OK; ``command`` is what a terminal runs to
    mend it, where one line does.
    """

    check: str
    level: Level
    kind: Kind
    text: str
    todo: str = ""
    command: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
