"""A program of the sandbox: its own log file, a bounded wait for what it says, an end that really comes."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from vpngui.sandbox.errors import SandboxError

_POLL_SECONDS = 0.02
_TAIL_LINES = 12

T = TypeVar("T")


def until(what: str, look: Callable[[], T | None], seconds: float) -> T:
    """The first value of ``look`` that is neither None nor False; SandboxError after ``seconds`` without."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found is not None and found is not False:
            return found
        if time.monotonic() >= deadline:
            raise SandboxError(f"{what}: not within {seconds:g} s")
        time.sleep(_POLL_SECONDS)


def python(module: str, *arguments: str) -> list[str]:
    """The command that runs ``module`` in the interpreter that runs this."""
    return [sys.executable, "-m", module, *arguments]


def as_user(uid: int, command: Sequence[str], capabilities: Sequence[str] = ()) -> list[str]:
    """``command`` as another user, without supplementary groups, with these capabilities and no way to more.

    A checkout below a private home directory (root's own) can be read by nobody else. There, and only
    there, the program keeps the one capability to read files.
    """
    if uid == os.geteuid():
        return list(command)
    kept = [*capabilities, *([] if _readable_by_all() else ["dac_read_search"])]
    sets = ",".join(["-all", *(f"+{name}" for name in kept)])
    become = [f"--reuid={uid}", f"--regid={uid}", "--clear-groups", "--no-new-privs"]
    become += [f"--inh-caps={sets}", f"--ambient-caps={sets}", f"--bounding-set={sets}"]
    return ["setpriv", *become, "--", *command]


def _readable_by_all() -> bool:
    needed = (Path(sys.executable), Path(sys.prefix), Path(sys.base_prefix), Path(__file__))
    folders = {folder for path in needed for start in (path, path.resolve()) for folder in start.parents}
    return all(folder.stat().st_mode & 0o001 for folder in folders)


class Process:
    """One child process. Leaving the context ends it."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        logs: Path,
        environment: Mapping[str, str],
        uid: int | None = None,
        capabilities: Sequence[str] = (),
        pass_fds: Sequence[int] = (),
    ) -> None:
        self.name = name
        self.log = logs / f"{name}.log"
        argv = list(command) if uid is None else as_user(uid, command, capabilities)
        with self.log.open("ab") as output:
            self._from = output.tell()
            try:
                self._child = subprocess.Popen(
                    argv,
                    env=dict(environment),
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    pass_fds=pass_fds,
                    start_new_session=True,
                )
            except (FileNotFoundError, PermissionError) as error:
                raise SandboxError(
                    f"{name}: the program {error.filename} is missing ({error.strerror})"
                ) from error

    def __enter__(self) -> Process:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """The process id, as the other programs of the sandbox see it."""
        return self._child.pid

    @property
    def status(self) -> int | None:
        """The exit status (negative: the signal), None while it runs."""
        return self._child.poll()

    def output(self) -> str:
        """Everything that this run has printed so far."""
        with self.log.open("rb") as file:
            file.seek(self._from)
            return file.read().decode(errors="replace")

    def wait_for(self, pattern: str, seconds: float) -> re.Match[str]:
        """The first match of ``pattern`` in the output; SandboxError when it ends or says nothing in time."""
        compiled = re.compile(pattern, re.MULTILINE)

        def look() -> re.Match[str] | None:
            ended = self.status is not None  # before reading: what it said last counts
            match = compiled.search(self.output())
            if match is None and ended:
                raise SandboxError(f"{self.name} ended with status {self.status}; it said: {self.tail()}")
            return match

        return until(f"{self.name} says {pattern!r} ({self.log})", look, seconds)

    def wait(self, seconds: float) -> int:
        """The exit status; SandboxError when it still runs after ``seconds``."""
        try:
            return self._child.wait(seconds)
        except subprocess.TimeoutExpired:
            raise SandboxError(
                f"{self.name} still runs after {seconds:g} s; it said: {self.tail()}"
            ) from None

    def tail(self) -> str:
        """The last lines of the output, in one."""
        return " | ".join(self.output().splitlines()[-_TAIL_LINES:]) or "nothing"

    def send(self, number: signal.Signals) -> None:
        """Send a signal, if it still runs."""
        if self.status is None:
            self._child.send_signal(number)

    def kill(self) -> None:
        """End it at once, without a chance to clean up."""
        self.send(signal.SIGKILL)
        self._child.wait()

    def stop(self, seconds: float = 5.0) -> int:
        """End it and what it started, with force after ``seconds``; the exit status."""
        self.send(signal.SIGTERM)
        try:
            self._child.wait(seconds)
        except subprocess.TimeoutExpired:
            self._child.kill()
        status = self._child.wait()
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        return status


def run(
    command: Sequence[str], *, seconds: float = 20.0, environment: Mapping[str, str] | None = None
) -> str:
    """The output of a short command; SandboxError with its own words when it fails or takes too long."""
    shown = " ".join(command)
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
            env=None if environment is None else dict(environment),
        )
    except (FileNotFoundError, PermissionError) as error:
        raise SandboxError(f"the program {error.filename} is missing ({error.strerror})") from error
    except subprocess.TimeoutExpired:
        raise SandboxError(f"`{shown}` did not end within {seconds:g} s") from None
    if done.returncode != 0:
        said = " ".join((done.stderr or done.stdout).split())
        raise SandboxError(f"`{shown}` ended with status {done.returncode}: {said}")
    return done.stdout
