"""Pictures of the page Tunnel settings in every state, for people to look at: build/screens/."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.context import Desk
from tests.gui.settings.service import Answers
from tests.gui.test_screens import save, scheme
from vpngui.gui.main_window import MainWindow
from vpngui.gui.settings.draft import Field
from vpngui.gui.settings.page import SettingsPage
from vpngui.gui.snapshot import AgentState, Snapshot
from vpngui.gui.theme import GRID
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Identity
from vpngui.model.preview import Preview
from vpngui.model.tunnel_state import TunnelState

__all__ = ["scheme"]

UP = samples.tunnel(
    1,
    owner=replace(samples.VERIFIED, uid=os.getuid()),
    state=TunnelState.UP,
    since=1,
    mtu=1420,
    local=("10.9.0.2/24", "2001:db8:9::2/64"),
    routes=("10.0.0.0/8", "192.0.2.0/24", "2001:db8:20::/48"),
    dns=("10.9.0.53",),
    dns_suffixes=("corp.example", "lab.example"),
)
WIDER = Preview(
    gains=(Effect(EffectKind.CARRIES, "0.0.0.0/0"), Effect(EffectKind.CUTS_OFF, "::/0")),
    loses=(Effect(EffectKind.NAMES_IN, "corp.example"),),
)
NARROWER = Preview(
    loses=tuple(Effect(EffectKind.CARRIES, f"10.{n}.0.0/16") for n in range(12)),
    exposes=True,
    returns=True,
)


class Scene:
    """A window on the page, as wide as wanted."""

    def __init__(self, qtbot: QtBot, run: Run, answer: Preview | str = WIDER) -> None:
        self._qtbot, self._run = qtbot, run
        self.window = MainWindow()
        self.window.attach(Desk(Answers(answer)).context)
        self.window.resize(GRID * 156, GRID * 104)
        qtbot.addWidget(self.window)

    def page(self, snapshot: Snapshot) -> SettingsPage:
        self.window.show_snapshot(snapshot)
        self.window.open_page("settings")
        self.window.show()
        self._qtbot.waitExposed(self.window)
        page = self.window.page
        assert isinstance(page, SettingsPage)
        return page

    def settle(self) -> None:
        self._run(asyncio.sleep(0.4))


def _unchanged(scene: Scene) -> None:
    scene.page(samples.snapshot(UP, samples.tunnel(2, session="", name="home0")))


def _changed(scene: Scene) -> None:
    page = scene.page(samples.snapshot(UP))
    page.form.edited.emit(Field.ROUTES, ("0.0.0.0/0", *UP.routes), "")


def _problems(scene: Scene) -> None:
    page = scene.page(samples.snapshot(UP))
    page.form.edited.emit(Field.ROUTES, ("10.0.0.1/8", *UP.routes, "not a network"), "")
    page.form.edited.emit(Field.MTU, "12", "")
    page.form.edited.emit(Field.LOCAL, (*UP.local, "224.0.0.1/24"), "")


def _trial(scene: Scene) -> None:
    page = scene.page(samples.snapshot(UP))
    tried = replace(UP, routes=UP.routes[:1], trial_seconds=14, trial_returns=True)
    page.show_snapshot(samples.snapshot(tried))


def _trial_that_stays(scene: Scene) -> None:
    page = scene.page(samples.snapshot(UP))
    tried = replace(UP, routes=("0.0.0.0/0",), trial_seconds=17)
    page.show_snapshot(samples.snapshot(tried))


def _clash(scene: Scene) -> None:
    page = scene.page(samples.snapshot(UP))
    page.form.edited.emit(Field.ROUTES, ("0.0.0.0/0", *UP.routes), "")
    page.show_snapshot(samples.snapshot(replace(UP, routes=UP.routes[:1])))


def _gone(scene: Scene) -> None:
    page = scene.page(samples.snapshot(UP))
    page.form.edited.emit(Field.ROUTES, ("0.0.0.0/0", *UP.routes), "")
    page.show_snapshot(samples.snapshot())


def _read_only(scene: Scene) -> None:
    other = replace(UP, owner=Identity(uid=4321))
    page = scene.page(samples.snapshot(other))
    page.show_subject(other.path)


def _refused(scene: Scene) -> None:
    snapshot = replace(samples.snapshot(UP), agent=AgentState.REFUSED, agent_text="another agent is there")
    scene.page(snapshot)


def _empty(scene: Scene) -> None:
    scene.page(samples.snapshot())


def _hostile(scene: Scene) -> None:
    scene.page(samples.snapshot(replace(UP, session="</b>\u202e\n\tdeifireV\u2066 \x1b[1m")))


def _many(scene: Scene) -> None:
    scene.page(
        samples.snapshot(replace(UP, routes=tuple(f"10.{n}.{m}.0/24" for n in range(16) for m in range(256))))
    )


def _usual(scene: Scene) -> None:
    scene.window.resize(GRID * 132, GRID * 72)
    _changed(scene)


def _narrow(scene: Scene) -> None:
    scene.window.resize(scene.window.minimumSize())
    _changed(scene)


def _narrow_trial(scene: Scene) -> None:
    scene.window.resize(scene.window.minimumSize())
    _trial_that_stays(scene)


SCENES: dict[str, Callable[[Scene], None]] = {
    one.__name__.strip("_").replace("_", "-"): one
    for one in (
        *(_unchanged, _changed, _problems, _trial, _trial_that_stays, _clash, _gone, _read_only, _refused),
        *(_empty, _hostile, _many, _usual, _narrow, _narrow_trial),
    )
}


@pytest.mark.parametrize("name", SCENES)
def test_page(qtbot: QtBot, run: Run, scheme: str, name: str) -> None:
    scene = Scene(qtbot, run)
    SCENES[name](scene)
    scene.settle()
    save(scene.window, f"settings-{name}-{scheme}")


def test_what_is_lost(qtbot: QtBot, run: Run, scheme: str) -> None:
    scene = Scene(qtbot, run, NARROWER)
    _changed(scene)
    scene.settle()
    save(scene.window, f"settings-narrower-{scheme}")


def test_refused_by_the_service(qtbot: QtBot, run: Run) -> None:
    scene = Scene(qtbot, run, "another tunnel carries these networks; take it down first")
    _changed(scene)
    scene.settle()
    save(scene.window, "settings-cannot-light")


@pytest.mark.parametrize("name", ["problems", "changed", "trial"])
def test_mirrored(qtbot: QtBot, qapp: QApplication, run: Run, name: str) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        scene = Scene(qtbot, run)
        SCENES[name](scene)
        scene.settle()
        save(scene.window, f"settings-{name}-mirrored")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", ["problems", "changed", "trial", "narrow"])
def test_at_twice_the_size_of_text(qtbot: QtBot, qapp: QApplication, run: Run, name: str) -> None:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(font)
    try:
        scene = Scene(qtbot, run)
        SCENES[name](scene)
        scene.settle()
        save(scene.window, f"settings-{name}-200")
    finally:
        qapp.setFont(before)
