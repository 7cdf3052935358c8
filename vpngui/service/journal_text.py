"""A journal's lines: from what is committed and open to JSON and back. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_HEADER = {"vpngui-journal": 1}


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """An intent that was written down and has neither been committed nor abandoned."""

    number: int
    changes: Mapping[str, Any]


@dataclass(slots=True)
class Content:
    """``values`` are committed, ``open`` are intents by their number, ``last`` is the highest number."""

    values: dict[str, Any] = field(default_factory=dict)
    open: dict[int, Entry] = field(default_factory=dict)
    last: int = 0


class Damaged(Exception):
    """Says what is wrong with the file."""


def lines(content: Content) -> Iterator[Mapping[str, Any]]:
    """All that a new file has to say."""
    yield _HEADER
    for key, value in content.values.items():
        yield {"key": key, "value": value}
    yield from map(begun, content.open.values())


def encoded(line: Mapping[str, Any]) -> bytes:
    return json.dumps(line, separators=(",", ":")).encode() + b"\n"


def begun(entry: Entry) -> Mapping[str, Any]:
    """The line of an intent."""
    return {"begin": entry.number, "change": entry.changes}


def put(values: dict[str, Any], changes: Mapping[str, Any]) -> None:
    """Make ``changes`` in ``values``; None takes a key away."""
    for key, value in changes.items():
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value


def parse(data: bytes | None) -> Content:
    """Raises Damaged when anything but the last, torn line is not as it was written."""
    content = Content()
    if data is None:
        return content
    head, *lines = [_decoded(line, number) for number, line in enumerate(data.split(b"\n")[:-1], 1)] or [{}]
    if head != _HEADER:
        raise Damaged("it does not begin as a journal of this version")
    for number, line in enumerate(lines, 2):
        try:
            _follow(content, line)
        except (KeyError, TypeError, AttributeError):
            raise Damaged(f"line {number} makes no sense") from None
    return content


def _decoded(line: bytes, number: int) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise Damaged(f"line {number} is no JSON object")
    return found


def _follow(content: Content, line: dict[str, Any]) -> None:
    match line:
        case {"key": str(key), "value": value, **rest} if not rest:
            content.values[key] = value
        case {"begin": int(number), "change": dict(changes), **rest} if not rest:
            content.open[number] = Entry(number, changes)
            content.last = max(content.last, number)
        case {"commit": int(number), **rest} if not rest:
            put(content.values, content.open.pop(number).changes)
        case {"abandon": int(number), **rest} if not rest:
            del content.open[number]
        case _:
            raise KeyError
