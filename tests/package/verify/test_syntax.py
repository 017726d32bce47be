"""The grammars read what browsers read today, and say where a script or style sheet is broken."""

from __future__ import annotations

import pytest

from scripts.package.verify.syntax import first_error, named_files

MODERN = """
const found = await import("./engine.js");
class Index { #pages = new Map(); static { Index.ready = true; } get size() { return this.#pages?.size ?? 0n; } }
engine ??= /(?<year>\\d{4})/dv.exec(`${text}`)?.groups.year;
for await (const [key, ...rest] of rows) label: { break label; }
"""


def test_modern_javascript_parses() -> None:
    assert first_error("a.js", MODERN.encode()) is None


@pytest.mark.parametrize(
    ("script", "line"),
    [("const a = {\n  b: 1,\n", 1), ("f();\nif (a {\n}\n", 2), ("let x = ;", 1), ("a();\n}\n", 2), ("<!DOCTYPE html><p>404</p>", 1)],
)
def test_broken_javascript(script: str, line: int) -> None:
    found = first_error("a.js", script.encode())
    assert found is not None
    assert found[0] == line


def test_modern_css_parses() -> None:
    style = "@layer base { :root { --a: oklch(60% 0.1 20); } }\n.a:is(.b, :has(> .c)) { inset: 0; & .d { color: red; } }\n"
    assert first_error("a.css", style.encode()) is None


@pytest.mark.parametrize("style", [".a { color: red;\n", ".a { color }\n.b { color: red; }", ".a }", "<!DOCTYPE html><p>404</p>"])
def test_broken_css(style: str) -> None:
    assert first_error("a.css", style.encode()) is not None


def test_files_that_a_script_names() -> None:
    script = b"""load("fold.js", '../vendor/x.js'); const page = `${language}/search/index.js`; say("no file.js here");"""
    assert list(named_files("a.js", script)) == ["fold.js", "../vendor/x.js"]


def test_files_that_a_style_sheet_names() -> None:
    style = b"""@import "base.css"; .a { background: url(a.png); mask: url("b.svg"); content: "c.png"; --d: url(data:image/png,A) }"""
    assert list(named_files("a.css", style)) == ["base.css", "a.png", "b.svg"]
