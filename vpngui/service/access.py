"""Who may do what: polkit is asked, every time, about the caller's bus name and nothing else.

Whom this is against is said in docs/security.md, "Threat model".
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from enum import Enum
from itertools import count

from dbus_fast import Message, MessageFlag, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import CALL_TIMEOUT, call, on_signal
from vpngui.model.errors import PermissionDenied, TimedOut, VpnServiceError
from vpngui.model.identity import Grade, Identity
from vpngui.service.callers import Caller

_NAME = "org.freedesktop.PolicyKit1"
_PATH = "/org/freedesktop/PolicyKit1/Authority"
_INTERFACE = "org.freedesktop.PolicyKit1.Authority"
_NO_INTERACTION, _ALLOW_USER_INTERACTION = 0, 1
_SECONDS = 1.0
PASSWORD_SECONDS = 120.0
"""How long an administrator may take to type a password."""
_AT_A_TIME = 32
"""Questions to polkit. The system bus lets a connection wait for 128 replies (dbus-daemon(1),
max_replies_per_connection), and refuses the next question, whoever it is about."""
_MAY_ASK = frozenset({names.ACTION_MANAGE, names.ACTION_LOCKDOWN})
"""Only what an administrator's password can give; the others are a yes or a no."""


class _Verdict(Enum):
    YES = "yes"
    NO = "no"
    PASSWORD = "password"  # noqa: S105 - an administrator's would make it a yes


class Access:
    """polkit's answers. A subject is always ``system-bus-name``: a process id could be another's by now.

    An answer serves the same caller for a second at the most, so that a burst of calls asks once. It is
    thrown away sooner when polkit says that something changed, when polkit leaves the bus, and when the
    caller does. What a password gave is not kept here at all: whether it lasts is polkit's to say.
    """

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._answers: dict[tuple[str, str, bool], tuple[float, _Verdict]] = {}
        self._asking: dict[tuple[str, str, bool], asyncio.Future[_Verdict]] = {}
        self._few = asyncio.Semaphore(_AT_A_TIME)
        self._prompts: dict[str, str] = {}
        self._numbers = count(1)

    async def start(self) -> None:
        rule = f"type='signal',sender='{_NAME}',interface='{_INTERFACE}',path='{_PATH}',member='Changed'"
        await on_signal(
            self._bus,
            rule,
            lambda message: message.interface == _INTERFACE and message.member == "Changed",
            lambda _: self._void(),
        )
        rule = f"type='signal',sender='{names.BUS_NAME}',member='NameOwnerChanged',arg0='{_NAME}'"
        await on_signal(
            self._bus,
            rule,
            lambda message: message.sender == names.BUS_NAME and message.body[:1] == [_NAME],
            lambda _: self._void(),
        )

    async def require(self, caller: Caller, action: str, *, interactive: bool = False) -> None:
        """For what changes something. Raises PermissionDenied when polkit does not say yes, for whatever
        reason, or when the caller has left meanwhile.

        polkit's rules are told who the caller is (``details``). ``interactive``: the caller itself
        allows that a person is asked for a password (D-Bus specification, "Message Format",
        ALLOW_INTERACTIVE_AUTHORIZATION); it waits for that ``PASSWORD_SECONDS`` at the most.
        """
        about = details(await caller.identity())
        try:
            if interactive and action in _MAY_ASK:
                verdict = await self._ask_person(caller.name, action, about)
            else:
                verdict = await self._answer(caller.name, action, about)
        except VpnServiceError as error:
            raise PermissionDenied(
                f"the privilege {action} could not be checked ({error}); is polkit running?"
            ) from error
        if caller.gone:
            raise PermissionDenied("the caller has left the bus")
        if verdict is _Verdict.PASSWORD and action in _MAY_ASK and not interactive:
            raise PermissionDenied(
                f"the privilege {action} needs an administrator's password, and the program did not "
                "allow the question"
            )
        if verdict is not _Verdict.YES:
            raise PermissionDenied(
                f"the privilege {action} is missing; it is for programs of the person at the screen, "
                "and an administrator can grant it to others with a polkit rule"
            )

    async def has(self, caller: str, action: str) -> bool:
        """For what only reads: nobody is asked, nothing is found out about the caller, nothing raised."""
        try:
            return await self._answer(caller, action, None) is _Verdict.YES
        except VpnServiceError:
            return False

    def forget(self, caller: str) -> None:
        """``caller`` left the bus: a question that was asked for it goes away too."""
        for kept in (self._answers, self._asking):
            for key in [key for key in kept if key[0] == caller]:
                del kept[key]
        if caller in self._prompts:
            self._withdraw(self._prompts[caller])

    def _void(self) -> None:
        self._answers.clear()
        self._asking.clear()

    async def _answer(self, caller: str, action: str, about: Mapping[str, str] | None) -> _Verdict:
        now = asyncio.get_running_loop().time()
        key = (caller, action, about is not None)
        asked, verdict = self._answers.get(key, (-_SECONDS, _Verdict.NO))
        if now - asked < _SECONDS:
            return verdict
        self._answers.pop(key, None)
        asking = self._asking.get(key)
        if asking is None:
            asking = self._asking[key] = asyncio.ensure_future(self._ask_once(key, about or {}))
            asking.add_done_callback(lambda done: done.cancelled() or done.exception())
        return await asyncio.shield(asking)

    async def _ask_once(self, key: tuple[str, str, bool], about: Mapping[str, str]) -> _Verdict:
        """For all calls that wait for the same answer; it is kept when nothing has made it void meanwhile."""
        this = asyncio.current_task()
        try:
            async with self._few:
                now = asyncio.get_running_loop().time()
                verdict = await self._ask(key[0], key[1], about)
            if self._asking.get(key) is this:
                self._answers[key] = (now, verdict)
            return verdict
        finally:
            if self._asking.get(key) is this:
                del self._asking[key]

    async def _ask_person(self, caller: str, action: str, about: Mapping[str, str]) -> _Verdict:
        if caller in self._prompts:
            raise PermissionDenied("a password is being asked for already")
        prompt = self._prompts[caller] = f"vpngui-{next(self._numbers)}"
        try:
            return await self._ask(caller, action, about, prompt)
        except (TimedOut, asyncio.CancelledError):
            self._withdraw(prompt)
            raise
        finally:
            del self._prompts[caller]

    async def _ask(self, caller: str, action: str, about: Mapping[str, str], prompt: str = "") -> _Verdict:
        subject = ["system-bus-name", {"name": Variant("s", caller)}]
        interaction = _ALLOW_USER_INTERACTION if prompt else _NO_INTERACTION
        reply = await call(
            self._bus,
            _NAME,
            _PATH,
            _INTERFACE,
            "CheckAuthorization",
            "(sa{sv})sa{ss}us",
            [subject, action, dict(about), interaction, prompt],
            timeout=PASSWORD_SECONDS if prompt else CALL_TIMEOUT,
        )
        authorized, challenge, _ = reply.body[0]
        if authorized:
            return _Verdict.YES
        return _Verdict.PASSWORD if challenge else _Verdict.NO

    def _withdraw(self, prompt: str) -> None:
        if self._bus.connected:
            self._bus.send(
                Message(
                    destination=_NAME,
                    path=_PATH,
                    interface=_INTERFACE,
                    member="CancelCheckAuthorization",
                    signature="s",
                    body=[prompt],
                    flags=MessageFlag.NO_REPLY_EXPECTED,
                )
            )


def details(identity: Identity) -> dict[str, str]:
    """What a polkit rule can look up of the program that asks: ``grade``, ``application``, ``executable``.

    Empty where the program could have made it up, so that a rule which looks at a name and forgets
    the grade grants nothing to an impostor. polkit takes details only from root and from the owner of
    the action, which the policy file makes the service's user.
    """
    from_root = identity.grade in (Grade.PACKAGE, Grade.PATH)
    return {
        "grade": identity.grade.value,
        "application": identity.name if identity.grade.verified else "",
        "executable": identity.executable if from_root else "",
    }
