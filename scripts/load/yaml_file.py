"""Read YAML so that every value still knows its line. Plain values are read by the JSON schema of YAML 1.2 (chapter 10.2).

`NO` is Norway and `0755` is text; only true, false, null and decimal numbers are anything but text.
https://yaml.org/spec/1.2.2/#102-json-schema
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import yaml

from scripts.load.problems import InputError, Problem

FieldPath = tuple[str | int, ...]
"""The way to a value: keys of mappings and positions in lists."""

_PLAIN_VALUES = [
    ("tag:yaml.org,2002:null", re.compile(r"~|null|"), ["~", "n", ""]),
    ("tag:yaml.org,2002:bool", re.compile(r"true|false"), ["t", "f"]),
    ("tag:yaml.org,2002:int", re.compile(r"-?(?:0|[1-9][0-9]*)"), list("-0123456789")),
    ("tag:yaml.org,2002:float", re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?"), list("-0123456789")),
]


class _Loader(yaml.CSafeLoader):
    """PyYAML's parser in C, with the plain values of YAML 1.2 instead of those of 1.1."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _form, _first in _PLAIN_VALUES:
    _Loader.add_implicit_resolver(_tag, re.compile(rf"^(?:{_form.pattern})$"), _first)


_VALUES: dict[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:str": str,
    "tag:yaml.org,2002:null": lambda _: None,
    "tag:yaml.org,2002:bool": {"true": True, "false": False}.__getitem__,
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
}


class YamlFile:
    """The data of one YAML file and the line of each of its values."""

    def __init__(self, path: Path, shown: Path) -> None:
        """Read the file at `path`; `shown` is how problems name it. Raises InputError for everything that keeps it from being read."""
        self._begin(shown)
        self._read(read_text(path, shown))

    @classmethod
    def from_text(cls, text: str, shown: Path, *, first_line: int = 1) -> YamlFile:
        """Read YAML that is part of another file and begins on its line `first_line`. Raises InputError."""
        file = cls.__new__(cls)
        file._begin(shown, first_line)
        file._read(text)
        return file

    def _begin(self, shown: Path, first_line: int = 1) -> None:
        self.shown = shown
        self._first_line = first_line
        self.lines: dict[FieldPath, int] = {}
        self._problems: list[Problem] = []
        self._open: set[int] = set()

    def _read(self, text: str) -> None:
        try:
            node = yaml.compose(text, Loader=_Loader)
            self.data: Any = None if node is None else self._plain(node, ())
        except yaml.MarkedYAMLError as error:
            never_closed = "end of stream" in (error.problem or "")
            mark = (error.context_mark if never_closed else None) or error.problem_mark or error.context_mark
            line = mark.line + self._first_line if mark else 0
            what = "a quotation mark or bracket that opens here is never closed" if never_closed else error.problem
            hint = "check the indentation, the quotes and the brackets of this line and of those above it; quote texts that contain “: ”"
            raise InputError([Problem(self.shown, line, "", f"is not valid YAML: {what}", hint)]) from error
        except yaml.YAMLError as error:
            reason = str(error).splitlines()[0]
            raise InputError(
                [Problem(self.shown, 0, "", f"is not valid YAML: {reason}", "remove the character that is no text")]
            ) from error
        if self._problems:
            raise InputError(self._problems)

    def line(self, path: FieldPath) -> int:
        """Return the line of the value at `path`, or of the nearest value around it."""
        return nearest_line(self.lines, path)

    def _plain(self, node: yaml.Node, path: FieldPath) -> Any:
        line = node.start_mark.line + self._first_line
        self.lines.setdefault(path, line)
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, path, line)
        if id(node) in self._open:
            self._problems.append(
                Problem(self.shown, line, _shown(path), "contains itself", "write the value out instead of naming an anchor")
            )
            return None
        self._open.add(id(node))
        try:
            if isinstance(node, yaml.SequenceNode):
                return [self._plain(child, (*path, index)) for index, child in enumerate(node.value)]
            return self._mapping(cast("yaml.MappingNode", node), path)
        finally:
            self._open.discard(id(node))

    def _scalar(self, node: yaml.ScalarNode, path: FieldPath, line: int) -> Any:
        try:
            return _VALUES[node.tag](node.value)
        except (KeyError, ValueError):
            self._problems.append(Problem(self.shown, line, _shown(path), f"“{node.tag} {node.value}” has a tag", "leave the tag out"))
            return None

    def _mapping(self, node: yaml.MappingNode, path: FieldPath) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + self._first_line
            if not isinstance(key_node, yaml.ScalarNode):
                self._problems.append(
                    Problem(self.shown, line, _shown(path), "has a key that is not text", "quote texts that begin with [ or {")
                )
                continue
            key = str(key_node.value)
            if key in plain:
                self._problems.append(Problem(self.shown, line, key, "is a duplicate key", "keep one of the two"))
            self.lines[(*path, key)] = line
            plain[key] = self._plain(value_node, (*path, key))
        return plain


def read_text(path: Path, shown: Path) -> str:
    """Return the text of the file at `path`; `shown` is how problems name it. Raises InputError where it cannot be read as UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError([Problem(shown, 0, "", f"is not UTF-8 text ({error.reason})", "save the file as UTF-8")]) from error
    except OSError as error:
        raise InputError([Problem(shown, 0, "", f"cannot be read ({error.strerror})", "add the file, or make it readable")]) from error


def nearest_line(lines: dict[FieldPath, int], path: FieldPath) -> int:
    """Return the line of the value at `path`, or of the nearest value around it that has one."""
    while path not in lines and path:
        path = path[:-1]
    return lines.get(path, 1)


def _shown(path: FieldPath) -> str:
    return ".".join(str(part) for part in path if isinstance(part, str))
