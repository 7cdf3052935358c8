"""The language that the app speaks: which one, and everything in Qt that follows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from vpngui.gui import resources

NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ru": "Русский",
    "ar": "العربية",
    "ko": "한국어",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""The languages that there are texts in, each by its own name; "en" is the program's own."""

_OTHER_SCRIPTS = {"zh_CN": ("hant", "tw", "hk", "mo")}
"""Parts of a language's tag with which it is written in another way than the texts are."""


@dataclass(frozen=True, slots=True)
class Choice:
    """``code`` is a key of NAMES; ``regional``: dates and numbers as the system is set up to write them."""

    code: str
    regional: bool


def choose(wanted: str, system: Sequence[str]) -> Choice:
    """``wanted`` by the person ("" leaves it to the system), else the first of the system's languages.

    ``system`` are tags like "pt-BR", best first (QLocale.uiLanguages); one without texts is passed over.
    """
    if wanted in NAMES:
        return Choice(wanted, any(_language(tag) == _language(wanted) for tag in system[:1]))
    passed_over: set[str] = set()
    for tag in system:
        parts = tag.lower().replace("_", "-").split("-")
        for code in NAMES:
            if parts[0] != _language(code):
                continue
            if {*parts} & {*_OTHER_SCRIPTS.get(code, ())}:
                # Shorter tags of the same language follow, which leave the script away.
                passed_over.add(code)
            elif code not in passed_over:
                return Choice(code, True)
    return Choice("en", True)


class Language:
    """Installs the texts of one language at a time."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._system = QLocale.system()
        # Looked for here: when the language changes, nothing may wait for a disk.
        self._folders = (
            QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            str(resources.folder("translations")),
        )
        self.code = ""

    def use(self, wanted: str) -> bool:
        """Whether anything is different now. All windows are told; what they show they have to make anew."""
        choice = choose(wanted, self._system.uiLanguages())
        locale = self._system if choice.regional else QLocale(choice.code)
        if choice.code == self.code and locale == QLocale():
            return False
        self.code = choice.code
        QLocale.setDefault(locale)
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators = [
            translator for translator in map(self._loaded, self._files(choice.code)) if translator
        ]
        for translator in self._translators:
            self._application.installTranslator(translator)
        self._application.setLayoutDirection(QLocale(choice.code).textDirection())
        # Now, and once: windows that are made later would take it for another change.
        self._application.sendPostedEvents(self._application, QEvent.Type.LanguageChange.value)
        return True

    def _files(self, code: str) -> tuple[str, str]:
        """Qt's own texts, then ours, which are asked first."""
        qt, own = self._folders
        return f"{qt}/qtbase_{code}.qm", f"{own}/vpngui_{code}.qm"

    def _loaded(self, file: str) -> QTranslator | None:
        translator = QTranslator(self._application)
        return translator if translator.load(file) else None


def _language(code: str) -> str:
    return code.lower().replace("_", "-").partition("-")[0]
