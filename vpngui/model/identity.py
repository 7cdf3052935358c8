"""Who asks: what the service found out about a process, and how far that can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Grade(StrEnum):
    """How an identity was found, strongest first."""

    FLATPAK = "flatpak"
    """The sandbox's metadata: a program inside cannot change it, one outside can build itself the same."""
    SNAP = "snap"
    """The confinement label that the kernel holds."""
    PACKAGE = "package"
    """The executable belongs to a distribution package, and only root can change it."""
    UNIT = "unit"
    """The systemd unit that started it; the person's own session can name such units at will."""
    PATH = "path"
    """The executable's path only; the person's own files can be anything."""
    PROFILE = "profile"
    """No program: a profile of the person's own, which the service carries out itself."""
    UNVERIFIED = "unverified"
    """Nothing that could be relied on."""

    @property
    def verified(self) -> bool:
        """Whether more than the program's own word stands behind the name."""
        return self in (Grade.SNAP, Grade.PACKAGE)


@dataclass(frozen=True, slots=True)
class Identity:
    """``name`` is what to call the application: an application id, package, unit or file name. Of a profile
    it is the person's title, and ``executable`` says whose keys are at both ends of it."""

    grade: Grade = Grade.UNVERIFIED
    name: str = ""
    executable: str = ""
    uid: int = -1
    pid: int = -1
