"""``vpngui log``: every answer that was given."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from dataclasses import asdict

from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.cli.service import connected
from vpngui.cli.table import table
from vpngui.cli.words import moment
from vpngui.contract.remembered import answer_from_variants
from vpngui.model.remembered import Answer

DESCRIPTION = (
    "Lists the answers that were given, the newest first. While vpngui runs, its page Permissions has them."
)
_MOST = 1000


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--limit", type=_count, default=20, metavar="N", help="so many at the most; 20")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    return asyncio.run(_run(options.limit))


async def _run(limit: int) -> Said:
    found: list[Answer] = []
    async with connected() as service, service.as_agent("its page Permissions has them"):
        while len(found) < limit:
            before = found[-1].id if found else 0
            [rows] = await service.manager("ListAnswers", "ut", limit - len(found), before)
            if not rows:
                break
            found += [answer_from_variants(row) for row in rows]
    return said(found)


def said(answers: Sequence[Answer]) -> Said:
    data = [asdict(one) for one in answers]
    if not answers:
        return Said("Nothing was asked yet.", data)
    rows = [
        (
            moment(one.time),
            one.direction.value,
            one.result.value,
            one.how.value,
            one.interface,
            one.owner.name,
            one.text,
        )
        for one in answers
    ]
    return Said(table(("TIME", "ASKED", "RESULT", "BY", "LINK", "WHO", "TOLD"), rows), data)


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= _MOST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to {_MOST}")
    return int(text)
