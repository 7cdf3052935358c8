"""Buttons of which one is down: the tabulator comes to that one, the arrow keys to the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton


def lead_to_checked(buttons: Sequence[QAbstractButton]) -> None:
    """Until one of them has the focus, Qt would lead to the first instead."""
    for button in buttons:
        policy = button.focusPolicy()
        tab = Qt.FocusPolicy.TabFocus
        button.setFocusPolicy(policy | tab if button.isChecked() else policy & ~tab)
