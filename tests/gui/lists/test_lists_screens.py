"""Pictures of the page Block lists, for people to look at: build/screens/lists-*."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import Run
from tests.gui.lists.room import BLOCK, ONLY, Lists, Room, room
from tests.gui.screens import save, shown_as
from tests.gui.waiting import until
from vpngui.gui.lists.import_dialog import ImportDialog
from vpngui.gui.lists.intake import Text
from vpngui.gui.lists.warning import CutOffWarning
from vpngui.model.list_options import ListOptions

# What the off-screen platform lacks for windows of their own.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)

TRACKERS = """# Collected by hand
203.0.113.0/24  # a network of trackers
203.0.113.7  # one of them
198.51.100.0/25  # advertising
198.51.100.128/25  # advertising
192.0.2.0/24
2001:db8:bad::/48  # the same with IPv6
2001:db8:ffff:ffff:ffff:ffff:ffff:fffe  # a comment that is much longer than the column can show in any window
"""
BAD = """network;comment
10.0.0.1/8;an office
0.0.0.0 ads.example
tracker.example.com
203.0.113.0/24;twice
172.16.0.0/12;private
172.16.5.0/24;within it
198.51.100.9-198.51.100.2
\u202eelpmaxe.skcart\u202c <b>bold</b>
"""


def some(count: int) -> str:
    chance = random.Random(1)  # noqa: S311 - the same networks each time
    numbers = chance.sample(range(1 << 16, 126 << 16), count)
    networks = (f"{n >> 16}.{n >> 8 & 255}.{n & 255}.0/24" for n in numbers)
    return "".join(f"{network}  # number {number}\n" for number, network in enumerate(networks))


def lists() -> Lists:
    one = Lists()
    one.set("trackers", TRACKERS, ListOptions("Trackers and advertising", BLOCK))
    one.set("office", "10.0.0.0/8\n", ListOptions("Büro – nur das Firmennetz", ONLY, "corp0"))
    one.set("old", "192.0.2.0/24\n", ListOptions("قائمة قديمة", BLOCK, enabled=False))
    one.set("long", "192.0.2.0/24\n", ListOptions("W" * 64, BLOCK))
    one.counted["trackers"] = [("203.0.113.0/24", 12_345, 9_876_543), ("198.51.100.0/25", 3, 180)]
    return one


async def nothing(one: Room) -> None:
    """As it opens."""


async def edited(one: Room) -> None:
    one.lists.counted["trackers"][0] = ("203.0.113.0/24", 12_400, 9_900_000)
    await one.page._hits._count("trackers")
    detail = one.page._detail
    detail.tools.add_wanted.emit("198.51.100.77/24")
    one.field("Network to add").setText("198.51.100.77/24")


async def found(one: Room) -> None:
    one.field("Find in the list").setText("203.0.113.9")


async def conflict(one: Room) -> None:
    one.page._detail.editor.add_one("100.64.0.0/10")
    one.lists.set("trackers", "192.0.2.0/24\n", ListOptions("Trackers", BLOCK))
    await until(lambda: one.page._detail.message.text)


async def inside(one: Room) -> None:
    one.page.show_subject("trackers")
    await one.settled()


PICTURES: dict[str, tuple[int, int, Callable[[Room], Awaitable[None]]]] = {
    "open": (1056, 700, nothing),
    "edited": (1320, 700, edited),
    "found": (1056, 700, found),
    "conflict": (1056, 700, conflict),
    "narrow": (400, 640, nothing),
    "narrow-inside": (400, 640, inside),
    "small": (720, 400, inside),
}


@pytest.fixture(params=["light", "dark", "mirrored", "double"])
def manner(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with shown_as(request.param):
        yield request.param


@pytest.mark.parametrize("name", PICTURES)
def test_lists(run: Run, manner: str, name: str) -> None:
    width, height, prepare = PICTURES[name]

    async def picture() -> None:
        async with room(lists(), (width, height)) as one:
            one.page.show_subject("trackers" if "narrow" not in name else "")
            await one.settled()
            await prepare(one)
            await asyncio.sleep(0.4)
            await one.settled()
            save(one.window, f"lists-{name}-{manner}")
            assert one.window.width() == width

    run(picture())


def test_empty(run: Run, manner: str) -> None:
    async def picture() -> None:
        async with room() as one:
            await asyncio.sleep(0.05)
            save(one.window, f"lists-empty-{manner}")

    run(picture())


def test_import_report(run: Run, manner: str) -> None:
    async def picture() -> None:
        async with room(lists()) as one:
            one.page.show_subject("trackers")
            await one.settled()
            await one.page._intake.take(Text(BAD, "colleague.csv"))
            (dialog,) = one.page.findChildren(ImportDialog)
            await asyncio.sleep(0.05)
            save(dialog, f"lists-import-{manner}")
            dialog.reject()

    run(picture())


def test_warning(run: Run, manner: str) -> None:
    async def picture() -> None:
        async with room(lists()) as one:
            one.page.show_subject("old")
            await one.settled()
            draft = one.page._detail.editor.draft
            assert draft is not None
            draft.change_options(ListOptions("Everything", ONLY), "only")
            await one.page._deeds._apply(draft)
            (dialog,) = one.page.findChildren(CutOffWarning)
            await asyncio.sleep(0.05)
            save(dialog, f"lists-warning-{manner}")
            dialog.reject()

    run(picture())


def test_many(run: Run, manner: str) -> None:
    async def picture() -> None:
        many = Lists()
        many.set("many", some(100_000), ListOptions("A hundred thousand networks", BLOCK))
        async with room(many) as one:
            one.field("Find in the list").setText("77")
            await one.settled()
            await asyncio.sleep(0.1)
            save(one.window, f"lists-100k-{manner}")

    run(picture())
