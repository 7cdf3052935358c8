"""Who may do what: polkit is asked, every time, about the caller's bus name and nothing else."""

from __future__ import annotations

from dbus_fast import Variant
from dbus_fast.aio import MessageBus

from vpngui.contract.bus import call, on_signal
from vpngui.model.errors import PermissionDenied, VpnServiceError

_NAME = "org.freedesktop.PolicyKit1"
_PATH = "/org/freedesktop/PolicyKit1/Authority"
_INTERFACE = "org.freedesktop.PolicyKit1.Authority"
_NO_INTERACTION = 0


class Access:
    """polkit's answers. A subject is always ``system-bus-name``: a process id could be another's by now."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._readers: dict[tuple[str, str], bool] = {}

    async def start(self) -> None:
        rule = f"type='signal',interface='{_INTERFACE}',path='{_PATH}',member='Changed'"
        await on_signal(
            self._bus,
            rule,
            lambda message: message.interface == _INTERFACE and message.member == "Changed",
            lambda _: self._readers.clear(),
        )

    async def require(self, caller: str, action: str) -> None:
        """Raises PermissionDenied when polkit does not say yes, for whatever reason."""
        try:
            allowed = await self._ask(caller, action)
        except VpnServiceError as error:
            raise PermissionDenied(
                f"the privilege {action} could not be checked ({error}); is polkit running?"
            ) from error
        if not allowed:
            raise PermissionDenied(
                f"the privilege {action} is missing; it is for programs of the person at the screen, "
                "and an administrator can grant it to others with a polkit rule"
            )

    async def may_read(self, caller: str, action: str) -> bool:
        """As ``require``, but remembered until polkit says that something changed, and never raising."""
        key = (caller, action)
        if key not in self._readers:
            try:
                self._readers[key] = await self._ask(caller, action)
            except VpnServiceError:
                return False
        return self._readers[key]

    def forget(self, caller: str) -> None:
        """``caller`` left the bus."""
        for key in [key for key in self._readers if key[0] == caller]:
            del self._readers[key]

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
