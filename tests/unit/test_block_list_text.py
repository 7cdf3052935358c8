"""Block lists out of text that somebody made to hurt."""

from __future__ import annotations

import pytest

from vpngui.model import block_list
from vpngui.model.block_list import parse_block_list
from vpngui.model.errors import InvalidParameter


def test_a_list_that_is_too_long_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(block_list, "MAX_LIST", 1000)
    lines = [f"10.{number >> 8}.{number & 255}.0/24" for number in range(1000)]
    assert len(parse_block_list("long", "\n".join([*lines, *lines, "10.0.0.0/24"]))) == 1000
    with pytest.raises(InvalidParameter, match="more than 1000"):
        parse_block_list("long", "\n".join([*lines, "192.0.2.0/24"]))
    comments = ["#"] * (1 << 16)
    with pytest.raises(InvalidParameter, match="more than 1000"):
        parse_block_list("long", "\n".join([*lines, "192.0.2.0/24", *comments, "no network"]))
