"""The app without X: on a headless Wayland compositor that has no tray, no pointer and no keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.asking import Application
from tests.logs import NO_BLOCKING, check_logs
from vpngui.contract import names
from vpngui.sandbox import hosts
from vpngui.sandbox.accessible import Accessibility
from vpngui.sandbox.client import Client
from vpngui.sandbox.process import Process, python, run, until
from vpngui.sandbox.rig import Rig

PROMPT, WINDOW = "vpngui – permission", "vpngui"
APP = "vpngui.cli.main"
SOCKET = "wayland-vpngui"
SECONDS = 20.0
FEW = 30
"""Colours; a window has more, with letters and pictures."""


pytestmark = pytest.mark.skipif(
    shutil.which("weston") is None, reason="needs the compositor weston (packaging/setup-dev.sh installs it)"
)


SHELL = """[shell]
panel-position=none
background-color=0xff204060
locking=false
"""


class Seat:
    """A session on the compositor; what is started here shows its windows there."""

    def __init__(self, rig: Rig, folder: Path) -> None:
        self.rig = rig
        self._folder = folder
        self._environment = rig.environment() | {"WAYLAND_DISPLAY": SOCKET, "QT_QPA_PLATFORM": "wayland"}
        settings = folder / "weston.ini"
        settings.write_text(SHELL)
        options = ["--backend=headless-backend.so", "--use-pixman", "--debug", "--idle-time=0"]
        self._compositor = rig.start(
            "weston", ["weston", f"--config={settings}", f"--socket={SOCKET}", *options]
        )
        socket = rig.home(rig.uid) / "runtime" / SOCKET
        until("the compositor listens", lambda: self._listens(socket) or None, SECONDS)
        self.eyes = Accessibility(rig.session_bus)

    def start(self, name: str, command: list[str]) -> Process:
        return self.rig.start(name, command, environment=self._environment)

    def start_app(self, *arguments: str) -> Process:
        app = self.start("vpngui", python(APP, *arguments))
        with Client(self.rig.session_bus) as client:
            client.wait_for_owner(names.APP_NAME, SECONDS)
        return app

    def wait_for(self, title: str) -> None:
        until(f"{title!r} is shown", lambda: title in self.titles() or None, SECONDS)

    def wait_until_gone(self, title: str) -> None:
        until(f"{title!r} is gone", lambda: title not in self.titles() or None, SECONDS)

    def titles(self) -> list[str]:
        return [window.name for window in self.eyes.windows()]

    def colors(self) -> int:
        """How many are in the picture that the compositor makes of all windows; 1 without any."""
        folder = self._folder / "picture"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        folder.chmod(0o777)
        shot = self.start("screenshooter", ["sh", "-c", f"cd '{folder}' && weston-screenshooter"])
        assert shot.wait(SECONDS) == 0, shot.tail()
        [file] = folder.glob("*.png")
        return int(run(["identify", "-format", "%k", str(file)]))

    def wait_for_colors(self, what: str, fits: Callable[[int], bool]) -> None:
        until(what, lambda: fits(self.colors()) or None, SECONDS)

    def _listens(self, socket: Path) -> bool:
        assert self._compositor.status is None, self._compositor.tail()
        return socket.exists()


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    tmp_path.parent.parent.chmod(0o755)
    with hosts.fresh_network(), Rig(tmp_path / "logs", screen_kind="none", found_first=NO_BLOCKING) as rig:
        rig.start_service()
        folder = rig.home(rig.uid) / "weston"
        folder.mkdir()
        folder.chmod(0o755)
        seat = Seat(rig, folder)
        yield seat
        seat.eyes.close()
    check_logs(rig)


def test_the_window_and_a_question_that_is_withdrawn(seat: Seat) -> None:
    seat.wait_for_colors("the screen is empty", lambda colors: colors == 1)
    seat.start_app()
    seat.wait_for(WINDOW)
    seat.wait_for_colors("the window is on the screen", lambda colors: colors > FEW)
    application = Application(seat.rig, "ask0", ("up",))
    seat.wait_for(PROMPT)
    assert not application.answered
    application.process.stop()
    seat.wait_until_gone(PROMPT)
    assert WINDOW in seat.titles()


def test_without_a_tray_a_start_in_the_background_leaves_the_window_to_be_had(seat: Seat) -> None:
    app = seat.start_app("--hidden")
    seat.wait_for(WINDOW)
    assert seat.start("second", python(APP)).wait(SECONDS) == 0
    seat.wait_for_colors("the window is on the screen", lambda colors: colors > FEW)
    assert seat.titles() == [WINDOW]
    assert app.status is None
