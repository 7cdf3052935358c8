"""Files that were made to cost more than they are: archives, pictures, pipes, lines without end."""

from __future__ import annotations

import gzip
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtGui import QGuiApplication

from tests.gui.conftest import Run
from tests.gui.profiles.place import Place, go
from tests.gui.profiles.test_profiles_import import PLAIN, files
from vpngui.gui.profiles import intake, qr_code, words
from vpngui.gui.profiles.intake import Outcome
from vpngui.gui.profiles.report_dialog import ReportDialog
from vpngui.profiles.wg_quick import parse

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SVG = f'<svg {SPACES} viewBox="0 0 {{0}} {{0}}">'


def drawing(path: Path) -> None:
    """A code as programs draw it: a rectangle for each dark module."""
    code = qr_code.made(PLAIN)
    dark = [
        (x, y) for y in range(code.height()) for x in range(code.width()) if code.pixelColor(x, y).red() < 9
    ]
    ground = '<rect width="100%" height="100%" fill="#fff"/>'
    modules = "".join(f'<rect x="{x}" y="{y}" width="1" height="1"/>' for x, y in dark)
    path.write_text(
        f'<?xml version="1.0"?>\n<!-- made -->{SVG.format(code.width())}<g>{ground}{modules}</g></svg>'
    )


def packed_drawing(path: Path) -> None:
    path.write_bytes(gzip.compress((SVG.format(9) + " " * (8 << 20) + "</svg>").encode()))


def multiplied_drawing(path: Path) -> None:
    levels = "".join(
        f'<g id="a{level}">{f"""<use xlink:href="#a{level - 1}"/>""" * 10}</g>' for level in range(1, 12)
    )
    shape = '<g id="a0"><rect width="1" height="1"/></g>'
    path.write_text(f'{SVG.format(9)}<defs>{shape}{levels}</defs><use xlink:href="#a11"/></svg>')


def cut_archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.conf", PLAIN)
    data = bytearray(path.read_bytes())
    entry = data.rfind(b"PK\1\2")
    data[entry + 20 : entry + 28] = (9999).to_bytes(4, "little") * 2
    path.write_bytes(data)


def misnamed_archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("\N{LATIN SMALL LETTER E WITH ACUTE}.conf", PLAIN)
    path.write_bytes(path.read_bytes().replace("\N{LATIN SMALL LETTER E WITH ACUTE}".encode(), b"\xff\xff"))


HOSTILE: dict[str, Callable[[Path], None]] = {
    "pipe.conf": os.mkfifo,
    "packed.png": packed_drawing,
    "multiplied.svg": multiplied_drawing,
    "cut.zip": cut_archive,
    "misnamed.zip": misnamed_archive,
}


def test_what_would_never_end_is_told_and_a_code_that_is_drawn_is_read(run: Run, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in HOSTILE]
    for path, make in zip(paths, HOSTILE.values(), strict=True):
        make(path)
    drawn = tmp_path / "drawn.svg"
    drawing(drawn)

    async def work(one: Place) -> None:
        one.drop(files(*paths, drawn))
        await one.settled()
        assert one.titles == ["drawn"]
        assert await one.shelf.whole(one.shelf.entries[0]) == parse(PLAIN).profile
        one.button("Copy report", one.dialog(ReportDialog)).click()
        report = QGuiApplication.clipboard().text()
        assert all(f"{path.name}: " in report for path in paths)

    go(run, work)


async def test_no_more_is_unpacked_than_has_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "MAX_TEXTS", 3 * len(PLAIN))
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for number in range(9):
            archive.writestr(f"{number}.conf", PLAIN)
    (tmp_path / "one.conf").write_text(PLAIN)
    found = intake.read_all([str(tmp_path / "all.zip"), str(tmp_path / "one.conf")])
    assert [(one.name, bool(one.text), bool(one.error)) for one in found] == [
        *((f"{number}.conf", True, False) for number in range(3)),
        ("3.conf", False, True),
        ("one.conf", False, True),
    ]


def test_half_a_million_lines_that_say_nothing_are_worded_when_they_are_seen() -> None:
    problems = parse("[Interface]\n" + "a\n" * 1000).problems * 500
    start = perf_counter()
    remarks = words.remarks(
        [Outcome("fine.conf"), Outcome("x", error="gone"), Outcome("y.conf", None, problems)]
    )
    assert len(remarks) == 1 + len(problems) and perf_counter() - start < 0.05
    assert (remarks[0].source, remarks[0].reason) == ("x", "gone")
    assert (remarks[1].source, remarks[-1].source) == ("y.conf", "y.conf")
    assert [one.line for one in remarks[1:3]] == [str(one.line) for one in problems[:2]]
