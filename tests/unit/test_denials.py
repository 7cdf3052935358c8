"""What a remembered denial refuses, which answer counts, and who is known again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.asked import OTHER, carries, down, kept, request
from vpngui.model.asked import asker, known_again
from vpngui.model.consent import Decision, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade, Identity
from vpngui.plan.coverage import contradicted, decides, new_effects, refuses

REFUSED = {
    "the same": (["10.0.0.0/8"], ["10.0.0.0/8"], True),
    "more besides": (["10.0.0.0/8"], ["10.0.0.0/8", "192.0.2.0/24"], True),
    "less of it": (["0.0.0.0/0"], ["10.0.0.0/8"], True),
    "all traffic": (["10.0.0.0/8"], ["0.0.0.0/0"], True),
    "something else": (["10.0.0.0/8"], ["192.0.2.0/24"], False),
    "nothing": (["10.0.0.0/8"], [], False),
    "nothing again": ([], [], True),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_denial_decides_what_wants_something_that_it_refused(case: str) -> None:
    refused, wanted, expected = REFUSED[case]
    no = request(local=[], routes=refused)
    assert refuses(no.effects, request(local=[], routes=wanted).effects) is expected


def test_what_nobody_asked_for_is_not_refused() -> None:
    no = request(local=[], routes=["0.0.0.0/0"], local_network=True)
    other = request(local=[], routes=["::/0"], local_network=True)
    assert Effect(EffectKind.KEEPS_LOCAL, "192.168.1.0/24") in {*no.effects} & {*other.effects}
    assert not refuses(no.effects, other.effects)


def test_a_denial_is_about_what_was_new() -> None:
    small, wide = request(routes=["10.0.0.0/8"]), request(routes=["0.0.0.0/0"])
    yes = kept(small)
    no = kept(wide, Decision.DENY, id_="b", since=2, refused=new_effects(wide, small))
    assert decides([yes, no], small) == (yes, None, ())
    by, nearest, new = decides([yes, no], wide)
    assert (by, nearest) == (no, yes) and carries("0.0.0.0/0") in new
    named = request(routes=["10.0.0.0/8"], dns=["10.9.0.53"])
    by, nearest, new = decides([yes, no], named)
    assert (by, nearest, new) == (None, yes, (Effect(EffectKind.NAMES, "10.9.0.53"),))
    assert decides([no], small)[0] is no  # once the allowance is revoked, its part is refused too


def test_the_nearest_allowance_is_the_one_with_the_least_that_is_new() -> None:
    far, near = kept(request(local=[]), since=3), kept(request(routes=["10.0.0.0/8"]), id_="b")
    by, nearest, new = decides([far, near], request(routes=["10.0.0.0/8", "192.0.2.0/24"]))
    assert (by, nearest, new) == (None, near, (carries("192.0.2.0/24"),))
    assert decides([kept(down())], request()) == (None, None, ())


def test_a_new_answer_ends_what_it_contradicts_and_what_it_holds() -> None:
    small, wide = request(routes=["10.0.0.0/8"]), request(routes=["0.0.0.0/0"])
    yes, no = kept(small), kept(wide, Decision.DENY, id_="b")
    assert contradicted([yes], kept(small, Decision.DENY, id_="n")) == [yes]
    assert contradicted([yes], kept(wide, Decision.DENY, id_="n")) == []
    assert contradicted([no], kept(wide, id_="n")) == [no]
    assert contradicted([no], kept(small, id_="n")) == []
    assert contradicted([yes], kept(wide, id_="n")) == [yes]
    assert contradicted([yes], kept(wide, id_="n", remember=Remember.HOUR)) == []
    assert contradicted([yes], kept(small, id_="n", whose=OTHER)) == []
    assert contradicted([yes], kept(down(), Decision.DENY, id_="n")) == []


# --- who asks -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("grade", "executable", "again"),
    [
        (Grade.PACKAGE, "/usr/bin/corp-vpn", True),
        (Grade.PATH, "/opt/corp/bin/vpn", True),
        (Grade.SNAP, "/snap/corp/7/usr/bin/python3", True),
        (Grade.PATH, "/usr/bin/python3.11", False),
        (Grade.PATH, "/usr/bin/perl5.36-x86_64-linux-gnu", False),
        (Grade.PATH, "/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2", False),
        (Grade.PATH, "/usr/bin/gjs-console", False),
        (Grade.FLATPAK, "/app/bin/corp-vpn", False),
        (Grade.UNIT, "/srv/vpn", False),
        (Grade.UNVERIFIED, "/srv/vpn", False),
    ],
)
def test_who_is_known_again(grade: Grade, executable: str, again: bool) -> None:
    who = Identity(grade, "corp", executable, 1000, 4711)
    assert known_again(who) is again
    same, next_time, other_person = (
        asker(who, 1000, 4711, 5),
        asker(replace(who, pid=4712), 1000, 4712, 9),
        asker(replace(who, uid=1001), 1001, 4711, 5),
    )
    assert same.process is not again
    assert (same == next_time) is again
    assert same != other_person


def test_a_snap_is_the_same_after_an_update() -> None:
    old, new = (Identity(Grade.SNAP, "corp", f"/snap/corp/{n}/bin/vpn", 1000, n) for n in (7, 8))
    assert asker(old, 1000, 7, 1) == asker(new, 1000, 8, 2)
