"""The 21 functions are all there, under their names, and the page for applications lists each of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from vpngui import vpnsvc

PAGE = Path(__file__).parents[2] / "docs" / "applications.md"
FUNCTIONS = [
    "init",
    "deinit",
    "protect",
    "read",
    "write",
    "block_networks",
    "unblock_networks",
    "update_settings",
    "get_iface_fd",
    "get_iface_index",
    "get_iface_name",
    "set_mtu",
    "set_blocking",
    "set_session",
    "get_session",
    "set_local_ip_address",
    "set_remote_ip_address",
    "add_route",
    "remove_route",
    "add_dns_server",
    "remove_dns_server",
]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_is_there(name: str) -> None:
    function = vpnsvc.init if name == "init" else getattr(vpnsvc.Handle, name)
    assert callable(function)


def test_the_page_lists_each_once() -> None:
    listed = re.findall(r"^\| `(\w+)` \| `(?:vpnsvc\.)?(\w+)\(", PAGE.read_text(), re.MULTILINE)
    assert [name for name, _ in listed] == FUNCTIONS
    assert all(name == python for name, python in listed)


def test_the_page_gives_every_error_its_number() -> None:
    listed = dict(re.findall(r"^\| `\w+` \| `(\w+)` \| (-\d+) \|$", PAGE.read_text(), re.MULTILINE))
    codes = {code.name: str(int(code)) for code in vpnsvc.ErrorCode if code is not vpnsvc.ErrorCode.NONE}
    assert listed == codes
