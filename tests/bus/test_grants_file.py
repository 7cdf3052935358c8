"""The file of remembered answers: only what the service itself wrote there, whole, counts."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.bus.lasting import Machine, ids, known, machine
from tests.bus.remembering import (
    answered,
    asks,
    remember,
    standing,
)
from vpngui.model.consent import Remember
from vpngui.sandbox import users

__all__ = ["known", "machine"]  # fixtures


def _other(text: str, **changes: Any) -> str:
    """The file with its one answer changed; a key with two underscores is one within another."""
    content = json.loads(text)
    [value] = content["grants"]
    for key, new in changes.items():
        *outer, last = key.split("__")
        place = value
        for one in outer:
            place = place[one]
        place[last] = new
    return json.dumps(content)


FORGED: dict[str, Callable[[str], str]] = {
    "no JSON": lambda text: text[:-2],
    "nothing": lambda text: "",
    "deep": lambda text: "[" * 100_000,
    "another version": lambda text: text.replace('"vpngui-grants":1', '"vpngui-grants":2'),
    "no list": lambda text: '{"vpngui-grants":1,"grants":{}}',
    "another person's": lambda text: _other(text, asker__uid=0),
    "another person's owner": lambda text: _other(text, owner__uid=0),
    "another program's": lambda text: _other(text, asker__executable="/usr/bin/sort"),
    "a script's": lambda text: _other(
        text,
        asker__grade="unverified",
        asker__executable="/opt/evil/vpn",
        owner__grade="unverified",
        owner__executable="/opt/evil/vpn",
    ),
    "an interpreter's": lambda text: _other(
        text,
        asker__grade="path",
        asker__name="python3",
        asker__executable="/usr/bin/python3",
        owner__grade="path",
        owner__name="python3",
        owner__executable="/usr/bin/python3",
    ),
    "a Flatpak's": lambda text: _other(text, asker__grade="flatpak", owner__grade="flatpak"),
    "a process's": lambda text: _other(text, asker__pid=1, asker__started=1),
    "an hour's": lambda text: _other(text, remember="hour", until=1e9),
    "nobody's decision": lambda text: _other(text, decision="dismiss"),
    "a denial of nothing": lambda text: _other(text, decision="deny"),
    "settings that cannot be": lambda text: _other(text, asked__settings__mtu=1),
    "an effect that is none": lambda text: _other(text, asked__effects=[["carries", "everything"]]),
    "another number": lambda text: _other(text, id="../../etc/x"),
    "more": lambda text: _other(text, more=1),
}


@pytest.mark.parametrize("case", FORGED)
async def test_a_forged_file_gives_nothing_and_is_set_aside(machine: Machine, case: str) -> None:
    await answered(machine.agent, machine.app, Remember.ALWAYS)
    machine.service.stop()
    [file] = (machine.state / "grants").glob("*.json")
    text = FORGED[case](file.read_text())
    file.write_text(text)
    await machine.start()
    assert await ids(machine.agent) == []
    assert await standing(machine.agent, machine.app) == ""
    aside = file.with_name(file.name + ".damaged")
    assert aside.read_text() == text and not file.exists()
    assert "was set aside" in machine.service.output()
    aside.unlink()


def _opened_to_others(file: Path, copy: Path) -> None:
    file.chmod(0o622)


def _given_away(file: Path, copy: Path) -> None:
    os.chown(file, users.PERSON, users.PERSON)


def _linked(file: Path, copy: Path) -> None:
    shutil.move(file, copy)
    file.symlink_to(copy)


def _named_twice(file: Path, copy: Path) -> None:
    os.link(file, file.with_name("copy"))


def _made_a_folder(file: Path, copy: Path) -> None:
    file.unlink()
    file.mkdir()


def _made_a_pipe(file: Path, copy: Path) -> None:
    file.unlink()
    os.mkfifo(file)


async def test_a_file_that_is_not_the_services_own_is_not_believed(machine: Machine) -> None:
    copy = machine.rig.home(machine.rig.uid) / "copy.json"
    for change in (_opened_to_others, _given_away, _linked, _named_twice, _made_a_pipe, _made_a_folder):
        await answered(machine.agent, machine.app, Remember.ALWAYS)
        machine.service.stop()
        [file] = (machine.state / "grants").glob("*.json")
        change(file, copy)
        await machine.start()
        assert await ids(machine.agent) == [], change
        assert await standing(machine.agent, machine.app) == "", change


async def test_what_is_whole_in_a_damaged_file_is_kept(machine: Machine) -> None:
    id_ = await answered(machine.agent, machine.app, Remember.ALWAYS)
    machine.service.stop()
    [file] = (machine.state / "grants").iterdir()
    content = json.loads(file.read_text())
    content["grants"] += [{"id": "x"}, content["grants"][0]]
    file.write_text(json.dumps(content))
    machine.agent.signals.clear()
    await machine.start()
    assert await ids(machine.agent) == [id_]
    assert [body[0] for _, member, body in machine.agent.signals if member == "Notice"] == ["forgotten"]
    machine.agent.signals.clear()
    await machine.crash()
    assert await ids(machine.agent) == [id_]
    assert not any(member == "Notice" for _, member, _ in machine.agent.signals)


async def test_what_cannot_be_kept_is_said_and_not_remembered(machine: Machine) -> None:
    folder = machine.state / "grants"
    folder.touch()  # so that no folder can be made there
    path = await machine.app.tunnel()
    token, _ = await asks(machine.agent, machine.app, path)
    text = await machine.agent.finish(token, "allow", **remember("always"))
    assert "is connected" in text and "not remembered" in text
    assert await machine.app.state(path) == "up" and await ids(machine.agent) == []
    folder.unlink()
    await machine.app.peer.tunnel(path, "Destroy")
    await answered(machine.agent, machine.app, Remember.ALWAYS)
