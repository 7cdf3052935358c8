"""DNS suffixes: domains whose names are asked for at a tunnel's DNS servers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vpngui.model.errors import InvalidParameter

MAX_SUFFIXES = 64
_MAX_NAME = 253
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")


def parse_suffix(text: object) -> str:
    """The domain in lower case, without a dot at either end; internationalised names become A-labels.

    Raises InvalidParameter for what is no domain name (RFC 1035 2.3.4: labels up to 63 octets, 253 in all).
    """
    if not isinstance(text, str):
        raise InvalidParameter(f"a DNS suffix is text, not {type(text).__name__}")
    name = text.removeprefix("~").strip(".").lower()
    if not name.isascii():
        try:
            name = name.encode("idna").decode()
        except UnicodeError:
            raise InvalidParameter(f"{text[:_MAX_NAME]!r} is not a domain name") from None
    if not name or len(name) > _MAX_NAME or not all(_LABEL.fullmatch(label) for label in name.split(".")):
        raise InvalidParameter(f"{text[:_MAX_NAME]!r} is not a domain name such as corp.example")
    return name


def check_suffixes(texts: object) -> tuple[str, ...]:
    """Parsed suffixes in order, each once; raises InvalidParameter, also beyond 64."""
    if isinstance(texts, str) or not isinstance(texts, Iterable):
        raise InvalidParameter("dns_suffixes is a list of domain names")
    listed = list(texts)
    if len(listed) > MAX_SUFFIXES:
        raise InvalidParameter(f"dns_suffixes holds {len(listed)} names; {MAX_SUFFIXES} are allowed")
    return tuple(dict.fromkeys(parse_suffix(text) for text in listed))
