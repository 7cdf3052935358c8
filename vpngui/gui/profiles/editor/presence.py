"""Work in steps on a widget that may be gone before it is done."""

from __future__ import annotations

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
