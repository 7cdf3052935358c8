"""Who may do what: polkit is asked, every time, about the caller's bus name and nothing else."""

from __future__ import annotations

import asyncio

from dbus_fast import Variant
from dbus_fast.aio import MessageBus

from vpngui.contract.bus import call, on_signal
from vpngui.contract.names import BUS_NAME
from vpngui.model.errors import PermissionDenied, VpnServiceError

_NAME = "org.freedesktop.PolicyKit1"
_PATH = "/org/freedesktop/PolicyKit1/Authority"
_INTERFACE = "org.freedesktop.PolicyKit1.Authority"
_NO_INTERACTION = 0
_SECONDS = 1.0


class Access:
    """polkit's answers. A subject is always ``system-bus-name``: a process id could be another's by now.

    An answer serves the same caller for a second at the most, so that a burst of calls asks once. It is
    thrown away sooner when polkit says that something changed, when polkit leaves the bus, and when the
    caller does.
    """

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._answers: dict[tuple[str, str], tuple[float, bool]] = {}
        self._epoch = 0

    async def start(self) -> None:
        rule = f"type='signal',sender='{_NAME}',interface='{_INTERFACE}',path='{_PATH}',member='Changed'"
        await on_signal(
            self._bus,
            rule,
            lambda message: message.interface == _INTERFACE and message.member == "Changed",
            lambda _: self._void(),
        )
        rule = f"type='signal',sender='{BUS_NAME}',member='NameOwnerChanged',arg0='{_NAME}'"
        await on_signal(
            self._bus,
            rule,
            lambda message: message.sender == BUS_NAME and message.body[:1] == [_NAME],
            lambda _: self._void(),
        )

    async def require(self, caller: str, action: str) -> None:
        """Raises PermissionDenied when polkit does not say yes, for whatever reason."""
        try:
            allowed = await self._answer(caller, action)
        except VpnServiceError as error:
            raise PermissionDenied(
                f"the privilege {action} could not be checked ({error}); is polkit running?"
            ) from error
        if not allowed:
            raise PermissionDenied(
                f"the privilege {action} is missing; it is for programs of the person at the screen, "
                "and an administrator can grant it to others with a polkit rule"
            )

    async def has(self, caller: str, action: str) -> bool:
        """As ``require``, but without a reason, and never raising."""
        try:
            return await self._answer(caller, action)
        except VpnServiceError:
            return False

    def forget(self, caller: str) -> None:
        """``caller`` left the bus."""
        for key in [key for key in self._answers if key[0] == caller]:
            del self._answers[key]

    def _void(self) -> None:
        self._answers.clear()
        self._epoch += 1

    async def _answer(self, caller: str, action: str) -> bool:
        now = asyncio.get_running_loop().time()
        asked, allowed = self._answers.get((caller, action), (-_SECONDS, False))
        if now - asked >= _SECONDS:
            self._answers.pop((caller, action), None)
            epoch = self._epoch
            allowed = await self._ask(caller, action)
            if epoch == self._epoch:
                self._answers[caller, action] = (now, allowed)
        return allowed

    async def _ask(self, caller: str, action: str) -> bool:
        subject = ["system-bus-name", {"name": Variant("s", caller)}]
        reply = await call(
            self._bus,
            _NAME,
            _PATH,
            _INTERFACE,
            "CheckAuthorization",
            "(sa{sv})sa{ss}us",
            [subject, action, {}, _NO_INTERACTION, ""],
        )
        authorized: bool = reply.body[0][0]
        return authorized
