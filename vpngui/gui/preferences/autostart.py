"""Starting with the session: the file by which desktops know of it (Desktop Application Autostart)."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from vpngui.contract import names
from vpngui.gui.preferences.file import config_home, replace_text, text_of

FILE = f"{names.APP_NAME}.desktop"
HIDDEN = "--hidden"
_GROUP = "[Desktop Entry]"
_QUOTED = '"`$\\'
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
"""Characters of an argument that has to be quoted (Desktop Entry Specification, "The Exec key")."""


@dataclass(frozen=True, slots=True)
class Autostart:
    """``foreign`` is what is started, where that is not what this app would have written; else empty."""

    on: bool = False
    foreign: str = ""


def default_path() -> Path | None:
    home = config_home()
    return home / "autostart" / FILE if home else None


def command() -> tuple[str, ...]:
    """How this very program is started again."""
    program = sys.argv[0]
    if os.path.basename(program) == "vpngui" and os.access(program, os.X_OK):
        return (os.path.abspath(program),)
    return sys.executable, "-m", "vpngui.cli.main"


def read(path: Path | None) -> Autostart:
    """What stands there now, whoever wrote it; raises OSError and UnicodeDecodeError."""
    if path is None:
        return Autostart()
    try:
        found = parsed(text_of(path))
    except (FileNotFoundError, NotADirectoryError):
        return Autostart()
    if not is_on(found):
        return Autostart()
    ours = {execute([*command(), *hidden]) for hidden in ((), (HIDDEN,))}
    started = found.get("Exec", "")
    return Autostart(True, "" if started in ours else started)


def switch_on(path: Path | None, hidden: bool) -> None:
    """Raises OSError."""
    if path is None:
        raise FileNotFoundError("no home directory")
    arguments = [*command(), *([HIDDEN] if hidden else [])]
    replace_text(path, text(execute(arguments)))


def switch_off(path: Path | None) -> None:
    """Raises OSError."""
    if path is not None:
        path.unlink(missing_ok=True)


def text(executed: str) -> str:
    """The whole file; ``executed`` is the value of its Exec key."""
    return f"""{_GROUP}
Type=Application
Name=vpngui
Comment=Asks before an application connects a VPN tunnel
Exec={executed}
Icon={names.APP_NAME}
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
"""


def parsed(content: str) -> dict[str, str]:
    """The keys of the main group; of one that comes twice the first counts, as desktops have it."""
    found: dict[str, str] = {}
    inside = False
    for line in content.splitlines():
        if line.startswith("["):
            inside = line.strip() == _GROUP
        elif inside and not line.startswith("#") and "=" in line:
            key, _, value = line.partition("=")
            found.setdefault(key.strip(), value.strip())
    return found


def is_on(keys: dict[str, str]) -> bool:
    """Whether a desktop would start it; some desktops' own tools switch an entry off and leave it there."""
    off = keys.get("Hidden") == "true" or keys.get("X-GNOME-Autostart-enabled") == "false"
    return keys.get("Type") == "Application" and bool(keys.get("Exec")) and not off


def execute(arguments: list[str]) -> str:
    """An Exec key's value: arguments quoted where they must be, and again as every string of such a file."""
    return " ".join(map(_argument, arguments)).replace("\\", "\\\\")


def _argument(argument: str) -> str:
    escaped = argument.replace("%", "%%")
    if not _RESERVED & {*argument}:
        return escaped
    return '"' + "".join(f"\\{c}" if c in _QUOTED else c for c in escaped) + '"'
