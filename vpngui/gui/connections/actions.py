"""Does what the person wants done with a tunnel; what exposes or destroys something is asked about first."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtWidgets import QWidget

from vpngui.gui.confirm import confirm
from vpngui.gui.connections.keeping import Keeping
from vpngui.gui.connections.offers import Offer, word
from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.said import said
from vpngui.gui.snapshot import Tunnel
from vpngui.model.errors import VpnServiceError


class Actions:
    """``parent`` is the widget that questions stand in front of."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        self._context = context
        self._parent = parent
        self.keeping = Keeping(context, parent, self._run)

    def take(self, tunnel: Tunnel, offer: Offer) -> None:
        """All but COPY, for which there is nobody to ask."""
        context = self._context
        match offer:
            case Offer.CONNECT:
                context.connect(tunnel.path)
            case Offer.DISCONNECT:
                context.disconnect(tunnel.path)
            case Offer.ANSWER:
                context.show_question()
            case Offer.SETTINGS:
                context.navigate("settings", tunnel.path)
            case Offer.TRAFFIC:
                context.navigate("traffic", tunnel.path)
            case Offer.PIN:
                self._run(self.keeping.keep(tunnel.path))
            case Offer.LIFT:
                self._lift(tunnel)
            case Offer.UNPIN:
                self.keeping.unpin(tunnel)
            case Offer.REMOVE:
                self._remove(tunnel)

    def _lift(self, tunnel: Tunnel) -> None:
        text = translate(
            "Connections",
            "What it stops can leave this computer outside the tunnel again. It stays lifted until you allow "
            "the tunnel to connect the next time.",
        )
        confirm(
            self._parent,
            translate("Connections", "Lift the block of {name}?").format(name=presenter.title(tunnel)),
            text,
            word(Offer.LIFT),
            lambda: self._run(self._unblock(tunnel)),
        )

    def _remove(self, tunnel: Tunnel) -> None:
        text = _removal(tunnel)
        confirm(
            self._parent,
            translate("Connections", "Remove {name}?").format(name=presenter.title(tunnel)),
            text,
            word(Offer.REMOVE),
            lambda: self._run(self._destroy(tunnel.path)),
        )

    async def _unblock(self, tunnel: Tunnel) -> None:
        await self._context.service.on_tunnel(tunnel.path, "UnblockNetworks")
        if tunnel.pinned:
            await self.keeping.end_of(tunnel.path)

    async def _destroy(self, path: str) -> None:
        await self._context.service.on_tunnel(path, "Destroy")

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.spawn(self._told(work), "doing what the person wants of a tunnel")

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except VpnServiceError as error:
            self._context.tell(said(str(error)))


def _removal(tunnel: Tunnel) -> str:
    """What goes with it."""
    if tunnel.profile and tunnel.block is not None:
        return translate(
            "Connections",
            "Its block ends with it: traffic goes outside again. The profile stays, and can connect again.",
        )
    if tunnel.profile and tunnel.state.carries_traffic:
        return translate(
            "Connections",
            "It is disconnected at once, and what went through it goes outside again. The profile stays, and "
            "can connect again.",
        )
    if tunnel.profile:
        return translate("Connections", "The profile stays, and can connect again.")
    if tunnel.state.carries_traffic:
        return translate(
            "Connections",
            "It is disconnected at once, and what went through it goes outside again. Its application "
            "loses it and can make another one.",
        )
    return translate("Connections", "Its application loses it and can make another one.")
