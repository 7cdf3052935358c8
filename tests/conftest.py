"""The whole suite runs once inside a sandbox of its own, so that no test can reach this machine's network.

Where this machine does not allow that, what needs it is skipped with the reason.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile

import pytest

from vpngui.sandbox import namespaces

NEEDS_SANDBOX = ("bus", "netns", "e2e")


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """Start again inside the sandbox, with the same arguments, output and exit status."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a background job's children are deaf
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if namespaces.inside() or config.option.collectonly or config.option.help or config.option.version:
        return None
    if namespaces.why_not() is not None:
        return None
    capture = config.pluginmanager.getplugin("capturemanager")
    capture.suspend_global_capture(in_=True)  # the next pytest writes to the real standard output
    os.chdir(config.invocation_params.dir)
    if os.geteuid() != 0:
        # In there this user is called root, and must not meet what the real root's runs left in /tmp.
        own = os.path.join(tempfile.gettempdir(), f"vpngui-tests-{os.geteuid()}")
        os.makedirs(own, mode=0o700, exist_ok=True)
        os.environ["PYTEST_DEBUG_TEMPROOT"] = own
    namespaces.enter([sys.executable, "-m", "pytest", *map(str, config.invocation_params.args)], screen=False)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Outside the sandbox, skip what needs it."""
    if namespaces.inside():
        return
    reason = f"needs namespaces of its own: {namespaces.why_not()}"
    for item in items:
        folder = item.path.relative_to(config.rootpath).parts
        if len(folder) > 1 and folder[1] in NEEDS_SANDBOX:
            item.add_marker(pytest.mark.skip(reason=reason))


def pytest_report_header(config: pytest.Config) -> str:
    """Say where the suite runs."""
    return "sandbox: " + ("inside" if namespaces.inside() else f"none ({namespaces.why_not()})")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Always say how many tests were skipped, zero too."""
    skipped = len(terminalreporter.stats.get("skipped", []))
    terminalreporter.write_line(f"skipped: {skipped}")
