"""``vpngui doctor``: says what works, what does not and what to do; ``--repair`` takes leftovers away."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import vpngui
from vpngui.cli.facts import gather, look_at_network
from vpngui.cli.findings import findings, leftovers
from vpngui.model.findings import Finding, Level

_NOT_AUTHORIZED = (126, 127)  # pkexec(1)


def main(arguments: Sequence[str]) -> int:
    """Exit status 0 when nothing is wrong, or the repair succeeded; 1 otherwise."""
    options = _parser().parse_args(arguments)
    if options.repair:
        status = repair()
        after = [leftovers(look_at_network(), service_runs=False)] if status == 0 else []
        _show(after, options.json)
        return 1 if status or _any_wrong(after) else 0
    found = findings(gather(), vpngui.__version__)
    _show(found, options.json)
    return 1 if _any_wrong(found) else 0


def repair() -> int:
    """Run ``vpnguid --reset`` as root; its exit status, or 1 when it could not be run."""
    command = [*_vpnguid(), "--reset"]
    if os.geteuid() != 0:
        pkexec = shutil.which("pkexec")
        if pkexec is None:
            print(f"this needs root:\n\n    sudo {shlex.join(command)}\n", file=sys.stderr)
            return 1
        done = subprocess.run([pkexec, *command], check=False, stdout=sys.stderr)
        if done.returncode in _NOT_AUTHORIZED:
            print(f"it was not allowed; by hand:\n\n    sudo {shlex.join(command)}\n", file=sys.stderr)
        return done.returncode
    return subprocess.run(command, check=False, stdout=sys.stderr).returncode


def _vpnguid() -> list[str]:
    """The service's command that belongs to this one, by its full path, as pkexec wants it."""
    beside = Path(sys.argv[0]).resolve().with_name("vpnguid")
    found = str(beside) if os.access(beside, os.X_OK) else shutil.which("vpnguid")
    return [found] if found else [sys.executable, "-m", "vpngui.service.daemon"]


def _any_wrong(found: Sequence[Finding]) -> bool:
    return any(finding.level is Level.WRONG for finding in found)


def _show(found: Sequence[Finding], as_json: bool) -> None:
    if as_json:
        print(json.dumps([asdict(finding) for finding in found], indent=2))
        return
    for finding in found:
        print(f"{finding.level:6} {finding.check}: {finding.text}")
        if finding.todo:
            print(f"       → {finding.todo}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vpngui doctor",
        description="Says what works, what does not, and what to do about it. Exit status: 0 nothing is "
        "wrong, 1 something is.",
    )
    parser.add_argument(
        "--repair",
        action="store_true",
        help="while the service does not run, take away what is left of vpngui in this computer's network "
        "(vpnguid --reset, as root)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="for programs: check, level, kind, text, todo, command and values of each",
    )
    return parser
