"""The way to the person's own screen stays open across the tmpfs on /run; nothing else of the host does."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from vpngui.sandbox import desktop
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import run

ENTER = "import sys; from vpngui.sandbox import namespaces; namespaces.enter(sys.argv[1:], screen=True)"
VISIT = """
import os, socket
with socket.socket(socket.AF_UNIX) as screen:
    screen.connect(os.environ["WAYLAND_DISPLAY"])
    screen.sendall(b"hello from inside")
"""
SHOW = "env; ls /run"


def in_the_sandbox(command: list[str], **more: str) -> str:
    return run([sys.executable, "-c", ENTER, *command], environment={**os.environ, **more})


def test_a_wayland_socket_below_run_is_reached_from_inside() -> None:
    runtime = Path("/run/user-of-this-test")
    runtime.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(runtime / "wayland-7"))
        compositor.listen()
        compositor.settimeout(10)
        in_the_sandbox(
            [sys.executable, "-c", VISIT], WAYLAND_DISPLAY="wayland-7", XDG_RUNTIME_DIR=str(runtime)
        )
        while True:  # the look whether it answers comes first, and says nothing
            visitor, _ = compositor.accept()
            with visitor:
                if said := visitor.recv(100):
                    break
    assert said == b"hello from inside"


def test_a_screen_that_does_not_answer_is_no_screen() -> None:
    seen = in_the_sandbox(["sh", "-c", SHOW], WAYLAND_DISPLAY="/run/nobody", DISPLAY=":77")
    assert "DISPLAY=" not in seen


def test_a_display_over_tcp_is_no_screen() -> None:
    assert not desktop.has_screen({"DISPLAY": "localhost:10.0"})


def test_the_buses_of_the_host_are_not_handed_on() -> None:
    address = "unix:path=/run/host/bus"
    seen = in_the_sandbox(
        ["sh", "-c", SHOW],
        DBUS_SESSION_BUS_ADDRESS=address,
        DBUS_SYSTEM_BUS_ADDRESS=address,
        XDG_RUNTIME_DIR="/run/host",
    )
    assert "/run/host" not in seen


def test_run_is_another_one_inside() -> None:
    Path("/run/of-the-host").touch()
    assert "of-the-host" not in in_the_sandbox(["sh", "-c", SHOW])


def test_the_exit_status_comes_out() -> None:
    with pytest.raises(SandboxError, match="ended with status 7"):
        in_the_sandbox(["sh", "-c", "exit 7"])
