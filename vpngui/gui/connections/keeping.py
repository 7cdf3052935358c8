"""Kept blocks: lifted one by one, or all of them, after the person was asked once more."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from vpngui.contract.kept_blocks import kept_block_from_variants
from vpngui.gui.confirm import confirm
from vpngui.gui.connections.offers import Offer, word
from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.snapshot import Tunnel
from vpngui.model.errors import InvalidParameter
from vpngui.model.kept_block import KeptBlock


class Keeping:
    """``parent`` is the widget that questions stand in front of; ``run`` tells the person of what fails."""

    def __init__(
        self, context: Context, parent: QWidget, run: Callable[[Coroutine[Any, Any, None]], None]
    ) -> None:
        self._context = context
        self._parent = parent
        self._run = run

    def choose(self, where: QPoint) -> None:
        """Ask which of them, at a point of the screen, where there are several."""
        self._run(self._offer(where))

    def unpin(self, tunnel: Tunnel) -> None:
        question = translate("Connections", "Stop keeping the block of {name}?")
        confirm(
            self._parent,
            question.format(name=presenter.title(tunnel)),
            translate(
                "Connections",
                "It ends with its application, or at once if that has ended. Other kept blocks stay.",
            ),
            word(Offer.UNPIN),
            lambda: self._run(self.end_of(tunnel.path)),
        )

    async def keep(self, path: str) -> None:
        await self._context.service.manager("PinBlock", "o", [path], interactive=True)

    async def end_of(self, path: str) -> None:
        """Of this tunnel alone; without one it succeeds. Raises the service's errors."""
        for one in await self._all():
            if one.tunnel == path:
                await self._end(one)

    async def _offer(self, where: QPoint) -> None:
        kept = await self._all()
        if not kept:
            self._context.tell(
                translate("Connections", "No block of yours is kept. A block list stops traffic here.")
            )
        elif len(kept) == 1:
            self._confirm(kept)
        else:
            self._menu(kept).popup(where)

    def _menu(self, kept: Sequence[KeptBlock]) -> QMenu:
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in kept:
            action = menu.addAction(self._name(one).replace("&", "&&"))
            action.triggered.connect(lambda _, chosen=one: self._confirm([chosen]))
        menu.addSeparator()
        every = menu.addAction(translate("Connections", "All kept blocks"))
        every.triggered.connect(lambda: self._confirm(kept))
        return menu

    def _confirm(self, kept: Sequence[KeptBlock]) -> None:
        if len(kept) == 1:
            question = translate("Connections", "Lift the kept block of {name}?").format(
                name=self._name(kept[0])
            )
        else:
            question = translate("Connections", "Lift all kept blocks?")
        confirm(
            self._parent,
            question,
            translate(
                "Connections",
                "What it stops can leave this computer again. Blocks of applications that still run stay as "
                "long as these want them.",
            ),
            word(Offer.LIFT),
            lambda: self._run(self._end_all(kept)),
        )

    def _name(self, kept: KeptBlock) -> str:
        """The profile's title where it is one's that is known, else the interface's."""
        titles = {entry.id: entry.title for entry in self._context.profiles.entries}
        return visible(titles.get(kept.profile, kept.interface))

    async def _all(self) -> list[KeptBlock]:
        [found] = (await self._context.service.manager("ListKeptBlocks")).body
        return [kept_block_from_variants(one) for one in found]

    async def _end_all(self, kept: Sequence[KeptBlock]) -> None:
        for one in kept:
            await self._end(one)

    async def _end(self, kept: KeptBlock) -> None:
        try:
            await self._context.service.manager("UnpinBlock", "s", [kept.id], interactive=True)
        except InvalidParameter:
            return  # somebody else was faster
