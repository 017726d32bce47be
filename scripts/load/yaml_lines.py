"""Read YAML so that every value still knows the line it stands on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from scripts.load.problems import InputError, Problem

Path_ = tuple[str | int, ...]


class _PlainLoader(yaml.CSafeLoader):
    """SafeLoader (the fast one, in C) without dates and octal numbers: '2023-06' and 0755 stay what the editor typed."""


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class YamlFile:
    """The data of one YAML file and the line of each of its values."""

    def __init__(self, path: Path, shown: Path) -> None:
        """Read `path`; `shown` is how error messages name it. Raises InputError on a syntax error or a key given twice."""
        self.shown = shown
        self._lines: dict[Path_, int] = {}
        self._problems: list[Problem] = []
        self._constructor = yaml.constructor.SafeConstructor()
        try:
            node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_PlainLoader)
        except UnicodeDecodeError as error:
            raise InputError([Problem(shown, 0, "", f"is not UTF-8 text ({error.reason})", "save the file as UTF-8")]) from error
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 0
            hint = "check the indentation and the quotes of this line and of the one above it"
            raise InputError([Problem(shown, line, "", f"is not valid YAML: {error.problem}", hint)]) from error
        self.data: Any = [] if node is None else self._plain(node, ())
        if self._problems:
            raise InputError(self._problems)

    def line(self, path: Path_) -> int:
        """Return the line of the value at `path`, or of the nearest value around it."""
        while path not in self._lines and path:
            path = path[:-1]
        return self._lines.get(path, 1)

    def lines_below(self, index: int) -> dict[Path_, int]:
        """Return the line of every value inside the entry `index` of a list, by its path inside that entry."""
        return {path[1:]: line for path, line in self._lines.items() if path[:1] == (index,)}

    def _plain(self, node: yaml.Node, path: Path_) -> Any:
        self._lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(child, (*path, index)) for index, child in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        return self._constructor.construct_object(node)

    def _mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in plain:
                self._problems.append(Problem(self.shown, line, key, "stands twice in one record", "keep one of the two"))
            self._lines[(*path, key)] = line
            plain[key] = self._plain(value_node, (*path, key))
        return plain
