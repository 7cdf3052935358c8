"""The person's own screen, seen from inside the sandbox: its socket and cookie outlive the tmpfs on /run."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

SCREEN_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY")
X_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - the X protocol's own place
_HOST_BUSES = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "XDG_RUNTIME_DIR")
_KEPT = Path("/run/vpngui-screen")
_MOUNT_SECONDS = 20


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether a screen answers that programs in the sandbox can reach (a socket in the file system)."""
    return any(_answers(path) for path in (_wayland_socket(environment), _x_socket(environment)) if path)


@contextmanager
def kept_reachable(outside: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Around the mount of a tmpfs on /run: gives the environment for inside, filled when the block ends.

    The Wayland socket is held open as a file across the mount and bound to a place of our own; the X
    cookie file is copied. No bus of the host is left in the environment.
    """
    environment = dict(outside)
    for variable in _HOST_BUSES:
        environment.pop(variable, None)
    wayland = _wayland_socket(outside)
    held = os.open(wayland, os.O_PATH) if wayland and _answers(wayland) else None
    cookies = _read(Path(outside.get("XAUTHORITY") or Path.home() / ".Xauthority"))
    yield environment
    _KEPT.mkdir(mode=0o700)
    if held is None:
        environment.pop("WAYLAND_DISPLAY", None)
    else:
        target = _KEPT / "wayland"
        target.touch()
        # Not canonicalized: its path is under the new tmpfs by now, only this descriptor leads to it.
        source = f"/proc/{os.getpid()}/fd/{held}"
        subprocess.run(
            ["mount", "--no-canonicalize", "--bind", source, str(target)], check=True, timeout=_MOUNT_SECONDS
        )
        os.close(held)
        environment["WAYLAND_DISPLAY"] = str(target)
    x_socket = _x_socket(environment)
    if x_socket is None or not _answers(x_socket):
        environment.pop("DISPLAY", None)
    if cookies is not None and "DISPLAY" in environment:
        (_KEPT / "Xauthority").touch(mode=0o600)
        (_KEPT / "Xauthority").write_bytes(cookies)
        environment["XAUTHORITY"] = str(_KEPT / "Xauthority")


def hide_x_sockets(environment: Mapping[str, str]) -> None:
    """Without a screen, an X server of the sandbox gets a directory of its own for its socket."""
    if has_screen(environment):
        return
    if not X_SOCKETS.exists():
        X_SOCKETS.mkdir()
        X_SOCKETS.chmod(0o1777)  # as every X server makes it; the umask would take something away
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "mode=1777", "vpngui-sandbox", str(X_SOCKETS)],
        check=True,
        timeout=_MOUNT_SECONDS,
    )


def _wayland_socket(environment: Mapping[str, str]) -> Path | None:
    name = environment.get("WAYLAND_DISPLAY")
    runtime = environment.get("XDG_RUNTIME_DIR")
    if not name or not (name.startswith("/") or runtime):
        return None
    return Path(runtime or "/", name)


def _x_socket(environment: Mapping[str, str]) -> Path | None:
    host, colon, number = environment.get("DISPLAY", "").rpartition(":")
    if not colon or host not in ("", "unix"):
        return None  # over TCP: not reachable from a network namespace
    return X_SOCKETS / f"X{number.partition('.')[0]}"


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(5)
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
