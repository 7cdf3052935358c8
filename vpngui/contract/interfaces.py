"""The D-Bus interfaces as values: signatures are checked against them, introspection is written from them."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.contract import names


@dataclass(frozen=True, slots=True)
class Argument:
    name: str
    signature: str


@dataclass(frozen=True, slots=True)
class Method:
    name: str
    takes: tuple[Argument, ...] = ()
    gives: tuple[Argument, ...] = ()

    @property
    def in_signature(self) -> str:
        return "".join(argument.signature for argument in self.takes)

    @property
    def out_signature(self) -> str:
        return "".join(argument.signature for argument in self.gives)


@dataclass(frozen=True, slots=True)
class Interface:
    """``properties`` are all read-only and announced by PropertiesChanged, except those in ``silent``."""

    name: str
    methods: tuple[Method, ...] = ()
    signals: tuple[Method, ...] = ()
    properties: tuple[Argument, ...] = ()
    silent: frozenset[str] = frozenset()

    def method(self, name: str) -> Method | None:
        return next((method for method in self.methods if method.name == name), None)

    def property_signature(self, name: str) -> str:
        """The property's signature; raises KeyError for one that the interface lacks."""
        for argument in self.properties:
            if argument.name == name:
                return argument.signature
        raise KeyError(name)


def _arguments(*pairs: str) -> tuple[Argument, ...]:
    return tuple(Argument(name, signature) for name, _, signature in (pair.partition(":") for pair in pairs))


MANAGER = Interface(
    names.MANAGER,
    methods=(
        Method("CreateTunnel", _arguments("name:s"), _arguments("tunnel:o", "fd:h", "name:s", "index:u")),
        Method(
            "CreateWireGuard",
            _arguments("name:s", "configuration:h", "options:a{sv}"),
            _arguments("tunnel:o", "name:s", "index:u"),
        ),
        Method("RegisterAgent"),
        Method("UnregisterAgent"),
        Method(
            "BeginConsent",
            _arguments("tunnel:o", "direction:s", "about:a{sv}"),
            _arguments("token:s", "request:a{sv}"),
        ),
        Method(
            "FinishConsent",
            _arguments("token:s", "decision:s", "options:a{sv}"),
            _arguments("text:s"),
        ),
        Method("ListGrants", (), _arguments("grants:aa{sv}")),
        Method("RevokeGrant", _arguments("id:s")),
        Method("ListAnswers", _arguments("limit:u", "before:t"), _arguments("answers:aa{sv}")),
        Method("WatchStatistics", _arguments("interval:u")),
        Method("UnwatchStatistics"),
        Method("SetBlockList", _arguments("name:s", "networks:h", "options:a{sv}"), _arguments("count:u")),
        Method("RemoveBlockList", _arguments("name:s")),
        Method("GetBlockList", _arguments("name:s"), _arguments("networks:h", "about:a{sv}")),
        Method("ListBlockLists", (), _arguments("lists:aa{sv}")),
        Method("BlockListHits", _arguments("name:s"), _arguments("hits:a(stt)")),
        Method("PinBlock", _arguments("tunnel:o")),
        Method("ListKeptBlocks", (), _arguments("blocks:aa{sv}")),
        Method("UnpinBlock", _arguments("id:s")),
        Method("UnpinBlocks", (), _arguments("count:u")),
        Method("GetNetwork", (), _arguments("network:a{sv}")),
    ),
    signals=(
        Method("Sample", _arguments("time:t", "counters:a(oat)")),
        Method("Notice", _arguments("kind:s", "tunnel:o", "text:s")),
        Method("BlockListsChanged"),
        Method("GrantsChanged"),
        Method("AnswersChanged"),
        Method("NetworkChanged"),
    ),
    properties=_arguments(
        "Version:s",
        "Tunnels:ao",
        "AgentPresent:b",
        "FirewallBackend:s",
        "DnsBackend:s",
        "WireGuard:s",
        "Blocked:b",
        "DamagedLists:as",
    ),
)

TUNNEL = Interface(
    names.TUNNEL,
    methods=(
        Method("UpdateSettings", _arguments("settings:a{sv}")),
        Method("Preview", _arguments("settings:a{sv}"), _arguments("preview:a{sv}")),
        Method("TryUpdate", _arguments("settings:a{sv}", "seconds:u")),
        Method("KeepUpdate"),
        Method("RevertUpdate"),
        Method("AddRoute", _arguments("address:s", "prefix:u")),
        Method("RemoveRoute", _arguments("address:s", "prefix:u")),
        Method("AddDnsServer", _arguments("address:s")),
        Method("RemoveDnsServer", _arguments("address:s")),
        Method("BlockNetworks", _arguments("vpn:a(su)", "original:a(su)")),
        Method("UnblockNetworks"),
        Method("Protect", _arguments("socket:h", "interface:s")),
        Method("ResetStatistics"),
        Method("Destroy"),
    ),
    properties=_arguments(
        "Name:s",
        "Index:u",
        "Owner:a{sv}",
        "Session:s",
        "Mtu:u",
        "Local:as",
        "Remote:as",
        "Routes:as",
        "Dns:as",
        "DnsSuffixes:as",
        "LocalNetwork:b",
        "Block:a{sv}",
        "State:s",
        "Error:s",
        "Since:t",
        "Trial:a{sv}",
        "WireGuard:a{sv}",
        "Statistics:a{st}",
    ),
    silent=frozenset({"Statistics"}),
)

APP_CONTROL = Interface(
    names.APP_CONTROL,
    methods=(
        Method(
            "LaunchRequest",
            _arguments("operation:s", "data:a{ss}", "options:a{sv}"),
            _arguments("request:o"),
        ),
    ),
)

REQUEST = Interface(
    names.REQUEST,
    methods=(Method("Close"),),
    signals=(Method("Response", _arguments("result:i", "data:a{ss}")),),
)

APPLICATION = Interface(
    names.APPLICATION,
    methods=(
        Method("Activate", _arguments("platform_data:a{sv}")),
        Method("Open", _arguments("uris:as", "platform_data:a{sv}")),
        Method("ActivateAction", _arguments("action_name:s", "parameter:av", "platform_data:a{sv}")),
    ),
)

PROPERTIES = Interface(
    names.PROPERTIES,
    methods=(
        Method("Get", _arguments("interface:s", "name:s"), _arguments("value:v")),
        Method("GetAll", _arguments("interface:s"), _arguments("values:a{sv}")),
        Method("Set", _arguments("interface:s", "name:s", "value:v")),
    ),
    signals=(Method("PropertiesChanged", _arguments("interface:s", "changed:a{sv}", "invalidated:as")),),
)

OBJECT_MANAGER = Interface(
    names.OBJECT_MANAGER,
    methods=(Method("GetManagedObjects", (), _arguments("objects:a{oa{sa{sv}}}")),),
    signals=(
        Method("InterfacesAdded", _arguments("object:o", "interfaces:a{sa{sv}}")),
        Method("InterfacesRemoved", _arguments("object:o", "interfaces:as")),
    ),
)

INTROSPECTABLE = Interface(names.INTROSPECTABLE, methods=(Method("Introspect", (), _arguments("xml:s")),))

PEER = Interface(names.PEER, methods=(Method("Ping"), Method("GetMachineId", (), _arguments("id:s"))))

STANDARD = (PROPERTIES, INTROSPECTABLE, PEER)


def introspection(interfaces: tuple[Interface, ...], children: list[str]) -> str:
    """The XML of one object (D-Bus specification, "Introspection Data Format").

    Names on a bus hold nothing that XML would have to escape.
    """
    lines = [
        '<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"',
        ' "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">',
        "<node>",
    ]
    for interface in interfaces:
        lines.append(f'  <interface name="{interface.name}">')
        for method in interface.methods:
            lines.append(f'    <method name="{method.name}">')
            lines += [_argument_line(argument, "in") for argument in method.takes]
            lines += [_argument_line(argument, "out") for argument in method.gives]
            lines.append("    </method>")
        for signal in interface.signals:
            lines.append(f'    <signal name="{signal.name}">')
            lines += [_argument_line(argument, None) for argument in signal.takes]
            lines.append("    </signal>")
        for argument in interface.properties:
            lines += _property_lines(argument, argument.name in interface.silent)
        lines.append("  </interface>")
    lines += [f'  <node name="{child}"/>' for child in children]
    lines.append("</node>")
    return "\n".join(lines) + "\n"


def _argument_line(argument: Argument, direction: str | None) -> str:
    where = f' direction="{direction}"' if direction else ""
    return f'      <arg name="{argument.name}" type="{argument.signature}"{where}/>'


def _property_lines(argument: Argument, silent: bool) -> list[str]:
    head = f'    <property name="{argument.name}" type="{argument.signature}" access="read"'
    if not silent:
        return [head + "/>"]
    note = '<annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>'
    return [head + ">", "      " + note, "    </property>"]
