"""The directory of what the service knows until the computer is switched off: opened, checked and locked."""

from __future__ import annotations

import contextlib
import fcntl
import os
import stat
from pathlib import Path

from vpngui.model.errors import IoError


def default_folder() -> Path:
    """Where the service manager wants runtime files (systemd.exec(5), RuntimeDirectory=), or /run/vpngui."""
    return Path(os.environ.get("RUNTIME_DIRECTORY") or "/run/vpngui")


class Folder:
    """The runtime directory, opened and locked: one process at a time has it, and its death frees it.

    Raises IoError when it cannot be made, is no directory of this user's own, or another process has it.
    Root may open a directory of anybody's.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with contextlib.suppress(FileExistsError):
                os.mkdir(path, 0o700)
            self.fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        except OSError as error:
            raise IoError(
                f"the runtime directory {path} cannot be used ({error.strerror}); "
                "make it, owned by the service's user, or name another with --runtime-directory"
            ) from error
        try:
            self._check()
        except IoError:
            self.close()
            raise

    def _check(self) -> None:
        found = os.fstat(self.fd)
        if os.geteuid() not in (0, found.st_uid) or found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise IoError(
                f"{self.path} is not this user's own, or others may write there; "
                f"remove it, or: chown {os.geteuid()} {self.path} && chmod 0700 {self.path}"
            )
        try:
            fcntl.flock(self.fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUse(f"another vpnguid has {self.path}; stop it first (systemctl stop vpnguid)") from None

    def close(self) -> None:
        os.close(self.fd)


class InUse(IoError):
    """Another service, or a reset, has the runtime directory."""
