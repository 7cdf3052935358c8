"""What a message offers stands beside its words where both fit, else below them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.lists.message import Message
from vpngui.gui.plain_text import PlainText
from vpngui.gui.settings.parts import Strip

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def _message() -> QWidget:
    message = Message()
    message.show_message("information", "office was deleted.", ("Undo", lambda: None))
    return message


def _strip() -> QWidget:
    strip = Strip()
    strip.show_message("information", "office was deleted.", [("Undo", lambda: None)])
    return strip


@pytest.mark.parametrize("make", [_message, _strip])
def test_a_button_is_beside_words_that_leave_room_for_it(
    qapp: QApplication, make: Callable[[], QWidget]
) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    told = make()
    layout.addWidget(told)
    layout.addStretch(1)

    def shown(width: int) -> tuple[PlainText, QPushButton]:
        page.resize(width, 400)
        page.show()
        qapp.processEvents()
        [text], [button] = told.findChildren(PlainText), told.findChildren(QPushButton)
        assert text.width() >= text.sizeHint().width()
        return text, button

    def middle(widget: QWidget) -> int:
        return widget.mapTo(told, widget.rect().center()).y()

    text, button = shown(800)
    assert abs(middle(text) - middle(button)) <= 1
    assert abs(middle(text) - told.height() // 2) <= 1
    high = told.height()
    needed = text.sizeHint().width() + button.sizeHint().width()
    text, button = shown(needed + 40)
    assert middle(button) >= middle(text) + text.height()
    assert told.height() > high
    shown(800)
    assert told.height() == high
