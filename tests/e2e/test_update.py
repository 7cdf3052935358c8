"""An upgrade under the running app: the person is told, presses one button, and is where they were."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import vpngui
from tests.logs import NO_BLOCKING
from vpngui.contract import names
from vpngui.gui.pages import available
from vpngui.sandbox.client import Client
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import python, until
from vpngui.sandbox.rig import Rig

WINDOW = "vpngui"
NEXT = "99.0.0"


def test_the_next_version_takes_over_where_the_person_is(rig: Rig, person: Person) -> None:
    program = installed(rig.home(rig.uid) / "program")
    environment = {**rig.environment(), "PYTHONPATH": os.pathsep.join(map(str, (NO_BLOCKING, program)))}
    app = rig.start(
        "vpngui", ["env", "-C", str(program), *python("vpngui.cli.main")], environment=environment
    )
    with Client(rig.session_bus) as bus:
        until("the app is there", lambda: bus.owner(names.APP_NAME), 20)
        first = bus.owner(names.APP_NAME)
        person.attend(WINDOW)
        title = next(entry.title() for entry in available() if entry.key == "permissions")
        person.click("radio button", title, window=WINDOW)
        upgrade(program / "vpngui" / "__init__.py")
        person.click("button", "Restart", window=WINDOW)
        until("the next one is there", lambda: bus.owner(names.APP_NAME) not in (None, first), 20)
    assert app.status is None, "it is the same process"
    person.attend(WINDOW)
    shown = person.find("radio button", title, window=WINDOW)
    assert shown.checked
    person.key("F1")
    until("its version is told", lambda: any(NEXT in text for text in person.texts(WINDOW)), 20)


def installed(folder: Path) -> Path:
    """A program of its own, so that the checkout stays as it is."""
    source = Path(vpngui.__file__).parent
    shutil.copytree(source, folder / "vpngui", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(source.parent / "resources", folder / "resources")
    return folder


def upgrade(file: Path) -> None:
    new = file.with_name("new")
    new.write_text(file.read_text().replace(vpngui.__version__, NEXT))
    os.replace(new, file)
