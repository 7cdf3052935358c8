"""A block list of 100,000 networks in the app's window, against a bare table on the same model.

``python -m benchmarks.list_page`` is the program under measurement, on Qt's own off-screen platform.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from functools import partial
from statistics import median, quantiles
from typing import TYPE_CHECKING

from benchmarks.figure import Figure, absolute, paired

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from vpngui.gui.lists.detail import Detail
    from vpngui.gui.lists.draft import Draft

_NETWORKS = 100_000
_ROUNDS = 9
_WORDS = ("7", "77", "number 4", "203.0.113.7", "nothing at all", "10.0.0.0/8")
_FRAMES = 400
_SIZE = (1056, 700)


def list_100k() -> list[Figure]:
    """Opening, filtering by text until it is painted, 95 of 100 frames while scrolling, and the longest turn
    of the loop in all of that and in reading, merging and undoing (CPU time of its thread)."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, "-m", "benchmarks.list_page"]
    output = subprocess.run(program, env=environment, stdout=subprocess.PIPE, check=True, timeout=300).stdout
    found = json.loads(output)
    return [
        paired("list_100k_open", "ms", [(ours, bare) for ours, bare in found["open"]], at_most=2.0),
        absolute("list_100k_filter", "ms", found["filter"], at_most=50),
        absolute("list_100k_frame", "ms", quantiles(found["frame"], n=20)[-1], at_most=16),
        absolute("list_100k_turn", "ms", found["turn"], at_most=16),
    ]


class Turns:
    """The longest turn of the loop."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._task = asyncio.get_running_loop().create_task(self._watch())

    async def _watch(self) -> None:
        before = time.thread_time()
        while True:
            await asyncio.sleep(0)
            now = time.thread_time()
            self.longest = max(self.longest, now - before)
            before = now

    def end(self) -> float:
        """Milliseconds."""
        self._task.cancel()
        return self.longest * 1000


class Painted:
    """Waits for a table to be painted."""

    def __init__(self, table: QTableView) -> None:
        from PySide6.QtCore import QEvent, QObject

        class Filter(QObject):
            seen = False

            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                self.seen = self.seen or event.type() == QEvent.Type.Paint
                return False

        self._filter = Filter(table)
        table.viewport().installEventFilter(self._filter)

    async def after(self, act: Callable[[], None], until: Callable[[], bool] = lambda: True) -> float:
        """Milliseconds from ``act`` to the end of the painting that comes once ``until`` holds."""
        start = time.perf_counter()
        self._filter.seen = False
        act()
        while not until():
            self._filter.seen = False
            await asyncio.sleep(0)
        while not self._filter.seen:  # noqa: ASYNC110 - the loop has to turn for it
            await asyncio.sleep(0)
        return (time.perf_counter() - start) * 1000


async def measure() -> dict[str, object]:
    from PySide6.QtWidgets import QTableView

    from vpngui.gui.lists.detail import Detail
    from vpngui.gui.lists.document import Document
    from vpngui.gui.lists.draft import Draft
    from vpngui.gui.lists.reading import read_steps
    from vpngui.gui.steps import in_slices
    from vpngui.model.list_options import ListOptions

    tasks: set[asyncio.Task[None]] = set()

    def spawn(work: Awaitable[None], what: str) -> None:
        task = asyncio.ensure_future(work)
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    detail, bare = Detail(spawn), QTableView()
    for widget in (detail, bare):
        widget.resize(*_SIZE)
        widget.show()
    turns = Turns()
    options = ListOptions("A hundred thousand")
    draft = Draft("many", options, Document(await in_slices(read_steps(_text()))), None)
    reading = turns.end()
    nothing = Draft("none", options, Document(), None)
    ours, reference = Painted(detail.view), Painted(bare)
    pairs = []
    for _ in range(_ROUNDS + 1):
        detail.show_draft(nothing, in_force=False)
        bare.setModel(None)
        await asyncio.sleep(0.2)
        opened = await ours.after(lambda: detail.show_draft(draft, in_force=False))
        await _quiet(tasks)
        pairs.append((opened, await reference.after(lambda: bare.setModel(detail.editor.model))))
    bare.setModel(None)
    bare.hide()
    turns = Turns()
    filtered = [await _filtered(detail, ours, words, tasks) for words in _WORDS]
    frames = await _scrolled(detail)
    await _edited(detail, draft, tasks)
    return {
        "open": pairs[1:],
        "filter": max(filtered),
        "frame": frames,
        "turn": max(turns.end(), reading),
    }


async def _quiet(tasks: set[asyncio.Task[None]]) -> None:
    while tasks:
        await asyncio.wait(set(tasks))


async def _filtered(detail: Detail, ours: Painted, words: str, tasks: set[asyncio.Task[None]]) -> float:
    found = []
    field, arranging = detail.tools._words, detail.editor._arranging
    for _ in range(_ROUNDS):
        detail.tools.find_nothing()
        await _quiet(tasks)
        await asyncio.sleep(0.05)
        found.append(await ours.after(partial(field.setText, words), lambda: not arranging.pending))
    detail.tools.find_nothing()
    return median(found)


async def _scrolled(detail: Detail) -> list[float]:
    """Each frame shows other rows, so that all of them are painted."""
    await asyncio.sleep(0.2)
    bar, viewport = detail.view.verticalScrollBar(), detail.view.viewport()
    frames = []
    step = bar.maximum() // _FRAMES
    for frame in range(_FRAMES):
        start = time.perf_counter()
        bar.setValue(frame * step)
        viewport.repaint()
        frames.append((time.perf_counter() - start) * 1000)
        await asyncio.sleep(0)
    return frames


async def _edited(detail: Detail, draft: Draft, tasks: set[asyncio.Task[None]]) -> None:
    detail.editor.add_one("203.0.113.0/24")
    detail.editor.remove(range(10, 20))
    detail.editor.merge()
    await asyncio.sleep(0.4)
    await _quiet(tasks)
    while draft.stack.canUndo():
        draft.stack.undo()
        await asyncio.sleep(0)
    await asyncio.sleep(0.4)
    await _quiet(tasks)


def _text() -> str:
    chance = random.Random(1)  # noqa: S311 - the same networks each time
    numbers = chance.sample(range(1 << 16, 126 << 16), _NETWORKS)
    networks = (f"{n >> 16}.{n >> 8 & 255}.{n & 255}.0/24" for n in numbers)
    return "".join(f"{network}  # number {number}\n" for number, network in enumerate(networks))


def main() -> None:
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    loop = QEventLoop(QApplication([]))
    asyncio.set_event_loop(loop)
    found = loop.run_until_complete(measure())
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
