"""The repository's files are written as .editorconfig says."""

from __future__ import annotations

import subprocess

import pytest
from editorconfig import get_properties

from tests.conftest import ROOT


def tracked() -> list[str]:
    """Return the regular files that git keeps."""
    listed = subprocess.run(["git", "ls-files", "--stage", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [line.partition("\t")[2] for line in listed.split("\0") if line.startswith("100")]


def faults(content: bytes, rules: dict[str, str]) -> list[str]:
    """Return the rules that a file breaks; a file that is not text breaks none."""
    if b"\0" in content:
        return []
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return ["charset"]
    lines = text.split("\n")
    broken = {
        "end_of_line": "\r" in text,
        "insert_final_newline": rules.get("insert_final_newline") == "true" and text != "" and not text.endswith("\n"),
        "trim_trailing_whitespace": rules.get("trim_trailing_whitespace") == "true" and any(line != line.rstrip() for line in lines),
        "indent_style": any(line.startswith({"space": "\t", "tab": "  "}.get(rules.get("indent_style", ""), "\0")) for line in lines),
    }
    return [rule for rule, is_broken in broken.items() if is_broken]


def test_every_file_keeps_the_rules() -> None:
    files = {name: ROOT / name for name in tracked()}
    found = {name: faults(path.read_bytes(), get_properties(str(path))) for name, path in files.items() if path.exists()}
    assert {name: broken for name, broken in found.items() if broken} == {}


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"caf\xe9\n", "charset"),
        (b"a\r\n", "end_of_line"),
        (b"a", "insert_final_newline"),
        (b"a \n", "trim_trailing_whitespace"),
        (b"\ta\n", "indent_style"),
    ],
)
def test_a_broken_rule_is_found(content: bytes, fault: str) -> None:
    assert fault in faults(content, get_properties(str(ROOT / "scripts/any.py")))
