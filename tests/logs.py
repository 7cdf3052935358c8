"""What the programs of a test wrote while it ran: nothing may have gone wrong unnoticed."""

from __future__ import annotations

import re
from pathlib import Path

from vpngui.sandbox.rig import Rig

NO_BLOCKING = Path(__file__).parent / "blocking"
"""A folder whose sitecustomize makes a blocking call in an event loop an error."""

_PROGRAMS = ("vpnguid.log", "vpngui.log", "session-bus.log")
_WRONG = re.compile(
    r"Traceback|BlockingError|internal error|never awaited|never retrieved|was destroyed but|\bWarning:"
    # The person of the tests asks about what they saw a moment ago, and it may be gone by then.
    r"|^qt\.(?!accessibility\.atspi: Could not find accessible on path)"
    r"|^(QObject|QWidget|QPainter|QWindow|QTimer|QDBus)",
    re.MULTILINE,
)


def check_logs(rig: Rig, read: dict[str, int] | None = None) -> None:
    """Fail the test on tracebacks, blocking calls, warnings and stray Qt messages of service and app.

    ``read``: how much of each log an earlier test has answered for; what is new is added.
    """
    for log in sorted(rig.logs.glob("*.log")):
        if log.name in _PROGRAMS:
            text = log.read_text(errors="replace")
            begin = 0 if read is None else read.get(log.name, 0)
            if read is not None:
                read[log.name] = len(text)
            assert not _WRONG.search(text, begin), f"{log.name}:\n{text[begin:][-4000:]}"
