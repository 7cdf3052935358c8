"""The `vpngui` command line."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

import vpngui
from vpngui.cli.main import main
from vpngui.cli.overview import entry


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"vpngui {vpngui.__version__}\n"


@pytest.mark.parametrize("seconds", ["0", "-1", "x", "nan", "inf"])
def test_a_timeout_that_is_none_is_refused(seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--prompt-timeout", seconds])
    assert ended.value.code == 2
    assert "--prompt-timeout" in capsys.readouterr().err


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*arguments, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


def test_help_says_of_each_subcommand_what_that_takes(capsys: pytest.CaptureFixture[str]) -> None:
    lines = dict(re.findall(r"^  vpngui (\w+) (.*)$", shown(capsys), re.MULTILINE))
    named = re.search(r"vpngui \{([\w,]+)\}", shown(capsys))
    assert named is not None and sorted(lines) == sorted(named[1].split(","))
    for subcommand, line in lines.items():
        taken = shown(capsys, subcommand)
        options = set(re.findall(r"^  (--[\w-]+)", taken, re.MULTILINE))
        assert ("--json" in options) is (subcommand not in ("agent", "demo")), "those talk with a person"
        assert set(re.findall(r"--[\w-]+", line)) == options - {"--json"}, subcommand
        assert set(entry(subcommand).options) == options - {"--json"}


def test_without_a_session_it_says_what_to_do() -> None:
    environment = os.environ | {
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus",
        "QT_QPA_PLATFORM": "offscreen",
    }
    ended = subprocess.run(
        [sys.executable, "-m", "vpngui.cli.main"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 1
    assert "dbus-run-session vpngui" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_qt_is_not_loaded_for_those_who_see_nothing() -> None:
    code = "import sys, vpngui.cli.main; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)


def test_without_a_screen_it_says_so_in_one_line() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "vpngui.cli.main"], env=environment, capture_output=True, text=True, timeout=30
    )
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "no screen" in done.stderr
