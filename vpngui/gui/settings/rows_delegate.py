"""Paints a row with what is wrong beside it, and edits it where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vpngui.gui import icons, theme
from vpngui.gui.settings.parts import leaves_undo_to_the_page
from vpngui.gui.settings.rows_model import NEW_ROLE, PROBLEM_ROLE, Index
from vpngui.gui.theme import GRID

_BESIDE = int((Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter).value)
_LONGEST = 300
"""Characters; a domain has 253 at most."""


class RowsDelegate(QStyledItemDelegate):
    """``name`` is what the editor is called; ``paste`` takes the clipboard when it holds several rows, and
    says whether it did."""

    def __init__(self, parent: QObject, name: str, paste: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._name = name
        self._paste = paste

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setMaxLength(_LONGEST)
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(self._name)
        editor.textEdited.connect(lambda: self.commitData.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = index.data(Qt.ItemDataRole.EditRole) or ""
        # What is being typed comes back as news.
        if isinstance(editor, QLineEdit) and editor.text() != text:
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if leaves_undo_to_the_page(event):
                return True
            pastes = event.matches(QKeySequence.StandardKey.Paste)
            if event.type() is QEvent.Type.KeyPress and pastes and self._paste():
                return True
        return super().eventFilter(editor, event)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(GRID * 10, row_height(option.fontMetrics.lineSpacing()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # Only here: its thousand names are slow to load.
        from PySide6.QtWidgets import QStyle

        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        highlighted = palette.color(QPalette.ColorRole.HighlightedText)
        text, problem = index.data() or "", index.data(PROBLEM_ROLE) or ""
        rect: QRect = option.rect.adjusted(GRID, 0, -GRID, 0)
        painter.save()
        if not selected:
            painter.fillRect(QRect(rect.left(), option.rect.bottom(), rect.width(), 1), theme.line(palette))
        if problem:
            color = highlighted if selected else theme.accent("error", palette)
            rect = self._paint_problem(painter, option, rect, (text, problem), color, mirrored)
        new = index.data(NEW_ROLE)
        normal = (
            theme.quiet(palette, QPalette.ColorRole.Base) if new else palette.color(QPalette.ColorRole.Text)
        )
        painter.setPen(highlighted if selected else normal)
        elided = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, _BESIDE, elided)
        painter.restore()

    def _paint_problem(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        texts: tuple[str, str],
        color: QColor,
        mirrored: bool,
    ) -> QRect:
        """In what the row's own text leaves, at least half of it; returns what is left for that."""
        metrics = option.fontMetrics
        text, problem = texts
        size = theme.beside_text(metrics)
        own = min(metrics.horizontalAdvance(text) + GRID * 2, rect.width() // 2)
        room = rect.width() - own
        words = metrics.elidedText(problem, Qt.TextElideMode.ElideRight, room - size - GRID)
        place = QRect(rect.left() + own, rect.top(), room, rect.height())
        if mirrored:
            place.moveRight(rect.right() - own)
        picture = icons.pixmap("error", size, color, painter.device().devicePixelRatioF())
        left = place.right() - size if mirrored else place.left()
        painter.drawPixmap(left, place.center().y() - size // 2, picture)
        painter.setPen(color)
        taken = size + GRID
        beside = place.adjusted(0, 0, -taken, 0) if mirrored else place.adjusted(taken, 0, 0, 0)
        painter.drawText(beside, _BESIDE, words)
        return rect.adjusted(room, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -room, 0)


def row_height(line_spacing: int) -> int:
    """Pixels of one row."""
    return max(GRID * 4, line_spacing + GRID + 4)
