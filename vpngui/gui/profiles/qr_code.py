"""QR codes: read out of a picture, and made of a text. The library is loaded with the first one."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QImage

from vpngui.gui.i18n import translate
from vpngui.model.errors import NotSupported

_QUIET = 4
"""Modules of white around a code (ISO/IEC 18004)."""


def read(picture: QImage) -> list[str]:
    """The texts of all codes in the picture; not for an event loop. Raises NotSupported."""
    zxingcpp = _library()
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    view = zxingcpp.ImageView(
        grey.constBits(), grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine(), 1
    )
    formats = zxingcpp.BarcodeFormat.QRCode
    found = zxingcpp.read_barcodes(view, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    return [one.text for one in found if one.valid]


def made(text: str) -> QImage:
    """A code of one pixel a module, with white around it. Raises NotSupported, and ValueError for a text that
    is too long for a code."""
    zxingcpp = _library()
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="L")
    rows = memoryview(code.to_image(scale=1, add_quiet_zones=False)).cast("B")
    side = round(len(rows) ** 0.5)
    picture = QImage(side + 2 * _QUIET, side + 2 * _QUIET, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    bits = memoryview(picture.bits())
    for row in range(side):
        start = (row + _QUIET) * picture.bytesPerLine() + _QUIET
        bits[start : start + side] = rows[row * side : (row + 1) * side]
    return picture


def _library() -> Any:
    """It brings no types along."""
    try:
        import zxingcpp
    except ImportError as error:
        raise NotSupported(
            translate("Profiles", "QR codes need the Python package zxing-cpp, which is not installed.")
        ) from error
    return zxingcpp
