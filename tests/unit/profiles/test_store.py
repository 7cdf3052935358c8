from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.profiles.configurations import GOOD, KEY, PEER, SHARED
from vpngui.model.errors import InvalidParameter, IoError, NoSuchFile
from vpngui.model.interface_name import check_interface_name
from vpngui.profiles.entry import Choices, Entry, check_title, duplicate, free_title, interface_name, new_id
from vpngui.profiles.keys import public_key_of
from vpngui.profiles.profile import Profile
from vpngui.profiles.store import ProfileStore, default_folder
from vpngui.profiles.vault import FileVault, KeyringVault, LockedVault, Vault
from vpngui.profiles.wg_quick import parse

VAULTS: dict[str, Callable[[], Vault]] = {
    "file": FileVault,
    "keyring": lambda: KeyringVault(bytes(range(32))),
}


def profile(name: str = "preshared") -> Profile:
    found = parse(GOOD[name]).profile
    assert found is not None
    return found


def entry(title: str = "Work", name: str = "preshared", **choices: bool) -> Entry:
    return Entry(new_id(), title, profile(name), Choices(**choices), public_key_of(KEY))


@pytest.fixture(params=VAULTS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ProfileStore:
    return ProfileStore(tmp_path / "profiles", VAULTS[request.param]())


def kept(store: ProfileStore, one: Entry) -> Entry:
    store.put(one, one.profile.secrets)
    return replace(one, profile=one.profile.with_secrets({}))


def test_nothing_is_there_at_first(store: ProfileStore) -> None:
    assert store.load().entries == () and store.load().damaged == ()


def test_what_is_put_is_there_without_its_secrets_and_whole_when_asked_for(store: ProfileStore) -> None:
    one = entry(auto_connect=True, kill_switch=True)
    expected = kept(store, one)
    assert store.load().entries == (expected,)
    assert store.whole(expected) == one.profile
    assert store.secrets(one.id) == {"": KEY, PEER: SHARED}


def test_only_the_person_can_read_it(store: ProfileStore, tmp_path: Path) -> None:
    kept(store, entry())
    files = [tmp_path / "profiles", *(tmp_path / "profiles").iterdir()]
    assert [path.stat().st_mode & 0o077 for path in files] == [0, 0]


def test_with_a_keyring_no_secret_is_on_the_disk(tmp_path: Path) -> None:
    kept(ProfileStore(tmp_path, KeyringVault(bytes(32))), entry())
    [file] = tmp_path.iterdir()
    assert KEY not in file.read_text() and SHARED not in file.read_text()


def test_a_change_without_secrets_leaves_them(store: ProfileStore) -> None:
    one = entry()
    kept(store, one)
    renamed = replace(one, title="Home", profile=one.profile.with_secrets({}))
    store.put(renamed)
    assert store.load().entries == (renamed,) and store.whole(renamed) == one.profile


def test_a_change_of_what_is_gone_is_an_error(store: ProfileStore) -> None:
    one = entry()
    for gone in (lambda: store.put(one), lambda: store.secrets(one.id), lambda: store.remove(one.id)):
        with pytest.raises(NoSuchFile):
            gone()


@pytest.mark.parametrize("id_", ["", "..", "../../x", "x" * 16, "0" * 15, "order"])
def test_an_id_is_no_path(store: ProfileStore, id_: str) -> None:
    with pytest.raises(NoSuchFile):
        store.remove(id_)


def test_the_order_is_the_persons(store: ProfileStore) -> None:
    listed = [kept(store, entry(title)) for title in ("b", "c", "a")]
    assert [one.title for one in store.load().entries] == ["a", "b", "c"]
    store.reorder([one.id for one in listed])
    assert [one.title for one in store.load().entries] == ["b", "c", "a"]
    store.remove(listed[1].id)
    kept(store, entry("new"))
    assert [one.title for one in store.load().entries] == ["b", "a", "new"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 2}', '{"version": 1, "title": 5}', "\xff"])
def test_a_damaged_file_is_set_aside_and_the_rest_is_there(
    store: ProfileStore, tmp_path: Path, text: str
) -> None:
    good = kept(store, entry())
    bad = tmp_path / "profiles" / f"{new_id()}.json"
    bad.write_text(text, encoding="latin-1")
    found = store.load()
    assert found.entries == (good,) and found.damaged == (f"{bad.name}.damaged",)
    assert (tmp_path / "profiles" / found.damaged[0]).read_text(encoding="latin-1") == text
    assert store.load().damaged == ()


def test_another_profiles_secrets_do_not_open(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path, KeyringVault(bytes(32)))
    one, other = kept(store, entry("a")), kept(store, entry("b"))
    mine, theirs = tmp_path / f"{one.id}.json", tmp_path / f"{other.id}.json"
    document = json.loads(mine.read_text()) | {"secrets": json.loads(theirs.read_text())["secrets"]}
    mine.write_text(json.dumps(document))
    with pytest.raises(IoError, match="another keyring"):
        store.secrets(one.id)


def test_another_keyring_does_not_open_and_what_was_plain_still_does(tmp_path: Path) -> None:
    one, other = entry("a"), entry("b")
    kept(ProfileStore(tmp_path, KeyringVault(bytes(32))), one)
    kept(ProfileStore(tmp_path, FileVault()), other)
    for vault in (KeyringVault(bytes([1] * 32)), LockedVault("it is locked; unlock it")):
        store = ProfileStore(tmp_path, vault)
        with pytest.raises(IoError, match="unlock"):
            store.secrets(one.id)
        assert store.secrets(other.id) == {"": KEY, PEER: SHARED}
        assert len(store.load().entries) == 2


def test_a_full_disk_leaves_what_was_there(store: ProfileStore, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root mounts a file system here")
    one = entry()
    kept(store, one)
    before = store.load()
    big = replace(one, profile=replace(one.profile, comments=("x" * 1000,) * 4000))
    limit = (1 << 20, 1 << 20)
    import resource
    import signal

    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit[0], old[1]))
        with pytest.raises(IoError):
            store.put(big, one.profile.secrets)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, ignored)
    assert store.load() == before
    assert not [path for path in (tmp_path / "profiles").iterdir() if path.suffix == ".new"]


def test_the_folder_is_the_persons_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert default_folder() == tmp_path / "vpngui" / "profiles"
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_folder() == tmp_path / ".config" / "vpngui" / "profiles"


def test_a_copy_has_another_name_and_does_not_connect_by_itself() -> None:
    one = entry("Work", auto_connect=True, kill_switch=True)
    copy = duplicate(one, ["Work", "Work 2"])
    assert copy.title == "Work 3" and copy.id != one.id and copy.profile == one.profile
    assert copy.choices == Choices(kill_switch=True)


@given(st.text(), st.lists(st.text(max_size=4), max_size=5))
def test_any_file_name_becomes_a_title_that_is_free(wanted: str, taken: list[str]) -> None:
    title = free_title(wanted, taken)
    assert check_title(title) == title and title not in taken
    assert check_interface_name(interface_name(title))


@pytest.mark.parametrize("title", ["", "  ", "a\nb", "x" * 32, "ä" * 16, None, "a\x00"])
def test_bad_titles(title: object) -> None:
    with pytest.raises(InvalidParameter):
        check_title(title)


@pytest.mark.parametrize(
    "place",
    [
        lambda path: os.mkfifo(path),
        lambda path: path.mkdir(),
        lambda path: path.symlink_to("/dev/zero"),
        lambda path: path.symlink_to("nowhere"),
        lambda path: path.write_text("[" * 100_000),
    ],
    ids=["pipe", "folder", "endless", "link to nothing", "nested"],
)
def test_what_is_no_file_is_set_aside_and_nobody_waits_for_it(
    place: Callable[[Path], object], store: ProfileStore, tmp_path: Path
) -> None:
    good = kept(store, entry())
    place(tmp_path / "profiles" / "0123456789abcdef.json")
    place(tmp_path / "profiles" / "order.json")
    found = store.load()
    assert found.entries == (good,) and found.damaged == ("0123456789abcdef.json.damaged",)


def test_sealed_keys_say_where_to_open_them_when_there_is_no_keyring() -> None:
    sealed = KeyringVault(bytes(32)).seal("a", {"": KEY})
    with pytest.raises(IoError, match="desktop session"):
        FileVault().open("a", sealed)
