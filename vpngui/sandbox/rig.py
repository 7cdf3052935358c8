"""The machine of the sandbox: buses, authority, screen and person at once, service and app on demand."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Literal

from vpngui.contract import names
from vpngui.sandbox import authority, buses, namespaces, screen, users
from vpngui.sandbox.client import Client
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import Process, python, until

ScreenKind = Literal["none", "own", "given"]
"""No screen at all; an X server of the sandbox's own; the screen of the person who started it."""

_WIREGUARD_SOCKETS = Path("/run/wireguard")
"""Where wireguard-go listens; the unit gives the service one of its own."""
_START_SECONDS = 20.0
_ROOT = Path(__file__).resolve().parents[2]
_SERVICE, _APP = "vpngui.service.daemon", "vpngui.cli.main"

# What a program of the sandbox must not inherit: it would lead to the host's session, or change how Qt looks.
_FOREIGN = (
    "AT_SPI_BUS_ADDRESS",
    "DBUS_SESSION_BUS_ADDRESS",
    "DBUS_STARTER_ADDRESS",
    "NO_AT_BRIDGE",
    "QT_QPA_PLATFORM",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
    "SESSION_MANAGER",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_CURRENT_DESKTOP",
    "XDG_DATA_HOME",
    "XDG_SESSION_ID",
    "XDG_STATE_HOME",
)


class Rig:
    """A machine with one person. Leaving the context ends every program in it.

    ``logs`` gets one file per program; modules in ``found_first`` go before all others in each.
    Grants of the authority: the person may use and answer, nobody else
    unless ``grants`` says so (action id → uids; empty: the actions' own defaults). ``authority_prefix``
    goes before polkitd's command.
    """

    def __init__(
        self,
        logs: Path,
        *,
        screen_kind: ScreenKind = "own",
        grants: authority.Grants | None = None,
        authority_prefix: Sequence[str] = (),
        found_first: Path | None = None,
        app_arguments: Sequence[str] = ("--hidden",),
    ) -> None:
        self.logs = logs
        # A screen that was lent shows windows of its own user only.
        self.uid = os.geteuid() if screen_kind == "given" else users.person()
        self.screen: screen.Screen | None = None
        self._kind = screen_kind
        self._found_first = found_first
        self._app_arguments = tuple(app_arguments)
        own = {names.ACTION_USE: [self.uid], names.ACTION_AGENT: [self.uid]}
        self._grants = own if grants is None else grants
        self._authority_prefix = authority_prefix
        self._stack = ExitStack()
        self._person: Person | None = None
        self.service: Process | None = None
        """The vpnguid that was started last, and its arguments."""
        self.service_arguments: tuple[str, ...] = ()

    def __enter__(self) -> Rig:
        namespaces.require()
        with ExitStack() as stack:
            self._build(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def _build(self, stack: ExitStack) -> None:
        users.announce()
        self.logs.mkdir(parents=True, exist_ok=True)
        self._folder = Path(tempfile.mkdtemp(prefix="vpngui-rig-", dir="/run"))
        stack.callback(shutil.rmtree, self._folder, ignore_errors=True)
        self._folder.chmod(0o755)

        system = buses.start_system_bus(
            self._folder, logs=self.logs, policy=_policy("dbus/io.github.vpngui.Service.conf")
        )
        stack.callback(system.stop)
        self.system_bus = system.address
        self.authority = authority.start(
            system.address,
            logs=self.logs,
            actions=_policy("polkit/io.github.vpngui.policy"),
            grants=self._grants,
            prefix=self._authority_prefix,
        )
        stack.callback(self.authority.stop)
        if self._kind == "own":
            self.screen = screen.start(logs=self.logs)
            stack.callback(self.screen.stop)

        self.session_bus = ""
        session = buses.start_session_bus(
            self.home(self.uid),
            logs=self.logs,
            environment=self.environment(self.uid),
            uid=self.uid,
            app_command=python(_APP, *self._app_arguments),
        )
        stack.callback(session.stop)
        self.session_bus = session.address

    @property
    def person(self) -> Person:
        """The scripted person at the sandbox's own screen."""
        if self.screen is None:
            raise SandboxError("there is no screen of the sandbox's own, so nobody sits in front of it")
        if self._person is None:
            self._person = Person(self.screen, self.session_bus)
            self._stack.callback(self._person.close)
        return self._person

    def home(self, uid: int) -> Path:
        """The home directory of a user, made when it is asked for first."""
        home = self._folder / f"home-{uid}"
        if not home.exists():
            for folder in (home, home / "runtime"):
                folder.mkdir(mode=0o700)
                os.chown(folder, uid, uid)
        return home

    def environment(self, uid: int | None = None) -> dict[str, str]:
        """What a program of user ``uid`` (default: the person) finds in its environment."""
        who = self.uid if uid is None else uid
        home = self.home(who)
        environment = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
        environment |= {
            "DBUS_SYSTEM_BUS_ADDRESS": self.system_bus,
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join(map(str, filter(None, (self._found_first, _ROOT)))),
            "PYTHONUNBUFFERED": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(home / "runtime"),
        }
        if self.session_bus:
            environment["DBUS_SESSION_BUS_ADDRESS"] = self.session_bus
        if self._kind != "given":
            for name in ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY"):
                environment.pop(name, None)
        if self.screen is not None:
            environment |= self.screen.environment
        return environment

    def start(
        self,
        name: str,
        command: Sequence[str],
        *,
        uid: int | None = None,
        environment: Mapping[str, str] | None = None,
        capabilities: Sequence[str] = (),
    ) -> Process:
        """Run ``command`` as ``uid`` (default: the person) until the rig ends; NAME.log has its output."""
        who = self.uid if uid is None else uid
        program = Process(
            name,
            command,
            logs=self.logs,
            environment=environment or self.environment(who),
            uid=who,
            capabilities=capabilities,
        )
        self._stack.callback(program.stop)
        return program

    def start_service(self, *arguments: str) -> Process:
        """vpnguid, ready: it owns its name on the system bus. It has its unit's user and capabilities."""
        places = [
            *("--runtime-directory", str(self.runtime_folder)),
            *("--state-directory", str(self._service_folder("state"))),
            # The host's own is in sight here.
            *("--resolv-conf", str(self.resolv_conf)),
        ]
        _WIREGUARD_SOCKETS.mkdir(mode=0o700, exist_ok=True)
        os.chown(_WIREGUARD_SOCKETS, users.service(), users.service())
        service = self.start(
            "vpnguid",
            python(_SERVICE, *places, *arguments),
            uid=users.service(),
            capabilities=users.SERVICE_CAPABILITIES,
        )
        self._await(service, self.system_bus, names.SERVICE_NAME)
        self.service, self.service_arguments = service, arguments
        return service

    @property
    def runtime_folder(self) -> Path:
        """Where the service keeps its journal; a service that is started again finds it there."""
        return self._service_folder("runtime")

    def _service_folder(self, name: str) -> Path:
        folder = self._folder / f"service-{name}"
        if not folder.exists():
            folder.mkdir(mode=0o700)
            os.chown(folder, users.service(), users.service())
        return folder

    @property
    def resolv_conf(self) -> Path:
        """The sandbox's own resolv.conf(5), which the service may write."""
        file = self._service_folder("etc") / "resolv.conf"
        if not file.exists():
            file.write_text("nameserver 192.0.2.53\n")
            os.chown(file, users.service(), users.service())
        return file

    def start_app(self, *arguments: str) -> Process:
        """The Qt app, ready: it owns its name on the session bus."""
        app = self.start("vpngui", python(_APP, *arguments))
        self._await(app, self.session_bus, names.APP_NAME)
        return app

    def _await(self, program: Process, bus: str, name: str) -> None:
        def look() -> str | None:
            if program.status is not None:
                raise SandboxError(f"{program.name} ended with status {program.status}: {program.tail()}")
            return client.owner(name)

        with Client(bus) as client:
            until(f"{program.name} owns {name} ({program.log})", look, _START_SECONDS)


def _policy(relative: str) -> Path:
    """A policy file of the product: the checkout's own, else the installed one."""
    installed = {
        "dbus": Path("/usr/share/dbus-1/system.d"),
        "polkit": Path("/usr/share/polkit-1/actions"),
    }
    here = _ROOT / "packaging" / relative
    kind, name = relative.split("/")
    return here if here.exists() else installed[kind] / name
