"""The texts in which the service, and what the app shares with it, say what went wrong: found where they are.

They are English where they are made and logged, and to applications. The window recognises them
(``gui/said.py``) and says them in the person's language, so translators need them. ``collect`` reads the
sources as syntax trees and runs nothing.

Standard library only, as translations.py is.
"""

from __future__ import annotations

import ast
import errno
import itertools
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOMS = ("model", "contract", "plan", "apply", "observe", "profiles", "service")
"""Folders of the package whose words can reach the window."""
OF_THE_APP = (
    "gui/lists/service.py",
    "gui/permissions/source.py",
    "gui/profiles/saving.py",
    "gui/profiles/shelf.py",
    "gui/service_client.py",
)
"""Modules of the app itself that raise such errors."""
NEVER_SHOWN = frozenset(
    {
        "apply/dns/request.py",
        "apply/sockets.py",
        "contract/block_lists.py",
        "contract/errors.py",
        "contract/interfaces.py",
        "contract/values.py",
        "model/consent.py",
        "service/callers.py",
        "service/daemon.py",
        "service/memory.py",
        "service/reset.py",
        "service/resolv_helper.py",
        "service/sampler.py",
        "service/tunnel_object.py",
    }
)
"""Modules that speak only to programs that make a mistake, to each other, or to who starts the service."""
TOLD = {
    "profiles/values.py": {"append": 0},
    "profiles/vault.py": {"LockedVault": 0},
    "profiles/wg_quick.py": {"report": 3},
    "service/lifecycle.py": {"after": 1},
}
"""Calls besides errors that are handed a text for the person: which argument it is."""
ANSWERED = {"service/consent_flow.py": ("_text", "_remember", "finish")}
"""Functions besides those that errors call whose results are such a text."""
_BASE = "VpnServiceError"
REASONS = tuple(
    os.strerror(code)
    for code in (
        *(errno.EPERM, errno.ENOENT, errno.EIO, errno.EAGAIN, errno.ENOMEM, errno.EACCES, errno.EBUSY),
        *(errno.EEXIST, errno.ENODEV, errno.ENOTDIR, errno.EISDIR, errno.EINVAL, errno.ENFILE, errno.EMFILE),
        *(errno.ENOSPC, errno.EROFS, errno.EOPNOTSUPP, errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.ENETDOWN),
        *(errno.ENETUNREACH, errno.ECONNRESET, errno.ETIMEDOUT, errno.ECONNREFUSED, errno.EHOSTUNREACH),
        *(errno.EDQUOT, errno.ENAMETOOLONG),
    )
)
"""What the kernel says most often, as strerror(3) has it in English."""
_MOST_FORMS = 24
"""Texts that one expression may stand for; more would be names, not words."""
_FOR_PROGRAMS = re.compile(
    r"^'\w+' is |^the option \{|^there is no (option|setting) |^nothing is known about |"
    r" (is|as) text, not | whole number|^\{what\} is a list |^\w+ is (a list of|true or false)|"
    r"file descriptor|without a prefix, such|^\{more\} not allowed"
)
"""What only a program can get wrong: the window makes no such mistake."""


class Unreadable(ValueError):
    """A text is made in a way that is not followed here."""


Function = ast.FunctionDef | ast.AsyncFunctionDef | None


@dataclass
class _Module:
    """``calls`` come with the function that they are in."""

    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = field(default_factory=dict)
    calls: list[tuple[Function, ast.Call]] = field(default_factory=list)


def collect(package: Path) -> list[str]:
    """Each text once, in the order of the sources; ``{name}`` in it is what differs."""
    paths = [path for room in ROOMS for path in sorted((package / room).rglob("*.py"))]
    if (package / "gui").is_dir():
        paths += [package / name for name in OF_THE_APP]
    modules = {path.relative_to(package).as_posix(): _module(path) for path in paths}
    errors = _errors(modules.values())
    found: dict[str, None] = {}
    for place, module in modules.items():
        if place not in NEVER_SHOWN:
            told = {**dict.fromkeys(errors, 0), **TOLD.get(place, {})}
            for text in _of_module(module, told, ANSWERED.get(place, ())):
                if re.search(r"[a-z]{2}", re.sub(r"\{\w+\}", "", text)) and not _FOR_PROGRAMS.search(text):
                    found.setdefault(text)
    return [*found, *(reason for reason in REASONS if reason not in found)]


def write(package: Path, file: Path) -> None:
    """One text a line, a new line in it as \\n: the window reads it (gui/said.py)."""
    lines = (text.replace("\n", "\\n") for text in collect(package))
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def read(file: Path) -> list[str]:
    return [line.replace("\\n", "\n") for line in file.read_text(encoding="utf-8").splitlines()]


def _module(path: Path) -> _Module:
    module = _Module(ast.parse(path.read_text(encoding="utf-8"), str(path)))
    for node in module.tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            module.constants[node.targets[0].id] = node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            module.constants[node.target.id] = node.value
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            module.functions[node.name] = node
    module.calls = list(_calls(module.tree, None))
    return module


def _errors(modules: Iterable[_Module]) -> frozenset[str]:
    """The names of all classes below the one that everybody is answered with."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for module in modules
        for node in module.tree.body
        if isinstance(node, ast.ClassDef)
    }
    known = {_BASE}
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    return frozenset(known)


def _of_module(module: _Module, told: dict[str, int], answered: Iterable[str]) -> Iterator[str]:
    for function, call in module.calls:
        name = _called(call)
        if len(call.args) > told.get(name, len(call.args)):
            yield from _Reader(module, function).texts(call.args[told[name]])
    for name in answered:
        function = module.functions[name]
        for result in _results(function):
            yield from _Reader(module, function).texts(result)


def _calls(tree: ast.AST, function: Function) -> Iterator[tuple[Function, ast.Call]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield function, node
        inner = node if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else function
        yield from _calls(node, inner)


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _results(function: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            yield from node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]


class _Reader:
    """Of the expressions in one function of a module."""

    def __init__(self, module: _Module, function: Function) -> None:
        self._module = module
        self._function = function
        self._seen: set[str] = set()
        self._besides: list[str] = []

    def texts(self, expression: ast.expr) -> list[str]:
        """Whole texts that it can be, and those that may stand within them."""
        found = self._forms(expression) or []
        return [*found, *self._besides]

    def _forms(self, node: ast.expr) -> list[str] | None:
        """The texts that ``node`` can be; None for what only running the program tells."""
        match node:
            case ast.Constant(value=str(text)):
                return [text]
            case ast.JoinedStr(values=parts):
                return self._joined(parts)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return _products([self._forms(left) or ["{value}"], self._forms(right) or ["{value}"]])
            case ast.IfExp(body=body, orelse=otherwise):
                return self._either(body, otherwise)
            case ast.BoolOp(op=ast.Or(), values=[*values]):
                return self._either(*values)
            case ast.Name(id=name):
                return self._named(name)
            case ast.Subscript(value=ast.Name(id=name)):
                table = self._module.constants.get(name)
                return self._either(*table.values) if isinstance(table, ast.Dict) else None
            case ast.Call(func=ast.Name(id=name)) if name in self._module.functions:
                function = self._module.functions[name]
                inner = _Reader(self._module, function)
                found = [inner._forms(result) for result in _results(function)]
                self._besides += inner._besides
                return [text for forms in found for text in forms or []] or None
        return None

    def _either(self, *nodes: ast.expr | None) -> list[str] | None:
        """None when one of them is unknown; the others are texts of their own then."""
        found = [self._forms(node) for node in nodes if node is not None]
        known = [text for forms in found if forms is not None for text in forms]
        if None in found:
            self._besides += known
            return None
        return known

    def _joined(self, parts: list[ast.expr]) -> list[str]:
        names: dict[str, str] = {}
        choices: list[list[str]] = []
        for part in parts:
            if isinstance(part, ast.Constant):
                choices.append([str(part.value)])
                continue
            value = part.value if isinstance(part, ast.FormattedValue) else part
            forms = None if _is_quoted(part) else self._forms(value)
            if forms is None or any(re.fullmatch(r"\W*\{\w+\}\W*", one) for one in forms):
                forms = [f"{{{_placeholder(value, names)}}}"]
            choices.append(forms)
        return _products(choices)

    def _named(self, name: str) -> list[str] | None:
        """A local variable's, or a constant's, if all that is ever put into it is text."""
        if name in self._seen:
            return None
        self._seen.add(name)
        try:
            assigned = [*self._assigned(name)]
            if assigned:
                return self._either(*assigned)
            constant = self._module.constants.get(name)
            return self._forms(constant) if isinstance(constant, ast.Constant | ast.JoinedStr) else None
        finally:
            self._seen.discard(name)

    def _assigned(self, name: str) -> Iterator[ast.expr]:
        for node in ast.walk(self._function) if self._function else ():
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    if not (isinstance(value, ast.Constant) and value.value in (None, "")):
                        yield value
                case ast.For(
                    target=ast.Tuple(elts=[_, ast.Name(id=target)]),
                    iter=ast.Call(func=ast.Attribute(value=ast.Name(id=table), attr="items")),
                ) if target == name:
                    values = self._module.constants.get(table)
                    yield from values.values if isinstance(values, ast.Dict) else ()
        yield from self._handed_over(name)

    def _handed_over(self, name: str) -> Iterator[ast.expr]:
        """What the functions of this module put in for a parameter of this one."""
        if self._function is None:
            return
        parameters = [one.arg for one in self._function.args.args]
        if name not in parameters:
            return
        at = parameters.index(name) - (parameters[0] in ("self", "cls"))
        for _, call in self._module.calls:
            if _called(call) == self._function.name:
                named = [one.value for one in call.keywords if one.arg == name]
                yield from named or call.args[at : at + 1]


def _is_quoted(part: ast.expr) -> bool:
    """Whether it is put in as Python's representation, which no text of ours is."""
    return isinstance(part, ast.FormattedValue) and part.conversion == ord("r")


def _placeholder(node: ast.expr, names: dict[str, str]) -> str:
    """What it is called among ``names``, which are known by what is put in."""
    said, name = ast.unparse(node), _name(node)
    if said not in names:
        count = sum(re.sub(r"_\d$", "", one) == name for one in names.values())
        names[said] = f"{name}_{count + 1}" if count else name
    return names[said]


def _products(choices: list[list[str]]) -> list[str]:
    made = ["".join(parts) for parts in itertools.product(*choices)]
    if len(made) > _MOST_FORMS:
        raise Unreadable(f"{made[0]!r} and {len(made) - 1} other texts come from one expression")
    return made


def _name(node: ast.expr) -> str:
    """What a placeholder is called: the last word of what is put in."""
    match node:
        case ast.Attribute(attr="strerror"):
            return "reason"
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower()
        case ast.Call(func=ast.Name(id="len")):
            return "count"
        case ast.Subscript(value=value):
            return _name(value)
        case ast.BinOp(right=right):
            return _name(right)
        case ast.BoolOp(values=[first, *_]) | ast.Call(func=ast.Name(id="str"), args=[first]):
            return _name(first)
        case ast.Call(func=ast.Attribute(attr="join")):
            return "names"
        case ast.Call():
            return "reason"
    return "value"
