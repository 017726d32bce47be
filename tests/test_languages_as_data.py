"""What a language is like is known to docs/languages alone: code, templates and scripts ask for it, and nothing there is unused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.load.navigation import load_navigation
from scripts.load.problems import Problem
from tests.conftest import JA, ROOT, Change

CONDITIONAL = re.compile(
    r"""[!=]==?\s*["'](ja|en)["']"""  # language == "ja"
    r"""|["'](ja|en)["']\s*(if|in|[!=]==?)\b"""  # "en" if …
    r"""|\bif\s+(not\s+)?(ja|en)\b|\b(ja|en)\s+else\b"""  # in templates
    r"""|\[["'](ja|en)["']\]|[{,(]\s*["']?(ja|en)["']?\s*:\s"""  # {"ja": …}, pages["ja"]
    r"""|["']ja["'],\s*["']en["']"""  # ("ja", "en")
    r"""|["'/]en/"""  # the address of English
)
MOST = 10


def conditionals() -> Iterator[str]:
    for folder in ("scripts", "overrides", "docs/assets/javascripts"):
        for path in sorted((ROOT / folder).rglob("*")):
            name = path.relative_to(ROOT).as_posix()
            if path.suffix in (".py", ".j2", ".html", ".js", ".typ"):
                for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                    if CONDITIONAL.search(line):
                        yield f"{name}:{number}: {line.strip()}"


def test_hardly_any_code_knows_a_language_by_name() -> None:
    found = list(conditionals())
    assert len(found) <= MOST, "\n".join(found)


def test_every_title_of_the_navigation_is_in_use() -> None:
    titles = {entry.title for top in load_navigation(ROOT) for entry in top.titled()}
    assert titles == set(JA.words.group("navigation"))


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "overrides/pages/views/years.md.j2",
            'ctx.word("filter.decades")',
            'ctx.word("filter.decadess")',
            "overrides/pages/views/years.md.j2:15: “filter.decadess” is not a word of docs/languages → did you mean “filter.decades”?",
        ),
        (
            "overrides/pages/views/years.md.j2",
            'ctx.word("filter.decades")',
            '"Decades"',
            "words.filter.decades: is used nowhere → remove it from every language",
        ),
    ],
)
def test_words_and_what_asks_for_them_agree(
    change: Change, problems: Callable[[], list[Problem]], file: str, old: str, new: str, message: str
) -> None:
    change(file, old, new)
    assert any(message in str(problem) for problem in problems()), [str(problem) for problem in problems()]


def test_an_unused_word_is_reported_with_its_line(tiny: Path, change: Change, problems: Callable[[], list[Problem]]) -> None:
    change("overrides/pages/views/years.md.j2", 'ctx.word("filter.decades")', '"Decades"')
    line = problems()[0].line
    assert (tiny / "docs/languages/ja.yaml").read_text(encoding="utf-8").splitlines()[line - 1].strip() == "decades: 年代"
