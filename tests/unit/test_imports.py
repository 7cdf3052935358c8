"""Who may import whom (docs/architecture.md, "Rooms"): the contracts of import-linter in pyproject.toml."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = {path.name for path in (ROOT / "vpngui").iterdir() if (path / "__init__.py").is_file()}
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]


def contract(id_: str) -> dict[str, list[str]]:
    return next(found for found in CONTRACTS if found["id"] == id_)


def test_every_contract_is_kept() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("target", ["gui", "sandbox", "cli"])
def test_a_new_room_is_not_forgotten(target: str) -> None:
    """ "Nobody" lists every room there is, so that one added later is bound by it too."""
    assert set(contract(target)["source_modules"]) == {f"vpngui.{room}" for room in ROOMS - {target}}


@pytest.mark.parametrize(
    ("room", "allowed"), [("model", set()), ("plan", {"model"}), ("contract", {"model"})]
)
def test_a_room_that_imports_little_lists_all_others(room: str, allowed: set[str]) -> None:
    forbidden = {name.removeprefix("vpngui.") for name in contract(room)["forbidden_modules"] if "." in name}
    assert forbidden == ROOMS - {room} - allowed


def third_party_after(program: str) -> str:
    """What ``program`` loads that is neither the standard library nor vpngui, as names in a line."""
    report = (
        "import sys; before = set(sys.modules)\n"
        f"{program}\n"
        "roots = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "print(*sorted(roots - set(sys.stdlib_module_names) - {'vpngui'}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", report], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_model_and_plan_load_nothing_but_the_standard_library() -> None:
    program = (
        "import pkgutil, vpngui.model, vpngui.plan\n"
        "for room in (vpngui.model, vpngui.plan):\n"
        "    for module in pkgutil.walk_packages(room.__path__, room.__name__ + '.'):\n"
        "        __import__(module.name)\n"
    )
    assert third_party_after(program) == ""


def test_the_interface_for_applications_loads_only_the_bus_library() -> None:
    loaded = set(third_party_after("import vpngui.vpnsvc").split())
    assert {name for name in loaded if "cython" not in name} == {"dbus_fast"}


def test_the_app_loads_no_numbers_and_no_graphs_before_they_are_needed() -> None:
    loaded = set(third_party_after("import vpngui.gui.app, vpngui.gui.traffic.page").split())
    assert not loaded & {"numpy", "pyqtgraph"}
