"""The whole suite, in parts, some at a time: ``python -m tests``. With arguments it is ``pytest`` with these.

Each part has a sandbox and a cache of its own, so they cannot get into one another's way. What a part
prints comes when it has ended, and the sum at the end.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path


def _dealt(folder: str, hands: int) -> list[tuple[str, ...]]:
    """The files of a folder, dealt out: neighbours, which are often as long as one another, go apart."""
    files = sorted(map(str, Path(folder).rglob("test_*.py")))
    return [tuple(files[first::hands]) for first in range(hands)]


PARTS = (
    ("tests/netns",),
    ("tests/e2e",),
    *_dealt("tests/gui", 2),
    *_dealt("tests/bus", 4),
    ("tests/unit",),
)
"""The longest first, so that all end at about the same time."""
AT_ONCE = (os.cpu_count() or 1) + 1
"""One more than there are processors: a good part of the time is waiting for what happens after seconds."""
_PYTEST = [sys.executable, "-m", "pytest"]
_COUNT = re.compile(r"(\d+) (passed|failed|error|skipped)")


def main(arguments: list[str]) -> int:
    """0 when every test passed, else 1."""
    if arguments:
        return subprocess.run([*_PYTEST, *arguments], check=False).returncode
    counts: Counter[str] = Counter()
    passed = True
    with tempfile.TemporaryDirectory(prefix="vpngui-suite-") as folder, ThreadPoolExecutor(AT_ONCE) as pool:
        running = [pool.submit(_run, part, Path(folder, str(n))) for n, part in enumerate(PARTS)]
        for done in as_completed(running):
            text, good = done.result()
            sys.stdout.write(text)
            sys.stdout.flush()
            passed &= good
            counts += _counts(text)
    failed = counts["failed"] + counts["error"]
    print(f"suite: {counts['passed']} passed, {failed} failed, {counts['skipped']} skipped")
    return 0 if passed else 1


def _run(part: tuple[str, ...], cache: Path) -> tuple[str, bool]:
    """What the part said, and whether it passed."""
    command = [*_PYTEST, "--override-ini", f"cache_dir={cache}", *part]
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
    )
    return done.stdout, done.returncode == 0


def _counts(text: str) -> Counter[str]:
    """What pytest's last line says."""
    last = text.rstrip().rpartition("\n")[2]
    return Counter({what: int(number) for number, what in _COUNT.findall(last)})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
