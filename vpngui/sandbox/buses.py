"""Private buses: a system bus with the product's own policy, a session bus that starts the app on demand."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from vpngui.contract import names
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import Process, until

_START_SECONDS = 10
_ACCESSIBILITY_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_AUTHORITY_POLICY = Path("/usr/share/dbus-1/system.d/org.freedesktop.PolicyKit1.conf")
_HEAD = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
"""

# What every system bus says first: names only by a policy of their own, calls only to what a policy opens.
_SYSTEM_DEFAULTS = """
  <policy context="default">
    <allow user="*"/>
    <deny own="*"/>
    <deny send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
    <allow receive_type="signal"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus.Introspectable"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus.Properties"/>
    <deny send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus"
          send_member="UpdateActivationEnvironment"/>
  </policy>
  <policy user="root">
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus.Monitoring"/>
  </policy>
"""


@dataclass
class Bus:
    """A running bus daemon."""

    address: str
    process: Process

    def stop(self) -> None:
        """End the daemon, and with it every connection."""
        self.process.stop()


def start_system_bus(folder: Path, *, logs: Path, policy: Path, others: Sequence[Path] = ()) -> Bus:
    """A system bus with the product's ``policy`` file, and those of ``others``."""
    if not policy.exists():
        raise SandboxError(f"the bus policy of the service is missing: {policy}")
    more = "".join(f"  <include>{escape(str(other))}</include>\n" for other in others)
    config = f"""{_HEAD}<busconfig>
  <type>system</type>
  <auth>EXTERNAL</auth>
  <listen>unix:path={escape(str(folder / "system-bus"))}</listen>
{_SYSTEM_DEFAULTS}
  <include ignore_missing="yes">{_AUTHORITY_POLICY}</include>
  <policy user="root">
    <allow own="org.freedesktop.PolicyKit1"/>
    <allow send_destination="org.freedesktop.PolicyKit1"/>
    <allow own="org.freedesktop.login1"/>
    <allow own="org.freedesktop.NetworkManager"/>
  </policy>
  <policy context="default">
    <allow send_destination="org.freedesktop.login1" send_interface="org.freedesktop.login1.Manager"
           send_member="ListSessions"/>
    <allow send_destination="org.freedesktop.login1" send_interface="org.freedesktop.DBus.Properties"/>
    <allow send_destination="org.freedesktop.NetworkManager" send_interface="org.freedesktop.NetworkManager"/>
    <allow send_destination="org.freedesktop.NetworkManager"
           send_interface="org.freedesktop.DBus.Properties"/>
  </policy>
  <include>{escape(str(policy))}</include>
{more}</busconfig>
"""
    return _start("system-bus", config, folder, logs=logs, environment=os.environ, uid=None)


def start_session_bus(
    folder: Path,
    *,
    logs: Path,
    environment: Mapping[str, str],
    uid: int,
    app_command: list[str],
) -> Bus:
    """The session bus of ``uid``: it starts ``app_command`` and the accessibility bus on demand.

    ``environment`` is what it hands to them. Root may connect too, so that the sandbox can look.
    """
    services = folder / "services"
    services.mkdir()
    command = " ".join(_quoted(word) for word in app_command)
    (services / f"{names.APP_NAME}.service").write_text(
        f"[D-BUS Service]\nName={names.APP_NAME}\nExec={command}\n"
    )
    if _ACCESSIBILITY_SERVICE.exists():
        (services / _ACCESSIBILITY_SERVICE.name).write_text(_ACCESSIBILITY_SERVICE.read_text())
    config = f"""{_HEAD}<busconfig>
  <type>session</type>
  <auth>EXTERNAL</auth>
  <listen>unix:path={escape(str(folder / "session-bus"))}</listen>
  <servicedir>{escape(str(services))}</servicedir>
  <policy context="default">
    <allow user="root"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
    return _start("session-bus", config, folder, logs=logs, environment=environment, uid=uid)


def _start(
    name: str, config: str, folder: Path, *, logs: Path, environment: Mapping[str, str], uid: int | None
) -> Bus:
    file = folder / f"{name}.conf"
    file.write_text(config)
    reading, writing = os.pipe()
    try:
        os.set_blocking(reading, False)
        process = Process(
            name,
            ["dbus-daemon", f"--config-file={file}", "--nofork", "--nopidfile", f"--print-address={writing}"],
            logs=logs,
            environment=environment,
            uid=uid,
            pass_fds=[writing],
        )
        os.close(writing)
        writing = -1
        try:
            address = until(
                f"{name} says its address ({process.log})", lambda: _line(reading), _START_SECONDS
            )
        except SandboxError:
            process.stop()
            raise
        return Bus(address, process)
    finally:
        os.close(reading)
        if writing >= 0:
            os.close(writing)


def _line(reading: int) -> str | None:
    try:
        return os.read(reading, 4096).decode().strip() or None
    except BlockingIOError:
        return None


def _quoted(word: str) -> str:
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'
