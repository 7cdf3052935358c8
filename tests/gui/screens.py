"""Pictures for people to look at, in build/screens/, and the ways in which the same thing is shown."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tests.unit.test_translations import TOOL

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
    # PNG loses nothing either way; the number is how little time goes into making the file small.
    assert picture.save(str(FOLDER / f"{name}.png"), "PNG", 85)


@lru_cache(maxsize=1)
def long_words() -> str:
    """A translation into a language whose words are longer by a third, and joined where they can be."""
    folder = Path(tempfile.mkdtemp(prefix="vpngui-long-words-"))
    try:
        TOOL.update(folder)
        source = folder / "vpngui_de.ts"
        tree = ET.parse(source)  # noqa: S314 - made just now
        for message in tree.getroot().iter("message"):
            translation = message.find("translation")
            assert translation is not None
            translation.attrib.clear()
            for part in translation.findall("numerusform") or [translation]:
                part.text = _longer(message.findtext("source", ""))
        tree.write(source, encoding="utf-8", xml_declaration=True)
        target = FOLDER.parent / "long-words.qm"
        target.parent.mkdir(parents=True, exist_ok=True)
        made = folder / target.name
        subprocess.run([TOOL.tool("lrelease"), "-silent", source, "-qm", made], check=True, timeout=30)
        # In one step: another part of the suite may be reading it.
        shutil.copyfile(made, target.with_suffix(f".{os.getpid()}"))
        target.with_suffix(f".{os.getpid()}").replace(target)
        return str(target)
    finally:
        shutil.rmtree(folder)


def _longer(text: str) -> str:
    parts = re.split(r"(\{\w*\}|%L?n|\(\*[^)]*\))", text)
    for index in range(0, len(parts), 2):
        doubled = re.sub(r"([aeiou])", r"\1\1", parts[index])
        parts[index] = re.sub(r"(\w) (\w{3,4}\b)", r"\1\2", doubled)
    return "".join(parts)


@contextmanager
def shown_as(manner: str) -> Iterator[None]:
    """ "light", "dark", "double" (letters of twice the size), "long" (words), "mirrored" (right to left)."""
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
    words = QTranslator()
    if manner == "long":
        assert words.load(long_words())
        qapp.installTranslator(words)
    try:
        yield
    finally:
        qapp.removeTranslator(words)
        qapp.setPalette(palette)
        qapp.setFont(font)
        qapp.setLayoutDirection(direction)
