"""The pages that were opened: made when they are wanted first, in pieces that no one notices."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from vpngui.gui.context import Context
from vpngui.gui.loading import load
from vpngui.gui.page import Page
from vpngui.gui.pages import Entry
from vpngui.gui.painting import paint_in_turns
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.steps import Steps, finish, has_turns, in_slices

_NO_WIDGETS = ("QCommonStyle", "QGesture", "QGraphics", "QProxyStyle", "QStyle", "QUndo")
"""How names begin in QtWidgets of what is large and is no widget."""


class Opened(QObject):
    """Puts pages into ``stack``; one that is new gets the latest snapshot first, from ``snapshot``."""

    came = Signal(str)
    """The key of a page that is there now."""

    def __init__(
        self, entries: Sequence[Entry], stack: QStackedWidget, snapshot: Callable[[], Snapshot]
    ) -> None:
        super().__init__(stack)
        self._entries = {entry.key: entry for entry in entries}
        self._stack = stack
        self._snapshot = snapshot
        self._made: dict[str, Page] = {}
        self._coming: set[str] = set()
        self._kept: dict[str, object] = {}
        self._subjects: dict[str, str] = {}
        self._left = False
        self._learnt = False
        self._nothing = QWidget()
        stack.addWidget(self._nothing)

    @property
    def pages(self) -> Iterable[Page]:
        return self._made.values()

    def page(self, key: str) -> Page | None:
        return self._made.get(key)

    def wanted(self, key: str, context: Context) -> Page | None:
        """The page, or None while it is made; ``came`` says when it is there.

        It is made at once where no loop runs that could go on meanwhile.
        """
        if key not in self._made and key not in self._coming:
            self._coming.add(key)
            if has_turns():
                context.spawn(self._make(key, context), "opening a page")
            else:
                page = self._entries[key].load()(context)
                finish(self._take_in(key, page))
                self._hand_over(key, page)
        return self._made.get(key)

    def lead(self, key: str, subject: str) -> None:
        """Show ``subject`` on the page, as soon as that is there."""
        page = self._made.get(key)
        if page is None or key in self._kept:
            self._subjects[key] = subject
        else:
            page.show_subject(subject)

    def show(self, key: str) -> None:
        """Nothing is shown in place of a page that is still made."""
        page = self._made.get(key)
        if page is not None and page is not self._stack.currentWidget():
            paint_in_turns(page.portions)
        self._stack.setCurrentWidget(page or self._nothing)

    def leave(self) -> Mapping[str, object]:
        """What the pages want back when they are made anew; no other page comes any more."""
        self._left = True
        kept = {key: page.kept() for key, page in self._made.items()}
        return {key: state for key, state in kept.items() if state is not None} | self._kept

    def keep(self, kept: Mapping[str, object]) -> None:
        """For pages that are made from now on: what those before them wanted back."""
        self._kept = dict(kept)

    async def _make(self, key: str, context: Context) -> None:
        try:
            await self._learn_kinds()
            kind = await load(self._entries[key].load)
            page = await in_slices(kind.in_steps(context))
        except Exception:
            # As after an upgrade: who tries it once more may be luckier.
            self._coming.discard(key)
            raise
        if self._left:
            page.deleteLater()
            return
        await in_slices(self._take_in(key, page))
        # What is seen first takes as long as all that is in it: it appears in as many pictures.
        for part in page.portions:
            part.show()
            await asyncio.sleep(0)
        self._hand_over(key, page)

    async def _learn_kinds(self) -> None:
        if not self._learnt:
            self._learnt = True
            await in_slices(_learn_kinds())

    def _take_in(self, key: str, page: Page) -> Steps[None]:
        page.show_snapshot(self._snapshot())
        yield
        self._stack.addWidget(page)
        yield
        self._coming.discard(key)
        self._made[key] = page
        self.came.emit(key)

    def _hand_over(self, key: str, page: Page) -> None:
        """What waits for the page. Only now: there is nothing to scroll in a page that is not whole."""
        if (kept := self._kept.pop(key, None)) is not None:
            page.take_back(kept)
        if (subject := self._subjects.pop(key, None)) is not None:
            page.show_subject(subject)


def _learn_kinds() -> Steps[None]:
    """For the first widget that Qt made by itself, PySide gets to know all kinds of them at once, which takes
    longer than a frame; here they come one by one. In a thread that would end the process now and then:
    PySide makes a kind without a lock, and painting may want the same."""
    for name in dir(QtWidgets):
        if not name.startswith(_NO_WIDGETS):
            getattr(QtWidgets, name)
            yield
