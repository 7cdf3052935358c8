"""The files around the code: valid, of one mind about names, and true to what the README says."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import vpngui
from vpngui.contract import interfaces, names
from vpngui.sandbox.users import SERVICE_CAPABILITIES
from vpngui.service.runtime_folder import default_folder

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
BINARY = {".pyc", ".png", ".qm"}
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def ini(path: Path) -> configparser.ConfigParser:
    """systemd and desktop files: keys keep their case, and may come twice in unit files."""
    parser = configparser.ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(path.read_text())
    return parser


def xml(path: Path) -> ET.Element:
    return ET.fromstring(path.read_text())  # noqa: S314 - our own files


def source_files() -> Iterator[Path]:
    made = {".git", *(line.strip("/") for line in (ROOT / ".gitignore").read_text().splitlines())}
    for top in ROOT.iterdir():
        if top.name not in made:
            found = [top] if top.is_file() else top.rglob("*")
            yield from (path for path in found if path.is_file() and path.suffix not in BINARY)


# --- names ---------------------------------------------------------------------------------------


def test_version_is_said_once() -> None:
    assert vpngui.__version__ == PROJECT["version"]
    releases = xml(PACKAGING / "desktop/io.github.vpngui.App.metainfo.xml").findall("releases/release")
    assert releases[0].get("version") == PROJECT["version"]
    assert f"## {PROJECT['version']}" in (ROOT / "CHANGELOG.md").read_text()


def test_console_scripts_exist() -> None:
    for target in PROJECT["scripts"].values():
        module, _, function = target.partition(":")
        assert callable(getattr(import_module(module), function))


def test_bus_activation_of_the_service() -> None:
    activation = ini(PACKAGING / f"dbus/{names.SERVICE_NAME}.service")["D-BUS Service"]
    assert activation["Name"] == names.SERVICE_NAME
    assert (PACKAGING / "systemd" / activation["SystemdService"]).is_file()


def test_unit() -> None:
    unit = ini(PACKAGING / "systemd/vpnguid.service")["Service"]
    assert Path(unit["ExecStart"].split()[0]).name in PROJECT["scripts"]
    assert unit["Type"] == "notify"  # service/notify.py tells when it is ready
    assert default_folder() == Path("/run", unit["RuntimeDirectory"])
    assert unit["RuntimeDirectoryPreserve"] == "yes"  # the journal outlives a crash for good, too
    capabilities = " ".join(f"CAP_{name.upper()}" for name in SERVICE_CAPABILITIES)
    assert unit["AmbientCapabilities"] == unit["CapabilityBoundingSet"] == capabilities
    assert unit["DeviceAllow"] == "/dev/net/tun rw"
    assert (PACKAGING / "sysusers.d/vpngui.conf").read_text().split()[:2] == ["u", unit["User"]]
    files = (PACKAGING / "tmpfiles.d/vpngui.conf").read_text().splitlines()
    lock, sockets = [line.split() for line in files if not line.startswith("#")]
    assert lock == ["f", "/run/xtables.lock", "0660", "root", unit["Group"], "-"]
    assert sockets == ["d", "/run/vpngui-wireguard", "0700", unit["User"], unit["Group"], "-"]
    assert unit["BindPaths"] == f"-{sockets[1]}:/run/wireguard"


def test_bus_policy_names_every_interface_of_the_service_and_only_two_owners() -> None:
    root = xml(PACKAGING / f"dbus/{names.SERVICE_NAME}.conf")
    owners = {policy.get("user") for policy in root if policy.find("allow[@own]") is not None}
    assert owners == {"root", ini(PACKAGING / "systemd/vpnguid.service")["Service"]["User"]}
    assert [deny.get("own") for deny in root.findall("policy[@context='default']/deny")] == [
        names.SERVICE_NAME
    ]
    sendable = root.findall("policy[@context='default']/allow")
    assert {allow.get("send_destination") for allow in sendable} == {names.SERVICE_NAME}
    offered = (interfaces.MANAGER, interfaces.TUNNEL, interfaces.OBJECT_MANAGER, *interfaces.STANDARD)
    assert {allow.get("send_interface") for allow in sendable} == {interface.name for interface in offered}


def test_polkit_actions() -> None:
    root = xml(PACKAGING / "polkit/io.github.vpngui.policy")
    defaults = {
        action.get("id"): tuple(
            action.findtext(f"defaults/allow_{who}") for who in ("any", "inactive", "active")
        )
        for action in root.findall("action")
    }
    assert defaults == {
        names.ACTION_USE: ("no", "no", "yes"),
        names.ACTION_AGENT: ("no", "no", "yes"),
        names.ACTION_MANAGE: ("no", "no", "auth_admin_keep"),
        names.ACTION_LOCKDOWN: ("no", "no", "auth_admin_keep"),
    }
    user = ini(PACKAGING / "systemd/vpnguid.service")["Service"]["User"]
    for action in root.findall("action"):
        owner = action.find("annotate[@key='org.freedesktop.policykit.owner']")
        assert owner is not None
        assert owner.text == f"unix-user:{user}"


def test_resolved_s_rule_is_for_the_service_s_user_and_for_what_it_calls() -> None:
    from vpngui.apply.dns import resolved

    rule = (PACKAGING / "polkit/rules.d/io.github.vpngui-resolved.rules").read_text()
    user = ini(PACKAGING / "systemd/vpnguid.service")["Service"]["User"]
    assert re.findall(r'subject\.user == "(\w+)"', rule) == [user]
    actions = {
        "SetLinkDNS": "set-dns-servers",
        "SetLinkDomains": "set-domains",
        "SetLinkDefaultRoute": "set-default-route",
        "SetLinkLLMNR": "set-llmnr",
        "SetLinkMulticastDNS": "set-mdns",
        "RevertLink": "revert",
    }
    called = set(re.findall(r'"(SetLink\w+|RevertLink)"', Path(resolved.__file__).read_text()))
    assert called == actions.keys()
    assert set(re.findall(r'"org\.freedesktop\.resolve1\.([\w-]+)"', rule)) == set(actions.values())


def test_resolv_helper_listens_where_the_service_asks_and_keeps_originals_where_it_may() -> None:
    from vpngui.apply.dns.probe import Places

    socket = ini(PACKAGING / "systemd/vpngui-resolv.socket")["Socket"]
    helper = ini(PACKAGING / "systemd/vpngui-resolv.service")["Service"]
    assert socket["ListenSequentialPacket"] == str(Places().helper)
    assert socket["SocketUser"] == ini(PACKAGING / "systemd/vpnguid.service")["Service"]["User"]
    assert socket["SocketMode"] == "0600"
    assert f"/var/lib/{helper['StateDirectory']}" == str(Places().helper_state) == str(Places().state)
    assert helper["ProtectSystem"] == "strict"
    assert helper["ReadWritePaths"].split() == ["/etc", f"-{Places().records}"]
    assert set(helper["CapabilityBoundingSet"].split()) == {"CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER"}
    launchers = re.findall(r'launcher (\S+) "\$library(\S+)"', (PACKAGING / "install.sh").read_text())
    assert [(module, f"/usr/lib/vpngui{place}") for module, place in launchers] == [
        ("vpngui.service.resolv_helper", helper["ExecStart"])
    ]


def test_app_has_one_id_everywhere() -> None:
    desktop_id = f"{names.APP_NAME}.desktop"
    desktop = ini(PACKAGING / "desktop" / desktop_id)["Desktop Entry"]
    activation = ini(PACKAGING / f"dbus/{names.APP_NAME}.service")["D-BUS Service"]
    info = xml(PACKAGING / f"desktop/{names.APP_NAME}.metainfo.xml")
    assert desktop["DBusActivatable"] == "true"
    assert desktop["Icon"] == names.APP_NAME
    assert (ROOT / f"resources/icons/{names.APP_NAME}.svg").is_file()
    assert activation["Name"] == names.APP_NAME
    assert activation["Exec"].split()[1:] == ["--hidden"]
    assert info.findtext("id") == names.APP_NAME
    assert info.findtext("launchable") == desktop_id
    assert info.findtext("provides/dbus") == names.APP_NAME
    assert info.findtext("name") == desktop["Name"]
    assert info.findtext("project_license") == PROJECT["license"]


def test_everything_is_installed_and_taken_away() -> None:
    script = (PACKAGING / "install.sh").read_text()
    shipped = {
        path
        for kind in ("systemd", "sysusers.d", "tmpfiles.d", "dbus", "polkit", "desktop", "completion")
        for path in (PACKAGING / kind).rglob("*")
        if path.is_file()
    }
    made = script.replace('"$made/', '"packaging/')
    listed = {ROOT / source for source in re.findall(r'^    "(\S+) \S+"$', made, re.MULTILINE)}
    assert {path for path in listed if path.is_relative_to(PACKAGING)} == shipped
    assert all(path.is_file() for path in listed)


# --- the tools that will read these files -----------------------------------


@pytest.mark.parametrize(
    ("command", "file"),
    [
        (["bash", "-n"], "setup-dev.sh"),
        (["bash", "-n"], "fetch-name-services.sh"),
        (["bash", "-n"], "install.sh"),
        (["bash", "-n"], "../.ci/run"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else value,
)
def test_tools_accept(command: list[str], file: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([*command, PACKAGING / file], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


# --- what the documents say -------------------------------------------------------------------------


def test_documents_name_targets_that_make_has() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for document in DOCUMENTS:
        text = document.read_text()
        said = set(re.findall(r"(?:^    |`)(?:sudo )?make ([a-z]+)", text, re.MULTILINE))
        assert said <= targets, document.name
    assert {"demo", "test"} <= set(
        re.findall(r"^    make ([a-z]+)$", (ROOT / "README.md").read_text(), re.MULTILINE)
    )


def test_ci_runs_what_a_contributor_runs() -> None:
    lines = [
        line for line in (ROOT / ".ci/run").read_text().splitlines() if line and not line.startswith("#")
    ]
    assert lines[0] == "set -euo pipefail"
    assert lines[-1] == "make test"


def test_links_lead_somewhere() -> None:
    for document in DOCUMENTS:
        for link in re.findall(r"\]\(([^)#]+)", document.read_text()):
            if "://" not in link:
                assert (document.parent / link).exists(), f"{document.name}: {link}"


def test_the_example_of_the_readme_uses_the_interface_as_it_is() -> None:
    from vpngui import vpnsvc

    readme = (ROOT / "README.md").read_text()
    example = re.search(r"```python\n(.*?)```", readme, re.DOTALL)
    assert example is not None
    compile(example[1], "README.md", "exec")
    for name in re.findall(r"vpnsvc\.(\w+)\b", readme.replace("vpngui.vpnsvc", "")):
        assert hasattr(vpnsvc, name), name
    for name in re.findall(r"\btun\.(\w+)\(", example[1]):
        assert hasattr(vpnsvc.Handle, name), name


def test_pinned_versions_are_complete() -> None:
    """Every distribution in this environment is pinned, with the version that is installed."""
    if not (Path(sys.prefix) / ".vpngui-setup").is_file():
        pytest.skip("not the environment that make setup made")
    from importlib.metadata import distributions

    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pinned = {
        re.sub(r"[-_.]+", "-", name).lower(): version
        for name, version in (line.split("==") for line in lines)
    }
    # Some libraries bring others of their own along, which are no distributions here.
    for found in distributions(path=[sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]):
        name = re.sub(r"[-_.]+", "-", found.name).lower()
        if name not in {"pip", PROJECT["name"]}:
            assert pinned.get(name) == found.version, name


def test_no_file_names_somebody_s_machine() -> None:
    machine = re.compile(
        rb"(?<![\w.])/(?:home/(?!somebody)\w+|Users/\w+|root/|work/|tmp/\w+/)|https?://(?:localhost|10\.)"
    )
    for path in source_files():
        found = machine.search(path.read_bytes())
        assert found is None or path == Path(__file__), f"{path.relative_to(ROOT)}: {found}"


def test_the_wheel_brings_what_the_app_reads(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps"]
    done = subprocess.run(
        [*pip, "--no-index", "--no-build-isolation", "--wheel-dir", tmp_path, ROOT],
        capture_output=True,
        text=True,
        timeout=80,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    for folder, pattern in (("icons", "*.svg"), ("translations", "*.qm")):
        here = (ROOT / "resources" / folder).glob(pattern)
        assert {f"vpngui/resources/{folder}/{path.name}" for path in here} <= inside
    texts = {path.stem for path in (ROOT / "translations").glob("*.ts")}
    assert {Path(name).stem for name in inside if name.endswith(".qm")} == texts


def test_what_the_documents_name_is_there() -> None:
    """Files of the tests and of the source that docs/ speaks of, so that no claim outlives its proof."""
    for document in (ROOT / "docs").glob("*.md"):
        for named in re.findall(r"`((?:tests|vpngui|packaging)/[\w./-]+\.\w+)`", document.read_text()):
            assert (ROOT / named).exists(), f"{document.name}: {named}"
