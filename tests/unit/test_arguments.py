"""What an application hands over: what crosses the bus, and what is refused before it does."""

from __future__ import annotations

import os
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.model.errors import ErrorCode, VpnServiceError
from vpngui.vpnsvc.arguments import block_body, device, family, held_open


def refuses(call: object, *arguments: object) -> ErrorCode:
    assert callable(call)
    with pytest.raises(VpnServiceError) as error:
        call(*arguments)
    return error.value.code


def test_a_network_is_a_text_or_a_pair() -> None:
    assert block_body(["10.0.0.0/8", ("2001:db8::", 32)], (["192.0.2.1", 32], "192.0.2.2")) == [
        [("10.0.0.0", 8), ("2001:db8::", 32)],
        [("192.0.2.1", 32), ("192.0.2.2", 32)],
    ]
    assert block_body([], []) == [[], []]
    assert block_body((f"10.{n}.0.0/16" for n in range(255)), ["::/0"] * 255)[1] == [("::", 0)]


@pytest.mark.parametrize(
    "bad",
    [
        None,
        "10.0.0.0/8",
        7,
        [None],
        [7],
        ["10.0.0.0/33"],
        ["10.0.0.0/-1"],
        ["2001:db8::/129"],
        ["10.0.0.1/8"],
        ["corp"],
        [("10.0.0.0", 33)],
        [("10.0.0.0", -1)],
        [("2001:db8::", 129)],
        [("10.0.0.0", True)],
        [("10.0.0.0", "8")],
        [("10.0.0.0", 8.0)],
        [("10.0.0.0/8", 8)],
        [(None, 8)],
        [("10.0.0.0",)],
        [("10.0.0.0", 8, 8)],
        [f"10.{n}.0.0/16" for n in range(256)],
        ["10.0.0.0/8"] * 256,
    ],
)
def test_what_is_no_list_of_networks_is_refused_in_either_place(bad: object) -> None:
    assert refuses(block_body, bad, []) is ErrorCode.INVALID_PARAMETER
    assert refuses(block_body, [], bad) is ErrorCode.INVALID_PARAMETER


@given(st.one_of(st.none(), st.booleans(), st.floats(), st.text(), st.binary(), st.integers(max_value=-1)))
def test_only_a_descriptor_is_one(bad: object) -> None:
    def take() -> None:
        with held_open(bad):
            raise AssertionError("it was taken")

    assert refuses(take) is ErrorCode.INVALID_PARAMETER


@pytest.mark.parametrize("number", [2**31 - 1, 2**64])
def test_a_descriptor_that_is_not_open_is_refused(number: int) -> None:
    def take() -> None:
        with held_open(number):
            raise AssertionError("it was taken")

    assert refuses(take) is ErrorCode.INVALID_PARAMETER


def test_the_descriptor_is_held_until_the_call_is_over() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        with held_open(one.fileno()) as held:
            one.close()
            assert os.fstat(held)
            assert not os.get_inheritable(held)
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(held)


def test_devices() -> None:
    for good in ("", "wlan0", "eth0.100", "x" * 15, "ä" * 7, "odd:name"):
        assert device(good) == good
    for bad in (None, 5, b"wlan0", "x" * 16, "ä" * 8, "wlan0\0", "\udc80"):
        assert refuses(device, bad) is ErrorCode.INVALID_PARAMETER


def test_families() -> None:
    assert [family(text) for text in ("10.0.0.1", "fd00::1/64", "224.0.0.0", "ff02::1")] == [4, 6, 4, 6]
    assert refuses(family, "10.0.0.1/33") is ErrorCode.INVALID_PARAMETER
