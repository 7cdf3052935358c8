"""The one way in which text reaches a translator: ``translate(context, source, disambiguation, n)``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
