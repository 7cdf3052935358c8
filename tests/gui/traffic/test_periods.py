"""Days and months: which rows are other ones, and what a table that is read is told of."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt

from vpngui.gui.history.key import Key
from vpngui.gui.traffic.periods import Length, Period, differences
from vpngui.gui.traffic.periods_model import Column, PeriodsModel

HOME = Key("", "Home", "", "home-1")
TABLE = tuple(Period(739_154 - n, HOME, 10, 1) for n in range(3))
GROWN = (TABLE[0], Period(739_153, HOME, 99, 1), TABLE[2])


def test_rows_whose_amounts_have_grown() -> None:
    assert differences(TABLE, TABLE) == []
    assert differences(TABLE, GROWN) == [1]
    assert differences(TABLE, TABLE[:2]) is None
    assert differences(TABLE, (Period(739_155, HOME, 10, 1), *TABLE[1:])) is None
    assert differences(TABLE, (Period(739_154, None, 10, 1), *TABLE[1:])) is None


def test_a_table_that_is_read_stays_where_it_is() -> None:
    model = PeriodsModel()
    told: list[tuple[int, int, int]] = []
    resets: list[None] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), first.column(), last.column())))
    model.modelReset.connect(lambda: resets.append(None))
    model.show(Length.DAY, TABLE, None, each=False)
    model.show(Length.DAY, GROWN, differences(TABLE, GROWN), each=False)
    assert (told, len(resets)) == ([(1, Column.RECEIVED, Column.SENT)], 1)
    assert str(model.index(1, Column.RECEIVED).data()).startswith("99")
    model.show(Length.DAY, GROWN, [], each=True)  # a column more
    model.show(Length.MONTH, GROWN, [], each=True)
    assert len(resets) == 3 and model.rowCount(QModelIndex()) == 3
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Month"
