"""Counters out of the kernel's answers: by index, from either layout, nothing from what is too short."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.model.statistics import Counters
from vpngui.observe.counters import parse_counters

ORDER = (
    "rx_packets",
    "tx_packets",
    "rx_bytes",
    "tx_bytes",
    "rx_errors",
    "tx_errors",
    "rx_dropped",
    "tx_dropped",
)
"""As struct rtnl_link_stats64 begins; fifteen more follow."""
NUMBER = st.integers(0, 2**64 - 1)


def body(index: int, counters: Counters, *, kind: int = 1, aligned: bool = False) -> bytes:
    head = struct.pack("=BxHII", 0, 0, index, 1)
    padding = struct.pack("=HH", 4, 0) if aligned else b""
    values = struct.pack("=8Q", *(counters.as_dict()[name] for name in ORDER)) + bytes(17 * 8)
    return head + padding + struct.pack("=HH", 4 + len(values), kind) + values


@given(
    st.dictionaries(st.integers(1, 2**31 - 1), st.builds(Counters, *[NUMBER] * 8)),
    st.sets(st.integers(1, 2**31 - 1)),
    st.booleans(),
)
def test_each_wanted_link_has_its_own(links: dict[int, Counters], others: set[int], aligned: bool) -> None:
    answers = [body(index, counters, aligned=aligned) for index, counters in links.items()]
    assert parse_counters(answers, links.keys() | others) == links
    assert parse_counters(answers, others - links.keys()) == {}


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        bytes(12),
        body(7, Counters(1))[:50],
        body(7, Counters(1), aligned=True)[:82],
        body(7, Counters(1), kind=2),
    ],
)
def test_an_answer_without_counters_is_none(answer: bytes) -> None:
    assert parse_counters([answer], {7}) == {}
