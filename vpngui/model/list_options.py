"""What a person says of a block list besides its networks."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from vpngui.model.block_list import ListMode
from vpngui.model.errors import InvalidParameter
from vpngui.model.interface_name import check_interface_name

MAX_TITLE = 64
"""Characters."""


@dataclass(frozen=True, slots=True)
class ListOptions:
    """``title`` is for people; ``tunnel`` is the name of an interface: the list is in force only while a
    tunnel of that name, of the person who set the list, is up; empty: always. Without ``enabled`` it is
    kept and not in force."""

    title: str = ""
    mode: ListMode = ListMode.BLOCK
    tunnel: str = ""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class ListInfo:
    """A list that the service keeps: how many ``networks`` it has, whether it is ``in_force`` at the moment,
    and who set it (``uid``)."""

    name: str
    networks: int
    options: ListOptions
    in_force: bool
    uid: int


def check_list_options(values: Mapping[str, object]) -> ListOptions:
    """Options from plain values by name; those that are not there have their defaults.

    Raises InvalidParameter for an unknown option or a value that is none.
    """
    unknown = set(values) - {"title", "mode", "tunnel", "enabled"}
    if unknown:
        raise InvalidParameter(f"there is no option {', '.join(sorted(map(repr, unknown)))}")
    enabled = values.get("enabled", True)
    if not isinstance(enabled, bool):
        raise InvalidParameter("'enabled' is whether the list is to be in force, true or false")
    return ListOptions(
        _title(values.get("title", "")),
        _mode(values.get("mode", ListMode.BLOCK.value)),
        _tunnel(values.get("tunnel", "")),
        enabled,
    )


def _title(value: object) -> str:
    if not isinstance(value, str) or len(value) > MAX_TITLE:
        raise InvalidParameter(f"the title of a list is text of up to {MAX_TITLE} characters")
    if any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in value):
        raise InvalidParameter("the title of a list is one line, without control characters")
    return value


def _mode(value: object) -> ListMode:
    try:
        return ListMode(value)  # type: ignore[arg-type]
    except ValueError:
        modes = " or ".join(f"'{mode}'" for mode in ListMode)
        raise InvalidParameter(f"the mode of a list is {modes}") from None


def _tunnel(value: object) -> str:
    return "" if value == "" else check_interface_name(value)
