"""Pictures from outside, read with a bound on what they cost: a small file may describe a great deal."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_DRAWINGS = frozenset({b"svg", b"svgz"})
_MAX_DRAWING = 1 << 20
"""Octets of a drawing's file."""
_SIDE = 1024
"""Pixels that a drawing becomes high and wide at most: more than any code needs."""
_ELEMENT = re.compile(rb"<([^/\s>]+)")
_SHAPES = frozenset({b"?xml", b"!--", b"svg", b"g", b"path", b"rect", b"title", b"desc"})
"""What drawings of codes consist of. Others may stand for any number of shapes (use, pattern, an entity), or
take any time (filter)."""


def read(data: bytes) -> QImage | None:
    """None for what is no picture; an empty one for what cannot be read. Not for an event loop."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if not reader.canRead():
        return None
    if reader.format().data() in _DRAWINGS:
        if not _is_plain(data):
            return QImage()
        reader.setScaledSize(_bounded(reader.size()))
    return reader.read()


def _is_plain(data: bytes) -> bool:
    """Whether a drawing takes no longer than it is long: not packed, nor in an encoding in which this could
    not be seen."""
    if len(data) > _MAX_DRAWING or b"\0" in data or b"dash" in data or data.lstrip()[:1] != b"<":
        return False
    return all(one[:3] == b"!--" or one in _SHAPES for one in _ELEMENT.findall(data))


def _bounded(size: QSize) -> QSize:
    most = QSize(_SIDE, _SIDE)
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio) if size != size.boundedTo(most) else size
