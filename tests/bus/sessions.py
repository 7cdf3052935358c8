"""Login sessions as systemd-logind reports them: control groups, and files below /run/systemd (sd-login(3)).

polkitd reads them through libsystemd. It has to see the control groups of the test as if they began at the
root, so it runs in a control group namespace of its own (cgroup_namespaces(7)).
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from vpngui.sandbox import namespaces, users
from vpngui.sandbox.process import run, until

_STATE = Path("/run/systemd")


@dataclass(frozen=True)
class Session:
    """``seat`` is "" for one without a seat: it is not local."""

    number: str
    uid: int
    active: bool = True
    remote: bool = False
    seat: str = "seat0"

    @property
    def place(self) -> str:
        """Its control group, as the init system names it."""
        return f"user.slice/user-{self.uid}.slice/session-{self.number}.scope"


class Sessions:
    """Nobody is logged in at first. Leaving the context removes the control groups."""

    def __enter__(self) -> Sessions:
        namespaces.require()
        for folder in ("sessions", "users", "seats", "machines"):
            (_STATE / folder).mkdir(parents=True, exist_ok=True)
        self._mount = Path(tempfile.mkdtemp(prefix="vpngui-cgroup-", dir="/run"))
        run(["mount", "-t", "cgroup2", "vpngui-sandbox", str(self._mount)])
        self._root = Path(tempfile.mkdtemp(prefix="vpngui-sandbox-", dir=self._mount))
        self._open: dict[str, Session] = {}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()
        until(f"{self._root} is empty", lambda: _removed(self._root), 5)
        run(["umount", str(self._mount)])
        self._mount.rmdir()

    def clear(self) -> None:
        """Everybody logs out, and has left nothing running."""
        for number in list(self._open):
            self.close(number)
        for folder, _, _ in os.walk(self._root, topdown=False):
            if folder != str(self._root):
                until(f"{folder} is empty", lambda folder=folder: _removed(folder), 5)

    @property
    def prefix(self) -> tuple[str, ...]:
        """What to put before polkitd's command."""
        enter = f'echo $$ > "{self._root}/cgroup.procs" && exec unshare --cgroup -- "$@"'
        return ("sh", "-c", enter, "sh")

    def open(self, session: Session) -> Session:
        """Somebody logs in."""
        self._open[session.number] = session
        self._write(session)
        return session

    def change(self, session: Session, *, active: bool) -> Session:
        """The person switches to another session, or back."""
        return self.open(replace(session, active=active))

    def close(self, number: str) -> None:
        """The session ends; what runs in it goes on."""
        session = self._open.pop(number)
        (_STATE / "sessions" / number).unlink()
        self._write_person(session.uid)

    def join(self, pid: int, place: str) -> None:
        """Move a process into a control group, which is made if need be."""
        group = self._root / place
        group.mkdir(parents=True, exist_ok=True)
        (group / "cgroup.procs").write_text(str(pid))

    def _write(self, session: Session) -> None:
        fields = {
            "UID": session.uid,
            "USER": users.name(session.uid),
            "ACTIVE": int(session.active),
            "IS_DISPLAY": 1,
            "STATE": _state(session),
            "REMOTE": int(session.remote),
            "TYPE": "tty" if session.remote else "wayland",
            "CLASS": "user",
            **({"SEAT": session.seat} if session.seat else {}),
        }
        self._write_person(session.uid)
        _publish(_STATE / "sessions" / session.number, fields)

    def _write_person(self, uid: int) -> None:
        own = sorted((one for one in self._open.values() if one.uid == uid), key=lambda one: one.active)
        path = _STATE / "users" / str(uid)
        if own:
            _publish(path, {"NAME": users.name(uid), "STATE": _state(own[-1]), "DISPLAY": own[-1].number})
        else:
            path.unlink()


def why_not() -> str | None:
    """Why control groups cannot be made here, or None."""
    with tempfile.TemporaryDirectory(prefix="vpngui-cgroup-", dir="/run") as folder:
        done = subprocess.run(
            ["mount", "-t", "cgroup2", "vpngui-sandbox", folder], capture_output=True, text=True
        )
        if done.returncode:
            return f"this machine does not let control groups be mounted: {done.stderr.strip()}"
        try:
            os.rmdir(tempfile.mkdtemp(prefix="vpngui-sandbox-", dir=folder))
        except OSError as error:
            return f"this machine does not let control groups be made: {error}"
        finally:
            run(["umount", folder])
    return None


def _state(session: Session) -> str:
    return "active" if session.active else "online"


def _publish(path: Path, fields: dict[str, object]) -> None:
    """As logind does: the new file takes the place of the old one, which readers are told of."""
    fresh = path.with_name(f".#{path.name}")
    fresh.write_text("".join(f"{key}={value}\n" for key, value in fields.items()))
    fresh.replace(path)


def _removed(folder: str | Path) -> bool:
    try:
        os.rmdir(folder)
    except OSError:
        return False  # a process of it has not been reaped yet
    return True
