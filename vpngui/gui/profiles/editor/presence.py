"""Work in steps on a widget that may be gone before it is done."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from vpngui.gui.steps import Steps


def while_there(widget: QWidget, steps: Steps[None]) -> Steps[None]:
    """The same steps, but none once ``widget`` was destroyed."""
    while isValid(widget):
        try:
            next(steps)
        except StopIteration:
            return
        yield


async def reveal(widget: QWidget, parts: Sequence[QWidget]) -> None:
    """Show ``parts`` of ``widget`` one after the other, for want of time to lay out all of them at once;
    painted is the last of it, since each part has the others laid out anew."""
    if isValid(widget):
        widget.setUpdatesEnabled(False)
    for part in parts:
        if not isValid(widget):
            return
        part.show()
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    if isValid(widget):
        widget.setUpdatesEnabled(True)
