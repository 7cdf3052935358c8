"""Starting at login: the entry is what desktops expect, and what somebody else made of it is told."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vpngui.gui.preferences import autostart
from vpngui.gui.preferences.autostart import Autostart


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = autostart.default_path()
    assert path == tmp_path / "autostart" / "io.github.vpngui.App.desktop"
    return path


@pytest.mark.parametrize("hidden", [False, True])
def test_on_and_off(entry: Path, hidden: bool) -> None:
    assert autostart.read(entry) == Autostart()
    autostart.switch_on(entry, hidden)
    assert autostart.read(entry) == Autostart(on=True)
    assert (autostart.HIDDEN in entry.read_text()) is hidden
    assert [file.name for file in entry.parent.iterdir()] == [entry.name]
    autostart.switch_off(entry)
    autostart.switch_off(entry)
    assert autostart.read(entry) == Autostart()


def test_the_entry_is_valid(entry: Path) -> None:
    autostart.switch_on(entry, hidden=True)
    validate = shutil.which("desktop-file-validate")
    assert validate is not None
    done = subprocess.run([validate, entry], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0 and not done.stdout, done.stdout


@pytest.mark.parametrize(
    ("line", "replacement", "expected"),
    [
        ("Terminal=false", "Hidden=true", Autostart()),
        ("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false", Autostart()),
        ("Type=Application", "Type=Link", Autostart()),
        ("Exec=", "#Exec=", Autostart()),
        ("[Desktop Entry]", "[Another]", Autostart()),
        ("Comment=", "Note=", Autostart(on=True)),
    ],
)
def test_what_another_program_changed_is_seen(
    entry: Path, line: str, replacement: str, expected: Autostart
) -> None:
    autostart.switch_on(entry, hidden=True)
    entry.write_text(entry.read_text().replace(line, replacement))
    assert autostart.read(entry) == expected


def test_another_command_is_told_and_replaced_when_switched_on(entry: Path) -> None:
    entry.parent.mkdir()
    entry.write_text(autostart.text("/opt/other/vpngui --hidden"))
    assert autostart.read(entry) == Autostart(True, "/opt/other/vpngui --hidden")
    autostart.switch_on(entry, hidden=False)
    assert autostart.read(entry) == Autostart(on=True)


def test_what_is_no_entry_is_an_error_and_not_off(entry: Path) -> None:
    entry.parent.mkdir()
    entry.write_bytes(b"\xff\xfe")
    with pytest.raises(ValueError, match="utf-8"):
        autostart.read(entry)


def test_a_folder_that_cannot_be_written_is_an_error(entry: Path) -> None:
    entry.parent.write_text("no folder")
    with pytest.raises(OSError, match=r"exists|directory"):
        autostart.switch_on(entry, hidden=False)
    assert autostart.read(entry) == Autostart()


def test_without_a_home_there_is_nothing_to_switch() -> None:
    assert autostart.read(None) == Autostart()
    autostart.switch_off(None)
    with pytest.raises(FileNotFoundError):
        autostart.switch_on(None, hidden=False)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["/usr/bin/vpngui"], "/usr/bin/vpngui"),
        (["/usr/bin/vpngui", "--hidden"], "/usr/bin/vpngui --hidden"),
        (["/home/somebody/my apps/vpngui"], '"/home/somebody/my apps/vpngui"'),
        (["/100%/vpngui"], "/100%%/vpngui"),
        (['/a"b/vpngui'], '"/a\\\\"b/vpngui"'),
        (["/a$b`c/vpngui"], '"/a\\\\$b\\\\`c/vpngui"'),
        (["/a\\b"], '"/a\\\\\\\\b"'),
    ],
)
def test_a_command_is_quoted_as_the_specification_says(arguments: list[str], expected: str) -> None:
    assert autostart.execute(arguments) == expected


def test_the_command_starts_this_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "with space" / "vpngui"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\necho started "$@"\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(program)])
    line = autostart.execute([*autostart.command(), autostart.HIDDEN])
    # Neither "%" nor a backslash is in it: then a shell reads it as a desktop does.
    done = subprocess.run(shlex.split(line), capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout == "started --hidden\n"
    monkeypatch.setattr(sys, "argv", [os.devnull])
    assert autostart.command()[0] == sys.executable
