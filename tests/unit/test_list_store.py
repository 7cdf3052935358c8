"""Block lists on disk and their options: what does not check is set aside, and the rest is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Variant
from hypothesis import given
from hypothesis import strategies as some

from vpngui.contract.block_lists import (
    list_info_from_variants,
    list_info_to_variants,
    list_options_from_variants,
    list_options_to_variants,
)
from vpngui.model.block_list import ListMode, parse_block_list
from vpngui.model.errors import InvalidParameter, IoError
from vpngui.model.list_options import ListInfo, ListOptions, check_list_options
from vpngui.service.list_store import Kept, ListStore
from vpngui.service.lists_in_force import ListsInForce

TEXT = b"# kept as it came\r\n203.0.113.0/24\r\n\r\n2001:db8::/32 # \xe2\x98\x83"
HEAD: dict[str, Any] = {"title": "", "mode": "block", "tunnel": "", "enabled": True, "uid": 1000}

options = some.builds(
    ListOptions,
    some.text(some.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=64),
    some.sampled_from(ListMode),
    some.sampled_from(["", "corp0", "a.b-c"]),
    some.booleans(),
)


@given(options)
def test_options_come_back_from_the_bus_and_from_disk(one: ListOptions) -> None:
    assert list_options_from_variants(list_options_to_variants(one)) == one
    info = ListInfo("listed", 7, one, in_force=True, uid=1000)
    assert list_info_from_variants(list_info_to_variants(info)) == info


def test_what_is_not_said_is_the_default() -> None:
    assert list_options_from_variants({}) == check_list_options({}) == ListOptions()
    assert list_options_from_variants({"mode": Variant("s", "only")}) == ListOptions(mode=ListMode.ONLY)


def test_a_list_comes_back_as_it_was_stored(tmp_path: Path) -> None:
    store = ListStore(tmp_path / "lists")
    assert store.load() == ([], [])
    options = ListOptions("Title \N{SNOWMAN}", ListMode.ONLY, "corp0", enabled=False)
    store.store("b", TEXT, options, 1000)
    store.store("a", b"", ListOptions(), 0)
    kept, damaged = ListStore(tmp_path / "lists").load()
    assert damaged == []
    assert [one.block_list.name for one in kept] == ["a", "b"]
    assert (kept[1].options, kept[1].uid) == (options, 1000)
    assert kept[1].block_list == parse_block_list("b", TEXT.decode(), ListMode.ONLY)
    assert store.text("b") == TEXT
    store.forget("b")
    store.forget("b")
    assert [one.block_list.name for one in store.load()[0]] == ["a"]
    with pytest.raises(IoError):
        store.text("b")


DAMAGES: dict[str, bytes] = {
    "nothing": b"",
    "no line": json.dumps(HEAD).encode(),
    "no options": b"[]\n203.0.113.0/24",
    "no number": json.dumps({**HEAD, "uid": "root"}).encode() + b"\n",
    "nobody": json.dumps({**HEAD, "uid": -1}).encode() + b"\n",
    "an option less": json.dumps({key: value for key, value in HEAD.items() if key != "mode"}).encode()
    + b"\n",
    "an option more": json.dumps({**HEAD, "colour": "red"}).encode() + b"\n",
    "no mode": json.dumps({**HEAD, "mode": "most"}).encode() + b"\n",
    "no text": json.dumps(HEAD).encode() + b"\n\xff\xfe",
    "no networks": json.dumps(HEAD).encode() + b"\n203.0.113.7/24\n",
    "no json": b"[" * 4000 + b"\n",
    "half of a line": json.dumps(HEAD).encode()[:20] + b"\n203.0.113.0/24\n",
}


@pytest.mark.parametrize("octets", DAMAGES.values(), ids=list(DAMAGES))
def test_a_damaged_file_is_set_aside_and_told(
    tmp_path: Path, octets: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    store = ListStore(tmp_path)
    store.store("good", TEXT, ListOptions(), 1000)
    (tmp_path / "listed.list").write_bytes(octets)
    kept, damaged = store.load()
    assert [one.block_list.name for one in kept] == ["good"]
    assert damaged == ["listed"]
    assert (tmp_path / "listed.list.damaged").read_bytes() == octets
    assert "the block list listed is damaged" in caplog.text
    caplog.clear()
    assert store.load()[1] == []


def test_a_file_that_bears_no_lists_name_is_set_aside(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "Not A Name.list").write_bytes(json.dumps(HEAD).encode() + b"\n203.0.113.0/24\n")
    assert ListStore(tmp_path).load() == ([], ["Not A Name"])
    caplog.clear()


def test_what_cannot_be_stored_leaves_what_was(tmp_path: Path) -> None:
    store = ListStore(tmp_path)
    store.store("listed", TEXT, ListOptions(), 1000)
    (tmp_path / "listed.new").mkdir()  # where the next version is written first
    with pytest.raises(IoError, match="cannot be kept"):
        store.store("listed", b"198.51.100.0/24\n", ListOptions(), 1000)
    assert store.text("listed") == TEXT
    with pytest.raises(InvalidParameter):
        store.store("../listed", TEXT, ListOptions(), 1000)


async def test_which_tunnels_a_list_waits_for() -> None:
    lists = ListsInForce(None)
    one = parse_block_list("listed", "203.0.113.0/24")
    up = frozenset({(1000, "corp0"), (1001, "home0")})
    wanted = {
        ("", True): True,
        ("", False): False,
        ("corp0", True): True,
        ("corp0", False): False,
        ("home0", True): False,  # another person's
        ("corp", True): False,
    }
    await lists.open(up)
    for (tunnel, enabled), expected in wanted.items():
        assert lists.is_wanted(Kept(one, ListOptions("", ListMode.BLOCK, tunnel, enabled), 1000)) is expected
