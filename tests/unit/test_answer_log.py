"""The log of answers: numbered, bounded, read backwards, and not to be flooded."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from vpngui.model.consent import Direction
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.errors import IoError
from vpngui.model.identity import Grade, Identity
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource
from vpngui.service import answer_files
from vpngui.service.answer_files import MAX_EFFECTS, AnswerFile
from vpngui.service.answers import BURST, Answers

ONE = Answer(
    0,
    1_700_000_000,
    Direction.UP,
    "corp0",
    "Büro \u202e <b>",
    Identity(Grade.PACKAGE, "corp-vpn", "/usr/bin/corp-vpn", 1000, 4711),
    AnswerResult.ALLOWED,
    AnswerSource.PERSON,
    "",
    "corp0 is connected.",
    (Effect(EffectKind.CARRIES, "0.0.0.0/0"), Effect(EffectKind.NAMES_BACK)),
)
REFUSED = replace(ONE, result=AnswerResult.DENIED, how=AnswerSource.STANDING)


def test_there_and_back(tmp_path: Path) -> None:
    file = AnswerFile(tmp_path / "answers", 1000)
    assert file.read(10, 0) == []
    file.append([ONE, REFUSED])
    file.append([replace(ONE, interface="corp1")])
    found = AnswerFile(tmp_path / "answers", 1000).read(10, 0)
    assert found == [
        replace(ONE, interface="corp1", id=3),
        replace(REFUSED, id=2),
        replace(ONE, id=1),
    ]
    assert AnswerFile(tmp_path / "answers", 1001).read(10, 0) == []
    assert file.read(1, 3) == [replace(REFUSED, id=2)]
    for path in (tmp_path / "answers").iterdir():
        assert path.stat().st_mode & 0o777 == 0o600


def test_numbers_go_on_after_a_restart_and_over_a_rotation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_files, "MAX_OCTETS", 4000)
    for _ in range(60):
        AnswerFile(tmp_path, 1000).append([ONE])
    found = AnswerFile(tmp_path, 1000).read(1000, 0)
    numbers = [one.id for one in found]
    assert numbers == list(range(60, 60 - len(numbers), -1)) and 10 < len(numbers) < 30
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 8000


def test_what_matters_least_of_a_long_request_is_left_out(tmp_path: Path) -> None:
    many = tuple(Effect(EffectKind.CARRIES, f"10.0.{n}.0/24") for n in range(200))
    file = AnswerFile(tmp_path, 1000)
    file.append([replace(ONE, effects=many)])
    [found] = file.read(1, 0)
    assert found.effects == many[:MAX_EFFECTS]


@pytest.mark.parametrize(
    "line",
    [b"", b"x", b"[]", b"{}", b"[" * 100_000, b'{"id": 7}', b"\xff\xfe", b'{"id":1e999}', b"null"],
)
def test_what_is_no_answer_is_left_out_and_said(tmp_path: Path, line: bytes) -> None:
    AnswerFile(tmp_path, 1000).append([ONE])
    with open(tmp_path / "1000.jsonl", "ab") as stored:
        stored.write(line)  # and no end: the power went
    file = AnswerFile(tmp_path, 1000)
    file.append([REFUSED])
    assert [one.id for one in file.read(10, 0)] == [2, 1]
    assert bool(file.problem) is bool(line)


@pytest.mark.parametrize("kind", ["open to others", "a link", "two names", "a pipe"])
def test_a_file_that_is_not_its_own_is_set_aside(tmp_path: Path, kind: str) -> None:
    AnswerFile(tmp_path, 1000).append([ONE])
    path = tmp_path / "1000.jsonl"
    match kind:
        case "open to others":
            path.chmod(0o666)
        case "a link":
            path.rename(tmp_path / "elsewhere")
            path.symlink_to(tmp_path / "elsewhere")
        case "two names":
            os.link(path, tmp_path / "elsewhere")
        case "a pipe":
            path.unlink()
            os.mkfifo(path)
    file = AnswerFile(tmp_path, 1000)
    assert file.read(10, 0) == [] and "set aside" in file.problem
    file.append([REFUSED])
    assert [one.result for one in file.read(10, 0)] == [AnswerResult.DENIED]


def test_a_disk_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "answers").touch()
    with pytest.raises(IoError, match="log of answers"):
        AnswerFile(tmp_path / "answers", 1000).append([ONE])


async def noted(folder: Path, answers: list[Answer]) -> tuple[list[Answer], list[int]]:
    """What is in the log afterwards, and who was told."""
    told: list[int] = []
    tasks: list[asyncio.Task[None]] = []

    def spawn(work: Coroutine[Any, Any, None]) -> None:
        tasks.append(asyncio.ensure_future(work))

    log = Answers(folder, told.append, spawn)
    for answer in answers:
        log.note(1000, answer)
    await asyncio.gather(*tasks)
    found = await log.newest(1000, 1000, 0)
    await log.close()
    return found, told


async def test_who_is_refused_without_end_pushes_nothing_out(tmp_path: Path) -> None:
    other = replace(REFUSED, owner=replace(ONE.owner, executable="/usr/bin/other"))
    given_up = replace(ONE, result=AnswerResult.WITHDRAWN)
    closed = replace(ONE, result=AnswerResult.DISMISSED)
    found, told = await noted(tmp_path, [REFUSED, given_up, closed] * 200 + [other] + [ONE] * 50)
    assert sum(one.result is not AnswerResult.ALLOWED for one in found) == BURST + 1
    assert (
        sum(one.result is AnswerResult.ALLOWED for one in found) == 50
    )
    assert told == [1000]  # written at once, and told once


async def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "answers").touch()
    found: list[Answer] = []
    with pytest.raises(IoError):
        found, _ = await noted(tmp_path / "answers", [ONE])
    assert not found and "cannot be written" in caplog.text
