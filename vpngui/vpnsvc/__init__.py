"""The VPN service API for applications: ask for a tunnel, set it up, move packets.

    from vpngui import vpnsvc

    with vpnsvc.init("corp0") as tunnel:
        tunnel.protect(transport.fileno())
        tunnel.set_local_ip_address("10.9.0.2/24")
        tunnel.update_settings()
        tunnel.add_route("10.0.0.0", 8)
        tunnel.add_dns_server("10.9.0.1")
        result, text = vpnsvc.launch_app_control("up", tunnel.get_iface_name())

``transport`` is the application's own socket, which carries the tunnel's packets. What is set before "up"
is what the person is asked. Calls block until the service has answered; from an event loop use
``asyncio.to_thread``.
"""

from vpngui.model.consent import Result
from vpngui.model.errors import (
    ErrorCode,
    InvalidParameter,
    IoError,
    IpcFailed,
    NoSuchFile,
    NotSupported,
    OutOfMemory,
    PermissionDenied,
    TimedOut,
    VpnServiceError,
)
from vpngui.model.statistics import Counters
from vpngui.vpnsvc.app_control import launch_app_control, launch_app_control_async
from vpngui.vpnsvc.handle import Handle, init

__all__ = [
    "Counters",
    "ErrorCode",
    "Handle",
    "InvalidParameter",
    "IoError",
    "IpcFailed",
    "NoSuchFile",
    "NotSupported",
    "OutOfMemory",
    "PermissionDenied",
    "Result",
    "TimedOut",
    "VpnServiceError",
    "init",
    "launch_app_control",
    "launch_app_control_async",
]
