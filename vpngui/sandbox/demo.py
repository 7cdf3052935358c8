"""`vpngui demo`: the main job end to end, for real, in a sandbox that leaves nothing behind.

Exit status 0 only when every step really happened.
"""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import sys
from pathlib import Path

from vpngui.sandbox import desktop, namespaces
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import python
from vpngui.sandbox.story import Story
from vpngui.sandbox.transcript import StepFailed, Transcript

# Program → the Debian package that has it.
_PROGRAMS = {
    "unshare": "util-linux",
    "setpriv": "util-linux",
    "mount": "mount",
    "ip": "iproute2",
    "ping": "iputils-ping",
    "dbus-daemon": "dbus",
}
_SCREEN_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
}

_TUN = Path("/dev/net/tun")


def main(arguments: list[str]) -> int:
    """Run the demo; the exit status."""
    parser = argparse.ArgumentParser(prog="vpngui demo", description=__doc__)
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("build/demo"),
        help="where pictures, logs and captures go (%(default)s)",
    )
    parser.add_argument(
        "--headless",
        action="store_true",
        help="a scripted person at a virtual screen, even where there is a real one",
    )
    options = parser.parse_args(arguments)
    output: Path = options.output.resolve()
    headless = options.headless or not desktop.has_screen(os.environ)
    if not namespaces.inside():
        return _enter(output, headless)
    return _run(output, headless)


def _enter(output: Path, headless: bool) -> int:
    wanted = _PROGRAMS | (_SCREEN_PROGRAMS if headless else {})
    missing = {package for program, package in wanted.items() if shutil.which(program) is None}
    if missing:
        print(
            f"vpngui demo needs more programs: apt-get install {' '.join(sorted(missing))}", file=sys.stderr
        )
        return 1
    if not _TUN.exists() or not (os.geteuid() == 0 or os.access(_TUN, os.R_OK | os.W_OK)):
        print(f"vpngui demo needs {_TUN}, readable and writable (as root: modprobe tun)", file=sys.stderr)
        return 1
    again = ["--output", str(output), *(["--headless"] if headless else [])]
    reason = namespaces.why_not()
    if reason is not None:
        print(f"vpngui demo needs namespaces of its own, and cannot have them: {reason}", file=sys.stderr)
        if os.geteuid() != 0:
            command = " ".join(python("vpngui.sandbox.demo", *again))
            print(f"Some systems leave them to root alone. Then this works: sudo {command}", file=sys.stderr)
        return 1
    namespaces.enter(python("vpngui.sandbox.demo", *again), screen=not headless)


def _run(output: Path, headless: bool) -> int:
    output.mkdir(parents=True, exist_ok=True)
    for old in (*output.glob("*.log"), *output.glob("*.png"), *output.glob("*.pcap")):
        old.unlink()
    transcript = Transcript()
    try:
        Story(transcript, output, headless=headless, marker=_marker()).tell()
    except StepFailed:
        print(f"FAILED after {transcript.seconds:.1f} s; the logs are in {output}", flush=True)
        return 1
    except SandboxError as error:
        print(f"FAILED between two steps: {error}; the logs are in {output}", flush=True)
        return 1
    except KeyboardInterrupt:
        print(
            f"Interrupted after {transcript.seconds:.1f} s; everything that it started has ended", flush=True
        )
        return 130
    print(
        f"All {transcript.steps} steps happened, in {transcript.seconds:.1f} s; pictures and logs: {output}"
    )
    return 0


def _marker() -> bytes:
    return b"vpngui-demo-" + secrets.token_hex(16).encode()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
