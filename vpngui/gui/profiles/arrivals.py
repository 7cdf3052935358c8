"""What is dropped, pasted or chosen on its way into the list, and what the person is told of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.lists.message import Message
from vpngui.gui.profiles import intake, words
from vpngui.gui.profiles.deeds import Deeds
from vpngui.gui.profiles.intake import Outcome


class Arrivals:
    """``choose`` makes a profile the current one."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        deeds: Deeds,
        message: Message,
        choose: Callable[[str], None],
    ) -> None:
        self._shelf = context.profiles
        self._parent = parent
        self._deeds = deeds
        self._message = message
        self._choose = choose

    @staticmethod
    def takes(data: QMimeData | None) -> bool:
        """Whether there may be a profile in it; an empty clipboard may have none at all."""
        return data is not None and (data.hasUrls() or data.hasImage() or data.hasText())

    def take(self, data: QMimeData) -> None:
        """What was dropped or pasted."""
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            self.take_files(paths)
        elif data.hasImage() and isinstance(picture := data.imageData(), QImage):
            self._deeds.run(self._picture(picture), "importing a picture")
        elif text := data.text():
            self._deeds.run(self._text(text), "importing text")

    def paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if self.takes(data):
            self.take(data)
        else:
            self._message.show_message(
                "information",
                translate("Profiles", "There is neither a configuration nor a picture in the clipboard."),
            )

    def take_files(self, paths: Sequence[str]) -> None:
        self._deeds.run(self._files(paths), "importing files")

    def show_menu(self, button: QWidget) -> None:
        """From where?"""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Profiles", "From files…")).triggered.connect(self.ask)
        menu.addAction(translate("Profiles", "From the clipboard")).triggered.connect(self.paste)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def ask(self) -> None:
        """Which files?"""
        dialog = QFileDialog(self._parent, translate("Profiles", "Import profiles"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                translate("Profiles", "Configurations and pictures with QR codes ({patterns})").format(
                    patterns="*.conf *.zip *.png *.jpg *.jpeg *.gif *.bmp *.svg"
                ),
                translate("Profiles", "All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self.take_files)
        dialog.open()

    async def _files(self, paths: Sequence[str]) -> None:
        self._tell(await intake.take_files(self._shelf, paths))

    async def _text(self, text: str) -> None:
        self._tell(await intake.take_text(self._shelf, text))

    async def _picture(self, picture: QImage) -> None:
        self._tell(await intake.take_picture(self._shelf, picture))

    def _tell(self, outcomes: list[Outcome]) -> None:
        if not outcomes:
            self._message.show_message(
                "information", translate("Profiles", "There is no configuration in this folder.")
            )
            return
        entries = [one.entry for one in outcomes if one.entry is not None]
        if entries:
            self._choose(entries[0].id)
        self._message.show_message("information" if entries else "error", " ".join(words.summary(outcomes)))
        if words.remarks(outcomes):
            from vpngui.gui.profiles.report_dialog import ReportDialog

            dialog = ReportDialog(self._parent, outcomes)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
