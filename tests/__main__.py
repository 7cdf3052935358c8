"""The whole suite, in parts side by side: ``python -m tests``. With arguments it is ``pytest`` with these.

Each part has a sandbox and a cache of its own, so they cannot get into one another's way. What they print
comes one after another, and the sum at the end.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

_BUS = sorted(map(str, Path("tests/bus").glob("test_*.py")))
PARTS = (
    tuple(_BUS[::2]),
    tuple(_BUS[1::2]),
    ("tests/gui", "tests/unit"),
    ("tests/netns", "tests/e2e"),
)
"""Each takes about as long as the others; two processors are what a small machine has."""
_COUNT = re.compile(r"(\d+) (passed|failed|error|skipped)")


def main(arguments: list[str]) -> int:
    """0 when every test passed, else 1."""
    command = [sys.executable, "-m", "pytest"]
    if arguments:
        return subprocess.run([*command, *arguments], check=False).returncode
    with tempfile.TemporaryDirectory(prefix="vpngui-suite-") as name:
        folder = Path(name)
        first, *others = (
            [*command, "--override-ini", f"cache_dir={folder / str(number)}", *part]
            for number, part in enumerate(PARTS)
        )
        running = []
        for number, other in enumerate(others):
            log = folder / f"{number}.log"
            with log.open("wb") as output:
                running.append((subprocess.Popen(other, stdout=output, stderr=output), log))
        counts, passed = _followed(first)
        for child, log in running:
            passed &= child.wait() == 0
            text = log.read_text(errors="replace")
            sys.stdout.write(text)
            counts += _counts(text)
    failed = counts["failed"] + counts["error"]
    print(f"suite: {counts['passed']} passed, {failed} failed, {counts['skipped']} skipped")
    return 0 if passed else 1


def _followed(command: list[str]) -> tuple[Counter[str], bool]:
    """What the part counted, and whether it passed; its output is shown as it comes."""
    lines = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as child:
        for line in child.stdout or ():
            lines.append(line)
            sys.stdout.write(line)
            sys.stdout.flush()
    return _counts("".join(lines)), child.returncode == 0


def _counts(text: str) -> Counter[str]:
    """What pytest's last line says."""
    last = text.rstrip().rpartition("\n")[2]
    return Counter({what: int(number) for number, what in _COUNT.findall(last)})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
