"""Networks, and what connects by itself, in words."""

from __future__ import annotations

from vpngui.gui.autoconnect.decide import Reason
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.model.surrounding import NetworkKind, Protection, Surrounding


def name(kind: NetworkKind, called: str) -> str:
    """``called`` is text from outside; a network that nobody gave a name is called after its kind."""
    match kind:
        case NetworkKind.NONE:
            return translate("Networks", "No network")
        case NetworkKind.WIRED if called:
            text = translate("Networks", "Wired network with the router {router}")
            return text.format(router=visible(called))
        case NetworkKind.WIRED:
            return translate("Networks", "Wired network")
        case NetworkKind.OTHER:
            return translate("Networks", "Network of an unknown kind")
    if called:
        return visible(called)
    return kind_word(kind)


def kind_word(kind: NetworkKind) -> str:
    match kind:
        case NetworkKind.WIFI:
            return translate("Networks", "Wi-Fi")
        case NetworkKind.MOBILE:
            return translate("Networks", "Mobile network")
        case NetworkKind.WIRED:
            return translate("Networks", "Wired network")
        case NetworkKind.NONE:
            return translate("Networks", "No network")
        case NetworkKind.OTHER:
            return translate("Networks", "Network of an unknown kind")


def about(network: Surrounding | None) -> str:
    """Which network it is, and by what it is recognised or why it cannot be trusted."""
    if network is None:
        return translate("Networks", "vpngui does not know now which network this is.")
    if not network.present:
        return translate("Networks", "This computer is not connected to a network.")
    return translate("Networks", "{network}. {more}").format(
        network=name(network.kind, network.name), more=_recognised(network)
    )


def _recognised(network: Surrounding) -> str:
    if network.protection is Protection.OPEN:
        return translate("Networks", "Everybody can open a Wi-Fi of this name, so it cannot be trusted.")
    if not network.id:
        return translate("Networks", "Nothing tells it apart from others, so it cannot be trusted.")
    if network.protection is Protection.SECURED:
        return translate("Networks", "It is recognised by its password, which nobody else can imitate.")
    if network.kind is NetworkKind.MOBILE:
        return translate("Networks", "It is recognised by its connection's settings.")
    return translate("Networks", "It is recognised by its router, which somebody nearby could imitate.")


def why(reason: Reason) -> str:
    """Why a question is put without a click, and for how long a no holds."""
    match reason:
        case Reason.LOGIN:
            return translate(
                "Networks",
                "You wanted this profile to connect after you log in. If you do not allow it, you are asked "
                "again after the next login.",
            )
        case Reason.UNTRUSTED:
            return translate(
                "Networks",
                "You wanted this profile to connect on networks that you do not trust. If you do not allow "
                "it, you are asked again on the next one.",
            )


def connected(reason: Reason) -> str:
    """After the fact."""
    match reason:
        case Reason.LOGIN:
            return translate("Networks", "It connected by itself after you logged in.")
        case Reason.UNTRUSTED:
            return translate("Networks", "It connected by itself: you do not trust this network.")


def failed(title: str, text: str) -> str:
    """``text`` says what went wrong, in the person's language."""
    return translate("Networks", "{name} could not connect by itself: {reason}").format(
        name=visible(title), reason=text
    )
