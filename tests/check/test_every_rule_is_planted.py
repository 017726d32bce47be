"""No rule and no message of a rule goes untested: each has a planted defect that states the message."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.check import rules
from scripts.check.registry import all_rules
from tests.conftest import ROOT

_LEAST = 8
"""Characters that a fixed part of a message has at least: shorter ones would match anything."""


def file_of(rule: str) -> Path:
    return ROOT / "tests" / "check" / "rules" / f"test_{rule.replace('-', '_')}.py"


@pytest.mark.parametrize("rule", all_rules())
def test_every_rule_has_planted_defects(rule: str) -> None:
    assert file_of(rule).exists(), f"write tests/check/rules/{file_of(rule).name} with a planted defect"


@pytest.mark.parametrize("rule", all_rules())
def test_every_message_is_planted(rule: str) -> None:
    module = importlib.import_module(f"{rules.__name__}.{rule.replace('-', '_')}")
    source = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    stated = file_of(rule).read_text(encoding="utf-8")
    for message in messages(source):
        assert message in stated, f"no planted defect of {rule} states “{message}”"


def messages(tree: ast.AST) -> Iterator[str]:
    """Yield the longest fixed part of each message: of what is named `message`, and of what Problem, Fault and problem() are given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and [target.id for target in node.targets if isinstance(target, ast.Name)] == ["message"]:
            yield from fixed(node.value)
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "Problem":
                yield from fixed(node.args[3])
            elif name == "Fault":
                yield from fixed(node.args[0])
            elif name == "problem":
                yield from fixed(next(argument for argument in node.args if not isinstance(argument, ast.Attribute)))


def fixed(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from fixed(node.body)
        yield from fixed(node.orelse)
        return
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    longest = max(texts, key=len, default="").strip("“”:, ")
    if len(longest) >= _LEAST:
        yield longest
