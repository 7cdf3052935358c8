"""The page Profiles: the person's own connections, and what each of them says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.lists.message import Message
from vpngui.gui.lists.notice import Notice
from vpngui.gui.loading import load
from vpngui.gui.page import Page
from vpngui.gui.profiles.arrivals import Arrivals
from vpngui.gui.profiles.browser import Browser
from vpngui.gui.profiles.deeds import Deeds
from vpngui.gui.profiles.foot import Foot
from vpngui.gui.profiles.offers import Offer
from vpngui.gui.said import said
from vpngui.gui.snapshot import Snapshot, Traffic
from vpngui.gui.steps import Steps, finish, has_turns
from vpngui.model.errors import VpnServiceError
from vpngui.profiles.entry import Entry

if TYPE_CHECKING:
    from vpngui.gui.profiles.editor.editor import Editor


class ProfilesPage(Page):
    """The list, what to do while there is none, or the editor in the place of either."""

    def _built(self, context: Context) -> Steps[None]:
        self._context = context
        self._shelf = context.profiles
        self._snapshot = Snapshot()
        self._subject = ""
        self._trouble = ""
        self._damaged: tuple[str, ...] = ()
        self._editor: Editor | None = None
        self._browser = yield from Browser.in_steps(context)
        self._model, self._view = self._browser.model, self._browser.view
        yield
        self._notice = Notice()
        self._message = Message()
        self._foot = Foot()
        yield
        self._stack = QStackedWidget()
        self._shortcuts: list[QShortcut] = []
        self._showing: Steps[None] = self._shown()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        self._deeds = Deeds(context, self, self._message, self.show_subject)
        self._arrivals = Arrivals(context, self, self._deeds, self._message, self.show_subject)
        self.setAcceptDrops(True)
        self._lay_out()
        yield
        self._connect()
        yield from self._shown()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._model.show_snapshot(snapshot)
        self._browser.show_details()
        if self._editor is not None:
            self._editor.show_snapshot(snapshot)

    def show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        self._model.tick()
        self._browser.show_details()

    def set_watched(self, watched: bool) -> None:
        if watched and (not self._shelf.loaded or not self._shelf.secrets_are_in):
            self._context.spawn(self._look(), "looking at the profiles")

    def show_subject(self, subject: str) -> None:
        """A profile's id."""
        self._subject = subject
        self._show_shelf()

    @property
    def unsaved(self) -> bool:
        return self._editor is not None and self._editor.unsaved

    def kept(self) -> object:
        """Which profile is the current one; which one is edited, and what was typed."""
        editor = self._editor
        return self._view.id, None if editor is None else (editor.entry, editor.kept())

    def take_back(self, kept: object) -> None:
        match kept:
            case (str(id_), tuple() | None as edited):
                self.show_subject(id_)
                if edited is not None:
                    self._context.spawn(self._edit(*edited), "editing a profile")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._editor is None and event.source() is None and self._arrivals.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._arrivals.take(event.mimeData())

    async def _look(self) -> None:
        try:
            await self._shelf.load()
        except VpnServiceError as error:
            self._trouble = said(str(error))
        else:
            self._trouble = ""
        self._show_shelf()
        await self._shelf.look_for_keyring()

    def _show_shelf(self) -> None:
        """What there is, in several turns where there are: a thousand profiles take longer than a frame."""
        if has_turns():
            self._showing = self._shown()
            self._turn.start()
        else:
            finish(self._shown())

    def _go_on(self) -> None:
        for _ in self._showing:
            self._turn.start()
            return

    def _shown(self) -> Steps[None]:
        self._foot.show_place(self._shelf.secrets_are_in)
        self._show_notice()
        self._tell_damaged()
        self._browser.show_entries(self._shelf.entries)
        yield
        if self._editor is None:
            self._stack.setCurrentWidget(self._browser if self._shelf.entries else self._notice)
        yield
        if self._subject and self._view.choose(self._subject):
            self._subject = ""

    def _show_notice(self) -> None:
        if self._trouble:
            self._notice.show_notice(
                ("error", "error"),
                translate("Profiles", "The profiles cannot be read"),
                self._trouble,
                (translate("Profiles", "Try again"), lambda: self.set_watched(True)),
            )
        elif self._shelf.loaded:
            self._notice.show_notice(
                ("page-profiles", "asking"),
                translate("Profiles", "No profiles"),
                translate(
                    "Profiles",
                    "A profile is a WireGuard configuration from a VPN provider, an employer or your own "
                    "server. With it this computer connects without another application.",
                ),
                (translate("Profiles", "Import files…"), self._arrivals.ask),
                (translate("Profiles", "Paste"), self._arrivals.paste),
                (translate("Profiles", "New profile…"), self._new),
                hint=translate("Profiles", "Or drop a .conf file or a picture of a QR code here."),
            )
        else:
            self._notice.show_notice(("", ""), "", "")

    def _tell_damaged(self) -> None:
        if self._shelf.damaged == self._damaged:
            return
        self._damaged = self._shelf.damaged
        names = ", ".join(map(visible, self._damaged[:3]))
        text = translate(
            "Profiles",
            "%Ln files held no profile and were set aside in the folder of the profiles: {names}",
            "",
            len(self._damaged),
        )
        self._message.show_message("error", text.format(names=names))

    def _taken(self, id_: str, value: str) -> None:
        entry, offer = self._shelf.entry(id_), Offer(value)
        if entry is None:
            return
        if offer is Offer.EDIT:
            self._context.spawn(self._edit(entry), "editing a profile")
        else:
            self._deeds.take(entry, self._model.tunnel(id_), offer)

    def _new(self) -> None:
        self._context.spawn(self._edit(None), "making a profile")

    async def _edit(self, entry: Entry | None, typed: object = None) -> None:
        """Show the editor in the place of the list."""
        kind = await load(_editor)
        if self._editor is not None:
            return
        self._editor = editor = kind(self._context, entry)
        if typed is not None:
            editor.take_back(typed)
        editor.show_snapshot(self._snapshot)
        editor.closed.connect(self._edited)
        self._message.hide()
        self._enable_shortcuts(False)
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        entry = editor.entry
        self._enable_shortcuts(True)
        self._stack.removeWidget(editor)
        editor.deleteLater()
        self.show_subject("" if entry is None else entry.id)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable_shortcuts(self, enabled: bool) -> None:
        """They are the list's; the editor has its own."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(enabled)

    def _busy_changed(self) -> None:
        self._model.show_busy(self._context.connector.busy)
        self._browser.show_details()

    def _connect(self) -> None:
        self._shelf.changed.connect(self._show_shelf)
        self._context.connector.changed.connect(self._busy_changed)
        self._browser.taken.connect(self._taken)
        self._browser.reordered.connect(self._deeds.reorder)
        self._browser.finder.import_wanted.connect(self._arrivals.show_menu)
        self._browser.finder.new_wanted.connect(self._new)
        for keys, deed in (
            (QKeySequence.StandardKey.Find, self._browser.search),
            (QKeySequence.StandardKey.Paste, self._arrivals.paste),
            (QKeySequence.StandardKey.Open, self._arrivals.ask),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(deed)
            self._shortcuts.append(shortcut)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._notice)
        self._stack.addWidget(self._browser)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._message)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)
        self.lead_to(self._view)


def _editor() -> type[Editor]:
    from vpngui.gui.profiles.editor.editor import Editor

    return Editor
