"""The whole window on every page, in three languages, light and dark, with letters of both sizes.

For people to look at: build/screens/window-PAGE-LANGUAGE-SCHEME-PERCENT.png.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.connections.test_screens import known, sample
from tests.gui.diagnostics.samples import ILL
from tests.gui.lists.room import Lists, Room, room
from tests.gui.lists.test_lists_screens import lists
from tests.gui.permissions.service import Service
from tests.gui.permissions.test_pictures import filled
from tests.gui.screens import save, shown_as
from tests.gui.traffic import past
from tests.unit.test_translations import TOOL
from vpngui.contract.server import Answer, Call
from vpngui.gui.diagnostics.doctor import Doctor
from vpngui.gui.diagnostics.page import HelpPage
from vpngui.gui.history.clock import Clock
from vpngui.gui.history.history import History
from vpngui.gui.language import Language
from vpngui.gui.main_window import MainWindow
from vpngui.gui.pages import available
from vpngui.gui.snapshot import Snapshot

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)

SIZES = {"100": (1056, 704), "200": (1584, 1056)}
"""In percent: of the letters, and pixels of a window that a person would have then."""


@dataclass
class World(Lists):
    """What vpnguid exports, with remembered answers beside the block lists."""

    answers: Service = field(default_factory=filled)

    async def call(self, call: Call) -> Answer:
        if call.member in ("ListGrants", "ListAnswers"):
            return Answer((await self.answers.manager(call.member, "", call.body)).body)
        if call.member == "GetNetwork":
            return Answer([{}])
        return await super().call(call)


@pytest.fixture(scope="module")
def hour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The history's file after an hour."""
    path = tmp_path_factory.mktemp("history") / "history.sqlite"
    past.write(path, *past.TUNNELS[:3], seconds=3600)
    return path


@pytest.fixture(autouse=True)
def _same_everywhere(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", session_bus)
    monkeypatch.setattr(Doctor, "examine", lambda doctor: None)


@pytest.fixture(params=["en", "de", "ar"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    spoken = Language(qapp)
    spoken.use(request.param)
    yield request.param
    spoken.use("en")
    for translator in spoken._translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("percent", SIZES)
def test_pages(run: Run, tmp_path: Path, hour: Path, language: str, scheme: str, percent: str) -> None:
    path = tmp_path / "history.sqlite"
    path.write_bytes(hour.read_bytes())

    async def pictures() -> None:
        world = World()
        world.texts = lists().texts
        async with room(world, SIZES[percent]) as one:
            one.desk.history = History(path, lambda problem: None, CLOCK)
            await one.desk.history.start()
            one.window.attach(one.desk.context)
            snapshot = everything()
            one.desk.history.follow(snapshot)
            for entry in available():
                await show(one, entry.key, snapshot)
                save(one.window, f"window-{entry.key}-{language}-{scheme}-{percent}")
                assert one.window.size().toTuple() == SIZES[percent]
                left = texts(one.window) & english(language)
                assert not left, sorted(left)
            one.window.hide()
            await one.desk.history.close()

    with ExitStack() as stack:
        stack.enter_context(shown_as(scheme))
        if percent == "200":
            stack.enter_context(shown_as("double"))
        run(pictures())


CLOCK = Clock(lambda: 5000.0, lambda: 5000.0, lambda: float(past.NOW))


def everything() -> Snapshot:
    """A tunnel with all that can be told, which is the person's own, and others in every state."""
    full, *others = known(time.time()).tunnels
    owner = replace(samples.VERIFIED, uid=os.getuid())
    return replace(samples.snapshot(replace(full, owner=owner, trial_seconds=0), *others), blocked=True)


async def show(one: Room, key: str, snapshot: Snapshot) -> None:
    one.window.open_page(key, "trackers" if key == "lists" else "")
    one.window.show_snapshot(snapshot)
    if key == "connections":
        sample(one.window, snapshot)
    if isinstance(one.window.page, HelpPage):
        one.window.page._examination_done(ILL)
    await one.settled()
    await asyncio.sleep(0.05)
    await one.settled()


def texts(window: MainWindow) -> set[str]:
    """What can be read on labels and buttons."""
    kinds = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    return {one.text() for one in kinds if one.isVisible()}


def english(language: str) -> set[str]:
    """What would be other words in this language, and is no word of it ("Profile" in German)."""
    if language == "en":
        return set()
    found = list(TOOL.messages(TOOL.text_file(language)))
    words = {form for one in found for form in one.forms}
    return {one.source for one in found if one.forms[0]} - words
