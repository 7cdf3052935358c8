"""A window in which somebody writes a letter."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QPlainTextEdit


def main() -> int:
    """Until it is ended."""
    application = QApplication(sys.argv)
    editor = QPlainTextEdit()
    editor.setWindowTitle("letter")
    editor.show()
    print("ready", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
