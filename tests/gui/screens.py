"""Pictures for people to look at, in build/screens/, and the ways in which the same thing is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

FOLDER = Path(__file__).parents[2] / "build" / "screens"


def dark_palette() -> QPalette:
    palette = QPalette(QColor("#2d2d2d"))
    role = QPalette.ColorRole
    colors = {
        role.Window: "#242424",
        role.WindowText: "#f2f2f2",
        role.Base: "#1d1d1d",
        role.AlternateBase: "#2a2a2a",
        role.Text: "#f2f2f2",
        role.Button: "#353535",
        role.ButtonText: "#f2f2f2",
        role.Midlight: "#404040",
        role.Highlight: "#3584e4",
        role.HighlightedText: "#ffffff",
    }
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    palette.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, QColor("#8a8a8a"))
    return palette


def save(widget: QWidget, name: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    picture = widget.grab()
    assert not picture.isNull()
    assert picture.save(str(FOLDER / f"{name}.png"))


@contextmanager
def shown_as(manner: str) -> Iterator[None]:
    """ "light", "dark", "double" (letters of twice the size) or "mirrored" (right to left)."""
    qapp = QApplication.instance()
    assert isinstance(qapp, QApplication)
    qapp.setStyle("Fusion")
    palette, font, direction = qapp.palette(), qapp.font(), qapp.layoutDirection()
    if manner == "dark":
        qapp.setPalette(dark_palette())
    elif manner == "double":
        twice = qapp.font()
        twice.setPointSizeF(twice.pointSizeF() * 2)
        qapp.setFont(twice)
    elif manner == "mirrored":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        qapp.setPalette(palette)
        qapp.setFont(font)
        qapp.setLayoutDirection(direction)
