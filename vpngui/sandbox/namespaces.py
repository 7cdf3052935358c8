"""A run in namespaces of its own: mounts, network, processes and, for an ordinary user, users.

``python -m vpngui.sandbox.namespaces COMMAND...`` is the first process inside. It lays a tmpfs over
/run, keeps the way to the person's screen open, runs COMMAND, reaps what that leaves behind and ends
with its exit status. With it everything ends: processes, links, routes, mounts.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from vpngui.sandbox import desktop
from vpngui.sandbox.errors import SandboxError

_MODULE = "vpngui.sandbox.namespaces"
_MARK = "VPNGUI_SANDBOX_OUTSIDE"
_KINDS = ("mnt", "net", "pid")
_PROBE_SECONDS = 20


def inside() -> bool:
    """Whether this process runs in namespaces made by `enter`: proved by comparing them, not by a flag."""
    outside = os.environ.get(_MARK, "").split()
    return len(outside) == len(_KINDS) and all(
        there != here for there, here in zip(outside, _identities(), strict=True)
    )


def require() -> None:
    """Raises SandboxError outside the sandbox: called before everything that changes a kernel setting."""
    if not inside():
        raise SandboxError("this runs only inside the sandbox, so that nothing of this machine is changed")


def why_not() -> str | None:
    """Why this machine does not let this user make the namespaces, or None when it does."""
    if shutil.which("unshare") is None:
        return "the program unshare (package util-linux) is missing"
    try:
        probe = subprocess.run(
            [*_unshare(), "true"], capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return f"unshare did not answer within {_PROBE_SECONDS} s"
    if probe.returncode == 0:
        return None
    said = " ".join(probe.stderr.split()) or f"unshare ended with status {probe.returncode}"
    return f"this machine does not allow it: {said}"


def enter(command: Sequence[str], *, screen: bool) -> NoReturn:
    """Replace this process by ``command`` inside new namespaces.

    ``screen`` true keeps the person's own screen reachable where there is one; false hides it.
    """
    environment = dict(os.environ)
    environment[_MARK] = " ".join(_identities())
    if not screen:
        for variable in desktop.SCREEN_VARIABLES:
            environment.pop(variable, None)
    argv = [*_unshare(), sys.executable, "-m", _MODULE, *command]
    sys.stdout.flush()
    sys.stderr.flush()
    os.execvpe(argv[0], argv, environment)  # noqa: S606 - no shell is wanted


def _unshare() -> list[str]:
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return [
        "unshare",
        *user,
        "--mount",
        "--net",
        "--pid",
        "--fork",
        "--kill-child",
        "--mount-proc",
        "--propagation",
        "private",
        "--",
    ]


def _identities() -> list[str]:
    # The namespace of the children's process ids: PID 1 of the sandbox is the first that lives in it.
    links = ["mnt", "net", "pid_for_children"]
    return [os.readlink(f"/proc/self/ns/{link}") for link in links]


def _first_process(command: Sequence[str]) -> int:
    require()
    with desktop.kept_reachable(os.environ) as environment:
        _prepare_run()
    desktop.hide_x_sockets(environment)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True, timeout=_PROBE_SECONDS)
    return _run_and_reap(command, environment)


def _prepare_run() -> None:
    mount_tmpfs(Path("/run"), "0755")
    for name in ("netns", "lock", "dbus"):
        Path("/run", name).mkdir()


def mount_tmpfs(where: Path, mode: str) -> None:
    """An empty directory over ``where``, in this mount namespace only."""
    require()
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"mode={mode},nosuid,nodev", "vpngui-sandbox", str(where)],
        check=True,
        timeout=_PROBE_SECONDS,
    )


def _run_and_reap(command: Sequence[str], environment: Mapping[str, str]) -> int:
    child = subprocess.Popen(command, env=dict(environment))
    # Ctrl+C reaches the whole terminal group by itself; the child decides, this process only waits.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: os.kill(child.pid, signal.SIGTERM))
    while True:
        pid, status = os.wait()
        if pid == child.pid:
            child.returncode = os.waitstatus_to_exitcode(status)
            return child.returncode if child.returncode >= 0 else 128 - child.returncode


if __name__ == "__main__":
    sys.exit(_first_process(sys.argv[1:]))
