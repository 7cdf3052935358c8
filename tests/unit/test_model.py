"""The values and their checks: what is let in, what is refused and as what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.model.addresses import parse_address
from vpngui.model.consent import check_decision, check_direction
from vpngui.model.errors import ErrorCode, InvalidParameter, IoError, VpnServiceError
from vpngui.model.interface_name import MAX_LENGTH, candidates, check_interface_name
from vpngui.model.settings import TunnelSettings, check_mtu, check_session
from vpngui.model.statistics import Counters, Rates, Sample, rates
from vpngui.model.tunnel_state import TunnelEvent, TunnelState, next_state


def test_every_code_but_none_has_an_error_of_its_own() -> None:
    assert {cls.code for cls in VpnServiceError.__subclasses__()} == set(ErrorCode) - {ErrorCode.NONE}
    assert ErrorCode.IPC_FAILED == -0x01CB0000 | 0x02
    assert [ErrorCode.TIMEOUT, ErrorCode.NOT_SUPPORTED] == [-1073741823, -1073741822]


@pytest.mark.parametrize(
    "name", ["a", "corp0", "a" * 15, "vpn_1", "0x", "a.b-c", "en", "enterprise", "wlan", "ethos1"]
)
def test_good_names(name: str) -> None:
    assert check_interface_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        "a" * 16,
        "a/b",
        "a b",
        "a\0b",
        "a\n",
        ".",
        "..",
        ".a",
        "-a",
        "lo",
        "all",
        "default",
        "eth0",
        "en5",
        "enp3s0f1",
        "enx0123456789ab",
        "wlan0",
        "wlp2s0",
        "tun%d",
        "ä",
        None,
        7,
    ],
)
def test_bad_names(name: object) -> None:
    with pytest.raises(InvalidParameter):
        check_interface_name(name)


@given(st.from_regex(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,14}", fullmatch=True))
def test_every_candidate_is_a_good_name_and_comes_once(wanted: str) -> None:
    names = list(candidates(wanted))
    assert names[0] == wanted and len(set(names)) == len(names) >= 1000
    assert all(0 < len(name) <= MAX_LENGTH for name in names)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10.0.0.2/24", "10.0.0.2/24"),
        ("10.0.0.2", "10.0.0.2/32"),
        ("fd00::2/64", "fd00::2/64"),
        ("fd00::2", "fd00::2/128"),
    ],
)
def test_addresses(text: str, value: str) -> None:
    assert str(parse_address(text)) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "1.2.3",
        "1.2.3.4/33",
        "1.2.3.4/-1",
        "1.2.3.4/0",
        "::/0",
        "1.2.3.4/255.255.255.0",
        "01.2.3.4",
        "fe80::1%eth0",
        "1.2.3.4/ 24",
        "1.2.3.4/24/24",
        "::1/129",
        "٣.1.1.1",
        "1.2.3.4/²",
        "a" * 500,
        None,
        1,
        b"1.2.3.4",
    ],
)
def test_what_is_no_address(text: object) -> None:
    with pytest.raises(InvalidParameter):
        parse_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "224.0.0.0",
        "0.0.0.0",  # noqa: S104 - nothing is bound
        "0.1.2.3",
        "127.0.0.1",
        "255.255.255.255",
        "240.0.0.1",
        "10.0.0.0/24",
        "10.0.0.255/24",
        "::",
        "::1",
        "ff02::1",
        "::ffff:10.0.0.1",
    ],
)
def test_what_no_host_can_have(text: str) -> None:
    with pytest.raises(IoError):
        parse_address(text)


@given(st.text(max_size=70))
def test_any_text_is_an_address_or_a_typed_error(text: str) -> None:
    try:
        value = parse_address(text)
    except VpnServiceError:
        return
    assert parse_address(str(value)) == value


@pytest.mark.parametrize("mtu", [68, 1280, 1500, 65535])
def test_good_mtu(mtu: int) -> None:
    assert check_mtu(mtu) == mtu


@pytest.mark.parametrize("mtu", [0, -1, 67, 65536, 70000, True, "1500", 1500.0, None])
def test_bad_mtu(mtu: object) -> None:
    with pytest.raises(InvalidParameter):
        check_mtu(mtu)


def test_session_names_are_counted_in_bytes() -> None:
    assert check_session("é" * 15) == "é" * 15
    for bad in ("é" * 16, "a\0b", "\ud800", None):
        with pytest.raises(InvalidParameter):
            check_session(bad)


def test_settings_change_as_a_whole_or_not() -> None:
    settings = TunnelSettings().updated({"local": ["10.9.0.2/24", "10.9.0.2/24"], "mtu": 1400})
    assert [str(value) for value in settings.local] == ["10.9.0.2/24"]
    for bad in (
        {"mtu": 1279, "local": ["fd00::1"]},
        {"remote": ["10.9.0.2"]},
        {"local": ["10.9.0.2/24", "10.9.0.2/25"]},
        {"local": "10.9.0.2"},
        {"local": None},
        {"colour": "blue"},
    ):
        with pytest.raises(InvalidParameter):
            settings.updated(bad)


def test_directions_and_decisions() -> None:
    assert check_direction("up") == "up" and check_decision("allow") == "allow"
    for bad in ("", "UP", "sideways", None, 1):
        with pytest.raises(InvalidParameter):
            check_direction(bad)
        with pytest.raises(InvalidParameter):
            check_decision(bad)


@given(st.sampled_from(TunnelState), st.lists(st.sampled_from(TunnelEvent)))
def test_traffic_flows_only_after_up_was_allowed_and_before_down_was(
    state: TunnelState, events: list[TunnelEvent]
) -> None:
    state, up = TunnelState.DOWN, False
    for event in events:
        try:
            after = next_state(state, event)
        except InvalidParameter:
            continue
        if event is TunnelEvent.ALLOWED:
            up = state is TunnelState.ASKING_UP
        elif event in (TunnelEvent.LOST, TunnelEvent.REPLACED):
            up = False
        state = after
        assert state.carries_traffic is up


def test_counters_since_a_reset_and_rates() -> None:
    before, after = Counters(rx_bytes=100, tx_bytes=10), Counters(rx_bytes=300, tx_bytes=10)
    assert after.since(before) == Counters(rx_bytes=200)
    assert before.since(after).rx_bytes == 100
    assert rates(Sample(1.0, before), Sample(3.0, after)) == Rates(rx=100.0, tx=0.0)
    assert rates(None, Sample(1.0, after)) == Rates()
    assert rates(Sample(1.0, after), Sample(2.0, before)) == Rates()
    assert rates(Sample(1.0, before), Sample(1.0, after)) == Rates()
