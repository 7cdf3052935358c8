"""`vpngui demo` as a newcomer runs it, without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.timeout(150)
def test_every_step_happens_and_leaves_its_pictures(tmp_path: Path) -> None:
    # Outside the mark of the suite's own sandbox, so that it makes namespaces as it does for everybody.
    environment = {name: value for name, value in os.environ.items() if name != "VPNGUI_SANDBOX_OUTSIDE"}
    output = tmp_path / "demo"
    done = subprocess.run(
        [sys.executable, "-m", "vpngui.cli.main", "demo", "--headless", "--output", str(output)],
        capture_output=True,
        text=True,
        timeout=140,
        check=False,
        env=environment,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for picture in ("prompt.png", "window.png"):
        content = (output / picture).read_bytes()
        assert content.startswith(b"\x89PNG")
        assert len(content) > 2000
    assert "the marker is in none of them" in done.stdout
