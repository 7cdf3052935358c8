"""Items of a plot that are used again: making them takes longer than showing them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Stock:
    """Between ``begin`` and ``end`` those that one drawing needs are taken; the others are hidden."""

    def __init__(self, plot: Any, make: Callable[[], Any]) -> None:
        self._plot = plot
        self._make = make
        self._items: list[Any] = []
        self._used = 0

    def begin(self) -> None:
        self._used = 0

    def take(self) -> Any:
        if self._used == len(self._items):
            item = self._make()
            self._plot.addItem(item, ignoreBounds=True)
            self._items.append(item)
        item = self._items[self._used]
        self._used += 1
        item.show()
        return item

    def end(self) -> None:
        for item in self._items[self._used :]:
            item.hide()
