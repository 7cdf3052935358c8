"""Edits of a list: what is done can be undone, and the rows that are shown follow."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vpngui.gui.lists.arrange import Facts, Only, Sort, View, arrange_steps
from vpngui.gui.lists.document import Document, Margins, Patch, Rows
from vpngui.gui.lists.reading import read_steps, search_text
from vpngui.gui.steps import finish
from vpngui.model.network_code import Code, code_of, read_network, text_of

State = tuple[list[Code], list[str], list[str], Margins]


def document(count: int) -> Document:
    text = "# head\n" + "".join(f"10.0.{number}.0/24  # note {number}\n" for number in range(count))
    return Document(finish(read_steps(text)))


def state(one: Document) -> State:
    return list(one.codes), list(one.notes), list(one.texts), one.margins


def new_rows(at: list[int]) -> Rows:
    codes = [code_of(4, 192 << 24 | row << 8, 24) for row in at]
    notes = [f"new {row}" for row in at]
    return Rows(at, codes, notes, [search_text(*pair) for pair in zip(codes, notes, strict=True)])


@st.composite
def changes(draw: st.DrawFn) -> tuple[int, list[int], list[int]]:
    """How many rows there are, which go, and which are new afterwards."""
    count = draw(st.integers(0, 12))
    gone = sorted(draw(st.sets(st.integers(0, count - 1)))) if count else []
    left = count - len(gone)
    new = draw(st.integers(0, 5))
    came = sorted(draw(st.permutations(range(left + new)))[:new]) if new else []
    return count, gone, came


@given(changes())
def test_every_change_is_taken_back(change: tuple[int, list[int], list[int]]) -> None:
    count, gone, came = change
    one = document(count)
    before = state(one)
    patch = Patch(one.rows(gone), new_rows(came))
    one.apply(patch)
    kept = [row for row in range(count) if row not in gone]
    wanted = [before[0][row] for row in kept]
    for row, code in zip(came, patch.added.codes, strict=True):
        wanted.insert(row, code)
    assert one.codes == wanted
    assert one.texts == [search_text(*pair) for pair in zip(one.codes, one.notes, strict=True)]
    one.apply(patch.inverse())
    assert state(one) == before


@given(changes())
def test_the_rows_that_are_shown_follow(change: tuple[int, list[int], list[int]]) -> None:
    count, gone, came = change
    one = document(count)
    order = list(range(0, count, 2))[::-1]
    before = [one.codes[row] for row in order]
    patch = Patch(one.rows(gone), new_rows(came))
    left = [code for code in before if code not in patch.removed.codes]
    one.apply(patch)
    if not patch.in_place:  # an edit of whole rows, which has its own test
        assert [one.codes[row] for row in patch.moved(order)] == [*left, *patch.added.codes]


def test_an_edit_stays_in_its_row() -> None:
    one = document(3)
    patch = one.replacing(1, read_network("192.0.2.0/24"), "other")
    assert patch.in_place
    one.apply(patch)
    assert [text_of(code) for code in one.codes] == ["10.0.0.0/24", "192.0.2.0/24", "10.0.2.0/24"]
    assert one.texts[1] == "192.0.2.0/24 other"
    assert patch.moved([2, 1]) == [2, 1]


def test_what_is_added_brings_its_comments_along() -> None:
    one = Document()
    one.apply(one.adding(finish(read_steps("# A\n10.0.0.0/8\n# B\n"))))
    assert one.margins == Margins("# A", "# B")
    patch = one.adding(finish(read_steps("# C\n192.0.2.0/24\n", set(one.codes))))
    one.apply(patch)
    assert one.above[read_network("192.0.2.0/24")] == "# C"
    assert one.margins == Margins("# A", "# B")


def shown(view: View, text: str, facts: Facts | None = None) -> list[str]:
    one = Document(finish(read_steps(text)))
    steps = arrange_steps(one.codes, one.notes, one.texts, view, facts or Facts({}, {}, {}))
    order = finish(steps)
    return [text_of(one.codes[row]) for row in (range(len(one)) if order is None else order)]


LIST = "10.0.0.0/8 # Ten\n10.1.0.0/16\n192.0.2.0/24 # docs\n2001:db8::/32 # DOCS too\n9.0.0.0/8 # b\n"


def test_words_are_found_in_networks_and_comments() -> None:
    assert shown(View(), LIST)[0] == "10.0.0.0/8"
    assert shown(View(" docs "), LIST) == ["192.0.2.0/24", "2001:db8::/32"]
    assert shown(View(".0.0/8"), LIST) == ["10.0.0.0/8", "9.0.0.0/8"]
    assert shown(View("nothing"), LIST) == []


def test_an_address_finds_the_networks_that_hold_it() -> None:
    assert shown(View("10.1.2.3"), LIST) == ["10.0.0.0/8", "10.1.0.0/16"]
    assert shown(View("10.0.0.0/7"), LIST) == ["10.0.0.0/8", "10.1.0.0/16"]
    assert shown(View("10.1.2.3/24"), LIST) == ["10.0.0.0/8", "10.1.0.0/16"]
    assert shown(View("2001:db8::7"), LIST) == ["2001:db8::/32"]


def test_rows_are_sorted_and_narrowed_by_what_is_known() -> None:
    ten, inner, docs = map(read_network, ("10.0.0.0/8", "10.1.0.0/16", "192.0.2.0/24"))
    facts = Facts({inner: ten}, {docs: 7, ten: 9}, {docs: 5.0, ten: 3.0})
    assert shown(View(sort=Sort.NETWORK), LIST)[0] == "9.0.0.0/8"
    assert shown(View(sort=Sort.NOTE), LIST)[:2] == ["10.1.0.0/16", "9.0.0.0/8"]
    assert shown(View(only=Only.WITHIN), LIST, facts) == ["10.1.0.0/16"]
    hit = View(only=Only.HIT, sort=Sort.PACKETS, descending=True)
    assert shown(hit, LIST, facts) == ["10.0.0.0/8", "192.0.2.0/24"]
    last = View("0", Only.HIT, Sort.LAST, True)
    assert shown(last, LIST, facts) == ["192.0.2.0/24", "10.0.0.0/8"]
    assert shown(View(sort=Sort.WITHIN, descending=True), LIST, facts)[0] == "10.1.0.0/16"
