"""Every finding has words of its own, and what to do where something is to be done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gui.diagnostics.samples import ALL, found
from vpngui.gui.diagnostics.doctor import Found
from vpngui.gui.diagnostics.words import Said, dns, firewall, say, verdict
from vpngui.model.findings import Kind, Level


@pytest.mark.parametrize("one", ALL, ids=lambda one: str(one.kind))
def test_it_is_a_sentence_and_says_what_to_do(one: Found) -> None:
    said = say(one)
    assert said.text[0].isupper() or said.text.startswith(("polkit", "vpngui"))
    assert "{" not in said.text + said.todo
    assert bool(said.todo) is (one.level is not Level.OK)
    assert bool(said.command) is bool(one.command)
    assert (
        said.todo.endswith(":" if said.command and one.kind is not Kind.FILTER_STRICT else ".")
        or not said.todo
    )


def test_what_was_not_looked_at_is_said() -> None:
    one = found(Kind.NOTHING_LEFT)
    said = say(replace(one, values={"unseen": "the packet filter (only root sees it)"}))
    assert said.text.endswith("Not looked at: the packet filter (only root sees it).")


def test_another_version_is_heard_in_its_own_words() -> None:
    unknown = Found("weather", Level.WRONG, None, "it rains", "take a coat", "coat --on")
    assert say(unknown) == Said(Level.WRONG, "it rains", "take a coat", "coat --on")
    without = replace(found(Kind.FIREWALL), values={})
    assert say(without).text == without.text


def test_words_of_others_are_inert() -> None:
    one = replace(found(Kind.SERVICE_SILENT), values={"reason": "\x1b[1m\u202e"})
    assert "\x1b" not in say(one).text and "\u202e" not in say(one).text


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ([Level.OK], "Everything works"),
        ([], "Everything works"),
        ([Level.OK, Level.NOTE], "Everything needed works; 1 things are worth knowing"),
        ([Level.WRONG, Level.NOTE, Level.WRONG], "2 things do not work"),
    ],
)
def test_the_verdict(levels: list[Level], expected: str) -> None:
    """The singular is in the file of the English plural forms."""
    assert verdict(levels) == expected


def test_back_ends() -> None:
    assert firewall("nftables") == "nftables" and "sets" in firewall("iptables")
    assert "\u2068/etc/resolv.conf\u2069" in dns("file") and dns("systemd-resolved") == "systemd-resolved"
    assert firewall("none") != firewall("") and dns("none") != dns("")
