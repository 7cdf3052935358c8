"""Networks as text: as the service keeps them, and as CSV for other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from vpngui.gui.steps import Steps
from vpngui.model.network_code import Code, text_of

_OFTEN = 512


def plain_steps(
    codes: Sequence[Code],
    notes: Sequence[str],
    above: Mapping[Code, str],
    head: str = "",
    tail: str = "",
) -> Steps[str]:
    """A network a line, its comment behind it, and whole lines of comment where they stood."""
    lines = [head] if head else []
    for count, (code, note) in enumerate(zip(codes, notes, strict=True)):
        if code in above:
            lines.append(above[code])
        lines.append(f"{text_of(code)}  # {note}" if note else text_of(code))
        if not count % _OFTEN:
            yield
    if tail:
        lines.append(tail)
    return "\n".join([*lines, ""]) if lines else ""


def csv_steps(codes: Sequence[Code], notes: Sequence[str]) -> Steps[str]:
    """RFC 4180, with a line of column names."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["network", "comment"])
    for count, (code, note) in enumerate(zip(codes, notes, strict=True)):
        writer.writerow([text_of(code), note])
        if not count % _OFTEN:
            yield
    return out.getvalue()
