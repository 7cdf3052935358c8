"""A label for anybody's words: plain text only, broken anywhere if it must be, ended with an ellipsis."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from vpngui.gui import theme

_WIDTHS = 4
_HEIGHTS = 32
"""For so many widths the lines, and how high these are, are kept: layouts ask again and again."""


class PlainText(QLabel):
    """``scale`` of the system's font; ``lines`` at most, the whole text being in the tool tip then."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        scale: float = 1.0,
        bold: bool = False,
        quiet: bool = False,
        lines: int = 3,
        centered: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._quiet = quiet
        self._laid: dict[int, tuple[QTextLayout, str]] = {}
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self._lines = lines
        self._centered = centered
        self.setWordWrap(True)  # else a label takes the height for a width out of its policy again
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(bold)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._forget()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is not QEvent.Type.PaletteChange:
            self._forget()

    def _forget(self) -> None:
        self._laid.clear()
        self._heights.clear()
        self._hint = None

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= _HEIGHTS:
                self._heights.clear()
            layout, _ = self._laid_out(width)
            height = max(1, layout.lineCount()) * self.fontMetrics().lineSpacing()
            self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        if self._hint is None:
            metrics = self.fontMetrics()
            self._hint = QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.lineSpacing())
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.setPen(theme.quiet(palette) if self._quiet else palette.color(QPalette.ColorRole.WindowText))
        layout, rest = self._laid_out(self.width())
        spacing = self.fontMetrics().lineSpacing()
        last = layout.lineCount() - 1
        for row in range(layout.lineCount()):
            if rest and row == last:
                elided = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
                painter.drawText(QRectF(0, row * spacing, self.width(), spacing), self._alignment(), elided)
            else:
                layout.lineAt(row).draw(painter, QPointF(0, row * spacing))
        if rest or self.toolTip():
            # A tool tip takes anything that looks like markup for markup.
            self.setToolTip(f"<p>{html.escape(self.text())}</p>" if rest else "")

    def _alignment(self) -> Qt.AlignmentFlag:
        """Where lines begin; a text layout takes the leading side for the left one."""
        if self._centered:
            return Qt.AlignmentFlag.AlignHCenter
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _laid_out(self, width: int) -> tuple[QTextLayout, str]:
        """The lines that fit, and the text from the last of them on when not all of it does."""
        # Layouts ask again and again, for the same few widths; then it is painted in one of them.
        found = self._laid.get(width)
        if found is None:
            if len(self._laid) >= _WIDTHS:
                self._laid.clear()
            found = self._laid[width] = self._lay_out(width)
        return found

    def _lay_out(self, width: int) -> tuple[QTextLayout, str]:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption(self._alignment())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        start = end = 0
        while layout.lineCount() < self._lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1))
            start, end = line.textStart(), line.textStart() + line.textLength()
        layout.endLayout()
        if layout.lineCount() < self._lines or not _from_unit(self.text(), end):
            return layout, ""
        return layout, _from_unit(self.text(), start)


def _from_unit(text: str, unit: int) -> str:
    """``text`` from a position that is counted as Qt counts, in UTF-16 units."""
    passed = 0
    for index, character in enumerate(text):
        if passed >= unit:
            return text[index:]
        passed += 2 if ord(character) > 0xFFFF else 1
    return ""
