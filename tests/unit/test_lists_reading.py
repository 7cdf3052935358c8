"""Lists of networks as people have them: every line is accounted for, and what is written is read again."""

from __future__ import annotations

from ipaddress import collapse_addresses, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.gui.lists import writing
from vpngui.gui.lists.lines import BadLine, Why, clean, read_line
from vpngui.gui.lists.overlap import covers_most, merged_steps, nearest_steps
from vpngui.gui.lists.reading import Passed, Reading, read_steps, within_steps
from vpngui.gui.steps import finish, line_steps, sort_steps
from vpngui.model.block_list import parse_block_list
from vpngui.model.network_code import Code, code_of, holds, read_network, text_of, version_of

MIXED = """\ufeff# A list
10.0.0.0/8 # ten, really

10.0.0.1/8
0.0.0.0 ads.example
203.0.113.7 myhost other # seen
1.10.16.0/20 ; SBL1
ads.example.com
10.0.0.0/8
// the end
"""


def read(text: str, *listed: str) -> Reading:
    return finish(read_steps(text, {read_network(one) for one in listed}))


def networks() -> st.SearchStrategy[Code]:
    """Close together, so that many overlap, in both families; none of this computer's own."""

    def build(values: tuple[bool, int, int]) -> Code:
        six, length, number = values
        bits, base = (128, 0x20010DB8 << 96) if six else (32, 10 << 24)
        short = bits - length
        return code_of(6 if six else 4, (base | number) >> short << short, length)

    four = st.tuples(st.just(False), st.sampled_from([5, 8, 29, 30, 31, 32]), st.integers(0, 31))
    six = st.tuples(st.just(True), st.sampled_from([4, 32, 125, 127, 128]), st.integers(0, 31))
    return st.one_of(four, six).map(build)


def notes() -> st.SearchStrategy[str]:
    return st.text(max_size=12).map(clean)


@pytest.mark.parametrize(
    ("line", "found", "note"),
    [
        ("203.0.113.0/24", "203.0.113.0/24", ""),
        ("203.0.113.7", "203.0.113.7", ""),
        ("203.0.113.7/32  # a #b", "203.0.113.7", "a #b"),
        ("1.10.16.0/20 ; SBL256894", "1.10.16.0/20", "SBL256894"),
        ("203.0.113.0/24 // why", "203.0.113.0/24", "why"),
        ("203.0.113.7 name alias # c", "203.0.113.7", "name alias c"),
        ("203.0.113.0-203.0.113.9", "203.0.113.0/29 203.0.113.8/31", ""),
        ("203.0.113.0 – 203.0.113.255  # dash", "203.0.113.0/24", "dash"),
        ("2001:db8::-2001:db8::1", "2001:db8::/127", ""),
        ("Bad: x:198.51.100.0-198.51.100.255", "198.51.100.0/24", "Bad: x"),
        ("203.0.113.0/255.255.255.0", "203.0.113.0/24", ""),
        ("203.0.113.0 255.255.255.0", "203.0.113.0/24", ""),
        ('"203.0.113.0/24","a, b"', "203.0.113.0/24", "a, b"),
        ("DE;203.0.113.0/24;Hosting", "203.0.113.0/24", "DE, Hosting"),
        ("203.0.113.0/24\tabuse", "203.0.113.0/24", "abuse"),
        ('"203.0.113.0/24",', "203.0.113.0/24", ""),
        ("203.0.113.0/24, 198.51.100.0/24", "203.0.113.0/24 198.51.100.0/24", ""),
        ("203.0.113.0/24 198.51.100.0/24", "203.0.113.0/24 198.51.100.0/24", ""),
        ("2001:DB8:0::/32", "2001:db8::/32", ""),
    ],
)
def test_what_a_line_says(line: str, found: str, note: str) -> None:
    codes, said = read_line(line)
    assert " ".join(map(text_of, codes)) == found
    assert said == note


@pytest.mark.parametrize(
    ("line", "why", "meant"),
    [
        ("10.0.0.1/8", Why.HOST_BITS, "10.0.0.0/8"),
        ("10.0.0.1/8;x", Why.HOST_BITS, "10.0.0.0/8"),
        ("203.0.113.7/255.255.255.0", Why.HOST_BITS, "203.0.113.0/24"),
        ("10.0.0.0/33", Why.LENGTH, ""),
        ("0.0.0.0/0", Why.EVERYTHING, ""),
        ("0.0.0.0-255.255.255.255", Why.EVERYTHING, ""),
        ("127.0.0.1", Why.LOOPBACK, ""),
        ("127.0.0.5-127.0.0.9", Why.LOOPBACK, ""),
        ("0.0.0.0 ads.example", Why.HOSTS, ""),
        ("127.0.0.1 localhost localhost.localdomain", Why.HOSTS, ""),
        ("fe80::1%lo0 localhost", Why.HOSTS, ""),
        ("ads.example.com", Why.NAME, ""),
        ("||ads.example.com^", Why.NAME, ""),
        ("https://ads.example.com/x,y", Why.NAME, ""),
        ("203.0.113.9-203.0.113.0", Why.RANGE, ""),
        ("203.0.113.9-2001:db8::", Why.RANGE, ""),
        ("203.0.113.0,203.0.113.255", Why.PAIR, ""),
        ("203.0.113.0/24, 198.51.100.1, gateway", Why.PAIR, ""),
        ("203.0.113.0 255.0.255.0", Why.MASK, ""),
        ("203.0.113.0 /24", Why.NO_NETWORK, ""),
        ("1.2.3.4:443", Why.NO_NETWORK, ""),
        ("words", Why.NO_NETWORK, ""),
        ('"', Why.NO_NETWORK, ""),
    ],
)
def test_why_a_line_is_not_understood(line: str, why: Why, meant: str) -> None:
    with pytest.raises(BadLine) as caught:
        read_line(line)
    assert caught.value.why is why
    assert (text_of(caught.value.meant) if caught.value.meant is not None else "") == meant


def test_a_mixed_text_is_reported_line_by_line() -> None:
    reading = read(MIXED, "1.10.16.0/20")
    assert [text_of(code) for code in reading.codes] == ["10.0.0.0/8", "203.0.113.7"]
    assert reading.notes == ["ten, really", "myhost other seen"]
    assert [(remark.line, remark.kind) for remark in reading.remarks] == [
        (4, Why.HOST_BITS),
        (5, Why.HOSTS),
        (7, Passed.LISTED),
        (8, Why.NAME),
        (9, Passed.REPEATED),
    ]
    assert reading.lines == 10 and reading.comments == 3 and reading.taken == 2
    assert reading.meant == []  # what was meant is in the list already
    assert [remark.line for remark in reading.bad] == [4, 5, 8]
    assert (reading.head, reading.above) == ("# A list", {})
    assert reading.tail == "# the end"


@given(st.lists(st.one_of(st.text(max_size=20), st.sampled_from(MIXED.split("\n"))), max_size=30))
def test_the_report_covers_every_line(lines: list[str]) -> None:
    text = "\n".join(lines)
    reading = read(text)
    assert reading.lines == len(text.removeprefix("\ufeff").splitlines())
    assert reading.taken + reading.comments + len(reading.remarks) == reading.lines
    assert len(reading.codes) == len(set(reading.codes)) == len(reading.notes) == len(reading.texts)
    numbers = [remark.line for remark in reading.remarks]
    assert numbers == sorted(set(numbers))
    assert not set(numbers) & set(reading.numbers)


@given(st.dictionaries(networks(), notes(), max_size=20), st.text(alphabet="# ab\n", max_size=20))
def test_what_is_written_is_read_again(found: dict[Code, str], tail: str) -> None:
    codes, said = list(found), list(found.values())
    above = {code: f"# {number}\n\n# above" for number, code in enumerate(codes) if number % 3 == 1}
    comment = "\n".join(f"#{line.strip()}" for line in tail.split("\n")) if tail else ""
    head = comment if codes else ""
    text = finish(writing.plain_steps(codes, said, above, head, comment))
    again = read(text)
    assert (again.codes, again.notes, again.above) == (codes, said, above)
    assert (again.head, again.tail, again.remarks) == (head, comment, [])
    assert finish(writing.plain_steps(again.codes, again.notes, again.above, again.head, again.tail)) == text
    table = read(finish(writing.csv_steps(codes, said)))
    assert (table.codes, table.notes) == (codes, said)
    assert [remark.kind for remark in table.remarks] == [Passed.HEADING]


@given(st.dictionaries(networks(), notes(), max_size=20))
def test_what_is_written_is_what_the_service_takes(found: dict[Code, str]) -> None:
    text = finish(writing.plain_steps(list(found), list(found.values()), {}))
    taken = parse_block_list("list", text)
    outermost = {one for one in found if not any(holds(other, one) for other in found if other != one)}
    assert len(taken) == len(outermost)


def test_the_columns_of_a_table_are_found_by_their_names() -> None:
    reading = read("country;Start IP;End IP;note\nDE;203.0.113.0;203.0.113.255;10.0.0.0/8\nx;y\n;1.2.3.4;;\n")
    assert [text_of(code) for code in reading.codes] == ["203.0.113.0/24", "1.2.3.4"]
    assert reading.notes == ["DE, 10.0.0.0/8", ""]
    assert [remark.kind for remark in reading.remarks] == [Passed.HEADING, Why.NO_NETWORK]


@given(st.lists(networks(), unique=True, max_size=24))
def test_each_network_within_another_knows_the_nearest(codes: list[Code]) -> None:
    nearest = finish(nearest_steps(codes))
    for code in codes:
        around = [other for other in codes if other != code and holds(other, code)]
        assert nearest.get(code) == (max(around, key=lambda one: one & 255) if around else None)


@given(st.lists(networks(), unique=True, max_size=24))
def test_merged_they_cover_the_same_with_the_fewest(codes: list[Code]) -> None:
    merged = finish(merged_steps(codes))
    for version in (4, 6):
        one, other = (
            [ip_network(text_of(code)) for code in some if version_of(code) == version]
            for some in (codes, merged.codes)
        )
        assert list(collapse_addresses(one)) == other  # type: ignore[type-var]
    assert merged.listed == sorted(codes)
    assert [part for at in range(len(merged.codes)) for part in merged.parts(at)] == merged.listed
    assert all(holds(whole, part) for at, whole in enumerate(merged.codes) for part in merged.parts(at))


def test_the_halves_of_everything_stay_two() -> None:
    halves = [read_network("0.0.0.0/1"), read_network("128.0.0.0/1")]
    assert finish(merged_steps(halves)).codes == halves
    assert covers_most(halves) and covers_most(halves[:1])
    assert not covers_most([read_network("64.0.0.0/2"), read_network("2000::/3")])


def test_what_lies_within_another_is_told_with_its_line() -> None:
    reading = read("# one\n10.1.0.0/16\n192.0.2.7\n203.0.113.0/24\n10.0.0.0/8\n")
    within = finish(within_steps(reading, [read_network("192.0.2.0/24")]))
    assert [(remark.line, text_of(remark.other or 0)) for remark in within] == [
        (2, "10.0.0.0/8"),
        (3, "192.0.2.0/24"),
    ]


@given(st.lists(st.integers(-9, 9), max_size=200))
def test_sorting_in_steps_is_sorting(values: list[int]) -> None:
    assert finish(sort_steps(values)) == sorted(values)
    pairs = list(enumerate(values))
    assert finish(sort_steps(pairs, key=lambda pair: -pair[1])) == sorted(pairs, key=lambda pair: -pair[1])


@given(st.text(alphabet="ab\n\r\u2028\x85", max_size=60))
def test_lines_in_pieces_are_the_lines(text: str) -> None:
    long = text * 2000
    assert [line for lines in line_steps(long) for line in lines] == long.splitlines()
