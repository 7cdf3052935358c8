"""The sandbox's authority says yes to whom it was told, and to nobody else."""

from __future__ import annotations

from typing import Any

import pytest
from dbus_fast import Variant

from vpngui.contract import names
from vpngui.sandbox import authority, users
from vpngui.sandbox.client import BusError, Client
from vpngui.sandbox.process import Process, python
from vpngui.sandbox.rig import Rig

PATH = "/org/freedesktop/PolicyKit1/Authority"
INTERFACE = "org.freedesktop.PolicyKit1.Authority"


def visitor(rig: Rig, uid: int) -> str:
    """The unique bus name of a program of this user."""
    program: Process = rig.start(f"visitor-{uid}", python("tests.bus.visitor"), uid=uid)
    return program.wait_for(r"^connected as (\S+)$", 10).group(1)


def check(rig: Rig, name: str, action: str) -> bool:
    subject: list[Any] = ["system-bus-name", {"name": Variant("s", name)}]
    with Client(rig.system_bus) as client:
        answer = client.call(
            authority.BUS_NAME,
            PATH,
            INTERFACE,
            "CheckAuthorization",
            "(sa{sv})sa{ss}us",
            [subject, action, {}, 0, ""],
        )
    authorized: bool = answer[0][0]
    return authorized


@pytest.mark.parametrize("action", [names.ACTION_USE, names.ACTION_AGENT])
def test_the_person_may_use_and_answer(rig: Rig, action: str) -> None:
    assert check(rig, visitor(rig, rig.uid), action)


@pytest.mark.parametrize("action", [names.ACTION_USE, names.ACTION_AGENT, names.ACTION_MANAGE])
def test_a_stranger_may_nothing(rig: Rig, stranger: int, action: str) -> None:
    assert not check(rig, visitor(rig, stranger), action)


def test_the_person_may_not_manage_others(rig: Rig) -> None:
    if rig.uid == 0 and authority.is_real():
        pytest.skip("polkit never refuses root")
    assert not check(rig, visitor(rig, rig.uid), names.ACTION_MANAGE)


def test_a_program_that_left_gets_an_error_and_no_yes(rig: Rig) -> None:
    with Client(rig.system_bus) as client:
        name = client.unique_name
    with pytest.raises(BusError):
        check(rig, name, names.ACTION_USE)


def test_root_has_the_real_authority() -> None:
    if not users.several():
        pytest.skip("needs the host's root")
    assert authority.is_real()


def test_nobody_but_the_service_may_own_its_name(rig: Rig) -> None:
    program = rig.start("impostor", python("tests.bus.visitor", names.SERVICE_NAME))
    said = program.wait_for(r"^(owns|refused)", 10).group(1)
    assert said == ("refused" if rig.uid else "owns")
