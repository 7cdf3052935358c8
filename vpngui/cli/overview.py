"""What there is: every subcommand with its module, what it takes and what it is for. Nothing is loaded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """``module`` is below ``vpngui.cli.commands``; empty for those that have a way of their own. Every one
    takes ``--json``, but "demo" and "agent". ``options`` are all others; ``names``: it takes a profile's
    name."""

    name: str
    module: str
    takes: str
    purpose: str
    options: tuple[str, ...] = ()
    names: bool = False


ENTRIES = (
    Entry("import", "import_file", "FILE... [--name NAME]", "take WireGuard configurations in", ("--name",)),
    Entry("list", "list_all", "[--names]", "the profiles, and how they are", ("--names",)),
    Entry("show", "show", "NAME", "all of a profile but its keys", names=True),
    Entry("export", "export", "NAME [--output FILE]", "a profile with its keys", ("--output",), True),
    Entry("rename", "rename", "NAME NEW", "call it otherwise", names=True),
    Entry("remove", "remove", "NAME", "forget a profile and its keys", names=True),
    Entry(
        "up",
        "up",
        "NAME [--no-wait] [--yes]",
        "connect; you are asked in a window",
        ("--no-wait", "--yes"),
        True,
    ),
    Entry("down", "down", "NAME [--yes]", "disconnect; you are asked in a window", ("--yes",), True),
    Entry("status", "status", "", "the service, and every tunnel"),
    Entry(
        "stats",
        "stats",
        "NAME [--by day|month] [--watch] [--reset]",
        "what it carried",
        ("--by", "--watch", "--reset"),
        True,
    ),
    Entry("block", "block", "", "nothing passes any more"),
    Entry("unblock", "unblock", "[NAME]", "ends that, or what a tunnel blocks", names=True),
    Entry(
        "networks",
        "networks",
        "[--trust | --forget NAME]",
        "which network this is, and those you trust",
        ("--trust", "--forget"),
    ),
    Entry("grants", "grants", "[--revoke ID]", "answers that are remembered", ("--revoke",)),
    Entry("log", "log", "[--limit N]", "answers that were given", ("--limit",)),
    Entry("agent", "", "--tty", "asks in this terminal instead of in a window", ("--tty",)),
    Entry("demo", "", "[--output DIR] [--headless]", "a sandbox of its own", ("--output", "--headless")),
    Entry("doctor", "", "[--repair]", "what works, what does not, and what to do", ("--repair",)),
)


def help_lines() -> str:
    """One line for each, the purposes beneath each other."""
    starts = [f"  vpngui {one.name} {one.takes}".rstrip() for one in ENTRIES]
    width = max(map(len, starts))
    return "\n".join(f"{start:{width}}  {one.purpose}" for start, one in zip(starts, ENTRIES, strict=True))


def entry(name: str) -> Entry | None:
    return next((one for one in ENTRIES if one.name == name), None)
