"""Which back end fits this computer: a pure function of probed facts, or what a person wants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from vpngui.apply.dns.resolvconf_program import Family
from vpngui.model.errors import InvalidParameter, NotSupported

BackEnd = Literal["systemd-resolved", "resolvconf", "file", "none"]
BACK_ENDS: tuple[str, ...] = ("auto", *get_args(BackEnd))
_KEPT_BY_NONE = "neither systemd-resolved nor resolvconf keeps resolv.conf here"

LedBy = Literal["resolved", "resolvconf", "nobody"]
"""Whose resolv.conf(5) is: by where its symbolic link leads, or by what it says."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found. This process or the helper ``may_write`` the file, and ``may_run`` resolvconf(8)."""

    resolved: Literal["running", "activatable", "absent"] = "absent"
    led_by: LedBy = "nobody"
    resolvconf: Family | None = None
    may_write: bool = False
    may_run: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """The back end, and why it is that one: a sentence for the log."""

    back_end: BackEnd
    why: str


def choose(facts: Facts, wanted: str = "auto") -> Choice:
    """``wanted`` is one of BACK_ENDS. Raises InvalidParameter for another, NotSupported when it is not there.

    Programs ask whom resolv.conf(5) names: a resolver that runs beside it would be told in vain.
    """
    if wanted not in BACK_ENDS:
        raise InvalidParameter(f"the DNS back end {wanted!r} is none of {', '.join(BACK_ENDS)}")
    if wanted != "auto":
        return _wanted(facts, wanted)
    if facts.resolved != "absent" and facts.led_by == "resolved":
        return Choice("systemd-resolved", f"resolv.conf leads to it, and it is {facts.resolved}")
    if facts.resolvconf and facts.led_by == "resolvconf" and facts.may_run:
        return Choice("resolvconf", f"resolv.conf is written by it ({facts.resolvconf})")
    if facts.may_write:
        return Choice("file", _KEPT_BY_NONE)
    return Choice("none", f"resolv.conf cannot be written, and {_KEPT_BY_NONE}")


def _wanted(facts: Facts, wanted: str) -> Choice:
    by_hand = "it was set by hand"
    match wanted:
        case "systemd-resolved":
            if facts.resolved == "absent":
                raise NotSupported(
                    "systemd-resolved is neither running nor can it be started by the system bus"
                )
            return Choice("systemd-resolved", by_hand)
        case "resolvconf":
            if facts.resolvconf is None:
                raise NotSupported("neither Debian's resolvconf nor openresolv is installed")
            _check(facts.may_run, "run resolvconf")
            return Choice("resolvconf", by_hand)
        case "file":
            _check(facts.may_write, "write resolv.conf")
            return Choice("file", by_hand)
    return Choice("none", by_hand)


def _check(may: bool, what: str) -> None:
    if not may:
        raise NotSupported(
            f"the service may not {what} itself, and its helper is not there; an administrator starts it "
            "with 'systemctl start vpngui-resolv.socket'"
        )
