"""The way of a list into a file: asks for the place, and tells how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.permissions.listing import Listing
from vpngui.gui.presenters.numbers import whole
from vpngui.gui.said import said
from vpngui.model.errors import VpnServiceError


def ask_and_save(parent: QWidget, context: Context, listing: Listing, name: str) -> None:
    """``name`` of the file is offered, with the suffix of the format that the person chooses."""
    dialog = QFileDialog(parent, translate("Permissions", "Export"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    table = translate("Permissions", "Table (*.csv)")
    dialog.setNameFilters([table, translate("Permissions", "JSON (*.json)")])
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(f"{name}.csv")

    def format_changed(words: str) -> None:
        suffix = "csv" if words == table else "json"
        dialog.setDefaultSuffix(suffix)
        for file in dialog.selectedFiles()[:1]:
            dialog.selectFile(str(Path(file).with_suffix(f".{suffix}")))

    def chosen(file: str) -> None:
        context.spawn(save(context, listing, Path(file)), "exporting answers")

    dialog.filterSelected.connect(format_changed)
    dialog.fileSelected.connect(chosen)
    dialog.open()


async def save(context: Context, listing: Listing, path: Path) -> None:
    """Write what matches, and tell the person how many that were, or why it was not done."""
    file = inert(path.name)
    try:
        count = await listing.export(path)
    except VpnServiceError as error:
        context.tell(said(str(error)))
    except OSError as error:
        text = translate("Permissions", "{file} was not written: {reason}")
        context.tell(text.format(file=file, reason=said(error.strerror or str(error))))
    else:
        text = translate("Permissions", "Written to {file}. Entries: {count}")
        context.tell(text.format(file=file, count=whole(count)))
