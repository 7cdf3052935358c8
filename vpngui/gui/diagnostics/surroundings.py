"""What this app runs in: versions, and what the session says of itself. Nothing of the system is read."""

from __future__ import annotations

import os
import socket
import sys

import PySide6
from PySide6.QtCore import QDir, QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

import vpngui
from vpngui.gui.diagnostics.report import Surroundings


def surroundings() -> Surroundings:
    home = QDir.homePath()
    names = {os.environ.get("USER", ""), os.environ.get("LOGNAME", ""), home.rpartition("/")[2]}
    kernel = (QSysInfo.kernelType(), QSysInfo.kernelVersion(), QSysInfo.currentCpuArchitecture())
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    return Surroundings(
        versions=(("app", vpngui.__version__), *libraries()),
        session=(
            ("system", " ".join(kernel)),
            ("desktop", f"{desktop} {QGuiApplication.platformName()}".strip()),
            ("language", QLocale().name()),
        ),
        home=home,
        hosts=(socket.gethostname(),),
        users=tuple(sorted(name for name in names if name)),
    )


def libraries() -> tuple[tuple[str, str], ...]:
    python = ".".join(map(str, sys.version_info[:3]))
    return ("Qt", qVersion()), ("PySide6", PySide6.__version__), ("Python", python)
