"""The project's own pictures: SVG drawn in black, shown in any colour and sharp at any scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QIcon, QImageReader, QPainter, QPixmap

from vpngui.gui import resources

APP_ICON = "io.github.vpngui.App"
_TRAY_SIZES = (16, 22, 24, 32, 48, 64)
_WINDOW_SIZES = (32, 128)


def pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """A symbolic picture, ``size`` logical pixels square, for a screen of ``ratio`` pixels to one of them."""
    return _rendered(name, size, color.name(), ratio)


def app_icon() -> QIcon:
    """The theme's, when the app is installed, else the one that comes along."""
    return QIcon.fromTheme(APP_ICON, _full_color(APP_ICON, _WINDOW_SIZES))


@lru_cache(maxsize=16)
def tray_icon(state: str, blocked: bool = False) -> QIcon:
    """Brings its own ground along: nobody tells an application what colour the panel has.

    With ``blocked`` a small sign lies over its lower right.
    """
    if not blocked:
        return _full_color(f"tray-{state}", _TRAY_SIZES)
    icon = QIcon()
    for size in _TRAY_SIZES:
        picture = QPixmap(_rendered(f"tray-{state}", size, None, 1.0))
        sign = _rendered("tray-blocked", round(size * 0.6), None, 1.0)
        painter = QPainter(picture)
        painter.drawPixmap(size - sign.width(), size - sign.height(), sign)
        painter.end()
        icon.addPixmap(picture)
    return icon


@lru_cache(maxsize=128)
def _rendered(name: str, size: int, color: str | None, ratio: float) -> QPixmap:
    source = _SOURCES[name]
    if color is not None:
        source = source.replace(b'"#000"', f'"{color}"'.encode())
    data = QByteArray(source)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    pixels = round(size * ratio)
    reader.setScaledSize(QSize(pixels, pixels))
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=16)
def _full_color(name: str, sizes: tuple[int, ...]) -> QIcon:
    icon = QIcon()
    for size in sizes:
        icon.addPixmap(_rendered(name, size, None, 1.0))
    return icon


def _read_all() -> dict[str, bytes]:
    """All sources, some kilobytes, from an installed package or a checkout.

    Read once at the start: what is painted later must not wait for a disk.
    """
    return {path.stem: path.read_bytes() for path in resources.folder("icons").glob("*.svg")}


_SOURCES = _read_all()
