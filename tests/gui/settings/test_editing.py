"""What is typed over a tunnel's settings: steps, news from the service, what is asked of it. Values only."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.gui import samples
from vpngui.gui.settings import draft as drafts
from vpngui.gui.settings.checking import Kind, Problem, check
from vpngui.gui.settings.draft import LISTS, Draft, Field, changes, normal
from vpngui.gui.settings.editing import MOST_STEPS, Editing
from vpngui.gui.settings.pasting import MOST_ENTRIES, paste, split
from vpngui.gui.settings.way import Way, choose
from vpngui.gui.settings.words import problem
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.errors import VpnServiceError
from vpngui.model.preview import Preview
from vpngui.model.settings import MAX_ROUTES, TunnelSettings
from vpngui.model.tunnel_state import TunnelState

BASE = Draft("Work", "1420", ("10.9.0.2/24",), (), ("10.0.0.0/8", "192.0.2.0/24"), ("10.9.0.53",))
texts = st.sampled_from(
    [
        *(
            "",
            " ",
            "x",
            "10.0.0.0/8",
            "10.0.0.1/8",
            "10.9.0.2",
            "10.9.0.2/24",
            "0.0.0.0/0",
            "::/0",
            "fd00::2",
        ),
        *("fd00::2/64", "224.0.0.1", "127.0.0.1", "10.0.0.0/33", "10.0.0.1%eth0", "corp.example", "a..b"),
        *("bücher.example", "-", "9" * 400, "1420", "12", "70000", "\0", "\ud800", "é" * 16, "٤٢"),
    ]
)
drafts_of_all_kinds = st.builds(
    Draft,
    session=texts,
    mtu=texts,
    **{field.value: st.lists(texts, max_size=4).map(tuple) for field in LISTS},  # type: ignore[arg-type]
    local_network=st.booleans(),
)


@given(drafts_of_all_kinds)
def test_nothing_is_marked_that_the_service_takes_and_nothing_passes_that_it_refuses(draft: Draft) -> None:
    problems = check(draft, Draft())
    given_texts: dict[str, Any] = {
        field.value: [row for row in draft.rows(field) if row] for field in LISTS
    } | {"session": draft.session, "local_network": draft.local_network}
    number = drafts.mtu_of(draft.mtu)
    try:
        TunnelSettings().updated(given_texts | {"mtu": draft.mtu if number is None else number})
    except VpnServiceError:
        assert problems
    else:
        assert not problems
        wanted = changes(draft, Draft())
        assert TunnelSettings().updated(wanted) == TunnelSettings().updated(given_texts | {"mtu": number})


@given(drafts_of_all_kinds)
def test_every_problem_has_words_and_a_place(draft: Draft) -> None:
    for field, found in check(draft, Draft()).items():
        for one in found:
            assert "{" not in problem(one) and problem(one)
            assert one.row == -1 or draft.rows(field)[one.row]


@pytest.mark.parametrize(
    ("draft", "field", "found"),
    [
        (
            BASE.put(Field.ROUTES, ("10.0.0.1/8",)),
            Field.ROUTES,
            Problem(Kind.HOST_BITS, 0, "10.0.0.1/8", "10.0.0.0/8"),
        ),
        (
            BASE.put(Field.ROUTES, ("127.0.0.0/8",)),
            Field.ROUTES,
            Problem(Kind.NEVER_ROUTED, 0, "127.0.0.0/8"),
        ),
        (BASE.put(Field.LOCAL, ("10.9.0.0/24",)), Field.LOCAL, Problem(Kind.NO_HOST, 0, "10.9.0.0/24")),
        (BASE.put(Field.LOCAL, ("10.9.0.1/0",)), Field.LOCAL, Problem(Kind.PREFIX_ZERO, 0, "10.9.0.1/0")),
        (
            BASE.put(Field.LOCAL, ("10.9.0.1/8", "10.9.0.1/16")),
            Field.LOCAL,
            Problem(Kind.TWICE, 1, "10.9.0.1/16"),
        ),
        (BASE.put(Field.REMOTE, ("", "10.9.0.2")), Field.REMOTE, Problem(Kind.AT_BOTH_ENDS, 1, "10.9.0.2")),
        (BASE.put(Field.DNS, ("127.0.0.53",)), Field.DNS, Problem(Kind.SERVER_UNREACHABLE, 0, "127.0.0.53")),
        (BASE.put(Field.SUFFIXES, ("a b",)), Field.SUFFIXES, Problem(Kind.NO_DOMAIN, 0, "a b")),
        (BASE.put(Field.SESSION, "é" * 16), Field.SESSION, Problem(Kind.SESSION_TOO_LONG, text="32")),
        (BASE.put(Field.MTU, "1k"), Field.MTU, Problem(Kind.MTU_NO_NUMBER)),
        (BASE.put(Field.MTU, "67"), Field.MTU, Problem(Kind.MTU_OUT_OF_RANGE)),
        (
            BASE.put(Field.MTU, "1000").put(Field.DNS, ("fd00::1",)),
            Field.MTU,
            Problem(Kind.MTU_TOO_SMALL_FOR_IPV6),
        ),
        (
            BASE.put(Field.DNS, tuple(f"10.0.0.{n}" for n in range(1, 18))),
            Field.DNS,
            Problem(Kind.TOO_MANY, more="16"),
        ),
    ],
)
def test_what_is_wrong(draft: Draft, field: Field, found: Problem) -> None:
    assert check(draft, Draft()) == {field: (found,)}


def test_only_what_differs_is_asked_for() -> None:
    typed = BASE.put(Field.ROUTES, ("10.0.0.0/8", "", "198.51.100.7", "198.51.100.7/32", "192.0.2.0/24"))
    assert changes(typed, BASE) == {"routes": ["10.0.0.0/8", "198.51.100.7/32", "192.0.2.0/24"]}
    assert changes(BASE.put(Field.MTU, " ١٤٠٠ "), BASE) == {"mtu": 1400}
    assert changes(BASE.put(Field.ROUTES, (*BASE.routes, "", BASE.routes[0])), BASE) == {}


def test_the_settings_of_a_tunnel_come_back_as_they_are() -> None:
    tunnel = samples.tunnel(mtu=1400, routes=("10.0.0.0/8",), dns=("10.9.0.1",), dns_suffixes=("a.example",))
    assert not check(drafts.of(tunnel), Draft()) and normal(drafts.of(tunnel), Draft()) == drafts.of(tunnel)


def test_typing_is_one_step_and_another_field_another() -> None:
    editing = Editing.begun(BASE)
    for text in ("W", "Wo", "Wor"):
        editing = editing.changed({Field.SESSION: text}, "session#0")
    editing = editing.changed({Field.MTU: "1400"}, "mtu#0").changed({Field.SESSION: "Home"}, "session#1")
    assert [len(step.values) for step in editing.past] == [1, 1, 1]
    assert editing.undone().draft == editing.draft.put(Field.SESSION, "Wor")
    back = editing.undone().undone().undone()
    assert back.draft == BASE and not back.dirty and back.undone() is back
    assert back.redone().redone().redone() == editing
    assert back.redone().draft.session == "Wor"
    assert not back.redone().changed({Field.MTU: "1300"}).future
    assert editing.changed({Field.MTU: "1400"}) is editing


def test_reverting_can_be_undone() -> None:
    editing = Editing.begun(BASE).changed({Field.MTU: "1400"}).changed({Field.DNS: ()})
    assert editing.reverted().draft == BASE
    assert editing.reverted().undone().draft == editing.draft
    assert editing.reverted([Field.DNS]).dirty == {Field.MTU}


def test_steps_have_an_end() -> None:
    editing = Editing.begun(BASE)
    for number in range(MOST_STEPS + 5):
        editing = editing.changed({Field.MTU: str(number)})
    assert len(editing.past) == MOST_STEPS


def test_what_was_not_touched_follows_and_what_was_typed_stays() -> None:
    editing = Editing.begun(BASE).changed({Field.ROUTES: ("0.0.0.0/0",)})
    theirs = BASE.put(Field.DNS, ()).put(Field.MTU, "1300")
    followed = editing.followed(theirs)
    assert followed.draft == theirs.put(Field.ROUTES, ("0.0.0.0/0",))
    assert followed.dirty == {Field.ROUTES} and not followed.clashes
    assert followed.undone().draft == theirs
    other = editing.followed(BASE.put(Field.ROUTES, ()))
    assert other.draft.routes == ("0.0.0.0/0",) and other.clashes == {Field.ROUTES}
    assert not other.settled().clashes and other.settled().draft == other.draft
    assert not other.reverted(other.clashes).clashes and other.reverted(other.clashes).draft.routes == ()


def test_what_was_applied_is_news_that_clashes_with_nothing() -> None:
    typed = Editing.begun(BASE).changed({Field.ROUTES: ("198.51.100.7", "")})
    applied = typed.followed(BASE.put(Field.ROUTES, ("198.51.100.7/32",)))
    assert not applied.clashes and not applied.dirty and applied.draft.routes == ("198.51.100.7/32",)


def test_going_back_is_a_step() -> None:
    tried = BASE.put(Field.ROUTES, ("0.0.0.0/0",))
    editing = Editing.begun(BASE).changed({Field.ROUTES: tried.routes}).followed(tried)
    back = editing.gone_back(BASE)
    assert back.draft == back.base == BASE and not back.dirty
    assert back.undone().draft == tried and back.undone().dirty == {Field.ROUTES}


edits = st.lists(
    st.tuples(
        st.sampled_from(["mtu", "session", "undo", "redo", "theirs", "revert"]), st.sampled_from("abc")
    ),
    max_size=25,
)


@given(edits)
def test_undoing_all_and_redoing_all_ends_where_it_began(steps: list[tuple[str, str]]) -> None:
    editing = Editing.begun(BASE)
    for what, text in steps:
        match what:
            case "undo":
                editing = editing.undone()
            case "redo":
                editing = editing.redone()
            case "revert":
                editing = editing.reverted()
            case "theirs":
                editing = editing.followed(editing.base.put(Field.SUFFIXES, (text,)))
            case name:
                editing = editing.changed({Field(name): text}, f"{name}#0")
    while editing.future:
        editing = editing.redone()
    end, count = editing.draft, len(editing.past)
    for _ in range(count):
        editing = editing.undone()
    assert editing.past == ()
    for _ in range(count):
        editing = editing.redone()
    assert editing.draft == end


def test_a_text_is_split_into_entries() -> None:
    text = "# ours\n10.0.0.0/8, 192.0.2.0/24;198.51.100.0/24 # lab\r\n\n['fd00::/64' \"a.example\"]\n"
    assert split(text) == ("10.0.0.0/8", "192.0.2.0/24", "198.51.100.0/24", "fd00::/64", "a.example")


def test_pasted_rows_come_behind_and_once() -> None:
    found = paste(Field.ROUTES, BASE.routes, "10.0.0.0/8\n198.51.100.7\nnonsense\n198.51.100.7/32")
    assert found.rows == (*BASE.routes, "198.51.100.7/32", "nonsense")
    assert (found.new, found.known, found.wrong, found.cut) == (2, 2, 1, False)


def test_a_flood_is_cut() -> None:
    text = "\n".join(f"10.{n >> 8}.{n & 255}.0/24" for n in range(MOST_ENTRIES + 10))
    found = paste(Field.ROUTES, (), text)
    assert found.cut and len(found.rows) == MAX_ROUTES


GAIN = Preview(gains=(Effect(EffectKind.CARRIES, "10.0.0.0/8"),))


@pytest.mark.parametrize(
    ("state", "changed", "preview", "way"),
    [
        (TunnelState.DOWN, {Field.ROUTES}, GAIN, Way.UPDATE),
        (TunnelState.UP, {Field.SESSION}, Preview(returns=True), Way.UPDATE),
        (TunnelState.UP, {Field.MTU}, Preview(returns=True), Way.TRY),
        (TunnelState.UP, {Field.ROUTES}, GAIN, Way.TRY_AND_STAY),
        (TunnelState.UP, {Field.DNS}, Preview(loses=GAIN.gains, returns=True), Way.TRY),
    ],
)
def test_what_can_cut_off_is_tried(
    state: TunnelState, changed: set[Field], preview: Preview, way: Way
) -> None:
    assert choose(state, changed, preview) is way
