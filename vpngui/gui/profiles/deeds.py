"""Does what the person wants done with a profile; what goes wrong, or can be undone, is said in the page."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from vpngui.gui.confirm import confirm
from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.lists.message import Message
from vpngui.gui.profiles import saving
from vpngui.gui.profiles.name_dialog import NameDialog
from vpngui.gui.profiles.offers import Offer, word
from vpngui.gui.said import InWords, told
from vpngui.gui.snapshot import Tunnel
from vpngui.model.errors import VpnServiceError
from vpngui.profiles.entry import Entry, duplicate
from vpngui.profiles.export import export

if TYPE_CHECKING:
    from vpngui.profiles.store import Removed


class Deeds:
    """``parent`` is the widget that questions stand in front of; ``choose`` makes a profile the current
    one."""

    def __init__(
        self, context: Context, parent: QWidget, message: Message, choose: Callable[[str], None]
    ) -> None:
        self._context = context
        self._shelf = context.profiles
        self._parent = parent
        self._message = message
        self._choose = choose

    def take(self, entry: Entry, tunnel: Tunnel | None, offer: Offer) -> None:
        """All but EDIT and the moves, which are the page's own."""
        match offer:
            case Offer.CONNECT | Offer.ANSWER:
                self._context.connector.switch(entry, True)
            case Offer.DISCONNECT:
                self._context.connector.switch(entry, False)
            case Offer.TUNNEL if tunnel is not None:
                self._context.navigate("connections", tunnel.path)
            case Offer.RENAME:
                self._rename(entry)
            case Offer.DUPLICATE:
                self.run(self._duplicate(entry), "duplicating a profile")
            case Offer.EXPORT:
                saving.ask_for_file(
                    self._parent,
                    entry,
                    lambda path: self.run(self._export(entry, path), "exporting a profile"),
                )
            case Offer.PHONE:
                saving.ask_for_code(
                    self._parent, entry, lambda: self.run(self._show_code(entry), "showing a profile's code")
                )
            case Offer.DELETE:
                self._delete(entry, tunnel)

    def reorder(self, ids: list[str]) -> None:
        self.run(self._shelf.reorder(ids), "reordering profiles")

    def run(self, work: Coroutine[Any, Any, None], what: str) -> None:
        """In the background; what goes wrong is said in the page."""
        self._context.spawn(self._or_complain(work), what)

    async def _or_complain(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except VpnServiceError as error:
            self._message.show_message("error", told(error))

    def _rename(self, entry: Entry) -> None:
        taken = {one.title for one in self._shelf.entries if one.id != entry.id}

        def named(title: str) -> None:
            if title != entry.title:
                self.run(self._renamed(entry.id, title), "renaming a profile")

        NameDialog(self._parent, entry.title, taken, named).open()

    async def _renamed(self, id_: str, title: str) -> None:
        entry = self._shelf.entry(id_)  # as it is now: the dialog may have been open for long
        if entry is not None:
            await self._shelf.put(replace(entry, title=title))

    async def _duplicate(self, entry: Entry) -> None:
        whole = await self._shelf.whole(entry)
        copy = duplicate(entry, {one.title for one in self._shelf.entries})
        await self._shelf.put(copy, whole.secrets)
        ids = [one.id for one in self._shelf.entries if one.id != copy.id]
        with contextlib.suppress(ValueError):  # it went meanwhile
            ids.insert(ids.index(entry.id) + 1, copy.id)
            await self._shelf.reorder(ids)
        self._choose(copy.id)

    async def _export(self, entry: Entry, path: str) -> None:
        await saving.save(path, await self._shelf.whole(entry))
        text = translate("Profiles", "{name} is in {file}, with its private key.")
        file = inert(path.rpartition("/")[2])
        self._message.show_message("information", text.format(name=inert(entry.title), file=file))

    async def _show_code(self, entry: Entry) -> None:
        # Only here: with the library for these codes comes a while of loading.
        from vpngui.gui.profiles import qr_code
        from vpngui.gui.profiles.code_dialog import CodeDialog

        whole = await self._shelf.whole(entry)
        try:
            code = await asyncio.to_thread(lambda: qr_code.made(export(whole)))
        except ValueError:
            text = translate("Profiles", "{name} is too long for a QR code; export it into a file instead.")
            raise InWords(text.format(name=inert(entry.title))) from None
        CodeDialog(self._parent, entry.title, code).open()

    def _delete(self, entry: Entry, tunnel: Tunnel | None) -> None:
        work = self._deleted(entry, tunnel)
        if tunnel is None or (not tunnel.state.carries_traffic and tunnel.block is None):
            self.run(work, "deleting a profile")
            return
        text = (
            translate(
                "Profiles",
                "It is connected. It is disconnected at once, and what went through it goes outside.",
            )
            if tunnel.state.carries_traffic
            else translate("Profiles", "What its kill switch stops can leave this computer again.")
        )
        work.close()
        confirm(
            self._parent,
            translate("Profiles", "Delete {name}?").format(name=inert(entry.title)),
            text,
            word(Offer.DELETE),
            lambda: self.run(self._deleted(entry, tunnel), "deleting a profile"),
        )

    async def _deleted(self, entry: Entry, tunnel: Tunnel | None) -> None:
        if tunnel is not None:
            await self._context.service.on_tunnel(tunnel.path, "Destroy")
        removed = await self._shelf.remove(entry.id)
        text = translate("Profiles", "{name} was deleted.").format(name=inert(entry.title))
        undo = translate("Profiles", "Undo")
        self._message.show_message("information", text, (undo, lambda: self._undo(entry, removed)))

    def _undo(self, entry: Entry, removed: Removed) -> None:
        self._message.hide()
        self.run(self._back(entry, removed), "bringing a profile back")

    async def _back(self, entry: Entry, removed: Removed) -> None:
        await self._shelf.put_back(removed)
        self._choose(entry.id)
