"""Completion is of one mind with the commands, in files and in a real bash."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from vpngui.cli.completion import SHELLS
from vpngui.cli.overview import ENTRIES

FOLDER = Path(__file__).resolve().parents[3] / "packaging/completion"
FILES = {"bash": FOLDER / "vpngui.bash", "zsh": FOLDER / "_vpngui", "fish": FOLDER / "vpngui.fish"}


@pytest.mark.parametrize("shell", SHELLS)
def test_files_are_as_made(shell: str) -> None:
    assert FILES[shell].read_text() == SHELLS[shell](), f"python -m vpngui.cli.completion {shell}"


def completed(folder: Path, *words: str) -> list[str]:
    """What bash offers for the last of ``vpngui WORDS``."""
    vpngui = folder / "vpngui"
    vpngui.write_text("#!/bin/sh\nprintf 'Home office\\nwork\\n$(touch run)\\n'\n")
    vpngui.chmod(0o755)
    quoted = " ".join(f"'{word}'" for word in ("vpngui", *words))
    script = (
        f"source {FILES['bash']}; PATH={folder}:$PATH; COMP_WORDS=({quoted}); COMP_CWORD={len(words)}; "
        "compopt() { :; }; _vpngui; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True, cwd=folder)
    assert done.stderr == ""
    return done.stdout.split("\n")[:-1]


def test_bash_completes_commands_options_and_names(tmp_path: Path) -> None:
    assert set(completed(tmp_path, "")) >= {one.name for one in ENTRIES}
    assert completed(tmp_path, "st") == ["status", "stats"]
    assert completed(tmp_path, "stats", "--") == ["--by", "--watch", "--reset", "--help", "--json"]
    assert completed(tmp_path, "up", "Ho") == [r"Home\ office"]
    assert completed(tmp_path, "up", "$") == [r"\$\(touch\ run\)"]
    assert not (tmp_path / "run").exists()
