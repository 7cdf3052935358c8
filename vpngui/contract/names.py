"""Every name on the buses, in one place."""

from __future__ import annotations

PREFIX = "io.github.vpngui"

SERVICE_NAME = f"{PREFIX}.Service"
SERVICE_PATH = "/io/github/vpngui"
TUNNEL_PATH = f"{SERVICE_PATH}/tunnel"
MANAGER = f"{PREFIX}.Manager1"
TUNNEL = f"{PREFIX}.Tunnel1"

APP_NAME = f"{PREFIX}.App"
APP_PATH = "/io/github/vpngui/App"
REQUEST_PATH = f"{APP_PATH}/request"
APP_CONTROL = f"{PREFIX}.AppControl1"
REQUEST = f"{PREFIX}.Request1"
APPLICATION = "org.freedesktop.Application"

ERROR_PREFIX = f"{PREFIX}.Error"

ACTION_USE = f"{PREFIX}.use"
ACTION_AGENT = f"{PREFIX}.agent"
ACTION_MANAGE = f"{PREFIX}.manage"
ACTION_LOCKDOWN = f"{PREFIX}.lockdown"

BUS_NAME = "org.freedesktop.DBus"
BUS_PATH = "/org/freedesktop/DBus"
PROPERTIES = "org.freedesktop.DBus.Properties"
OBJECT_MANAGER = "org.freedesktop.DBus.ObjectManager"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"

# The application control's operation and keys are the platform's own (see docs/architecture.md).
OPERATION = "http://tizen.org/appcontrol/operation/setting/vpn"
KEY_TYPE = "http://tizen.org/appcontrol/data/type"
KEY_NAME = "http://tizen.org/appcontrol/data/name"
KEY_TEXT = "http://tizen.org/appcontrol/data/text"


def request_path(sender: str, token: str) -> str:
    """Where the request that ``sender`` (a unique bus name) makes with handle ``token`` will be.

    Known before the call, so that the caller can listen first (the desktop portals' pattern).
    """
    return f"{REQUEST_PATH}/{sender.removeprefix(':').replace('.', '_')}/{token}"
