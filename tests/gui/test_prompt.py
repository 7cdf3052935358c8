"""The prompt under real events: what answers, what does not, and what is on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.samples import UNVERIFIED, request
from vpngui.gui.arming import DELAY
from vpngui.gui.consent_queue import Position
from vpngui.gui.plain_text import PlainText
from vpngui.gui.prompt import Prompt
from vpngui.model.consent import Decision, Direction, FrozenRequest
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade, Identity

ALONE = Position(1, 1)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


class Desk:
    """A prompt, a clock that only the test moves, and the answers."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.answers: list[Decision] = []
        self.prompt = Prompt(self.clock)
        self.qtbot = qtbot
        qtbot.addWidget(self.prompt)

    def ask(self, asked: FrozenRequest | None = None, position: Position = ALONE) -> None:
        self.prompt.ask(asked or request(), position, 180, self.answers.append)
        self.qtbot.waitExposed(self.prompt)

    def focus(self) -> None:
        self.prompt.activateWindow()
        self.qtbot.waitUntil(self.prompt.isActiveWindow)

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds
        self.qtbot.wait(80)

    def arm(self) -> None:
        self.ask()
        self.focus()
        self.pass_time(DELAY)
        assert self.allow.isEnabled()

    def button(self, name: str) -> QPushButton:
        return next(button for button in self.prompt.findChildren(QPushButton) if button.text() == name)

    @property
    def allow(self) -> QPushButton:
        return self.button("Allow")

    @property
    def deny(self) -> QPushButton:
        return self.button("Don't allow")

    def texts(self) -> list[str]:
        labels = self.prompt.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    yield desk
    desk.prompt.withdraw()


def test_it_does_not_take_the_focus_and_asks_for_attention(desk: Desk) -> None:
    assert desk.prompt.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert desk.prompt.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert desk.prompt.windowTitle() == "vpngui – permission"
    assert not desk.prompt.isModal()


def test_a_click_after_the_second_allows(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    assert desk.answers == [Decision.ALLOW]


def test_a_click_before_does_not(desk: Desk, qtbot: QtBot) -> None:
    desk.ask()
    desk.focus()
    desk.pass_time(DELAY * 0.9)
    assert not desk.allow.isEnabled()
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    assert desk.answers == []


def test_without_the_focus_it_never_arms(desk: Desk) -> None:
    desk.ask()
    if desk.prompt.isActiveWindow():
        other = QPushButton()
        desk.qtbot.addWidget(other)
        other.show()
        other.activateWindow()
        desk.qtbot.waitUntil(other.isActiveWindow)
    desk.pass_time(DELAY * 5)
    assert not desk.allow.isEnabled()


def test_losing_the_focus_disarms(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    other = QPushButton()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not desk.allow.isEnabled())
    desk.focus()
    assert not desk.allow.isEnabled()
    desk.pass_time(DELAY)
    assert desk.allow.isEnabled()


def test_a_press_held_from_before_arming_does_not_allow(desk: Desk, qtbot: QtBot) -> None:
    desk.ask()
    desk.focus()
    qtbot.mousePress(desk.allow, Qt.MouseButton.LeftButton)
    desk.pass_time(DELAY)
    qtbot.mouseRelease(desk.allow, Qt.MouseButton.LeftButton)
    assert desk.answers == []


def test_a_press_dragged_away_does_not_allow(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    qtbot.mousePress(desk.allow, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(desk.allow, QPoint(-50, -50))
    qtbot.mouseRelease(desk.allow, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert desk.answers == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("where", ["Allow", "Don't allow", ""])
def test_enter_never_answers(desk: Desk, qtbot: QtBot, key: Qt.Key, where: str) -> None:
    desk.arm()
    if where:
        desk.button(where).setFocus()
    QTest.keyClick(desk.prompt.focusWidget() or desk.prompt, key)
    qtbot.wait(20)
    assert desk.answers == []
    assert desk.prompt.isVisible()


def test_space_on_allow_counts_like_a_click(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    desk.allow.setFocus()
    qtbot.keyClick(desk.allow, Qt.Key.Key_Space)
    assert desk.answers == [Decision.ALLOW]


def test_space_held_from_before_does_not_allow(desk: Desk, qtbot: QtBot) -> None:
    desk.ask()
    desk.focus()
    qtbot.keyPress(desk.allow, Qt.Key.Key_Space)
    desk.pass_time(DELAY)
    qtbot.keyRelease(desk.allow, Qt.Key.Key_Space)
    assert desk.answers == []


def test_typing_on_when_it_appears_answers_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.ask()
    desk.focus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        QTest.keyClick(desk.prompt.focusWidget() or desk.prompt, key)
    assert desk.answers == []
    assert desk.prompt.isVisible()


def test_nothing_that_allows_has_the_focus_or_is_the_default(desk: Desk) -> None:
    desk.arm()
    assert desk.prompt.focusWidget() not in (desk.allow, desk.deny)
    for button in desk.prompt.findChildren(QPushButton):
        assert not button.isDefault()
        assert not button.autoDefault()


def test_the_keyboard_reaches_everything(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    reached = []
    for _ in range(4):
        QTest.keyClick(desk.prompt.focusWidget(), Qt.Key.Key_Tab)
        reached.append(desk.prompt.focusWidget())
    assert desk.allow in reached
    assert desk.deny in reached
    assert reached.index(desk.deny) < reached.index(desk.allow)


def test_disarming_takes_the_focus_off_allow(desk: Desk) -> None:
    desk.arm()
    desk.allow.setFocus()
    desk.prompt.show_request(request(Direction.DOWN), ALONE, 60)
    assert not desk.allow.isEnabled()
    assert desk.prompt.focusWidget() is not desk.allow


def test_refusing_by_pointer_works_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.ask()
    qtbot.mouseClick(desk.deny, Qt.MouseButton.LeftButton)
    assert desk.answers == [Decision.DENY]


def test_escape_after_the_second_dismisses(desk: Desk) -> None:
    desk.arm()
    QTest.keyClick(desk.prompt, Qt.Key.Key_Escape)
    assert desk.answers == [Decision.DISMISS]


def test_closing_the_window_dismisses(desk: Desk) -> None:
    desk.ask()
    desk.prompt.close()
    assert desk.answers == [Decision.DISMISS]
    assert not desk.prompt.isVisible()


def test_there_is_one_answer(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(desk.deny, Qt.MouseButton.LeftButton)
    desk.prompt.close()
    assert desk.answers == [Decision.ALLOW]


def test_a_withdrawn_question_is_not_answered(desk: Desk) -> None:
    desk.ask()
    desk.prompt.withdraw()
    desk.prompt.close()
    assert desk.answers == []
    assert not desk.prompt.isVisible()


def test_more_questions_behind_do_not_arm_anew(desk: Desk) -> None:
    desk.arm()
    desk.prompt.set_position(Position(1, 3))
    assert desk.allow.isEnabled()
    assert "1 of 3" in desk.texts()


def test_shown_again_it_arms_anew(desk: Desk) -> None:
    desk.arm()
    desk.prompt.withdraw()
    other = QPushButton()
    desk.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    desk.qtbot.waitUntil(other.isActiveWindow)
    desk.ask(request(Direction.DOWN))
    desk.focus()
    assert not desk.allow.isEnabled()
    desk.pass_time(DELAY)
    assert desk.allow.isEnabled()


def test_what_it_says(desk: Desk) -> None:
    desk.ask(request(identity=UNVERIFIED))
    said = "\n".join(desk.texts()).replace("\u2068", "").replace("\u2069", "")
    for part in (
        "Connect the VPN tunnel corp0?",
        "Not verified: /usr/bin/python3.11 runs it",
        "“Work VPN”",
        "All IPv4 traffic goes through corp0",
        "Others in the tunnel reach this computer as 10.9.0.2",
    ):
        assert part in said


def test_markup_stays_text(desk: Desk) -> None:
    desk.ask(request(session="<b>x</b><img src=a>"))
    for label in desk.prompt.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert any("<b>x</b>" in text for text in desk.texts())


def test_assistive_technology_finds_the_buttons(desk: Desk) -> None:
    desk.ask()
    for button, name in ((desk.allow, "Allow"), (desk.deny, "Don't allow")):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name) == name
    assert desk.allow.accessibleDescription()
    desk.focus()
    waiting = desk.allow.accessibleDescription()
    desk.pass_time(DELAY)
    assert desk.allow.accessibleDescription() != waiting


def test_a_long_list_scrolls_and_the_window_stays_small(desk: Desk) -> None:
    many = tuple(Effect(EffectKind.CARRIES, f"10.{n}.0.0/16") for n in range(64))
    desk.ask(request(effects=many))
    assert desk.prompt.height() < 640


def test_the_palette_may_change_while_it_is_shown(desk: Desk, qapp: QApplication) -> None:
    desk.ask()
    before = desk.prompt.grab().toImage()
    palette = desk.prompt.palette()
    palette.setColor(palette.ColorRole.Window, Qt.GlobalColor.black)
    palette.setColor(palette.ColorRole.WindowText, Qt.GlobalColor.white)
    desk.prompt.setPalette(palette)
    qapp.sendPostedEvents(desk.prompt, QEvent.Type.PaletteChange)
    assert desk.prompt.grab().toImage() != before


LONG_WORDS = tuple(Effect(EffectKind.CARRIES, f"2001:db8:{number:x}::/64") for number in range(4))


def _laid_out(prompt: Prompt) -> list[tuple[str, QRect]]:
    """Every text that is shown, but for the focus's, and where it stands in the window."""
    return [
        (
            label.accessibleName() or label.text(),
            QRect(label.mapTo(prompt, label.rect().topLeft()), label.size()),
        )
        for label in prompt.findChildren(PlainText)
        if label.isVisibleTo(prompt) and label.text() and label is not prompt._status
    ]


# The off-screen platform says so whenever a window that was shown before changes its size.
@pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
@pytest.mark.parametrize("first", range(4))
@pytest.mark.parametrize("then", range(4))
def test_a_prompt_that_is_used_again_looks_like_a_new_one(qtbot: QtBot, first: int, then: int) -> None:
    asked = [
        request(effects=LONG_WORDS),
        request(Direction.DOWN, effects=LONG_WORDS[:2]),
        request(session="", effects=LONG_WORDS[:1], interface="w" * 15),
        request(identity=Identity(Grade.PATH, "x", "/usr/" + "long/" * 40, 1, 1), effects=LONG_WORDS[:3]),
    ]
    used, fresh = Prompt(), Prompt()
    for prompt in (used, fresh):
        qtbot.addWidget(prompt)
    # As it goes in the app: laid out while nobody sees it, asked, gone for a while, asked again.
    for earlier in (asked[then], asked[first]):
        used.ask(earlier, ALONE, 60, lambda _: None)
        qtbot.wait(20)
        used.withdraw()
        qtbot.wait(20)
    used.ask(asked[then], ALONE, 60, lambda _: None)
    fresh.ask(asked[then], ALONE, 60, lambda _: None)
    qtbot.wait(20)
    assert used.size() == fresh.size()
    assert _laid_out(used) == _laid_out(fresh)
    assert all(prompt.rect().contains(place) for prompt in (used, fresh) for _, place in _laid_out(prompt))
