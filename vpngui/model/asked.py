"""What a remembered answer is scoped to: who asked, and for what."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vpngui.model.block import BlockRequest
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.effects import Effect
from vpngui.model.identity import Grade, Identity
from vpngui.model.interpreters import is_interpreter
from vpngui.model.settings import TunnelSettings


@dataclass(frozen=True, slots=True)
class Asker:
    """An application of one person, or, where ``pid`` is not 0, one process and no other.

    ``started`` is when that process started (observe.processes.start_time).
    """

    uid: int
    grade: Grade
    name: str
    executable: str
    pid: int = 0
    started: int = 0

    @property
    def process(self) -> bool:
        return self.pid != 0


def known_again(identity: Identity) -> bool:
    """Whether the application can be told from any other the next time: by its snap, or by an executable
    that only root can change, unless that is an interpreter. A profile can, by the keys at its ends."""
    if identity.grade in (Grade.SNAP, Grade.PROFILE):
        return True
    return identity.grade in (Grade.PACKAGE, Grade.PATH) and not is_interpreter(identity.executable)


def asker(identity: Identity, uid: int, pid: int, started: int) -> Asker:
    """To whom an answer to this process belongs.

    Where the application cannot be known again, the process counts, and what it calls itself as well,
    since a process can turn into another program. A profile is known by its keys, whatever it is called.
    """
    grade, name, executable = identity.grade, identity.name, identity.executable
    if grade is Grade.PROFILE:
        return Asker(uid, grade, "", executable)
    if not known_again(identity):
        return Asker(uid, grade, name, executable, pid, started)
    if grade is Grade.SNAP:
        return Asker(uid, grade, name, "")  # its files lie elsewhere after each update
    return Asker(uid, grade, name, executable)


@dataclass(frozen=True, slots=True)
class Replaced:
    """A tunnel that goes down for another: its interface's name, and whose it is."""

    name: str
    owner: Asker


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything about a request that a person's answer depends on.

    ``effects`` are those that were shown; ``block`` is what the tunnel had in force.
    """

    direction: Direction
    settings: TunnelSettings
    effects: tuple[Effect, ...]
    block: BlockRequest | None = None
    replaces: tuple[Replaced, ...] = ()

    def lasting(self) -> Asked:
        """Without what means something only as long as the computer runs: processes."""
        return replace(self, replaces=tuple(one for one in self.replaces if not one.owner.process))


@dataclass(frozen=True, slots=True)
class Kept:
    """A remembered answer. ``owner`` is who asked as the person saw it, ``asker`` whom it is for.

    ``refused`` is what a denial is about, empty in an allowance. ``until`` is in seconds of the boot
    clock (clock_gettime(2), CLOCK_BOOTTIME), 0 where the time does not end it; ``since`` and
    ``last_used`` are Unix times.
    """

    id: str
    decision: Decision
    asker: Asker
    owner: Identity
    interface: str
    asked: Asked
    refused: tuple[Effect, ...]
    remember: Remember
    since: int
    until: float = 0.0
    uses: int = 0
    last_used: int = 0
