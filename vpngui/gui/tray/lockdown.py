"""One switch that blocks everything: a list of the only networks that pass, with none in it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from dbus_fast import Message

from vpngui.gui.i18n import translate
from vpngui.gui.said import said
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.gui.tasks import Tasks
from vpngui.model.errors import VpnServiceError

log = logging.getLogger(__name__)

NAME = "everything"
"""Of the list, as the service keeps it."""


@dataclass(frozen=True, slots=True)
class Lockdown:
    """``hindrance`` says why the switch cannot be used; empty where it can."""

    on: bool = False
    hindrance: str = ""


def hindrance(snapshot: Snapshot) -> str:
    """Why nothing can be blocked now; empty where it can."""
    if snapshot.service is ServiceState.NO_BUS:
        return translate("Tray", "The system bus cannot be reached")
    if snapshot.service is not ServiceState.PRESENT:
        return translate("Tray", "The VPN service is not running")
    if snapshot.agent is not AgentState.REGISTERED:
        return translate("Tray", "vpngui may not answer for you here")
    if snapshot.firewall == "none":
        return translate("Tray", "This computer has no packet filter")
    return ""


class LockdownSwitch:
    """``changed`` is called with every new value, ``failed`` with why the service did not do it."""

    def __init__(
        self,
        service: ServiceClient,
        changed: Callable[[Lockdown], None],
        failed: Callable[[str], None],
    ) -> None:
        self._service = service
        self._changed = changed
        self._failed = failed
        self._tasks = Tasks()
        self._value = Lockdown()
        self._hindrance = ""
        self._on = False
        service.listen("BlockListsChanged", self._lists_changed)

    @property
    def value(self) -> Lockdown:
        return self._value

    def show_snapshot(self, snapshot: Snapshot) -> None:
        before, self._hindrance = self._hindrance, hindrance(snapshot)
        if before and not self._hindrance:
            self._tasks.spawn(self._look(), "looking whether everything is blocked")
        self._tell()

    def switch(self, on: bool) -> None:
        """The person wants everything blocked, or no more; a password may be asked for."""
        self._tasks.spawn(self._switch(on), "blocking everything")

    async def close(self) -> None:
        await self._tasks.close()

    def _lists_changed(self, message: Message) -> None:
        self._tasks.spawn(self._look(), "looking whether everything is blocked")

    async def _look(self) -> None:
        # Only here: nobody needs the lists' part of the contract before the service is there.
        from vpngui.gui.lists.service import ListService

        try:
            kept = await ListService(self._service).all()
        except VpnServiceError as error:
            log.info("the service does not list what is blocked: %s", error)
            return
        self._on = any(one.name == NAME and one.in_force for one in kept)
        self._tell()

    async def _switch(self, on: bool) -> None:
        from vpngui.gui.lists.service import ListService
        from vpngui.model.block_list import ListMode
        from vpngui.model.list_options import ListOptions

        lists = ListService(self._service)
        try:
            if on:
                options = ListOptions(translate("Tray", "Everything"), ListMode.ONLY)
                await lists.put(NAME, "", options)
            else:
                await lists.remove(NAME)
        except VpnServiceError as error:
            self._failed(said(str(error)))
        await self._look()

    def _tell(self) -> None:
        value = Lockdown(self._on and not self._hindrance, self._hindrance)
        if value != self._value:
            self._value = value
            self._changed(value)
