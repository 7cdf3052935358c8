"""A profile as a person keeps it: under a name, with what they chose for it."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from vpngui.model.errors import InvalidParameter
from vpngui.model.settings import MAX_SESSION, check_session
from vpngui.profiles.profile import Profile

_ID_OCTETS = 8


@dataclass(frozen=True, slots=True)
class Choices:
    """``auto_connect``: at login; ``on_untrusted``: on networks that are not known; ``kill_switch``: block
    when this tunnel is down, ``pinned``: even when it is gone and the person logged out; ``local_network``:
    keep the private networks around the computer reachable."""

    auto_connect: bool = False
    on_untrusted: bool = False
    kill_switch: bool = False
    pinned: bool = False
    local_network: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """``profile`` is without secrets; ``public_key`` is this end's, "" while it is not known."""

    id: str
    title: str
    profile: Profile
    choices: Choices = field(default_factory=Choices)
    public_key: str = ""


def new_id() -> str:
    """Not used before, nor to be guessed."""
    return secrets.token_hex(_ID_OCTETS)


def check_title(text: object) -> str:
    """The same text, without spaces around it: 1 to 31 bytes of UTF-8, one line. Raises InvalidParameter."""
    title = check_session(text).strip()
    if not title or not title.isprintable():
        raise InvalidParameter("a profile's name is one line of 1 to 31 bytes, such as 'Work'")
    return title


def free_title(wanted: str, taken: Collection[str]) -> str:
    """``wanted`` cut to what fits, made printable, and with a number where another profile has it."""
    plain = "".join(one for one in wanted if one.isprintable()).strip() or "VPN"
    for number in range(1, len(taken) + 2):
        ending = f" {number}" if number > 1 else ""
        title = _cut(plain, MAX_SESSION - len(ending)) + ending
        if title not in taken:
            return title
    raise AssertionError("more titles are taken than there are")


def duplicate(entry: Entry, taken: Collection[str]) -> Entry:
    """The same under another name; it does not connect by itself."""
    choices = replace(entry.choices, auto_connect=False, on_untrusted=False)
    return replace(entry, id=new_id(), title=free_title(entry.title, taken), choices=choices)


def interface_name(title: str) -> str:
    """What to ask for as the name of the link: letters and digits of the title, at most 12, and a number."""
    stem = "".join(one for one in title.lower() if one.isascii() and one.isalnum())[:12].rstrip("0123456789")
    return f"wg{stem[:10] or 'vpn'}0"


def _cut(text: str, octets: int) -> str:
    return text.encode()[:octets].decode(errors="ignore").strip()
