"""What is typed, as values: read, checked, undone, written as text and read back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.profiles.configurations import GOOD, KEY, MANUAL, OTHER, PEER, SHARED
from vpngui.gui.profiles.editor import words
from vpngui.gui.profiles.editor.bench import Bench, counts
from vpngui.gui.profiles.editor.checking import Kind, Known, Problem, check
from vpngui.gui.profiles.editor.configuration import HIDDEN, read_text, written
from vpngui.gui.profiles.editor.draft import Draft, PeerDraft, normal
from vpngui.gui.profiles.editor.editing import MOST_STEPS, Editing
from vpngui.gui.profiles.editor.fields import INTERFACE, Choice, Field
from vpngui.gui.profiles.editor.reading import built, entry_of, of
from vpngui.gui.settings.checking import Kind as Setting
from vpngui.profiles.entry import Choices, Entry, new_id
from vpngui.profiles.export import export
from vpngui.profiles.keys import public_key_of
from vpngui.profiles.profile import Profile
from vpngui.profiles.wg_quick import parse

OWN = public_key_of(KEY)
OF_A_PEER = (Field.PUBLIC_KEY, Field.ENDPOINT, Field.ALLOWED, Field.PRESHARED_KEY, Field.KEEPALIVE)
PRESHARED = GOOD["preshared"]


def profile_of(text: str) -> Profile:
    found = parse(text).profile
    assert found is not None
    return found


def draft_of(text: str, title: str = "Work") -> Draft:
    profile = profile_of(text)
    return of(Entry(new_id(), title, profile), profile)


def kinds(draft: Draft, base: Draft | None = None, known: Known | None = None) -> dict[object, list[object]]:
    found = check(draft, base or Draft(), known or Known(own_key=OWN))
    return {place: [one.kind for one in problems] for place, problems in found.items()}


@pytest.mark.parametrize("text", [*GOOD.values(), *MANUAL.values()], ids=[*GOOD, *MANUAL])
def test_every_configuration_is_edited_without_loss(text: str) -> None:
    profile = profile_of(text)
    draft = draft_of(text)
    assert built(draft) == profile
    assert kinds(draft, draft) == {}
    assert normal(draft, Draft()) == draft
    shown = written(draft)
    for key in (KEY, SHARED):  # one of the configurations has them as public keys as well
        public = sum(peer.public_key == key for peer in profile.peers)
        assert shown.count(key) == repr(draft).count(key) == public
    read = read_text(shown, draft)
    assert read.draft == draft and read.problems == ()


@pytest.mark.parametrize(
    ("field", "text", "kind"),
    [
        (Field.TITLE, " ", Kind.TITLE_MISSING),
        (Field.TITLE, "W" * 32, Kind.TITLE_WRONG),
        (Field.TITLE, "Home", Kind.TITLE_TAKEN),
        (Field.PRIVATE_KEY, "", Kind.KEY_MISSING),
        (Field.PRIVATE_KEY, KEY[:-1], Kind.KEY_WRONG),
        (Field.ADDRESSES, ("10.0.0.300/24",), Setting.NO_ADDRESS),
        (Field.ADDRESSES, ("224.0.0.1/24",), Setting.NO_HOST),
        (Field.ADDRESSES, ("10.0.0.2/24", "10.0.0.2/16"), Setting.TWICE),
        (Field.DNS, ("corp.example",), Kind.DOMAIN_HERE),
        (Field.DNS, ("10.0.0",), Setting.NO_SERVER),
        (Field.DNS, ("127.0.0.1",), Setting.SERVER_UNREACHABLE),
        (Field.SEARCH, ("10.0.0.1",), Kind.ADDRESS_HERE),
        (Field.SEARCH, ("not a domain",), Setting.NO_DOMAIN),
        (Field.MTU, "12", Kind.MTU_WRONG),
        (Field.MTU, "many", Kind.MTU_WRONG),
        (Field.MTU, "1000", Kind.MTU_TOO_SMALL_FOR_IPV6),
        (Field.LISTEN_PORT, "65536", Kind.PORT_WRONG),
        (Field.FWMARK, "0x1ffffffff", Kind.MARK_WRONG),
        (Field.TABLE, "a table", Kind.TABLE_WRONG),
        (Field.NOTES, f"PrivateKey = {KEY}", Kind.NOTE_IS_A_KEY),
        (Field.PUBLIC_KEY, "", Kind.KEY_MISSING),
        (Field.PUBLIC_KEY, "not a key", Kind.KEY_WRONG),
        (Field.PUBLIC_KEY, OWN, Kind.KEY_OWN),
        (Field.PUBLIC_KEY, OTHER, Kind.KEY_TWICE),
        (Field.ENDPOINT, "vpn.example", Kind.ENDPOINT_WRONG),
        (Field.ENDPOINT, "2001:db8::1:51820", Kind.ENDPOINT_WRONG),
        (Field.ALLOWED, ("10.0.0.0/33",), Setting.NO_NETWORK),
        (Field.ALLOWED, ("127.0.0.0/8",), Setting.NEVER_ROUTED),
        (Field.ALLOWED, ("192.0.2.0/24",), Kind.OTHER_PEER),
        (Field.PRESHARED_KEY, "short", Kind.KEY_WRONG),
        (Field.KEEPALIVE, "-1", Kind.SECONDS_WRONG),
    ],
)
def test_what_is_wrong_is_told_where_it_is(field: Field, text: str | tuple[str, ...], kind: object) -> None:
    base = draft_of(GOOD["two-families"])
    other = PeerDraft(2, OTHER, allowed=("192.0.2.0/24",))
    base = base.with_peers((other, *base.peers))
    is_peers = field in (
        Field.PUBLIC_KEY,
        Field.ENDPOINT,
        Field.ALLOWED,
        Field.PRESHARED_KEY,
        Field.KEEPALIVE,
    )
    place = (1 if is_peers else INTERFACE, field)
    found = check(base.put(place, text), base, Known(frozenset({"Home"}), own_key=OWN))
    assert [one.kind for one in found[place]] == [kind] and len(found) == 1
    said = words.placed(place, found[place][0], "Frankfurt")
    assert words.label(field) in said and "{" not in said and KEY not in said


TEXTS = {
    Field.MTU: (("", "1280", "1420", "67", "65536", "x"), "MTU"),
    Field.LISTEN_PORT: (("", "1", "65535", "65536", "-1", "http"), "ListenPort"),
    Field.FWMARK: (("", "off", "51820", "0xca6c", "0x", "4294967296"), "FwMark"),
    Field.TABLE: (("", "off", "auto", "1234", "main", "0", "two words"), "Table"),
}


@pytest.mark.parametrize("field", TEXTS)
def test_a_field_takes_what_an_import_takes(field: Field) -> None:
    base = draft_of(GOOD["one-peer"])
    texts, key = TEXTS[field]
    for text in texts:
        line = f"{key} = {text}\n" if text else ""
        taken = not parse(GOOD["one-peer"].replace("[Peer]", f"{line}[Peer]")).problems
        assert ((INTERFACE, field) not in kinds(base.put((INTERFACE, field), text))) is taken, text


@settings(max_examples=60)
@given(
    st.sampled_from([Field.ADDRESSES, Field.DNS, Field.SEARCH, Field.ALLOWED, Field.ENDPOINT, Field.NOTES]),
    st.text("0123456789.:/[]#=, -abcfxe\n", max_size=24),
)
def test_what_has_no_problem_comes_back_from_the_store(field: Field, text: str) -> None:
    base = draft_of(GOOD["one-peer"])
    place = (1 if field in (Field.ALLOWED, Field.ENDPOINT) else INTERFACE, field)
    is_list = field not in (Field.ENDPOINT, Field.NOTES)
    draft = base.put(place, (text.replace("\n", ""),) if is_list else text)
    if not check(draft, base, Known(own_key=OWN)):
        profile = built(draft)
        again = parse(export(profile))
        assert again.profile == profile and not again.problems


def test_thousands_of_networks_of_two_peers_meet_in_one() -> None:
    many = tuple(f"10.{high}.{low}.0/24" for high in range(8) for low in range(250))
    peers = (PeerDraft(1, PEER, allowed=many), PeerDraft(2, OTHER, allowed=("192.0.2.0/24", many[-1])))
    found = check(Draft("Work", KEY, peers=peers), Draft(), Known())
    assert found == {(2, Field.ALLOWED): (Problem(Kind.OTHER_PEER, 1, many[-1]),)}


def test_a_peer_without_anything_is_nobody() -> None:
    draft = draft_of(GOOD["one-peer"])
    more = draft.with_peers((*draft.peers, PeerDraft(draft.next_number)))
    assert kinds(more) == {} and built(more) == built(draft)
    assert not replace(Editing.begun(draft), draft=more).dirty


def test_rows_that_say_the_same_are_no_change() -> None:
    base = draft_of(GOOD["two-families"])
    rows = (" 10.9.0.2/24", "", "10.9.0.2/24, 2001:DB8:9::2/64")
    draft = base.put((INTERFACE, Field.ADDRESSES), rows)
    assert not replace(Editing.begun(base), draft=draft).dirty
    assert built(draft) == built(base)


@given(st.lists(st.tuples(st.sampled_from(list(Choice)), st.booleans()), max_size=20), st.integers(0, 25))
def test_all_that_was_done_is_undone_and_done_again(done: list[tuple[Choice, bool]], back: int) -> None:
    editing = Editing.begun(draft_of(GOOD["one-peer"]))
    seen = [editing.draft]
    for choice, on in done:
        editing = editing.changed(editing.draft.chosen(choice, on))
        if editing.draft != seen[-1]:
            seen.append(editing.draft)
    steps = min(back, len(seen) - 1)
    for _ in range(back):
        editing = editing.undone()
    assert editing.draft == seen[len(seen) - 1 - steps]
    for _ in range(back):
        editing = editing.redone()
    assert editing.draft == seen[-1]
    assert not editing.reverted().dirty


def test_what_is_typed_in_one_go_is_one_step() -> None:
    editing = Editing.begun(Draft())
    for text in ("W", "Wo", "Work"):
        editing = editing.changed(editing.draft.put((INTERFACE, Field.TITLE), text), "title#0")
    editing = editing.changed(editing.draft.put((INTERFACE, Field.TITLE), "Work 2"), "title#1")
    assert editing.undone().draft.title == "Work" and editing.undone().undone().draft == Draft()
    for number in range(MOST_STEPS + 5):
        editing = editing.changed(editing.draft.put((INTERFACE, Field.MTU), str(1400 + number)))
    assert len(editing.past) == MOST_STEPS


def test_a_choice_that_needs_another_goes_with_it() -> None:
    on = Draft().chosen(Choice.KILL_SWITCH, True).chosen(Choice.PINNED, True)
    assert on.choices == Choices(kill_switch=True, pinned=True)
    assert on.chosen(Choice.KILL_SWITCH, False).choices == Choices()
    assert Draft().chosen(Choice.PINNED, True).choices == Choices()


def test_keys_that_come_later_are_in_every_step() -> None:
    whole = profile_of(PRESHARED)
    entry = Entry(new_id(), "Work", whole.with_secrets({}))
    bench = Bench(entry, Editing.begun(of(entry, entry.profile)), sealed=True, own_key=OWN)
    assert bench.problems == {} and bench.locked == {
        (INTERFACE, Field.PRIVATE_KEY),
        (1, Field.PUBLIC_KEY),
        (1, Field.PRESHARED_KEY),
    }
    typed = bench.edited(bench.editing.changed(bench.editing.draft.put((INTERFACE, Field.TITLE), "Home")))
    opened = typed.opened(of(entry, whole))
    assert built(opened.editing.draft) == whole and opened.editing.draft.title == "Home"
    undone = opened.editing.undone()
    assert built(undone.draft) == whole and not undone.dirty
    assert opened.locked == frozenset()


@pytest.mark.parametrize(
    ("place", "value", "expected"),
    [
        ((INTERFACE, Field.TITLE), "Home", True),
        ((INTERFACE, Field.PRIVATE_KEY), SHARED, True),
        ((1, Field.PRESHARED_KEY), KEY, True),
        ((1, Field.ENDPOINT), "192.0.2.1:51820", True),
        (None, Choice.KILL_SWITCH, True),
        (None, Choice.AUTO_CONNECT, False),
    ],
)
def test_only_what_a_tunnel_is_made_of_makes_it_old(place: object, value: object, expected: bool) -> None:
    draft = draft_of(PRESHARED)
    whole = built(draft)
    entry = entry_of(draft, whole, Entry(new_id(), "Work", whole), OWN)
    after = draft.chosen(value, True) if place is None else draft.put(place, value)  # type: ignore[arg-type]
    bench = Bench(entry, replace(Editing.begun(draft), draft=after))
    assert counts(bench, entry_of(after, built(after), entry, OWN)) is expected


def test_a_text_keeps_hidden_keys_and_takes_new_ones() -> None:
    draft = draft_of(PRESHARED)
    text = written(draft)
    assert text.count(HIDDEN) == 2
    moved = read_text(text.replace("vpn.example", "other.example"), draft).draft
    assert moved is not None and moved.peers[0].endpoint == "other.example:51820"
    assert (moved.private_key, moved.peers[0].preshared_key) == (KEY, SHARED)
    fresh = read_text(text.replace(f"PrivateKey = {HIDDEN}", f"PrivateKey = {SHARED}"), draft).draft
    assert fresh is not None and fresh.private_key == SHARED
    gone = read_text(text.replace(f"PresharedKey = {HIDDEN}\n", ""), draft).draft
    assert gone is not None and gone.peers[0].preshared_key == ""
    # A hidden key stays with its peer: another one has none of its own to put there.
    other = read_text(text.replace(PEER, OTHER), draft)
    assert other.draft is None and KEY not in repr(other) and SHARED not in repr(other)
    [problem] = other.problems
    assert problem.line == text.split("\n").index(f"PresharedKey = {HIDDEN}") + 1
    turned = read_text("\n".join(reversed(text.strip().split("\n\n"))), draft).draft
    assert turned is not None and turned.peers == draft.peers and turned.private_key == KEY


def test_a_text_with_a_line_that_is_not_understood_changes_nothing() -> None:
    draft = draft_of(GOOD["one-peer"])
    wrong = read_text(written(draft) + "Speed = fast\n", draft)
    assert wrong.draft is None and [one.line for one in wrong.problems] == [9]
    hook = read_text(written(draft).replace("[Peer]", "PostUp = reboot\n[Peer]"), draft)
    assert hook.draft == draft and [one.kind.value for one in hook.problems] == ["never-run"]
