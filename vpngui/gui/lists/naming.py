"""The short name under which the service keeps a list, derived from the title that a person gave."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count

from vpngui.model.list_options import MAX_TITLE

_MAX = 23
_OTHER = re.compile(r"[^a-z0-9]+")


def name_for(title: str, taken: Container[str]) -> str:
    """A name that ``check_list_name`` lets pass and that is not taken; ``list`` for a title without letters
    of the Latin alphabet."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    base = _OTHER.sub("-", plain).strip("-")[:_MAX].rstrip("-") or "list"
    if base not in taken:
        return base
    for number in count(2):
        ending = f"-{number}"
        name = base[: _MAX - len(ending)].rstrip("-") + ending
        if name not in taken:
            return name
    raise AssertionError("numbers do not end")


def clean_title(title: str) -> str:
    """One line without control characters, no space around it, not longer than the service takes."""
    shown = (sign for sign in title if sign.isspace() or unicodedata.category(sign) not in ("Cc", "Cs"))
    return " ".join("".join(shown).split())[:MAX_TITLE].strip()
