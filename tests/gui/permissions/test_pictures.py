"""Pictures of the page Permissions, for people to look at: build/screens/."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Run
from tests.gui.permissions.service import Service, answer, grant
from tests.gui.permissions.test_page import Visit
from tests.gui.samples import UNVERIFIED
from tests.gui.screens import save, shown_as
from vpngui.gui.permissions.bar import ANSWERS, GRANTS
from vpngui.gui.snapshot import ServiceState, Snapshot
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.errors import PermissionDenied
from vpngui.model.identity import Grade, Identity
from vpngui.model.remembered import AnswerResult, AnswerSource

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

NOW = int(time.time())
LONG = Identity(
    Grade.PATH, "client", "/home/somebody/.local/share/" + "a-very-long-folder/" * 9 + "client", 1000, 7
)
FLATPAK = Identity(Grade.FLATPAK, "org.example.ALongApplicationIdentifier.Client", "/app/bin/client", 1000, 9)


def filled() -> Service:
    grants = [
        grant(1, since=NOW - 90_000, uses=12, last_used=NOW - 4000),
        grant(2, decision=Decision.DENY, owner=UNVERIFIED, process=True, remember=Remember.LOGOUT),
        grant(3, direction=Direction.DOWN, remember=Remember.HOUR, seconds=2400, owner=FLATPAK),
        grant(4, owner=LONG, interface="w" * 15, uses=1, last_used=NOW - 60),
    ]
    owners = [UNVERIFIED, grants[0].owner, FLATPAK, LONG]
    results = list(AnswerResult)
    answers = [
        answer(
            number,
            time=NOW - 7000 * (200 - number),
            result=results[number % 6],
            owner=owners[number % 4],
            how=AnswerSource.STANDING if number % 5 == 0 else AnswerSource.PERSON,
            session="\u202egnp.NPV\u202c\nevil" if number % 3 else "Büro – Zürich",
        )
        for number in range(1, 200)
    ]
    return Service(grants, answers)


PICTURES: dict[str, tuple[Callable[[], Service], int, tuple[int, int]]] = {
    "permissions": (filled, GRANTS, (900, 600)),
    "permissions-log": (filled, ANSWERS, (900, 600)),
    "permissions-narrow": (filled, GRANTS, (400, 560)),
    "permissions-narrow-log": (filled, ANSWERS, (400, 560)),
    "permissions-empty": (Service, GRANTS, (900, 600)),
    "permissions-log-empty": (Service, ANSWERS, (900, 600)),
    "permissions-failed": (
        lambda: Service(
            error=PermissionDenied(
                "only the registered consent agent may do this; call RegisterAgent first"
            )
        ),
        GRANTS,
        (900, 600),
    ),
}


@pytest.mark.parametrize("manner", ["light", "dark", "double", "long", "mirrored"])
@pytest.mark.parametrize("name", PICTURES)
def test_picture(qtbot: QtBot, run: Run, name: str, manner: str) -> None:
    make, which, size = PICTURES[name]

    async def go() -> None:
        one = Visit(qtbot, make(), size)
        one.window.setBackgroundRole(one.window.palette().ColorRole.Base)
        one.window.setAutoFillBackground(True)
        await one.open(which)
        save(one.window, f"{name}-{manner}")

    with shown_as(manner):
        run(go())


@pytest.mark.parametrize("manner", ["light", "dark", "double", "long", "mirrored"])
def test_moments(qtbot: QtBot, run: Run, manner: str) -> None:
    async def go() -> None:
        one = Visit(qtbot, filled(), (900, 600))
        one.window.setAutoFillBackground(True)
        one.window.setBackgroundRole(one.window.palette().ColorRole.Base)
        await one.open()
        await one.search("nothing of the kind")
        save(one.window, f"permissions-nothing-{manner}")
        await one.search("")
        one.view.choose_any()
        QTest.keyClick(one.view, Qt.Key.Key_Delete)
        save(await one.box(), f"permissions-revoke-{manner}")
        one.page.show_snapshot(Snapshot(ServiceState.ABSENT))
        save(one.window, f"permissions-no-service-{manner}")
        narrow = Visit(qtbot, filled(), (400, 560))
        narrow.window.setAutoFillBackground(True)
        narrow.window.setBackgroundRole(narrow.window.palette().ColorRole.Base)
        await narrow.open()
        narrow.view.setCurrentIndex(narrow.view.model().index(1, 0))
        narrow.page._read()
        await narrow.settle()
        save(narrow.window, f"permissions-narrow-details-{manner}")

    with shown_as(manner):
        run(go())
