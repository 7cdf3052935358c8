"""The prompt under real events: what answers, what does not, and what is on it."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.consent.desk import ALONE, Desk
from tests.gui.samples import UNVERIFIED, VERIFIED, request
from tests.gui.screens import shown_as
from vpngui.gui.consent.arming import DELAY
from vpngui.gui.consent.effect_list import EffectList
from vpngui.gui.consent.effect_rows import EffectRow
from vpngui.gui.consent.prompt import Prompt
from vpngui.gui.consent.queue import Position
from vpngui.gui.inert_text import inert
from vpngui.gui.plain_text import PlainText
from vpngui.model.consent import Decision, Direction, FrozenRequest, Memory, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade, Identity


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
    assert reached[:3] == [desk.local, desk.deny, desk.allow]


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
        "All traffic goes through corp0",
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


ALL_KINDS = tuple(Effect(kind, f"10.{n}.0.0/16") for kind in EffectKind for n in range(64))


def test_a_long_list_scrolls_and_the_window_stays_on_the_screen(desk: Desk) -> None:
    desk.ask(request(effects=ALL_KINDS))
    assert desk.prompt.height() <= desk.prompt.screen().availableGeometry().height() * 0.9
    (effects,) = desk.prompt.findChildren(EffectList)
    assert effects.verticalScrollBar().maximum() > 0
    assert effects.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_short_list_is_all_there(desk: Desk) -> None:
    desk.ask(request(effects=ALL_KINDS[::64][:7]))
    (effects,) = desk.prompt.findChildren(EffectList)
    assert effects.verticalScrollBar().maximum() == 0
    assert effects.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_with_huge_letters_the_answers_stay_on_the_screen(qtbot: QtBot) -> None:
    with shown_as("double"):
        desk = Desk(qtbot)
        desk.ask(request(effects=ALL_KINDS, interface="w" * 15, memory=Memory(tuple(Remember)[1:])))
        prompt = desk.prompt
        assert prompt.height() <= prompt.screen().availableGeometry().height()
        for button in (desk.allow, desk.deny):
            assert prompt.rect().contains(QRect(button.mapTo(prompt, QPoint()), button.size()))
        (area,) = (area for area in prompt.findChildren(QScrollArea) if not isinstance(area, EffectList))
        assert area.verticalScrollBar().maximum() > 0
        assert area.focusPolicy() is Qt.FocusPolicy.StrongFocus
        prompt.withdraw()


@pytest.mark.parametrize("memory", [Memory(), Memory(tuple(Remember)[1:])])
def test_on_a_low_screen_what_would_happen_is_seen_beside_who_asks(
    desk: Desk, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """640 × 400 pixels: before anything scrolls there are who asks and the first effects."""
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, 640, 400))
    monkeypatch.setattr(Prompt, "screen", lambda prompt: screen)
    desk.ask(request(effects=ALL_KINDS[::64][:9], memory=memory))
    prompt = desk.prompt
    assert prompt.width() <= 640 and prompt.height() <= 400 * 0.9
    (effects,) = prompt.findChildren(EffectList)
    (area,) = (area for area in prompt.findChildren(QScrollArea) if not isinstance(area, EffectList))
    seen = area.viewport().rect()

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())

    rows = [row for row in effects.findChildren(EffectRow) if row.isVisible()]
    assert sum(seen.contains(place(row)) for row in rows) >= 3
    assert effects.verticalScrollBar().maximum() == 0, "one thing scrolls, not two"
    (name,) = (label for label in prompt.findChildren(QLabel) if label.text() == inert(VERIFIED.name))
    assert seen.contains(place(name)) and place(name).right() < place(effects).left()
    for button in (desk.allow, desk.deny):
        assert prompt.rect().contains(QRect(button.mapTo(prompt, QPoint()), button.size()))


def test_otherwise_only_the_effects_scroll(desk: Desk) -> None:
    desk.ask(request(effects=ALL_KINDS, memory=Memory(tuple(Remember)[1:])))
    (area,) = (area for area in desk.prompt.findChildren(QScrollArea) if not isinstance(area, EffectList))
    assert area.verticalScrollBar().maximum() == 0
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_what_is_folded_opens_and_moves_no_button(desk: Desk, qtbot: QtBot) -> None:
    many = tuple(Effect(EffectKind.CARRIES, f"10.{n}.0.0/16") for n in range(64))
    desk.arm(request(effects=many))
    before = (desk.prompt.size(), desk.allow.mapTo(desk.prompt, QPoint()))
    assert "Traffic to 10.63.0.0/16 goes through corp0" not in desk.texts()
    qtbot.mouseClick(desk.button("Show"), Qt.MouseButton.LeftButton)
    assert "Traffic to 10.63.0.0/16 goes through corp0" in desk.texts()
    assert (desk.prompt.size(), desk.allow.mapTo(desk.prompt, QPoint())) == before
    assert desk.allow.isEnabled()
    assert desk.answers == []
    qtbot.wait(20)
    qtbot.mouseClick(desk.button("Hide"), Qt.MouseButton.LeftButton)
    assert "Traffic to 10.63.0.0/16 goes through corp0" not in desk.texts()


def test_what_is_new_says_so_in_words(desk: Desk) -> None:
    new = Effect(EffectKind.BLOCKS)
    effects = (Effect(EffectKind.CARRIES, "0.0.0.0/0"), new)
    desk.ask(request(effects=effects, memory=Memory((), None, "g1", (new,))))
    said = desk.texts()
    assert said.count("New") == 1
    order = [
        said.index(text)
        for text in (
            "New since you last allowed it",
            "Everything is blocked except what the application lists, inside corp0 and outside",
            "New",
            "As you allowed it before",
            "All IPv4 traffic goes through corp0",
        )
    ]
    assert order == sorted(order)
    spoken = [label.accessibleName() for label in desk.prompt.findChildren(PlainText)]
    assert any(name.startswith("New: Everything is blocked") for name in spoken)


def test_the_palette_may_change_while_it_is_shown(desk: Desk, qapp: QApplication) -> None:
    desk.ask()
    before = desk.prompt.grab().toImage()
    palette = desk.prompt.palette()
    palette.setColor(palette.ColorRole.Window, Qt.GlobalColor.black)
    palette.setColor(palette.ColorRole.WindowText, Qt.GlobalColor.white)
    desk.prompt.setPalette(palette)
    qapp.sendPostedEvents(desk.prompt, QEvent.Type.PaletteChange)
    assert desk.prompt.grab().toImage() != before


SPLIT = (Effect(EffectKind.CARRIES, "10.0.0.0/8"), Effect(EffectKind.CARRIES, "::/1"))


@pytest.mark.parametrize("armed", [False, True])
def test_the_words_of_the_choice_can_always_be_read(desk: Desk, armed: bool) -> None:
    desk.arm() if armed else desk.ask()
    picture = desk.local.grab().toImage()
    lightness = [
        picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())
    ]
    assert max(lightness) - min(lightness) > 140


@pytest.mark.parametrize("everything", ["0.0.0.0/0", "::/0"])
def test_the_local_network_is_a_choice_where_everything_is_carried(desk: Desk, everything: str) -> None:
    desk.ask(request(effects=(Effect(EffectKind.CARRIES, everything),)))
    assert desk.local.isVisible()
    assert not desk.local.isChecked()
    interface = QAccessible.queryAccessibleInterface(desk.local)
    assert interface.text(QAccessible.Text.Name) == "Keep the local network reachable"
    assert interface.role() is QAccessible.Role.CheckBox


@pytest.mark.parametrize(
    "asked",
    [request(effects=SPLIT), request(Direction.DOWN, effects=(Effect(EffectKind.EXPOSES, "0.0.0.0/0"),))],
)
def test_elsewhere_it_is_none_and_nothing_is_sent(desk: Desk, qtbot: QtBot, asked: FrozenRequest) -> None:
    desk.arm(asked)
    assert not desk.local.isVisible()
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    assert (desk.answers, desk.choices) == ([Decision.ALLOW], [None])


@pytest.mark.parametrize("clicks", [0, 1, 2])
def test_the_choice_goes_with_the_answer(desk: Desk, qtbot: QtBot, clicks: int) -> None:
    desk.arm()
    for _ in range(clicks):
        desk.click_on_local()
        desk.pass_time(DELAY)
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    assert (desk.answers, desk.choices) == ([Decision.ALLOW], [clicks == 1])


def test_no_choice_goes_with_a_refusal(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    desk.click_on_local()
    qtbot.mouseClick(desk.deny, Qt.MouseButton.LeftButton)
    assert (desk.answers, desk.choices) == ([Decision.DENY], [None])


def test_a_choice_is_no_answer_and_arms_anew(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    desk.click_on_local()
    assert desk.answers == []
    assert not desk.allow.isEnabled()
    qtbot.mouseClick(desk.allow, Qt.MouseButton.LeftButton)
    desk.pass_time(DELAY * 0.9)
    assert not desk.allow.isEnabled()
    assert desk.answers == []
    desk.pass_time(DELAY * 0.1)
    assert desk.allow.isEnabled()


def test_a_choice_voids_a_press_of_allow_that_is_under_way(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    desk.allow.setFocus()
    qtbot.keyPress(desk.allow, Qt.Key.Key_Space)
    desk.click_on_local()
    desk.pass_time(DELAY)
    qtbot.keyRelease(desk.allow, Qt.Key.Key_Space)
    assert desk.answers == []


def test_before_the_second_is_over_nothing_is_chosen(desk: Desk) -> None:
    desk.ask()
    desk.focus()
    desk.click_on_local()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        QTest.keyClick(desk.prompt.focusWidget() or desk.prompt, key)
    assert not desk.local.isChecked()
    desk.pass_time(DELAY)
    desk.click_on_local()
    assert desk.local.isChecked()


def test_by_the_keyboard_it_can_be_changed_back_at_once(desk: Desk) -> None:
    desk.arm()
    desk.local.setFocus()
    QTest.keyClick(desk.local, Qt.Key.Key_Space)
    assert desk.local.isChecked()
    assert desk.prompt.focusWidget() is desk.local
    QTest.keyClick(desk.local, Qt.Key.Key_Space)
    assert not desk.local.isChecked()
    QTest.keyClick(desk.local, Qt.Key.Key_Return)
    desk.pass_time(DELAY)
    QTest.keyClick(desk.local, Qt.Key.Key_Return)
    assert desk.answers == []


def test_a_new_question_forgets_the_choice(desk: Desk) -> None:
    desk.arm()
    desk.local.setFocus()
    desk.click_on_local()
    desk.prompt.show_request(request(), ALONE, 60)
    assert not desk.local.isChecked()
    assert not desk.local.isEnabled()
    assert desk.prompt.focusWidget() is not desk.local


def test_without_the_focus_nothing_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    desk.arm()
    desk.click_on_local()
    other = QPushButton()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not desk.local.isEnabled())
    assert desk.local.isChecked()
    desk.focus()
    assert not desk.local.isEnabled()


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
