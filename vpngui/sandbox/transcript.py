"""The demo's printed steps: each says what it did and saw, or that it failed, and with what."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from vpngui.sandbox.errors import SandboxError


class StepFailed(SandboxError):
    """A step that did not happen; it has been printed."""


class Transcript:
    """Numbered steps on the standard output."""

    def __init__(self) -> None:
        self._number = 0
        self._started = time.monotonic()

    @property
    def seconds(self) -> float:
        """Since the first line."""
        return time.monotonic() - self._started

    @property
    def steps(self) -> int:
        """How many there were."""
        return self._number

    @contextmanager
    def step(self, title: str) -> Iterator[Callable[[str], None]]:
        """One step; what the block hands to the yielded function is printed below it."""
        self._number += 1
        number, started = self._number, time.monotonic()
        self._print(f"{number:2}. {title}")
        try:
            yield self.say
        except StepFailed:
            raise
        except (SandboxError, OSError) as error:
            self._print(f"    FAILED in step {number} ({title}): {error}")
            raise StepFailed(title) from error
        self._print(f"    done, {time.monotonic() - started:.1f} s")

    def say(self, text: str) -> None:
        """A line of its own, below the step that runs."""
        for line in text.splitlines():
            self._print(f"    {line}")

    @staticmethod
    def _print(line: str) -> None:
        print(line, file=sys.stdout, flush=True)
