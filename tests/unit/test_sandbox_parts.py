"""The sandbox's own tools: what fails says so, by name and with what was seen."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from vpngui.sandbox import authority
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import Process, as_user, run, until
from vpngui.sandbox.transcript import StepFailed, Transcript


def program(tmp_path: Path, text: str) -> Process:
    return Process("program", [sys.executable, "-c", text], logs=tmp_path, environment=os.environ)


def test_until_gives_the_first_value_that_is_one() -> None:
    values = iter([None, False, 0])
    assert until("a value", lambda: next(values), 5) == 0


def test_until_says_what_did_not_happen() -> None:
    with pytest.raises(SandboxError, match=r"the sky falls: not within 0\.05 s"):
        until("the sky falls", lambda: None, 0.05)


def test_what_a_program_says_is_waited_for_and_kept(tmp_path: Path) -> None:
    with program(tmp_path, "print('number 7')") as running:
        assert running.wait(10) == 0
    with program(tmp_path, "import time; print('number 8', flush=True); time.sleep(60)") as running:
        assert running.wait_for(r"^number (\d)$", 10).group(1) == "8"
        assert "number 7" not in running.output()
    assert "number 7" in running.log.read_text()


def test_a_program_that_ends_too_early_is_named_with_its_last_words(tmp_path: Path) -> None:
    with (
        program(tmp_path, "import sys; sys.exit('out of luck')") as running,
        pytest.raises(SandboxError, match="program ended with status 1; it said: out of luck"),
    ):
        running.wait_for("never", 10)


def test_a_program_that_does_not_want_to_end_is_made_to(tmp_path: Path) -> None:
    stubborn = (
        "import signal, time; signal.signal(15, signal.SIG_IGN); print('here', flush=True); time.sleep(60)"
    )
    running = program(tmp_path, stubborn)
    running.wait_for("here", 10)
    started = time.monotonic()
    assert running.stop(0.2) == -9
    assert time.monotonic() - started < 5


def test_a_missing_program_is_named() -> None:
    with pytest.raises(SandboxError, match="no-such-program"):
        run(["no-such-program"])


def test_a_failed_command_is_shown_with_its_own_words() -> None:
    with pytest.raises(SandboxError, match="status 3: said why"):
        run(["sh", "-c", "echo said why >&2; exit 3"])


def test_a_command_as_oneself_stays_as_it_is() -> None:
    assert as_user(os.geteuid(), ["id"], ["net_admin"]) == ["id"]


def test_another_user_gets_the_named_capabilities_and_no_others() -> None:
    command = as_user(os.geteuid() + 1, ["id"], ["net_admin"])
    assert command[0] == "setpriv"
    assert command[-2:] == ["--", "id"]
    for option in ("--inh-caps", "--ambient-caps", "--bounding-set"):
        (value,) = (word.split("=")[1] for word in command if word.startswith(option))
        assert value.split(",")[:2] == ["-all", "+net_admin"]
        assert set(value.split(",")[2:]) <= {"+dac_read_search"}


def test_the_rules_name_users_as_polkit_does() -> None:
    text = authority.rules({"an.action": [0, 4242424242]})
    assert '{"an.action": ["root", "4242424242"]}' in text


def test_a_step_that_happens_is_done(capsys: pytest.CaptureFixture[str]) -> None:
    transcript = Transcript()
    with transcript.step("First") as say:
        say("one\ntwo")
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [" 1. First", "    one", "    two"]
    assert lines[3].startswith("    done, ")
    assert transcript.steps == 1


@pytest.mark.parametrize("error", [SandboxError("nobody came"), OSError("nobody came")])
def test_a_step_that_fails_names_itself_and_what_was_seen(
    capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    transcript = Transcript()
    with pytest.raises(StepFailed), transcript.step("The party"):
        raise error
    out = capsys.readouterr().out
    assert "FAILED in step 1 (The party): nobody came" in out
    assert "done" not in out
