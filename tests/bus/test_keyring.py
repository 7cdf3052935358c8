"""The profiles' key in a real Secret Service on a bus of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from vpngui.sandbox.buses import Bus, start_session_bus
from vpngui.sandbox.process import Process, run, until

VISIT = """
from vpngui.profiles.vault import open_vault, place_of_secrets
said = place_of_secrets()
vault = open_vault()
same = vault.open("a", vault.seal("a", {"": "secret"})) == {"": "secret"}
print(said, vault.words, type(vault).__name__, same)
"""
IMPORT = "import json, sys; from vpngui.profiles.vault import open_vault; "
SEAL = IMPORT + "print(json.dumps(open_vault().seal('a', {'': 'x'})))"
OPEN = IMPORT + "print(open_vault().open('a', json.loads(sys.argv[1])))"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {key: os.environ[key] for key in ("PATH", "LANG", "PYTHONPATH") if key in os.environ}
    return {**kept, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime)}


@pytest.fixture
def session(tmp_path: Path, environment: dict[str, str]) -> Iterator[Bus]:
    bus = start_session_bus(
        tmp_path, logs=tmp_path, environment=environment, uid=os.geteuid(), app_command=["/bin/false"]
    )
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.address
    yield bus
    bus.stop()


@pytest.fixture
def keyring(session: Bus, tmp_path: Path, environment: Mapping[str, str]) -> Iterator[Process]:
    """A keyring that is unlocked, as it is after a login."""
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    unlock = ["sh", "-c", 'printf password | exec "$@"', "sh", *command]
    process = Process("keyring", unlock, logs=tmp_path, environment=environment)
    owned = ["dbus-send", f"--bus={session.address}", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
    owned += ["org.freedesktop.DBus.GetNameOwner", "string:org.freedesktop.secrets"]
    with process:
        until("the keyring is there", lambda: subprocess.run(owned, capture_output=True).returncode == 0, 10)
        yield process


def visit(environment: Mapping[str, str], program: str = VISIT, *arguments: str) -> str:
    return run([sys.executable, "-c", program, *arguments], environment=environment).strip()


def test_the_key_is_kept_there_and_used_again(keyring: Process, environment: dict[str, str]) -> None:
    assert visit(environment) == "keyring keyring KeyringVault True"
    assert visit(environment, OPEN, visit(environment, SEAL)) == "{'': 'x'}"


def test_without_a_secret_service_the_file_it_is(session: Bus, environment: dict[str, str]) -> None:
    assert visit(environment) == "file file FileVault True"


def test_without_a_session_the_file_it_is(environment: dict[str, str]) -> None:
    assert visit(environment) == "file file FileVault True"
