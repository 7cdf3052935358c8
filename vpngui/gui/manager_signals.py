"""The signals of the service's Manager1, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from dbus_fast import Message

from vpngui.contract import names
from vpngui.model.statistics import Counters, Sample

Samples = Mapping[str, Sample]
"""By the tunnel's path."""
_FIELDS = len(fields(Counters))


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that happened without being asked for; ``text`` is the service's own, in plain English."""

    kind: str
    tunnel: str
    """The path of the tunnel that it happened to; empty when it is about none in particular."""
    text: str


def samples_of(message: Message) -> Samples | None:
    """The counters in a Sample; None for any other message."""
    if (message.interface, message.member, message.signature) != (names.MANAGER, "Sample", "ta(oat)"):
        return None
    microseconds, rows = message.body
    # A later service may count more than this app knows of; the order of what it knows stays.
    return {
        path: Sample(microseconds / 1e6, Counters(*counts[:_FIELDS]))
        for path, counts in rows
        if len(counts) >= _FIELDS
    }


def notice_of(message: Message) -> Notice | None:
    """None for any message that is no Notice."""
    if (message.interface, message.member, message.signature) != (names.MANAGER, "Notice", "sos"):
        return None
    kind, path, text = message.body
    return Notice(kind, "" if path == "/" else path, text)
