"""The commands that deal with profiles, on a shelf of the test's own and without any bus."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from vpngui.cli.main import main
from vpngui.profiles import vault
from vpngui.profiles.keys import new_private_key, public_key_of

KEY, SHARED = new_private_key(), new_private_key()
TEXT = f"""[Interface]
PrivateKey = {KEY}
Address = 10.9.0.2/24
PostUp = rm -rf /
Colour = blue

[Peer]
PublicKey = {public_key_of(new_private_key())}
PresharedKey = {SHARED}
AllowedIPs = 0.0.0.0/0, ::/0
Endpoint = vpn.example.org:51820
"""


@pytest.fixture(autouse=True)
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing on it, no keyring, and nobody on any bus."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    monkeypatch.setattr("vpngui.cli.shelf.open_vault", vault.FileVault)
    return tmp_path / "config/vpngui/profiles"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "work.conf"
    path.write_text(TEXT)
    return path


@pytest.fixture
def do(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Runs `vpngui WORD ...`: status, standard output, standard error."""

    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


Do = Callable[..., tuple[int, str, str]]


def test_what_is_imported_is_listed_shown_exported_and_removed(do: Do, file: Path, shelf: Path) -> None:
    status, out, err = do("import", file)
    assert status == 0 and out.splitlines()[0] == f"imported {file} as 'work'"
    assert f"{file}:4: never run: PostUp = rm -rf /" in err and f"{file}:5: not understood: Colour" in err
    assert [path.stat().st_mode & 0o077 for path in shelf.iterdir()] == [0]
    status, out, _ = do("list")
    assert status == 0 and out.splitlines()[1].split() == ["work", "?", "vpn.example.org:51820"]
    status, out, _ = do("show", "work")
    assert status == 0 and public_key_of(KEY) in out and "0.0.0.0/0, ::/0" in out
    assert KEY not in out and SHARED not in out
    status, out, _ = do("export", "work")
    assert status == 0 and f"PrivateKey = {KEY}\n" in out and f"PresharedKey = {SHARED}\n" in out
    assert do("remove", "work")[0] == 0
    assert do("show", "work")[:2] == (1, "")
    assert list(shelf.iterdir()) == []


def test_programs_get_one_document_and_never_a_key(do: Do, file: Path) -> None:
    status, out, err = do("import", file, "--json")
    [row] = json.loads(out)["imported"]
    assert (status, row["name"], err) == (0, "work", "")
    assert [(one["line"], one["kind"]) for one in row["problems"]] == [
        (4, "never-run"),
        (5, "not-understood"),
    ]
    assert json.loads(do("list", "--json")[1])[0]["id"] == row["id"]
    assert do("list", "--names") == (0, "work\n", "")
    shown = do("show", row["id"], "--json")[1]
    assert json.loads(shown)["peers"][0]["allowed"] == ["0.0.0.0/0", "::/0"]
    assert KEY not in shown and SHARED not in shown
    status, out, err = do("show", "nobody", "--json")
    assert (status, json.loads(out)["code"], err) == (1, "no_such_file", "")


def test_what_is_exported_is_the_same_when_it_is_imported_again(do: Do, file: Path, tmp_path: Path) -> None:
    do("import", file)
    copy = tmp_path / "copy.conf"
    assert do("export", "work", "--output", copy)[0] == 0
    assert copy.stat().st_mode & 0o777 == 0o600
    status, _, err = do("import", copy)
    assert (status, err) == (0, "")
    assert do("export", "copy")[1] == do("export", "work")[1]
    assert do("export", "work", "--output", copy)[0] == 1, "what is there is not overwritten"


def test_standard_input_has_a_name_that_is_given(do: Do, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert "as 'Office'" in do("import", "-", "--name", "Office")[1]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    status, _, err = do("import", "-", "--name", "Office")
    assert status == 1 and "another name" in err


def test_of_several_files_the_good_ones_are_taken(do: Do, file: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.conf"
    bad.write_text("hello\n")
    status, out, err = do("import", file, bad, tmp_path / "none.conf", file)
    assert status == 1
    assert "as 'work'\n" in out and "as 'work 2'\n" in out
    assert f"{bad}: not imported" in err and "none.conf: not imported: No such file" in err
    assert do("import", file, bad, "--name", "x")[0] == 2


def test_a_profile_is_renamed_and_keeps_its_keys(do: Do, file: Path) -> None:
    do("import", file)
    before = do("export", "work")[1]
    do("import", file)
    assert do("rename", "work", "Home office")[0] == 0
    assert do("export", "Home office")[1] == before
    assert do("rename", "work 2", "Home office")[0] == 1
    assert do("rename", "work 2", "")[0] == 1


def test_without_a_private_key_it_is_no_profile(do: Do, file: Path) -> None:
    file.write_text(TEXT.replace("PrivateKey", "PrivateKay"))
    status, out, err = do("import", file)
    assert (status, out) == (1, "") and "PrivateKey" in err
    assert KEY not in err


def test_a_picture_is_refused_in_one_line(do: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    picture = tmp_path / "code.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\n\n\n")
    status, out, err = do("import", picture)
    assert (status, out) == (1, "")
    assert err.splitlines() == [
        f"{picture}: not imported: it is no text; the window takes pictures of QR codes and archives in "
        "(Profiles, Import)"
    ]


def test_one_name_for_several_files_is_a_failure_that_programs_can_read(
    do: Callable[..., tuple[int, str, str]], file: Path
) -> None:
    status, out, err = do("import", "--json", "--name", "both", file, file)
    assert (status, err) == (2, "")
    assert json.loads(out)["code"] == "invalid_parameter"


def test_a_status_without_a_service_is_a_failure_that_programs_can_read(
    do: Callable[..., tuple[int, str, str]],
) -> None:
    status, out, err = do("status", "--json")
    assert (status, err) == (1, "")
    assert set(json.loads(out)) == {"error", "code"}
    assert json.loads(out)["code"] == "ipc_failed"
