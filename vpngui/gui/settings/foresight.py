"""Asks the service what the changed settings would do, once the typing pauses, and keeps the last answer."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, QTimer

from vpngui.gui.said import said
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.settings import asking
from vpngui.gui.settings.draft import changes
from vpngui.gui.settings.workbench import Bench
from vpngui.model.errors import VpnServiceError
from vpngui.model.preview import Preview

PAUSE_MS = 250
"""Milliseconds without a key before the service is asked."""


class Foresight(QObject):
    """``news`` is called when there is another answer."""

    def __init__(
        self,
        service: ServiceClient,
        spawn: Callable[[Coroutine[Any, Any, None], str], None],
        news: Callable[[], None],
    ) -> None:
        super().__init__()
        self._service = service
        self._spawn = spawn
        self._news = news
        self._asked: tuple[object, ...] = ()
        self._stale = False
        self._bench: Bench | None = None
        self.preview: Preview | None = None
        """None as long as the service has not answered."""
        self.error = ""
        """Why it refuses the changes."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)

    def look_at(self, bench: Bench | None) -> None:
        """What is edited now, in a state in which it could be applied; None where nothing is."""
        asked = _question(bench)
        if asked != self._asked:
            self._asked, self._bench = asked, bench
            self.preview, self.error = None, ""
            self._timer.stop()
        elif not self._stale or self._timer.isActive():
            return
        self._stale = False
        if bench is not None:
            self._timer.start()

    def forget(self) -> None:
        """Something around has changed: the answer counts until the next one, which is asked for."""
        self._stale = True

    def _ask(self) -> None:
        if self._bench is not None:
            self._spawn(self._answered(self._bench, self._asked), "asking what changed settings would do")

    async def _answered(self, bench: Bench, asked: tuple[object, ...]) -> None:
        preview, error = None, ""
        try:
            wanted = changes(bench.editing.draft, bench.editing.base)
            preview = await asking.preview(self._service, bench.tunnel.path, wanted)
        except VpnServiceError as refused:
            error = said(str(refused))
        except (KeyError, ValueError) as broken:
            error = repr(broken)  # another version of the contract
        if asked == self._asked:
            self.preview, self.error = preview, error
            self._news()


def _question(bench: Bench | None) -> tuple[object, ...]:
    if bench is None:
        return ()
    return (bench.tunnel.path, bench.tunnel.state, bench.editing.base, bench.editing.draft)
