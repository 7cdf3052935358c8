"""What is said about lists and their lines, in the person's language."""

from __future__ import annotations

from collections.abc import Sequence

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.lists.lines import Why
from vpngui.gui.lists.reading import Passed, Reading, Remark
from vpngui.gui.presenters.numbers import whole
from vpngui.model.block_list import ListMode
from vpngui.model.list_options import ListInfo, ListOptions
from vpngui.model.network_code import Code, text_of


def address(code: Code) -> str:
    """A network within a sentence of any direction."""
    return inert(text_of(code))


def count(networks: int) -> str:
    return translate("Lists", "%Ln networks", "", networks)


def reason(kind: Why | Passed, other: Code | None) -> str:
    """Why a line adds nothing, or less than it seems to; a clause, without a full stop."""
    network = "" if other is None else address(other)
    text = _why(kind) if isinstance(kind, Why) else _passed(kind)
    return text.format(network=network)


def _why(why: Why) -> str:
    match why:
        case Why.NO_NETWORK:
            return translate("Lists", "neither a network nor an address")
        case Why.LENGTH:
            return translate("Lists", "the prefix length goes from 1 to 32, with IPv6 to 128")
        case Why.EVERYTHING:
            return translate("Lists", "that is every address there is")
        case Why.HOST_BITS:
            return translate("Lists", "an address within the network {network}")
        case Why.LOOPBACK:
            return translate("Lists", "this computer itself, which no list can hold")
        case Why.NAME:
            return translate("Lists", "a name; lists hold networks")
        case Why.HOSTS:
            return translate("Lists", "leads a name nowhere; there is no network")
        case Why.RANGE:
            return translate("Lists", "the range ends before it begins")
        case Why.PAIR:
            return translate("Lists", "several addresses; a range is written as 192.0.2.0-192.0.2.9")
        case Why.MASK:
            return translate("Lists", "the netmask has gaps")


def _passed(kind: Passed) -> str:
    match kind:
        case Passed.REPEATED:
            return translate("Lists", "{network} stands further up already")
        case Passed.LISTED:
            return translate("Lists", "the list has {network} already")
        case Passed.HEADING:
            return translate("Lists", "the names of the columns")
        case Passed.WITHIN:
            return translate("Lists", "counts twice: {network} holds all of it")


def summary(reading: Reading, within: Sequence[Remark]) -> list[str]:
    """What came of a text, a sentence for each kind of line that there was."""
    bad = len(reading.bad)
    double = sum(remark.kind in (Passed.REPEATED, Passed.LISTED) for remark in reading.remarks)
    said = [translate("Lists", "%Ln networks are new.", "", len(reading.codes))]
    if bad:
        said.append(translate("Lists", "%Ln lines were not understood.", "", bad))
    if double:
        said.append(translate("Lists", "%Ln lines say what is there already.", "", double))
    if within:
        said.append(translate("Lists", "%Ln of the new networks lie within others.", "", len(within)))
    if reading.comments:
        said.append(translate("Lists", "%Ln lines are empty or comments.", "", reading.comments))
    return said


def report(source: str, reading: Reading, remarks: Sequence[Remark], within: Sequence[Remark]) -> str:
    """All of it as text, to be copied."""
    line = translate("Lists", "line {number}: {text} – {reason}")
    head = [visible(source), *summary(reading, within), ""] if source else [*summary(reading, within), ""]
    lines = (
        line.format(number=whole(one.line), text=visible(one.text), reason=reason(one.kind, one.other))
        for one in remarks
    )
    return "\n".join([*head, *lines, ""])


def title(options: ListOptions, name: str) -> str:
    """The short name stands for a title that is missing."""
    return visible(options.title.strip() or name)


def state(kept: ListInfo | None, dirty: bool) -> str:
    """What is so with a list, in a word or two."""
    if kept is None:
        return translate("Lists", "Not applied yet")
    if dirty:
        return translate("Lists", "Changed, not applied")
    if kept.in_force:
        return translate("Lists", "In force")
    if not kept.options.enabled:
        return translate("Lists", "Switched off")
    if kept.options.tunnel:
        return translate("Lists", "Waits for {tunnel}").format(tunnel=visible(kept.options.tunnel))
    return translate("Lists", "Not in force")


def effect(options: ListOptions, networks: int) -> str:
    """What the list does when it is in force, in one sentence."""
    if options.mode is ListMode.ONLY and not networks:
        what = translate("Lists", "Nothing goes anywhere: this computer is cut off")
    elif options.mode is ListMode.ONLY:
        what = translate("Lists", "Only the networks below can be reached; all others are cut off")
    else:
        what = translate("Lists", "Nothing goes to the networks below, and nothing comes from them")
    if not options.enabled:
        when = translate("Lists", "{what}, once the list is switched on.")
    elif options.tunnel:
        when = translate("Lists", "{what}, while the tunnel {tunnel} is up.")
    else:
        when = translate("Lists", "{what}, for everybody on this computer.")
    return when.format(what=what, tunnel=visible(options.tunnel))


def refused(text: str, why: str) -> str:
    """Why something that was typed is not taken."""
    shown = visible(text.strip())
    shown = f"{shown[:60]}…" if len(shown) > 60 else shown
    return translate("Lists", "“{text}” is not added: {reason}.").format(text=inert(shown), reason=why)


def counts(networks: int, shown: int, within: int, elsewhere: int) -> str:
    """How many networks there are, and what is to be known about them."""
    said = [count(networks)]
    if shown != networks:
        said.append(translate("Lists", "%Ln shown", "", shown))
    if within:
        said.append(translate("Lists", "%Ln within others", "", within))
    if elsewhere:
        said.append(translate("Lists", "%Ln packets to others stopped", "", elsewhere))
    return " · ".join(said)


def why_not_applied(options: ListOptions, networks: int, *, new: bool) -> str:
    """What is missing before a list can be applied; empty when nothing is."""
    if new and not options.title:
        return translate("Lists", "Give the list a title first.")
    if not networks and options.mode is ListMode.BLOCK:
        return translate("Lists", "Add a network first.")
    return ""


def conflict(removed: bool) -> str:
    if removed:
        return translate(
            "Lists",
            "Somebody else has removed this list meanwhile. What you changed is not applied; keep it to "
            "bring the list back with it.",
        )
    return translate(
        "Lists",
        "Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it "
        "in the place of theirs.",
    )


def warning(options: ListOptions, networks: Sequence[Code], *, most: bool) -> str:
    """What a person should know before a list is put in force; empty for nothing. ``most``: the networks
    are half of the Internet or more."""
    if not options.enabled:
        return ""
    if options.mode is ListMode.ONLY and not networks:
        return translate(
            "Lists",
            "The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, "
            "for everybody on this computer.",
        )
    if options.mode is ListMode.ONLY:
        return translate(
            "Lists",
            "Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web "
            "pages, updates, looking up names and tunnels work only if their servers are in the list.",
            "",
            len(networks),
        )
    if most:
        return translate(
            "Lists",
            "The list has half of all addresses or more: most of the Internet cannot be reached, by anybody "
            "on this computer.",
        )
    return ""


def one_file(path: str) -> str:
    """Of several files that were dropped."""
    text = translate("Lists", "One file at a time: {file} is read, the others are not.")
    return text.format(file=inert(path.rpartition("/")[2]))


def there_already(code: Code) -> str:
    return translate("Lists", "The list has {network} already.").format(network=address(code))
