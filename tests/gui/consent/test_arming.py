"""Allow counts only after a whole second of focus on one question, for a press that began then."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vpngui.gui.consent.arming import DELAY, Arming, Phase


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def armed() -> tuple[Arming, Clock]:
    clock = Clock()
    arming = Arming(clock)
    arming.focus(True)
    clock.now += DELAY
    return arming, clock


def test_without_focus_nothing_arms() -> None:
    clock = Clock()
    arming = Arming(clock)
    clock.now += 60
    assert arming.phase is Phase.UNFOCUSED
    arming.press()
    assert not arming.release()


def test_it_arms_a_second_after_the_focus() -> None:
    clock = Clock()
    arming = Arming(clock)
    arming.focus(True)
    assert (arming.phase, arming.progress, arming.remaining) == (Phase.ARMING, 0.0, DELAY)
    clock.now += DELAY / 2
    assert (arming.phase, arming.progress) == (Phase.ARMING, 0.5)
    clock.now += DELAY / 2
    assert (arming.phase, arming.remaining) == (Phase.ARMED, 0.0)


def test_a_press_while_armed_allows_once() -> None:
    arming, _ = armed()
    arming.press()
    assert arming.release()
    assert not arming.release()


def test_a_press_that_began_before_does_not_allow() -> None:
    clock = Clock()
    arming = Arming(clock)
    arming.focus(True)
    arming.press()
    clock.now += DELAY * 2
    assert not arming.release()


def test_losing_the_focus_disarms_even_a_press_under_way() -> None:
    arming, clock = armed()
    arming.press()
    arming.focus(False)
    arming.focus(True)
    assert arming.phase is Phase.ARMING
    clock.now += DELAY * 2
    assert not arming.release()


def test_new_content_starts_the_second_anew() -> None:
    arming, clock = armed()
    arming.press()
    arming.content_changed()
    assert arming.phase is Phase.ARMING
    clock.now += DELAY * 2
    assert not arming.release()


def test_hearing_of_the_same_focus_twice_changes_nothing() -> None:
    arming, _ = armed()
    arming.focus(True)
    assert arming.phase is Phase.ARMED


def test_keys_answer_only_once_armed() -> None:
    clock = Clock()
    arming = Arming(clock)
    arming.focus(True)
    assert not arming.keyboard_answers
    clock.now += DELAY
    assert arming.keyboard_answers


EVENTS = st.one_of(
    st.just("focus"),
    st.just("blur"),
    st.just("content"),
    st.just("press"),
    st.just("release"),
    st.floats(min_value=0.0, max_value=2 * DELAY),
)


@given(st.lists(EVENTS, max_size=60))
def test_whatever_happens_only_a_quiet_second_before_the_press_allows(events: list[str | float]) -> None:
    """Against the rule told the other way round: from the history of all that happened."""
    clock = Clock()
    arming = Arming(clock)
    quiet_since: float | None = None
    pressed_at: float | None = None
    for event in events:
        match event:
            case "focus":
                arming.focus(True)
                quiet_since = clock.now if quiet_since is None else quiet_since
            case "blur":
                arming.focus(False)
                quiet_since = None
            case "content":
                arming.content_changed()
                quiet_since = clock.now if quiet_since is not None else None
                pressed_at = None
            case "press":
                arming.press()
                pressed_at = clock.now
            case "release":
                expected = (
                    pressed_at is not None and quiet_since is not None and pressed_at - quiet_since >= DELAY
                )
                assert arming.release() == expected
                pressed_at = None
            case float() as seconds:
                clock.now += seconds
