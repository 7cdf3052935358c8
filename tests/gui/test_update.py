"""An upgrade under the running app is noticed, said, and over with a press of a button."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Run
from tests.gui.context import Desk
from vpngui.cli import main as command_line
from vpngui.gui.app import App
from vpngui.gui.main_window import MainWindow
from vpngui.gui.options import Options
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.restart import Left, arguments, left
from vpngui.gui.update_watch import UpdateWatch

SETTLE_MS = 20


def package(folder: Path, text: str = "one") -> Path:
    """The file that an installation writes anew."""
    file = folder / "lib" / "site-packages" / "vpngui" / "__init__.py"
    file.parent.mkdir(parents=True)
    file.write_text(text)
    return file


def renamed_over(file: Path) -> None:
    new = file.with_name("new")
    new.write_text("two")
    os.replace(new, file)


def removed_and_made_anew(file: Path) -> None:
    library = file.parents[2]
    shutil.rmtree(library)
    package(library.parent, "two")


def written_in_place(file: Path) -> None:
    file.write_text("three")


def moved_aside(file: Path) -> None:
    """As some package managers do it: the folder is another one, with the same name."""
    file.parent.rename(file.parent.with_name("old"))
    file.parent.mkdir()
    file.write_text("two")


@pytest.mark.parametrize("how", [renamed_over, removed_and_made_anew, written_in_place, moved_aside])
def test_another_version_on_the_disk_is_noticed_once(tmp_path: Path, run: Run, how: object) -> None:
    file = package(tmp_path)
    watch = UpdateWatch(file, SETTLE_MS)
    told: list[None] = []
    noticed = asyncio.Event()
    watch.updated.connect(lambda: (told.append(None), noticed.set()))

    async def happen() -> None:
        watch.start()
        await asyncio.sleep(SETTLE_MS / 200)
        how(file)  # type: ignore[operator]
        await asyncio.wait_for(noticed.wait(), 10)
        await watch.close()

    run(happen())
    assert told == [None]


def test_what_an_installation_leaves_as_it_is_is_no_other_version(tmp_path: Path, run: Run) -> None:
    file = package(tmp_path)
    watch = UpdateWatch(file, SETTLE_MS)
    told: list[None] = []
    watch.updated.connect(lambda: told.append(None))
    looked = asyncio.Event()

    async def happen() -> None:
        watch.start()
        (file.parent / "other.py").write_text("new")
        (file.parents[1] / "library").mkdir()
        look = watch._look

        async def looking() -> None:
            await look()
            looked.set()

        watch._look = looking  # type: ignore[method-assign]
        await asyncio.wait_for(looked.wait(), 10)
        await watch.close()

    run(happen())
    assert told == []


def test_the_banner_offers_to_restart(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    wanted: list[None] = []
    window.restart_wanted.connect(lambda: wanted.append(None))
    window.show_update()
    (button,) = [one for one in window.findChildren(QPushButton) if one.text() == "Restart"]
    assert button.isVisible() and "was updated" in button.accessibleDescription()
    button.click()
    assert wanted == [None]


def test_the_app_ends_with_the_way_to_where_the_person_is(qtbot: QtBot, run: Run) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(900, 640)

    async def happen() -> None:
        app = App(Options(hidden=True), window, Preferences())
        shown: list[None] = []
        window.show_update = lambda: shown.append(None)  # type: ignore[method-assign]
        app._updates.updated.emit()
        assert shown == [None] and app.again is None
        window.open_page("help")
        window.restart_wanted.emit()
        assert app.again is not None
        assert app.again[-3:] == ("--returning", "help,900,640", "--hidden")
        assert app._over.is_set()
        await app._traffic.close()

    run(happen())


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_what_was_typed_is_not_lost_without_a_word(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(Desk().context)
    window.show()
    page = window.page
    assert page is not None
    wanted: list[None] = []
    window.restart_wanted.connect(lambda: wanted.append(None))
    type(page).unsaved = property(lambda page: True)  # type: ignore[method-assign,assignment]
    try:
        window._ask_restart()
        (box,) = window.findChildren(QMessageBox)
        assert "not apply is lost" in box.informativeText() and not wanted
        next(button for button in box.buttons() if button.text() == "Restart").click()
    finally:
        del type(page).unsaved
    assert wanted == [None]


def test_the_next_one_begins_where_the_last_one_was(monkeypatch: pytest.MonkeyPatch) -> None:
    where = Left("settings", 1056, 576)
    assert left(str(where)) == where
    words = arguments(where, hidden=True)
    started: list[Options] = []
    monkeypatch.setattr("vpngui.gui.main.main", lambda options: started.append(options) or 0)
    own = words.index("--returning")
    assert os.access(words[0], os.X_OK)
    assert words[:own] in [(sys.executable, "-m", "vpngui.cli.main"), (os.path.abspath(sys.argv[0]),)]
    assert command_line.main(words[own:]) == 0
    assert started == [Options(hidden=True, returning=where)]


@pytest.mark.parametrize("text", ["", "help", "help,0,10", "help,10,99999", "../x,10,10", "help,a,b"])
def test_nonsense_does_not_start_it(text: str) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line.main(["--returning", text])
    assert ended.value.code == 2
