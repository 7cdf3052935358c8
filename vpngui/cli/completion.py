"""Completion for shells, written from the overview: ``python -m vpngui.cli.completion SHELL``."""

from __future__ import annotations

import sys
from collections.abc import Callable

from vpngui.cli.overview import ENTRIES, Entry

_NAMES = "vpngui list --names 2>/dev/null"
_EVERYWHERE = ("--help", "--json")
_APP = ("--help", "--version", "--hidden", "--prompt-timeout")


def options_of(one: Entry) -> list[str]:
    everywhere = _EVERYWHERE if one.name not in ("demo", "agent") else _EVERYWHERE[:1]
    return [*one.options, *everywhere]


def bash() -> str:
    """For bash-completion, which loads it when ``vpngui`` is completed first."""
    cases = "\n".join(
        f"        {one.name}) words='{' '.join(options_of(one))}'; kind={_kind(one)} ;;" for one in ENTRIES
    )
    first = " ".join([*(one.name for one in ENTRIES), *_APP])
    return f"""# Completion of vpngui for bash. Made by vpngui/cli/completion.py.
_vpngui() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} words kind= name
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W '{first}' -- "$current")
        return
    fi
    case ${{COMP_WORDS[1]}} in
{cases}
        *) return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    elif [[ $kind == name ]]; then
        while IFS= read -r name; do
            [[ $name == "$current"* ]] && COMPREPLY+=("$(printf %q "$name")")
        done < <({_NAMES})
    elif [[ $kind == file ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}}
complete -F _vpngui vpngui
"""


def zsh() -> str:
    """For a folder of zsh's ``fpath``, under the name ``_vpngui``."""
    commands = "\n".join(f"        {_quoted(f'{one.name}:{one.purpose}')}" for one in ENTRIES)
    cases = "\n".join(
        f"        {one.name}) options=({' '.join(options_of(one))}); kind={_kind(one)} ;;" for one in ENTRIES
    )
    return f"""#compdef vpngui
# Completion of vpngui for zsh. Made by vpngui/cli/completion.py.
_vpngui() {{
    local -a commands options names
    local kind=
    commands=(
{commands}
    )
    if ((CURRENT == 2)); then
        _describe command commands
        compadd -- {" ".join(_APP)}
        return
    fi
    case $words[2] in
{cases}
        *) return ;;
    esac
    if [[ $words[CURRENT] == -* ]]; then
        compadd -- $options
    elif [[ $kind == name ]]; then
        names=("${{(@f)$({_NAMES})}}")
        compadd -- $names
    elif [[ $kind == file ]]; then
        _files
    fi
}}
_vpngui "$@"
"""


def fish() -> str:
    """For fish's folder ``vendor_completions.d``."""
    lines = ["# Completion of vpngui for fish. Made by vpngui/cli/completion.py.", "complete -c vpngui -f"]
    lines += [
        f"complete -c vpngui -n __fish_use_subcommand -a {one.name} -d {_quoted(one.purpose)}"
        for one in ENTRIES
    ]
    lines += [
        f"complete -c vpngui -n __fish_use_subcommand -l {option.removeprefix('--')}" for option in _APP
    ]
    for one in ENTRIES:
        seen = f"complete -c vpngui -n '__fish_seen_subcommand_from {one.name}'"
        lines += [f"{seen} -l {option.removeprefix('--')}" for option in options_of(one)]
        if _kind(one) == "name":
            lines.append(f"{seen} -a '({_NAMES})'")
        elif _kind(one) == "file":
            lines.append(f"{seen} -F")
    return "\n".join(lines) + "\n"


SHELLS: dict[str, Callable[[], str]] = {"bash": bash, "zsh": zsh, "fish": fish}


def _kind(one: Entry) -> str:
    return "name" if one.names else "file" if one.takes.startswith("FILE") else "none"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


if __name__ == "__main__":
    print(SHELLS[sys.argv[1]](), end="")
