"""What the journal remembers of tunnels: there and back the same, and nothing that does not check."""

from __future__ import annotations

import copy
import ipaddress
import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vpngui.model.block import BlockRequest
from vpngui.model.identity import Grade, Identity
from vpngui.model.settings import TunnelSettings
from vpngui.model.statistics import Counters
from vpngui.observe.processes import start_time
from vpngui.service.records import (
    OwnerRecord,
    PinnedBlock,
    Records,
    TrialRecord,
    TunnelRecord,
    pinned_key,
    pinned_value,
    read_records,
    tunnel_key,
    tunnel_value,
)

SETTINGS = TunnelSettings().updated(
    {
        "session": "Büro",
        "mtu": 1400,
        "local": ["10.9.0.2/24", "2001:db8:9::2/64"],
        "remote": ["10.9.0.1"],
        "routes": ["0.0.0.0/0", "2001:db8::/32"],
        "dns": ["10.9.0.53", "2001:db8:9::53"],
        "dns_suffixes": ["corp.example"],
        "local_network": True,
    }
)
BLOCK = BlockRequest((ipaddress.ip_network("10.0.0.0/8"),), (ipaddress.ip_network("2001:db8::/32"),))
FULL = TunnelRecord(
    7,
    3,
    12,
    "corp0",
    OwnerRecord(":1.42", 1000, 4711, 123456, "0123456789abcdef" * 2),
    Identity(Grade.PACKAGE, "corp-vpn", "/usr/bin/corp-vpn", 1000, 4711),
    SETTINGS,
    replace(SETTINGS, mtu=1500),
    True,
    "nothing wrong",
    1_700_000_000,
    Counters(1, 2, 3, 4, 5, 6, 7, 8),
    BLOCK,
    True,
    9,
    TrialRecord(replace(SETTINGS, session="before"), None),
    True,
)
BARE = TunnelRecord(1, 0, 2, "vpn0", replace(FULL.owner, name=":1.1"), Identity())
PINNED = PinnedBlock("corp0_7", 1000, "corp0", BLOCK)


def stored(*records: TunnelRecord | PinnedBlock) -> dict[str, Any]:
    """As a journal gives it back."""
    values = {
        **{tunnel_key(one.number): tunnel_value(one) for one in records if isinstance(one, TunnelRecord)},
        **{pinned_key(one.label): pinned_value(one) for one in records if isinstance(one, PinnedBlock)},
    }
    return dict(json.loads(json.dumps(values)))


def test_there_and_back() -> None:
    found = read_records({**stored(FULL, BARE, PINNED), "last-number": 70, "other": 7})
    assert found.tunnels == (BARE, FULL)
    assert found.pinned == (PINNED,)
    assert found.problems == ()
    assert found.last_number == 70
    assert read_records(stored(FULL, BARE)).last_number == 7
    assert read_records({"last-number": "70"}).problems


def usable(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether a host and a DNS server can have it."""
    odd = ip.is_multicast or ip.is_loopback or ip.is_unspecified or ip.is_reserved
    return not odd and not str(ip).startswith(("0.", "::ffff:"))


addresses = st.ip_addresses().filter(usable)
networks = st.builds(
    lambda ip, length: ipaddress.ip_network((ip, min(length, ip.max_prefixlen)), strict=False),
    st.ip_addresses(),
    st.integers(0, 128),
)
counts = st.integers(0, (1 << 63) - 1)
records = st.builds(
    lambda number, local, dns, vpn, original, base, error, up, session: TunnelRecord(
        number,
        number % 1000,
        number,
        f"vpn{number}",
        FULL.owner,
        FULL.identity,
        TunnelSettings(session=session, local=local, dns=dns),
        None if up else TunnelSettings(),
        up,
        error,
        number,
        base,
        BlockRequest(vpn, original),
    ),
    st.integers(1, 900),
    st.lists(addresses.map(ipaddress.ip_interface), max_size=3, unique=True).map(tuple),
    st.lists(addresses, max_size=3, unique=True).map(tuple),
    st.lists(networks, max_size=4, unique=True).map(tuple),
    st.lists(networks, max_size=4, unique=True).map(tuple),
    st.builds(Counters, *[counts] * 8),
    st.text(max_size=50),
    st.booleans(),
    st.text("abcé€", max_size=10),
)


@settings(max_examples=150, deadline=None)
@given(records)
def test_any_record_comes_back_the_same(record: TunnelRecord) -> None:
    assert read_records(stored(record)) == Records((record,), last_number=record.number)


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at, *(path for key, one in inner for path in paths(one, (*at, key)))]


@pytest.mark.parametrize("record", [FULL, PINNED])
def test_whatever_is_wrong_anywhere_drops_the_record_and_only_that(
    record: TunnelRecord | PinnedBlock,
) -> None:
    good = stored(record)
    [key] = good
    for path in paths(good[key]):
        for wrong in ({"no": "thing"}, -7, 1.5, "\0 \n", [["x", 1, 2]], 1 << 70):
            values = copy.deepcopy(good)
            *head, last = (key, *path)
            place: Any = values
            for step in head:
                place = place[step]
            place[last] = wrong
            found = read_records({**values, **stored(BARE)})
            assert BARE in found.tunnels
            if found.problems:
                assert found.tunnels == (BARE,) and found.pinned == () and len(found.problems) == 1
            else:
                # A free text may be any text; nothing else may be any of these.
                assert isinstance(wrong, str) and path[-1] in ("error", "executable", "name")


def test_a_missing_or_an_unknown_field_drops_the_record() -> None:
    for field in tunnel_value(FULL):
        values = stored(FULL)
        del values[tunnel_key(7)][field]
        assert read_records(values).tunnels == ()
    values = stored(FULL)
    values[tunnel_key(7)]["surprise"] = 1
    assert read_records(values).tunnels == ()


@pytest.mark.parametrize("name", ["", "a" * 16, "a/b", "a b", ".", "..", "a:b", "é" * 8])
def test_no_interface_has_such_a_name(name: str) -> None:
    found = read_records(stored(replace(FULL, name=name)))
    assert found.tunnels == () and "dropped" in found.problems[0]


def test_two_that_claim_one_place_are_one() -> None:
    for other in (replace(BARE, number=8, index=12), replace(BARE, number=8, slot=3)):
        found = read_records(stored(FULL, other))
        assert found.tunnels == (FULL,) and len(found.problems) == 1
    assert read_records({tunnel_key(8): tunnel_value(FULL)}).tunnels == ()
    assert read_records({pinned_key("other"): pinned_value(PINNED)}).pinned == ()


def test_a_process_is_known_by_its_start_whatever_it_calls_itself() -> None:
    program = (
        "import sys; open('/proc/self/comm', 'w').write(') R 1 (x'); print(flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        mine, theirs = start_time(os.getpid()), start_time(child.pid)
        assert mine is not None and theirs is not None and theirs >= mine > 0
        assert start_time(child.pid) == theirs
        child.kill()
        child.wait()
        assert start_time(child.pid) is None
