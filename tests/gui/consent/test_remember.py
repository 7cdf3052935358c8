"""Having an answer remembered: what the person must do for it, and what does not come about by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.consent.desk import ALONE, Desk
from tests.gui.samples import UNVERIFIED, request
from vpngui.gui.consent.arming import DELAY
from vpngui.model.consent import Decision, Direction, Memory, Remember

OFFERED = Memory((Remember.HOUR, Remember.LOGOUT, Remember.ALWAYS))
ASKED = request(memory=OFFERED)


# The off-screen platform says so whenever a menu opens, or a window that was shown changes its size.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    yield desk
    desk.prompt.withdraw()


def more(desk: Desk) -> QPushButton:
    return next(
        button
        for button in desk.prompt.findChildren(QPushButton)
        if button.accessibleName() == "Other ways not to allow"
    )


def menu(desk: Desk) -> QMenu:
    return more(desk).findChildren(QMenu)[0]


def test_nothing_is_ticked_until_the_person_does(desk: Desk, qtbot: QtBot) -> None:
    desk.arm(ASKED)
    assert not desk.remember.isChecked()
    assert not desk.durations.isEnabled()
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    assert (desk.answers, desk.remembered) == ([Decision.ALLOW], [Remember.ONCE])


@pytest.mark.parametrize("decision", [Decision.ALLOW, Decision.DENY])
@pytest.mark.parametrize(("row", "chosen"), list(enumerate(OFFERED.offered)))
def test_what_is_chosen_goes_with_either_answer(
    desk: Desk, qtbot: QtBot, decision: Decision, row: int, chosen: Remember
) -> None:
    desk.arm(ASKED)
    desk.click_on(desk.remember)
    desk.durations.setFocus()
    for _ in range(row):
        QTest.keyClick(desk.durations, Qt.Key.Key_Down)
    desk.pass_time(DELAY)
    qtbot.mouseClick(desk.allow if decision is Decision.ALLOW else desk.deny, Qt.MouseButton.LeftButton)
    assert (desk.answers, desk.remembered) == ([decision], [chosen])


def test_ticked_and_unticked_it_is_this_once(desk: Desk, qtbot: QtBot) -> None:
    desk.arm(ASKED)
    desk.click_on(desk.remember)
    desk.click_on(desk.remember)
    desk.pass_time(DELAY)
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    assert desk.remembered == [Remember.ONCE]


def test_closing_is_never_remembered(desk: Desk) -> None:
    desk.arm(ASKED)
    desk.click_on(desk.remember)
    desk.prompt.close()
    assert (desk.answers, desk.remembered) == ([Decision.DISMISS], [Remember.ONCE])


def test_ticking_and_every_other_duration_arm_anew(desk: Desk, qtbot: QtBot) -> None:
    desk.arm(ASKED)
    desk.click_on(desk.remember)
    assert not desk.allow.isEnabled()
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    desk.pass_time(DELAY)
    assert desk.allow.isEnabled()
    desk.durations.setFocus()
    QTest.keyClick(desk.durations, Qt.Key.Key_Down)
    assert not desk.allow.isEnabled()
    assert desk.durations.isEnabled()
    QTest.keyClick(desk.durations, Qt.Key.Key_Return)
    desk.pass_time(DELAY)
    QTest.keyClick(desk.durations, Qt.Key.Key_Return)
    assert desk.answers == []


def test_a_press_of_allow_that_is_under_way_is_void(desk: Desk, qtbot: QtBot) -> None:
    desk.arm(ASKED)
    desk.allow.setFocus()
    qtbot.keyPress(desk.allow, Qt.Key.Key_Space)
    desk.click_on(desk.remember)
    desk.pass_time(DELAY)
    qtbot.keyRelease(desk.allow, Qt.Key.Key_Space)
    assert desk.answers == []


def test_before_the_second_is_over_nothing_is_ticked(desk: Desk) -> None:
    desk.ask(ASKED)
    desk.focus()
    desk.click_on(desk.remember)
    assert not desk.remember.isChecked()
    desk.pass_time(DELAY)
    desk.click_on(desk.remember)
    assert desk.remember.isChecked()


def test_a_new_question_forgets_what_was_ticked(desk: Desk) -> None:
    desk.arm(ASKED)
    desk.click_on(desk.remember)
    desk.prompt.show_request(ASKED, ALONE, 60)
    assert not desk.remember.isChecked()
    assert not desk.remember.isEnabled()
    assert not desk.durations.isEnabled()


def test_only_what_is_offered_can_be_chosen(desk: Desk) -> None:
    desk.ask(request(identity=UNVERIFIED, memory=Memory((Remember.LOGOUT,))))
    durations = desk.durations
    assert [durations.itemText(row) for row in range(durations.count())] == ["as long as this program runs"]
    desk.prompt.show_request(request(), ALONE, 60)
    assert not desk.remember.isVisible()
    assert not more(desk).isVisible()
    assert "Permissions" not in " ".join(desk.texts())


def test_nothing_offered_means_once_whatever_was_ticked_before(desk: Desk, qtbot: QtBot) -> None:
    desk.arm(ASKED)
    desk.click_on(desk.remember)
    desk.prompt.show_request(request(), ALONE, 60)
    desk.pass_time(DELAY)
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    assert desk.remembered == [Remember.ONCE]


def test_its_scope_and_where_to_undo_it_can_be_read_before(desk: Desk) -> None:
    desk.ask(ASKED)
    scope = next(text for text in desk.texts() if "Permissions" in text)
    assert "corp-vpn-client" in scope
    interface = QAccessible.queryAccessibleInterface(desk.remember)
    assert interface.text(QAccessible.Text.Description) == scope
    assert QAccessible.queryAccessibleInterface(desk.durations).text(QAccessible.Text.Name)


@pytest.mark.parametrize(("row", "remember"), [(0, Remember.HOUR), (1, Remember.ALWAYS)])
def test_refusing_for_longer(desk: Desk, qtbot: QtBot, row: int, remember: Remember) -> None:
    desk.ask(ASKED)
    qtbot.mouseClick(more(desk), Qt.MouseButton.LeftButton)
    assert menu(desk).isVisible()
    assert desk.answers == []
    action = menu(desk).actions()[row]
    qtbot.mouseClick(menu(desk), Qt.MouseButton.LeftButton, pos=menu(desk).actionGeometry(action).center())
    assert (desk.answers, desk.remembered) == ([Decision.DENY], [remember])


def test_the_menu_goes_with_its_question(desk: Desk, qtbot: QtBot) -> None:
    desk.ask(ASKED)
    qtbot.mouseClick(more(desk), Qt.MouseButton.LeftButton)
    desk.prompt.show_request(request(Direction.DOWN, memory=OFFERED), ALONE, 60)
    assert not menu(desk).isVisible()
    qtbot.mouseClick(more(desk), Qt.MouseButton.LeftButton)
    desk.prompt.withdraw()
    assert not menu(desk).isVisible()
    assert desk.answers == []


def test_closing_the_menu_is_no_answer(desk: Desk, qtbot: QtBot) -> None:
    desk.arm(ASKED)
    more(desk).setFocus()
    QTest.keyClick(more(desk), Qt.Key.Key_Return)
    assert not menu(desk).isVisible()
    QTest.keyClick(more(desk), Qt.Key.Key_Space)
    assert menu(desk).isVisible()
    QTest.keyClick(menu(desk), Qt.Key.Key_Escape)
    assert not menu(desk).isVisible()
    assert desk.answers == []
    assert desk.prompt.isVisible()


def test_keys_of_the_first_second_open_no_menu(desk: Desk) -> None:
    desk.ask(ASKED)
    desk.focus()
    more(desk).setFocus()
    QTest.keyClick(more(desk), Qt.Key.Key_Space)
    assert not menu(desk).isVisible()


def test_the_keyboard_reaches_everything_in_order(desk: Desk) -> None:
    desk.arm(ASKED)
    desk.click_on(desk.remember)
    desk.pass_time(DELAY)
    desk.prompt.setFocus()
    desk.local.setFocus()
    reached = [desk.local]
    for _ in range(5):
        QTest.keyClick(desk.prompt.focusWidget(), Qt.Key.Key_Tab)
        reached.append(desk.prompt.focusWidget())
    assert reached == [desk.local, desk.remember, desk.durations, desk.deny, more(desk), desk.allow]


def test_it_fits_between_what_happens_and_the_answers(desk: Desk) -> None:
    desk.ask(ASKED)
    bottoms = [
        widget.mapTo(desk.prompt, QPoint(0, widget.height())).y()
        for widget in (desk.local, desk.remember, desk.deny)
    ]
    assert bottoms == sorted(bottoms)
    assert all(bottom <= desk.prompt.height() for bottom in bottoms)
