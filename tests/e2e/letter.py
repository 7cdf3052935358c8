"""A window in which somebody writes a letter."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


def main() -> int:
    """Until it is ended."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.setWindowTitle("letter")
    window.setCentralWidget(QPlainTextEdit())
    window.show()
    print("ready", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
