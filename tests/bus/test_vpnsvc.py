"""The library that applications import, against the real service."""

from __future__ import annotations

import asyncio
import os
import select
import subprocess
import time
from collections.abc import Iterator

import pytest

from tests.bus.peer import peer
from vpngui import vpnsvc
from vpngui.contract import names
from vpngui.sandbox.process import Process, run, until
from vpngui.sandbox.rig import Rig
from vpngui.vpnsvc import ErrorCode, Handle, Result, VpnServiceError


@pytest.fixture(autouse=True)
def buses(library: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")


@pytest.fixture
def handle(service: Process) -> Iterator[Handle]:
    with vpnsvc.init("corp0") as handle:
        yield handle


async def up(rig: Rig, handle: Handle) -> None:
    """Allowed by an agent of the same person."""
    async with peer(rig.system_bus, os.getuid()) as agent:
        await agent.manager("RegisterAgent")
        await agent.allow(handle._path, "up")


def code(error: pytest.ExceptionInfo[VpnServiceError]) -> ErrorCode:
    return error.value.code


def test_the_handle_knows_its_interface(handle: Handle) -> None:
    assert handle.get_iface_name() == "corp0"
    link = subprocess.run(
        ["ip", "-o", "link", "show", "corp0"], capture_output=True, text=True, check=True
    ).stdout
    assert link.startswith(f"{handle.get_iface_index()}: corp0")
    assert handle.fileno() == handle.get_iface_fd() > 2
    assert not os.get_inheritable(handle.fileno())


def test_a_taken_name_and_the_name_that_was_taken_instead(handle: Handle) -> None:
    with vpnsvc.init("corp0") as second:
        assert second.get_iface_name() == "corp1"


def test_after_deinit_nothing_works_and_nothing_is_left(service: Process) -> None:
    handle = vpnsvc.init("corp0")
    handle.deinit()
    calls = [
        handle.deinit,
        handle.get_iface_fd,
        handle.get_iface_index,
        handle.get_iface_name,
        handle.get_session,
        handle.get_statistics,
        handle.reset_statistics,
        handle.update_settings,
        lambda: handle.read(0),
        lambda: handle.write(b"x"),
        lambda: handle.set_blocking(True),
        lambda: handle.set_local_ip_address("10.9.0.2"),
        lambda: handle.set_mtu(1400),
        lambda: handle.set_remote_ip_address("10.9.0.1"),
        lambda: handle.set_session("x"),
    ]
    for call in calls:
        with pytest.raises(VpnServiceError) as error:
            call()
        assert code(error) is ErrorCode.INVALID_PARAMETER
    assert subprocess.run(["ip", "link", "show", "corp0"], capture_output=True).returncode != 0


def test_settings_are_checked_here_and_there(handle: Handle) -> None:
    def fails(call: object, expected: ErrorCode) -> None:
        assert callable(call)
        with pytest.raises(VpnServiceError) as error:
            call()
        assert code(error) is expected

    invalid = ErrorCode.INVALID_PARAMETER
    fails(handle.update_settings, invalid)
    for bad in (0, -1, 67, 70000, None):
        fails(lambda bad=bad: handle.set_mtu(bad), invalid)
    for bad in (None, "", "x", "10.0.0.1/33", 5):
        fails(lambda bad=bad: handle.set_local_ip_address(bad), invalid)
        fails(lambda bad=bad: handle.set_remote_ip_address(bad), invalid)
    fails(lambda: handle.set_session("x" * 32), invalid)
    fails(lambda: handle.set_blocking(1), invalid)
    fails(lambda: handle.read(-1), invalid)
    handle.set_local_ip_address("224.0.0.0")
    fails(handle.update_settings, ErrorCode.IO_ERROR)
    handle.set_local_ip_address("10.9.0.2/24")
    handle.set_session("Corp")
    handle.update_settings()
    assert handle.get_session() == "Corp"


async def test_packets_both_ways(rig: Rig, handle: Handle) -> None:
    def set_up() -> None:
        handle.set_local_ip_address("10.9.0.2/24")
        handle.set_mtu(1400)
        handle.update_settings()

    await asyncio.to_thread(set_up)
    with pytest.raises(VpnServiceError) as error:
        handle.write(b"\x45" + bytes(27))
    assert code(error) is ErrorCode.IO_ERROR, "not up yet"
    await up(rig, handle)
    started = time.monotonic()
    with pytest.raises(VpnServiceError) as error:
        await asyncio.to_thread(handle.read, 50)
    assert code(error) is ErrorCode.TIMEOUT and time.monotonic() - started >= 0.05
    ping = await asyncio.create_subprocess_exec("ping", "-c1", "-W2", "10.9.0.9", stdout=subprocess.DEVNULL)
    await asyncio.to_thread(handle.read, 2000)
    assert select.select([handle], [], [], 0)[0] == [handle]
    request = os.read(handle.fileno(), 65535)
    # The echo reply: addresses swapped, type 8 made 0, its checksum larger by what the type lost.
    head, message = request[:20], bytearray(request[20:])
    message[0] = 0
    checksum = int.from_bytes(message[2:4], "big") + 0x0800
    message[2:4] = ((checksum & 0xFFFF) + (checksum >> 16)).to_bytes(2, "big")
    reply = head[:12] + head[16:20] + head[12:16] + bytes(message)
    assert handle.write(reply) == len(reply)
    assert await ping.wait() == 0
    counted = await asyncio.to_thread(handle.get_statistics)
    assert (counted.tx_packets, counted.rx_packets) == (1, 1)
    with pytest.raises(VpnServiceError) as error:
        handle.write(b"")
    assert code(error) is ErrorCode.INVALID_PARAMETER


def test_blocking_mode(handle: Handle) -> None:
    assert os.get_blocking(handle.fileno())
    handle.set_blocking(False)
    with pytest.raises(BlockingIOError):
        os.read(handle.fileno(), 1500)


def test_a_forgotten_handle_is_told_of_and_leaves_nothing(service: Process) -> None:
    forgotten = vpnsvc.init("corp0")
    with pytest.warns(ResourceWarning, match="corp0"):
        del forgotten
    # The service may still be closing its end of what it has just handed over.
    until("the link is gone", lambda: "corp0" not in run(["ip", "link", "show"]), 10)


def test_without_the_service_it_is_ipc_failed(rig: Rig) -> None:
    with pytest.raises(VpnServiceError) as error:
        vpnsvc.init("corp0")
    assert code(error) is ErrorCode.IPC_FAILED


def test_a_handle_outlives_the_service_as_an_error_only(service: Process) -> None:
    handle = vpnsvc.init("corp0")
    service.kill()
    with pytest.raises(VpnServiceError) as error:
        handle.set_session("x")
    assert code(error) is ErrorCode.IPC_FAILED
    with pytest.raises(VpnServiceError):
        handle.deinit()
    assert subprocess.run(["ip", "link", "show", "corp0"], capture_output=True).returncode != 0


def test_nobody_to_ask_is_failed_with_words(handle: Handle) -> None:
    result, text = vpnsvc.launch_app_control("up", "corp0", timeout=5)
    assert result is Result.FAILED and "Start it" in text


@pytest.mark.parametrize("arguments", [("sideways", "corp0"), ("up", ""), ("up", "a/b"), ("up", "corp0", 0)])
def test_a_bad_application_control_is_refused_here(arguments: tuple[object, ...]) -> None:
    with pytest.raises(VpnServiceError) as error:
        vpnsvc.launch_app_control(*arguments)  # type: ignore[arg-type]
    assert code(error) is ErrorCode.INVALID_PARAMETER


def test_the_names_are_the_contracts() -> None:
    assert names.request_path(":1.42", "t") == "/io/github/vpngui/App/request/1_42/t"


def test_without_a_session_bus_nobody_can_be_asked(handle: Handle, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    result, text = vpnsvc.launch_app_control("up", "corp0", timeout=5)
    assert result is Result.FAILED and "Start it" in text
