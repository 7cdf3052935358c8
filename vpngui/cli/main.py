"""The `vpngui` command: without a subcommand the Qt app, with one something that needs no screen."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import vpngui
from vpngui.cli.overview import ENTRIES, entry, help_lines

if TYPE_CHECKING:
    from vpngui.gui.restart import Left


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["demo"]:
        from vpngui.sandbox.demo import main as demo

        return demo(words[1:])
    if words[:1] == ["doctor"]:
        from vpngui.cli.doctor import main as doctor

        return doctor(words[1:])
    if words[:1] == ["agent"]:
        from vpngui.gui.terminal.main import main as agent

        return agent(words[1:])
    command = entry(words[0]) if words else None
    if command is not None:
        from vpngui.cli.running import run

        return run(command, words[1:])
    chosen = _parser().parse_args(words)
    # Qt is loaded only for those who want to see something.
    from vpngui.gui.main import main as app
    from vpngui.gui.options import Options

    return app(Options(chosen.hidden, chosen.prompt_timeout, chosen.returning))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vpngui",
        usage="%(prog)s [-h] [--version] [--hidden] [--prompt-timeout SECONDS]\n"
        f"       %(prog)s {{{','.join(one.name for one in ENTRIES)}}} [-h] ...",
        description="Shows the VPN tunnels of this computer, and asks before an application connects one.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"without a window (all but demo and agent take --json, for programs):\n{help_lines()}",
    )
    parser.add_argument("--version", action="version", version=f"vpngui {vpngui.__version__}")
    parser.add_argument("--hidden", action="store_true", help="start in the tray; without a tray, minimised")
    parser.add_argument(
        "--prompt-timeout",
        type=_seconds,
        metavar="SECONDS",
        help="close an unanswered question after this many seconds, where the service would wait longer",
    )
    # How the app starts itself anew after an upgrade.
    parser.add_argument("--returning", type=_left, help=argparse.SUPPRESS)
    return parser


def _left(text: str) -> Left:
    from vpngui.gui.restart import left

    return left(text)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0.0 < value < 86400.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds between 0 and 86400")
    return value


if __name__ == "__main__":
    sys.exit(main())
