from __future__ import annotations

import contextlib
from ipaddress import ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.apply.wireguard import uapi
from vpngui.model.errors import IoError
from vpngui.model.wireguard import Device, DevicePeer, DeviceStatus, PeerStatus

# The keys of the example on wireguard.com/xplatform.
PRIVATE = "6EtagQTQ0Y7ogNQsaYyF4hMNXyVPbPFnQrRsG1J/6jM="
PEER = "uFmWuMwW0D3Yhxph2RkKDxw1BIK24xiI9vAJgvqOCjM="
OTHER = "WECMX+V9JiSV76bPfMZiMidZLeBE/XN9k4o3DfOfL2A="
SHARED = "GIUVCT5S9fIug4CPRGZgEdj/GuCM4Ax4MV1wE4HD/00="


def test_a_device_is_written_as_the_protocol_says() -> None:
    peers = (
        DevicePeer(
            PEER,
            (ip_network("192.168.4.4/32"), ip_network("2001:db8::/32")),
            (ip_address("2001:db8::1"), 51820),
            25,
            SHARED,
        ),
        DevicePeer(OTHER, endpoint=(ip_address("192.0.2.7"), 9)),
    )
    assert uapi.whole(Device(PRIVATE, 12912, 0x76000001, peers)).splitlines() == [
        "set=1",
        "private_key=e84b5a8104d0d18ee880d42c698c85e2130d5f254f6cf16742b46c1b527fea33",
        "listen_port=12912",
        "fwmark=1979711489",
        "replace_peers=true",
        "public_key=b85996b8cc16d03dd8871a61d9190a0f1c350482b6e31888f6f00982fa8e0a33",
        "preshared_key=188515093e52f5f22e83808f44666011d8ff1ae08ce00c78315d701381c3ff4d",
        "endpoint=[2001:db8::1]:51820",
        "persistent_keepalive_interval=25",
        "replace_allowed_ips=true",
        "allowed_ip=192.168.4.4/32",
        "allowed_ip=2001:db8::/32",
        "public_key=58408c5fe57d262495efa6cf7cc6623227592de044fd737d938a370df39f2f60",
        "endpoint=192.0.2.7:9",
        "persistent_keepalive_interval=0",
        "replace_allowed_ips=true",
        "",
    ]


def test_moved_endpoints_change_nothing_else() -> None:
    text = uapi.endpoints([(PEER, (ip_address("192.0.2.8"), 7))])
    assert [line.partition("=")[0] for line in text.splitlines()] == [
        "set",
        "public_key",
        "update_only",
        "endpoint",
        "",
    ]


def test_a_status_is_read() -> None:
    text = (
        "private_key=00\nlisten_port=2224\nfwmark=1\n"
        "public_key=b85996b8cc16d03dd8871a61d9190a0f1c350482b6e31888f6f00982fa8e0a33\n"
        "preshared_key=00\nprotocol_version=1\nendpoint=[fe80::1%eth0]:51820\nlast_handshake_time_sec=12\n"
        "last_handshake_time_nsec=500000000\ntx_bytes=38333\nrx_bytes=2224\nallowed_ip=0.0.0.0/0\n"
        "public_key=58408c5fe57d262495efa6cf7cc6623227592de044fd737d938a370df39f2f60\nnew_key=7\nerrno=0\n\n"
    )
    assert uapi.status(text) == DeviceStatus(
        2224,
        (PeerStatus(PEER, (ip_address("fe80::1"), 51820), 12.5, 2224, 38333), PeerStatus(OTHER)),
    )


@pytest.mark.parametrize("text", ["errno=-22\n\n", "errno=x\n\n", "\n", "hello\n\n"])
def test_a_refusal_is_an_error(text: str) -> None:
    with pytest.raises(IoError):
        uapi.check_answer(text)


@pytest.mark.parametrize("text", ["listen_port=x\n\n", "public_key=zz\n\n", "errno=-5\n\n"])
def test_a_status_that_makes_no_sense_is_an_error(text: str) -> None:
    with pytest.raises(IoError):
        uapi.status(text)


@given(st.text())
def test_any_answer_is_a_status_or_a_typed_error(text: str) -> None:
    with contextlib.suppress(IoError):
        uapi.status(text)
